import { fold } from '../fold';
import type { Interview } from '../interview';
import type { InterviewNote } from '../interview-note';
import { joinedAssignments } from '../joined-assignments';
import type { Mention } from './mention';
import { nameOfTarget } from '../names';
import { namesSaid } from '../names-said';
import type { Place } from '../place';
import { principleKey, type Principle, type Principles } from '../principle';
import { isCompetence } from '../reading/people/competences';
import { unique } from '../unique';

/** A principle with the place that assigns it to somebody. */
export interface Assigned {
	readonly principle: Principle;
	readonly place: Place;
}

/** The principles a person assesses, each once: as their rounds assign them, as notes of theirs name them, and as was decided. */
export function assignedTo(mentions: readonly Mention[], notes: readonly InterviewNote[],
	principles: Principles): readonly Assigned[] {
	const inRounds = mentions.flatMap(({ note, interview }) => assignedIn(note, interview, principles));
	const inNotes = notes.flatMap((note) => [
		...note.interviews.flatMap((interview) => assignedIn(note, interview, principles)),
		...namedIn(note, principles),
		...linkedIn(note, principles),
	]);
	const decided = mentions.flatMap(({ note, interviewer: { line, assesses = [] } }) =>
		assesses.flatMap((name) => assigned(principles.named(name), note, line)));
	const keys = new Set(decided.map(({ principle }) => principle.key));
	const dropped = new Set(mentions.flatMap(({ interviewer: { assessesNot = [] } }) =>
		assessesNot.map((name) => principles.named(name)?.key)).filter((key) => key === undefined || !keys.has(key)));
	return unique([...inRounds, ...inNotes, ...decided], ({ principle }) => principle.key)
		.filter(({ principle }) => !dropped.has(principle.key));
}

/** What a round assigns; where that is no value of a company, also the known principles that its lines name. */
function assignedIn(note: InterviewNote, interview: Interview, principles: Principles): Assigned[] {
	const isKnown = (name: string): boolean => fold(principles.identify(name)?.name ?? '') === name;
	const own = joinedAssignments(interview.principles, isKnown)
		.flatMap(({ name, line }) => assigned(principles.named(name), note, line));
	const lines = new Set(interview.principles.map(({ line }) => line));
	const isBare = interview.principles.every(({ name }) => isCompetence(name));
	// A sentence may list some of its principles in a way that only shows others.
	const said = interview.said.filter(({ text, line }) => isBare || (lines.has(line) && /\p{L}[.!]$/u.test(text)));
	return [...own, ...said.flatMap(({ text, line }) =>
		namesSaid(text, isKnown).flatMap((name) => assigned(principles.identify(name), note, line)))];
}

/** Names without a line of their own are looked for among the headings. */
function namedIn(note: InterviewNote, principles: Principles): Assigned[] {
	const lineOf = (name: string): number =>
		note.headings.find(({ text }) => principleKey(text) === principleKey(name))?.line ?? 0;
	return note.principles.flatMap((name) => assigned(principles.named(name), note, lineOf(name)));
}

/** A person's note may name principles by links alone. */
function linkedIn(note: InterviewNote, principles: Principles): Assigned[] {
	return note.links.flatMap((link) => assigned(principles.identify(nameOfTarget(link)), note, 0));
}

function assigned(principle: Principle | null, { path }: InterviewNote, line: number): Assigned[] {
	return principle === null ? [] : [{ principle, place: { path, line } }];
}
