import fc from 'fast-check';
import { FSRSAlgorithm } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import type { Grade } from '../../../src/core/drill/grade';
import { recall, review, type Memory } from '../../../src/core/drill/memory';

const oracle = new FSRSAlgorithm({});
const grade = fc.constantFrom<Grade>(1, 2, 3, 4);
const days = fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 2000 }));
const sequence = fc.array(fc.tuple(days, grade), { minLength: 1, maxLength: 12 });

/** The memory after a sequence of reviews. */
function after(reviews: readonly (readonly [number, Grade])[]): Memory {
	const memory = reviews.reduce<Memory | null>((held, [gap, given]) => review(held, gap, given), null);
	if (memory === null) throw new Error('no review');
	return memory;
}

function near(ours: number, theirs: number): boolean {
	return Math.abs(ours - theirs) <= 1e-6 * Math.abs(theirs);
}

describe('the oracle ts-fsrs agrees', () => {
	test('on stability, difficulty and recall after each step of 20,000 sequences', () => {
		let steps = 0;
		const agrees = fc.property(sequence, (reviews) => {
			let ours: Memory | null = null;
			let theirs: { stability: number; difficulty: number } | null = null;
			for (const [gap, given] of reviews) {
				const chances: [number, number] | null = ours && theirs && [recall(gap, ours.stability), oracle.forgetting_curve(gap, theirs.stability)];
				ours = review(ours, gap, given);
				theirs = oracle.next_state(theirs, gap, given);
				steps++;
				if (ours === null || !near(ours.stability, theirs.stability) || !near(ours.difficulty, theirs.difficulty)) return false;
				if (chances && !near(...chances)) return false;
			}
			return true;
		});
		fc.assert(agrees, { numRuns: 20_000, seed: 5 });
		expect(steps).toBeGreaterThan(100_000);
	});
});

describe('recall', () => {
	test('is 1 at once (and for no sound number of days), 0.9 after as many days as the stability', () => {
		expect(recall(0, 7)).toBe(1);
		expect(recall(7, 7)).toBeCloseTo(0.9, 7);
		expect(recall(-3, 7)).toBe(1);
		expect(recall(Number.NaN, 7)).toBe(1);
	});

	test('falls with time and grows with stability', () => {
		const stability = fc.double({ min: 0.001, max: 36_500, noNaN: true });
		fc.assert(
			fc.property(stability, stability, fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 3000 }), (s, more, t, later) => {
				const [early, late] = [Math.min(t, later), Math.max(t, later)];
				expect(recall(late, s)).toBeLessThanOrEqual(recall(early, s));
				expect(recall(t, Math.min(s, more))).toBeLessThanOrEqual(recall(t, Math.max(s, more)));
				expect(recall(early, s)).toBeLessThanOrEqual(1);
				expect(recall(late, s)).toBeGreaterThan(0);
			}),
		);
	});
});

describe('a review', () => {
	test('makes a memory hold longer the better the grade', () => {
		fc.assert(
			fc.property(sequence, days, (reviews, gap) => {
				const held = after(reviews);
				const [again, hard, good, easy] = [1, 2, 3, 4].map((given) => review(held, gap, given as Grade)?.stability ?? 0);
				expect(again).toBeLessThanOrEqual(held.stability);
				expect(hard).toBeGreaterThanOrEqual(held.stability);
				expect(good).toBeGreaterThanOrEqual(hard ?? 0);
				expect(easy).toBeGreaterThanOrEqual(good ?? 0);
			}),
		);
	});

	test('keeps stability and difficulty in their ranges', () => {
		fc.assert(
			fc.property(sequence, (reviews) => {
				const { stability, difficulty } = after(reviews);
				expect(stability >= 0.001 && stability <= 36_500 && difficulty >= 1 && difficulty <= 10).toBe(true);
			}),
		);
	});

	test('on the day of the one before, or before it, is practice and changes nothing', () => {
		const held = after([[1, 3]]);
		for (const gap of [0, 0.5, -2, Number.NaN]) expect(review(held, gap, 1)).toBe(held);
	});

	test('with a grade that is none changes nothing', () => {
		expect(review(null, 1, 5 as Grade)).toBeNull();
	});
});
