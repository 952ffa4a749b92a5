import type { BankQuestion } from '../interview/bank';
import type { Loop, LoopInterviewer } from '../interview/loop';
import type { Place } from '../interview/place';
import { isDrilled } from '../interview/scope';
import { interviewDay, type InterviewDay } from './interview-day';
import { readiness, type Readiness, type Remembered } from './readiness';

/** What is remembered of a question; null when it was never graded. */
export type RememberedOf = (question: BankQuestion) => Remembered | null;

/** Questions that are judged together: those of a principle; `name` is null for those of none that the interviewer assesses. */
export interface QuestionGroup {
	readonly name: string | null;
	readonly questions: readonly BankQuestion[];
	/** Where the principle is assigned to the interviewer; null where it is not. */
	readonly place: Place | null;
}

/** What one interviewer asks, `person` null for what nobody does, and the day it is asked. */
export interface AskedRound {
	readonly person: Pick<LoopInterviewer, 'name' | 'role' | 'place'> | null;
	readonly day: InterviewDay;
	readonly groups: readonly QuestionGroup[];
	/** Whether the readiness of the loop rests on it: it has a question and is not over while others are still ahead. */
	readonly counts: boolean;
}

/** Readiness for a principle, or for the questions of none. */
export interface GroupReadiness extends Readiness, QuestionGroup {}

/** Readiness for a round: the mean over its principles that have a question. */
export interface RoundReadiness extends Readiness, Pick<AskedRound, 'person' | 'day' | 'counts'> {
	readonly groups: readonly GroupReadiness[];
}

/** Readiness for a loop: that of its weakest interviewer. What is drilled counts over the rounds that it rests on. */
export interface LoopReadiness extends Readiness {
	/** The weakest interviewer's name; null when nobody asks anything. */
	readonly weakest: string | null;
	/** The mean over the interviewers, 0..1; null when there is no question. */
	readonly mean: number | null;
	/** The interviewers in the order of the schedule, then what nobody asks, if there is any. */
	readonly rounds: readonly RoundReadiness[];
}

/**
 * What each interviewer of a loop asks, then what nobody asks, seen from `today` (days from 1970-01-01). Interviews that are over do not
 * count while others are ahead, and what nobody asks counts only where no interviewer asks anything.
 */
export function roundsOf(loop: Loop, today: number): AskedRound[] {
	const asked = loop.interviewers.map((person) => ({ person, day: interviewDay(loop, person.name, today), groups: groupsOf(person) }));
	const withQuestions = asked.filter(hasQuestions);
	const ahead = withQuestions.filter(({ day }) => !day.isOver);
	const counting = new Set(ahead.length > 0 ? ahead : withQuestions);
	const free = { person: null, day: interviewDay(loop, null, today), groups: freeGroups(loop) };
	const rounds = asked.map((round) => ({ ...round, counts: counting.has(round) }));
	return hasQuestions(free) ? [...rounds, { ...free, counts: counting.size === 0 }] : rounds;
}

/** How ready the person is for a loop, each interviewer on the day of their interview; `today` as days from 1970-01-01. */
export function loopReadiness(loop: Loop, remembered: RememberedOf, today: number): LoopReadiness {
	const rounds = roundsOf(loop, today).map((round) => roundReadiness(round, remembered));
	const counting = rounds.filter(({ counts }) => counts);
	const values = counting.map(({ value }) => value ?? 0);
	const weakest = counting[values.indexOf(Math.min(...values))];
	const questions = questionsOf(counting);
	return {
		...practiced(questions, remembered), value: weakest?.value ?? null, mean: meanOf(values), weakest: weakest?.person?.name ?? null, rounds,
	};
}

/** How ready the person is for one round. */
export function roundReadiness({ person, day, groups, counts }: AskedRound, remembered: RememberedOf): RoundReadiness {
	const judged = groups.map((group): GroupReadiness => ({ ...group, ...readiness(group.questions.map(remembered), day.at) }));
	const questions = questionsOf([{ groups }]);
	const value = meanOf(judged.flatMap((group) => group.value ?? []));
	return { ...practiced(questions, remembered), value, person, day, counts, groups: judged };
}

/** The questions of some rounds, each once, in their order. */
export function questionsOf(rounds: ReadonlyArray<Pick<AskedRound, 'groups'>>): ReadonlySet<BankQuestion> {
	// Nothing is spread or joined first: there may be thousands.
	const found = new Set<BankQuestion>();
	for (const { groups } of rounds) for (const { questions } of groups) for (const question of questions) found.add(question);
	return found;
}

function hasQuestions({ groups }: Pick<AskedRound, 'groups'>): boolean {
	return groups.some(({ questions }) => questions.length > 0);
}

/** What else somebody asks is as one principle more, as in a mock round. */
function groupsOf({ principles, questions }: LoopInterviewer): QuestionGroup[] {
	const own = principles.map((one): QuestionGroup => ({ name: one.principle.name, questions: one.questions, place: one.assigned }));
	return questions.length === 0 ? own : [...own, { name: null, questions, place: null }];
}

function freeGroups({ unassigned, others }: Loop): QuestionGroup[] {
	const own = unassigned.map((one): QuestionGroup => ({ name: one.principle.name, questions: one.questions, place: one.assigned }));
	const rest = others.filter(isDrilled);
	return rest.length === 0 ? own : [...own, { name: null, questions: rest, place: null }];
}

/** A question that several principles share counts once. */
function practiced(questions: ReadonlySet<BankQuestion>, remembered: RememberedOf): Pick<Readiness, 'drilled' | 'of'> {
	let drilled = 0;
	for (const question of questions) if ((remembered(question)?.memory ?? null) !== null) drilled++;
	return { drilled, of: questions.size };
}

/** The mean of some numbers; null of none. */
export function meanOf(values: readonly number[]): number | null {
	return values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;
}
