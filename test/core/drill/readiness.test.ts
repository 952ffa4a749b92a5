import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Grade } from '../../../src/core/drill/grade';
import { review, type Memory } from '../../../src/core/drill/memory';
import { band, gainToday, readiness, recallOn, type Remembered } from '../../../src/core/drill/readiness';

const grade = fc.constantFrom<Grade>(1, 2, 3, 4);

/** A question graded on some days, the last of them day 100 at the latest; null when never. */
const remembered: fc.Arbitrary<Remembered | null> = fc.option(
	fc.tuple(fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), grade), { minLength: 1, maxLength: 5 }), fc.integer({ min: 60, max: 100 })).map(([reviews, lastDay]) => {
		const memory = reviews.reduce<Memory | null>((held, [days, given]) => review(held, days, given), null);
		return { memory, lastDay, lastGrade: reviews.at(-1)?.[1] ?? null };
	}),
	{ freq: 3 },
);
describe('readiness', () => {
	test('lies between 0 and 1 and falls with time', () => {
		fc.assert(
			fc.property(fc.array(remembered, { maxLength: 6 }), fc.integer({ min: 100, max: 200 }), fc.integer({ min: 0, max: 100 }), (questions, day, later) => {
				const [before, after] = [readiness(questions, day).value, readiness(questions, day + later).value];
				if (before === null || after === null) expect(after).toBe(before);
				else expect(after >= 0 && after <= before && before <= 1).toBe(true);
			}),
		);
	});

	test('of a question is 0.9 as many days after its last review as its memory is stable', () => {
		const held = { memory: { stability: 8, difficulty: 5 }, lastDay: 100, lastGrade: 3 as const };
		expect([recallOn(held, 100), recallOn(held, 108), recallOn(null, 100)]).toEqual([1, 0.9, 0]);
	});

	test('counts how many of how many were drilled; what never was counts as 0', () => {
		const fresh = { memory: review(null, 0, 3), lastDay: 10, lastGrade: 3 as const };
		const [one, two] = [readiness([fresh, null, null], 10), readiness([], 10)];
		expect(one).toEqual({ value: 1 / 3, drilled: 1, of: 3 });
		expect(two).toEqual({ value: null, drilled: 0, of: 0 });
	});

	test('counts a blank answer as 0 until a later one is graded higher, and a shaky one by its memory', () => {
		const held = (lastGrade: Grade): Remembered => ({ memory: { stability: 8, difficulty: 5 }, lastDay: 100, lastGrade });
		expect([readiness([held(1)], 108).value, readiness([held(2)], 108).value]).toEqual([0, 0.9]);
		expect(readiness([held(1), held(4)], 108)).toEqual({ value: 0.45, drilled: 2, of: 2 });
	});

	test.each([[0.9, 'ready'], [0.8999, 'close'], [0.75, 'close'], [0.7499, 'work'], [0, 'work'], [null, 'work'], [Number.NaN, 'work']] as const)('of %s is shown as %s', (value, shown) => {
		expect(band(value)).toBe(shown);
	});
});

describe('the gain of a review today', () => {
	const day = 110;

	test('is what the formula says for a known memory', () => {
		const held = { memory: { stability: 5, difficulty: 6 }, lastDay: 104, lastGrade: 3 as const };
		const p = recallOn(held, day);
		const after = (given: Grade): number => recallOn({ memory: review(held.memory, 6, given), lastDay: day, lastGrade: given }, 120);
		expect(gainToday(held, day, 120)).toBeCloseTo(p * after(3) + (1 - p) * after(1) - recallOn(held, 120), 12);
	});

	test('of a question never asked is what a first answer that fails leaves, and of one asked today nothing', () => {
		expect(gainToday(null, day, 120)).toBeCloseTo(recallOn({ memory: review(null, 0, 1), lastDay: day, lastGrade: 1 }, 120), 12);
		expect(gainToday({ memory: review(null, 0, 2), lastDay: day, lastGrade: 2 }, day, 120)).toBeCloseTo(0, 12);
	});

	test('is a sound number for any history and day', () => {
		fc.assert(fc.property(remembered, fc.integer({ min: -10, max: 300 }), fc.integer({ min: -10, max: 300 }), (question, now, then) => Math.abs(gainToday(question, now, then)) <= 1));
	});
});
