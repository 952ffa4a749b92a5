import { tooLong, type Grade } from './grade';
import type { Session } from './session';
import type { Card, PastTurn } from './turn';

/** What came of a session. */
export interface Summary {
	/** Questions answered, graded or still waiting for their grade. */
	readonly asked: number;
	readonly skipped: number;
	/** How many got grade 1, 2, 3 and 4. */
	readonly grades: readonly [number, number, number, number];
	/** The middle speaking time in ms over the answers spoken, null when none was. */
	readonly medianSpeakMs: number | null;
	readonly targetMs: number;
	/** Answers that ran over 1.5 times the target. */
	readonly tooLong: number;
	/** Up to three graded below 4, the lowest first, the longest first among equals. */
	readonly weakest: readonly PastTurn[];
	/** Principles of the answered questions, in the order they came up. */
	readonly touched: readonly string[];
	/** The other principles in scope, in the order given. */
	readonly untouched: readonly string[];
	/** Each story told with the number of questions it answered, in the order they came up. */
	readonly stories: ReadonlyMap<string, number>;
	/** Those told more than once: interviewers compare notes. */
	readonly toldTwice: readonly string[];
}

/**
 * The summary of a session; `principles` are those of its scope, and `principlesOf` gives those that a card touches, where it
 * is about more than its first one.
 */
export function summary(session: Session, principles: readonly string[],
	principlesOf: (card: Card) => readonly string[] = ({ principle }) => (principle === null ? [] : [principle])): Summary {
	const answered = session.past.filter(({ outcome }) => outcome === 'graded' || outcome === 'answered');
	const touched = [...new Set(answered.flatMap(({ card }) => principlesOf(card)))];
	const stories = tally(answered.flatMap((turn) => turn.stories));
	return {
		asked: answered.length,
		skipped: session.past.filter(({ outcome }) => outcome === 'skipped').length,
		grades: [times(answered, 1), times(answered, 2), times(answered, 3), times(answered, 4)],
		medianSpeakMs: median(answered.map(({ speakMs }) => speakMs).filter((ms) => ms > 0)),
		targetMs: session.targetMs,
		tooLong: answered.filter(({ speakMs }) => session.targetMs > 0 && speakMs > tooLong * session.targetMs).length,
		weakest: weakest(answered),
		touched,
		untouched: [...new Set(principles)].filter((principle) => !touched.includes(principle)),
		stories,
		toldTwice: [...stories].flatMap(([story, count]) => (count > 1 ? [story] : [])),
	};
}

/** The middle of some numbers, the mean of the two in the middle when they are even; null of none. */
export function median(numbers: readonly number[]): number | null {
	const sorted = numbers.slice().sort((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)];
	const lower = sorted[Math.floor((sorted.length - 1) / 2)];
	return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

function weakest(turns: readonly PastTurn[]): PastTurn[] {
	const weak = turns.filter(({ grade }) => grade !== null && grade < 4);
	return weak.sort((a, b) => (a.grade ?? 0) - (b.grade ?? 0) || b.speakMs - a.speakMs).slice(0, 3);
}

function times(turns: readonly PastTurn[], wanted: Grade): number {
	return turns.filter(({ grade }) => grade === wanted).length;
}

function tally(names: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return counts;
}
