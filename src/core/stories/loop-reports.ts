import { bestNext } from '../drill/best-next';
import { readinessWords, restsOn, type Estimate } from '../drill/estimate';
import { gradeName } from '../drill/grade';
import type { History } from '../drill/history';
import { readinessCells } from '../drill/readiness-report';
import type { BankQuestion } from '../interview/bank';
import { DAY_MS, dayName, daysBetween, dayWritten, inDays } from '../interview/day';
import { GAP_KINDS, gapCount, gapsOf, gapWords, type GapKind } from '../interview/gaps';
import { askedBy, type Loop, type LoopInterviewer } from '../interview/loop';
import { roundTimeInWords } from '../interview/loop/round-time';
import { questionsOfLoop } from '../interview/scope';
import { loopWith, type Asked } from './asked-options';
import type { Coverage } from './coverage';
import { countWords, SERVING_WORDS } from './coverage-words';
import type { Plan, PlannedStory, PlanSlot } from './plan';
import { conflictInWords, heardInWords, shortagesInWords, slotName } from './plan-words';
import type { Cell, Report } from './report';

/** What is known of practice. */
export interface Practiced {
	/** The answers to a question; null before the first one. */
	readonly history: (question: BankQuestion) => History | null;
	/** Readiness for a loop, or for one of its interviewers by name. */
	readonly estimate: (loop: Loop, interviewer: string | null) => Estimate;
	/** A loop without the interviewers who had their round. */
	readonly ahead: (loop: Loop) => Loop;
	/** Which story serves which principle of a loop, or of one of its interviewers by name. */
	readonly coverage: (loop: Loop, interviewer: string | null) => Coverage;
	/** The plan of a loop; of all questions that of each loop. */
	readonly plans: (loop: Loop) => readonly Plan[];
	/** The local day of practice, as UTC midnight in ms. */
	readonly today: number;
}

/** Who interviews: when, in which role, what they assess, and how many questions that is. */
function interviewersReport(asked: Asked, { today }: Practiced): Report {
	return {
		...headOf(asked, today),
		columns: [
			{ id: 'interviewer', name: 'Interviewer' }, { id: 'role', name: 'Role' }, { id: 'when', name: 'When' },
			{ id: 'assesses', name: 'Assesses' }, { id: 'questions', name: 'Questions' },
		],
		rows: peopleOf(asked).map((person) => [
			personCell(person), optional(person.role), optional(roundTimeInWords(person, asked.loop.date)),
			listCell(person.principles.map(({ principle }) => principle.name)), numberCell(askedOf(person, asked).length),
		]),
		empty: NOBODY_FOUND,
	};
}

/** What needs work, the most urgent kind first; of never practiced questions only how many there are is said. */
function gapsReport(asked: Asked, { history, today }: Practiced): Report {
	const gaps = gapsOf(asked.loop, (question) => history(question)?.memory != null);
	const wanted = new Set(questionsOf(asked).map(({ key }) => key));
	const isWanted = ({ key }: BankQuestion): boolean => wanted.has(key) || (asked.interviewer ?? asked.principle) === null;
	const assessed = asked.interviewer?.principles.map(({ principle }) => principle.key);
	const found = {
		questions: {
			'broken': gaps.questions.broken.filter(isWanted),
			'no-story': gaps.questions['no-story'].filter(isWanted),
			'unpracticed': gaps.questions.unpracticed.filter(isWanted),
		},
		principles: gaps.principles.filter(({ principle: { key } }) =>
			assessed?.includes(key) !== false && (asked.principle?.key ?? key) === key),
	};
	const says = GAP_KINDS.filter((kind) => gapCount(found, kind) > 0).map((kind) => gapWords(kind, gapCount(found, kind)));
	const ofKind = (kind: 'broken' | 'no-story'): Cell[][] =>
		found.questions[kind].map((question) => [{ text: GAP_NAMES[kind] }, questionCell(question)]);
	return {
		title: headOf(asked, today).title,
		says: says.join(' · '),
		columns: [{ id: 'gap', name: 'Gap' }, { id: 'of', name: 'Question or principle' }],
		rows: [...ofKind('broken'), ...ofKind('no-story'), ...found.principles.map(({ principle, assigned }): Cell[] => [
			{ text: GAP_NAMES['no-question'] },
			assigned === null ? { text: principle.name } : { text: principle.name, place: { ...assigned, holds: null } },
		])],
		empty: 'Every question has a story, and every principle has a question.',
	};
}

/** A gap of each kind that is listed, as the first cell of its row. */
const GAP_NAMES: Readonly<Record<Exclude<GapKind, 'unpracticed'>, string>> = {
	'broken': 'Broken link', 'no-story': 'No story', 'no-question': 'No question',
};

/** How ready the person is for each interviewer, in the words of the page on readiness. */
function readinessReport(asked: Asked, { estimate, today }: Practiced): Report {
	const whole = estimate(asked.loop, asked.interviewer?.name ?? null);
	return {
		title: headOf(asked, today).title,
		says: [readinessWords(whole), whole.of === 0 ? '' : restsOn(whole)].filter((part) => part !== '').join(' '),
		columns: [{ id: 'interviewer', name: 'Interviewer' }, { id: 'ready', name: 'Ready' }, { id: 'practiced', name: 'Practiced' }, { id: 'questions', name: 'Questions' }, { id: 'estimate', name: 'Estimate' }],
		rows: peopleOf(asked).map((person) => {
			const ready = estimate(loopWith(person, asked.loop), person.name);
			const [share, practiced, band] = readinessCells(ready);
			return [
				personCell(person), { text: share, value: ready.value }, { text: practiced, value: ready.drilled }, numberCell(ready.of), { text: band },
			];
		}),
		empty: NOBODY_FOUND,
	};
}

/** So many questions are named to practice next. */
const NEXT = 6;

/** Who is met next, and the questions that gain most from practice today. */
function nextReport(asked: Asked, { history, ahead, today }: Practiced): Report {
	const loop = ahead(asked.loop);
	const person = asked.interviewer ?? nextOf(loop, today);
	const who = person === null ? [] : [[{ text: 'Interview' }, personCell(person), {
		text: [roundTimeInWords(person, asked.loop.date), ...person.principles.map(({ principle }) => principle.name)].filter((one) => one !== null).join(', '),
	}]];
	const wanted = new Set(questionsOf(asked));
	const best = bestNext(loop, history, today / DAY_MS, Infinity).filter((question) => wanted.has(question)).slice(0, NEXT);
	const practice = best.map((question): Cell[] => [{ text: 'Practice' }, questionCell(question), { text: lastWords(history(question)) }]);
	return {
		...headOf(asked, today),
		columns: [{ id: 'next', name: 'Next' }, { id: 'what', name: 'Who or what' }, { id: 'details', name: 'Details' }],
		rows: [...who, ...practice],
		empty: 'Nobody to meet and nothing to practice was found in your notes yet.',
	};
}

/** How many stories each principle has, and which, the one with the fewest first. */
function coverageReport(asked: Asked, { coverage, today }: Practiced): Report {
	const { loop, interviewer, principle } = asked;
	const { rows, stories } = coverage(loop, interviewer?.name ?? null);
	return {
		...headOf(asked, today),
		columns: [{ id: 'principle', name: 'Principle' }, { id: 'stories', name: 'Stories' }, { id: 'which', name: 'Which' }],
		rows: rows.filter((row) => principle === null || row.principle.key === principle.key).map((row) => {
			const serving = row.cells.flatMap((cell, at) => (cell === null ? [] : `${stories[at]?.title ?? ''} (${SERVING_WORDS[cell.serving]})`));
			const name = { text: row.principle.name };
			return [
				row.assigned === null ? name : { ...name, place: { ...row.assigned, holds: null } },
				{ text: countWords(row), value: row.served }, listCell(serving),
			];
		}),
		empty: principle === null ? 'No principle was found in your notes yet.' : `Nobody in ${loop.title} assesses ${principle.name}.`,
	};
}

/** Which story goes to whom; what no story is left for, and pins that contradict, are said first. */
function planReport(asked: Asked, { plans, today }: Practiced): Report {
	const { loop, interviewer, principle } = asked;
	const all = plans(loop);
	const rounds = all.flatMap((plan) => plan.rounds).filter((round) => interviewer === null || round.interviewer.name === interviewer.name);
	return {
		title: headOf(asked, today).title,
		says: all.flatMap((plan) => [...plan.conflicts.map(conflictInWords), ...shortagesInWords(plan)]).join(' · '),
		columns: [{ id: 'interviewer', name: 'Interviewer' }, { id: 'principle', name: 'Principle' }, { id: 'first', name: 'First story' }, { id: 'spare', name: 'Spare' }],
		rows: rounds.flatMap((round) => round.slots.filter((slot) => principle === null || slot.principle?.key === principle.key).map((slot): Cell[] =>
			[personCell(round.interviewer), { text: slotName(slot) }, round.heard === null ? firstCell(slot) : { text: toldInRound(round.heard) }, storyCell(slot.spare)])),
		empty: principle === null ? 'Nobody who assesses a principle was found in your notes yet.' : `Nobody in ${loop.title} assesses ${principle.name}.`,
	};
}

/** What somebody heard in a round that is over. */
function toldInRound(heard: readonly string[]): string {
	return heard.length === 0 ? 'over' : `told: ${heard.join(', ')}`;
}

/** The first story; where none is left, who heard what would fit. */
function firstCell({ first, heard }: PlanSlot): Cell {
	return first !== null || heard.length === 0 ? storyCell(first) : { text: heardInWords(heard), value: null };
}

function storyCell(planned: PlannedStory | null): Cell {
	if (planned === null) return optional(null);
	const { path, line, title } = planned.story;
	return { text: title, place: { path, line, holds: null } };
}

const NOBODY_FOUND = 'No interviewer was found in your notes yet.';

function headOf({ loop, interviewer, principle }: Asked, today: number): Pick<Report, 'title' | 'says'> {
	const day = dayWritten(loop.date, null);
	return {
		title: [loop.title, interviewer?.name, principle?.name].filter((one) => one !== undefined).join(', '),
		says: day === null ? '' : `${dayName(day)}, ${inDays(daysBetween(today, day))}`,
	};
}

/** The interviewers that are asked about: those who assess the principle where one is. */
function peopleOf({ loop, interviewer, principle }: Asked): readonly LoopInterviewer[] {
	const people = interviewer === null ? loop.interviewers : [interviewer];
	return principle === null ? people : people.filter(({ principles }) => principles.some((one) => one.principle.key === principle.key));
}

function questionsOf({ loop, interviewer, principle }: Asked): readonly BankQuestion[] {
	return ofPrinciple(interviewer === null ? questionsOfLoop(loop) : askedBy(interviewer), principle);
}

function askedOf(person: LoopInterviewer, { principle }: Asked): readonly BankQuestion[] {
	return ofPrinciple(askedBy(person), principle);
}

function ofPrinciple(questions: readonly BankQuestion[], principle: Asked['principle']): readonly BankQuestion[] {
	return principle === null ? questions : questions.filter(({ principles }) => principles.some(({ key }) => key === principle.key));
}

/** The first in the schedule who is not met on a day that is over; null where everybody was met. */
function nextOf({ interviewers, date }: Loop, today: number): LoopInterviewer | null {
	return interviewers.find((person) => (dayWritten(person.date ?? date, dayWritten(date, today)) ?? today) >= today) ?? null;
}

/** How a question went the last time: "never practiced", "shaky the last time". */
function lastWords(history: History | null): string {
	const last = history?.lastGrade ?? null;
	return last === null ? 'never practiced' : `${gradeName(last).toLowerCase()} the last time`;
}

function personCell({ name, place }: LoopInterviewer): Cell {
	return { text: name, place: { ...place, holds: null } };
}

function questionCell({ text, places: [first] }: BankQuestion): Cell {
	return first === undefined ? { text } : { text, place: { path: first.path, line: first.question.line, holds: text } };
}

function numberCell(value: number): Cell {
	return { text: String(value), value };
}

function listCell(value: readonly string[]): Cell {
	return { text: value.join(', '), value };
}

function optional(text: string | null): Cell {
	return text === null ? { text: '', value: null } : { text };
}

/** The reports by the words a person asks for them with. */
export const REPORTS = {
	interviewers: interviewersReport, coverage: coverageReport, plan: planReport, readiness: readinessReport, next: nextReport,
	gaps: gapsReport,
} satisfies Readonly<Record<string, (asked: Asked, practiced: Practiced) => Report>>;

/** The name of a report. */
export type ReportName = keyof typeof REPORTS;
