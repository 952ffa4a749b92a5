import type { BankQuestion } from '../interview/bank';
import type { Loop } from '../interview/loop';
import { meanOf, roundsOf } from './loop-readiness';
import { answerOn, type Remembered } from './readiness';

/** The loop's readiness after each day of practice. */
export interface ReadinessPoint {
	/** Days from 1970-01-01. */
	readonly day: number;
	/** 0..1 */
	readonly value: number;
}

/** What it needs of a question's history: its answers, oldest first, each with what was remembered after it. */
interface Answers {
	readonly reviews: ReadonlyArray<Remembered & { readonly day: number }>;
}

/**
 * For each day of practice what the readiness for the loop was on the evening of that day: estimated for the same interview days as
 * today, with what was known by then. Oldest first; the last one is today's readiness. Answers that have been taken back are in no history.
 */
export function readinessTrend(loop: Loop, historyOf: (question: BankQuestion) => Answers | null, today: number): ReadinessPoint[] {
	const rounds = roundsOf(loop, today).filter(({ counts }) => counts);
	const groups = rounds.flatMap(({ day: { at }, groups: own }, round) => own.flatMap(({ questions }) => (questions.length === 0 ? [] : [{ round, at, questions }])));
	// What each day of practice adds to each group: a question's share after it less the share before.
	const gains = new Map<number, number[]>();
	groups.forEach(({ at, questions }, group) => {
		for (const question of questions) addGains(gains, historyOf(question)?.reviews ?? [], at, (gained, share) => { gained[group] = (gained[group] ?? 0) + share / questions.length; });
	});
	const shares = groups.map(() => 0);
	return [...gains].sort(([a], [b]) => a - b).map(([day, gained]) => {
		shares.forEach((share, group) => { shares[group] = share + (gained[group] ?? 0); });
		const values = rounds.map((_, round) => meanOf(shares.filter((_share, group) => groups[group]?.round === round)) ?? 0);
		return { day, value: Math.min(...values) };
	});
}

function addGains(gains: Map<number, number[]>, reviews: Answers['reviews'], at: number, add: (gained: number[], share: number) => void): void {
	let [before, day] = [0, -Infinity];
	for (const review of reviews) {
		// A clock that went back changes no order within a question.
		day = Math.max(day, review.day);
		const share = answerOn(review, at);
		let gained = gains.get(day);
		if (gained === undefined) gains.set(day, gained = []);
		add(gained, share - before);
		before = share;
	}
}
