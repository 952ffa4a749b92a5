import type { App } from 'obsidian';
import { isoDay } from '../core/drill/day';
import type { BankQuestion } from '../core/interview/bank';
import type { Loop, LoopInterviewer } from '../core/interview/loop';
import { clockTime, roundTimeOf } from '../core/interview/loop/round-time';
import { readDay } from '../core/interview/day';
import { basename } from '../core/interview/names';
import type { Preparation } from '../core/interview/preparation';
import { NOBODY } from '../core/interview/reading/corrections';
import { NameModal } from '../views/name-modal';
import { RoundTimeModal } from '../views/round-time-modal';
import { ChoiceModal } from '../views/suggest-modals';
import type { Correcting } from './correcting';

/** Roles that many loops have. */
const COMMON_ROLES = ['Hiring Manager', 'Bar Raiser', 'Peer'];

/** What the person is asked for before a correction that ties a finding to something else. */
export class CorrectionDialogs {
	constructor(private readonly app: App, private readonly preparation: Preparation, private readonly correcting: Correcting) {}

	/** Which principle a question assesses. */
	principleOf(question: BankQuestion): void {
		const names = this.principles(question.principles.map(({ name }) => name));
		this.chooseName('Which principle does this question assess?', names, (name) => this.correcting.choosePrinciple(question, name));
	}

	/** Who asks a question, of the people of a loop or, for null, of any. */
	askerOf(question: BankQuestion, loop: Loop | null): void {
		this.choosePerson('Who asks this question?', loop, 'Nobody in particular', (name) => this.correcting.askedBy(question, name));
	}

	/** Whom of a loop to ask a question of the candidate's, which is in the note with that path. */
	addresseeOf(path: string, text: string, loop: Loop): void {
		this.choosePerson('Whom will you ask this?', loop, 'Anybody', (name) => this.correcting.askedOf(path, text, name));
	}

	/** Which principle a story serves. */
	servedBy(path: string, title: string): void {
		const own = this.preparation.bank.stories.find((one) => one.path === path && one.story.title === title)?.principles ?? [];
		const names = this.principles(own.map(({ name }) => name));
		this.chooseName('Which principle does this story serve?', names, (name) => this.correcting.serves(path, title, name));
	}

	/** Who somebody is: another person of the loop first, then those of other loops. */
	samePerson(loop: Loop, name: string): void {
		const others = this.people(loop).filter((one) => one.name !== name && one.namedIn.length > 0).map((one) => one.name);
		this.chooseName(`Who is ${name}?`, [...new Set(others)], (as) => this.correcting.samePerson(loop, name, as));
	}

	/** Which principle somebody assesses. */
	assessedBy(loop: Loop, { name, principles }: LoopInterviewer): void {
		const names = this.principles(principles.map(({ principle }) => principle.name));
		this.chooseName(`Which principle does ${name} assess?`, names, (principle) => this.correcting.assesses(loop, name, principle, true));
	}

	/** The role somebody has. */
	roleOf(loop: Loop, { name, role: own }: LoopInterviewer): void {
		const roles = this.people(null).flatMap(({ role }) => role ?? []);
		const others = [...new Set([...roles, ...COMMON_ROLES])].filter((role) => role !== own);
		this.chooseName(`What is the role of ${name}?`, others, (role) => this.correcting.hasRole(loop, name, role));
	}

	/** When somebody's rounds are: unless a day is known, the loop's is offered. */
	timeOf(loop: Loop, interviewer: LoopInterviewer): void {
		const { day, time } = roundTimeOf(interviewer);
		const first = day ?? (loop.date === null ? null : readDay(loop.date));
		const known = { day: first === null ? '' : isoDay(first), time: time === null ? '' : clockTime(time) };
		new RoundTimeModal(this.app, `When does ${interviewer.name} interview?`, known,
			(at) => this.correcting.meets(loop, interviewer.name, `${at.day} ${at.time}`.trim())).open();
	}

	/** Which of some loops notes are part of; `show` gets its path. */
	loopOf(title: string, paths: readonly string[], loops: readonly Loop[], show: (path: string) => void): void {
		const join = (to: Loop): void => {
			this.correcting.partOf(paths, to.path, `${title} is part of the loop ${to.title}.`);
			show(to.path);
		};
		new ChoiceModal(this.app, `Which loop is ${title} part of?`, loops.map((to) => ({ label: to.title, detail: to.path, choose: () => join(to) }))).open();
	}

	/** Which of some other loops is a part of this one; `show` gets its path. */
	loopToAdd(loop: Loop, others: readonly Loop[], show: (path: string) => void): void {
		const join = ({ title, notes }: Loop): void => {
			this.correcting.partOf(notes, loop.path, `${title} is part of the loop ${loop.title}.`);
			show(loop.path);
		};
		new ChoiceModal(this.app, `Which loop is a part of ${loop.title}?`, others.map((one) => ({ label: one.title, detail: one.path, choose: () => join(one) }))).open();
	}

	/** Which note of a loop is a loop of its own; `show` gets the path of the loop it leaves. */
	noteToTakeOut({ path: loop, notes: [, ...hubs] }: Loop, show: (path: string) => void): void {
		const takeOut = (path: string): void => {
			this.correcting.partOf([path], path, `${basename(path)} is a loop of its own.`);
			show(loop);
		};
		new ChoiceModal(this.app, 'Which note is a loop of its own?', hubs.map((path) => ({ label: basename(path), detail: path, choose: () => takeOut(path) }))).open();
	}

	private chooseName(title: string, names: readonly string[], choose: (name: string) => void): void {
		new NameModal(this.app, `${title} Choose or type`, names, choose).open();
	}

	/** One of those who interview in a loop, in any loop for null, or nobody in particular. */
	private choosePerson(title: string, loop: Loop | null, nobody: string, choose: (name: string) => void): void {
		const people = loop === null || loop.interviewers.length === 0 ? this.people(null) : loop.interviewers;
		const names = [...new Set(people.map(({ name }) => name))];
		new ChoiceModal(this.app, title, [
			...names.map((name) => ({ label: name, detail: '', choose: () => choose(name) })),
			{ label: nobody, detail: '', choose: () => choose(NOBODY) },
		]).open();
	}

	/** The interviewers of all loops, those of one loop first. */
	private people(loop: Loop | null): readonly LoopInterviewer[] {
		const others = this.preparation.loops.filter((one) => one !== loop);
		return [...loop?.interviewers ?? [], ...others.flatMap(({ interviewers }) => interviewers)];
	}

	/** The names of all principles that are known but for these, in order. */
	private principles(but: readonly string[]): string[] {
		const { bank, loops } = this.preparation;
		const assigned = loops.flatMap(({ interviewers }) => interviewers.flatMap(({ principles }) => principles.map(({ principle }) => principle.name)));
		const served = [...bank.questions, ...bank.stories].flatMap(({ principles }) => principles.map(({ name }) => name));
		const left = new Set([...assigned, ...served]);
		for (const name of but) left.delete(name);
		return [...left].sort((a, b) => a.localeCompare(b));
	}
}
