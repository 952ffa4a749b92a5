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

/** One question in one group: its share of the group's sum is replaced whenever it is answered. */
interface Member {
	readonly group: { sum: number };
	readonly at: number;
	value: number;
}

/**
 * For each day of practice what the readiness for the loop was on the evening of that day: estimated for the same interview days as
 * today, with what was known by then. Oldest first; the last one is today's readiness. Answers that have been taken back are in no history.
 */
export function readinessTrend(loop: Loop, historyOf: (question: BankQuestion) => Answers | null, today: number): ReadinessPoint[] {
	const members = new Map<BankQuestion, Member[]>();
	const rounds = roundsOf(loop, today).filter(({ counts }) => counts).map(({ day: { at }, groups }) => groups.flatMap(({ questions }) => {
		const group = { sum: 0, of: questions.length };
		for (const question of questions) members.set(question, [...(members.get(question) ?? []), { group, at, value: 0 }]);
		return group.of === 0 ? [] : [group];
	}));
	const answers = [...members].flatMap(([question, of]) => {
		let last = -Infinity;
		// A clock that went back changes no order within a question.
		return (historyOf(question)?.reviews ?? []).map((review) => ({ of, review, day: (last = Math.max(last, review.day)) }));
	});
	const points: ReadinessPoint[] = [];
	const byDay = answers.sort((a, b) => a.day - b.day);
	byDay.forEach(({ of, review, day }, i) => {
		for (const member of of) {
			const value = answerOn(review, member.at);
			member.group.sum += value - member.value;
			member.value = value;
		}
		if (byDay[i + 1]?.day === day) return;
		points.push({ day, value: Math.min(...rounds.map((groups) => meanOf(groups.map((group) => group.sum / group.of)) ?? 0)) });
	});
	return points;
}
