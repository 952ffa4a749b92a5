import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byKey, drawWeighted, seeded, shuffle } from '../../../src/core/drill/random';

/** How often each outcome came up. */
function tally<T>(times: number, draw: () => T): Map<T, number> {
	const counts = new Map<T, number>();
	for (let run = 0; run < times; run++) {
		const outcome = draw();
		counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
	}
	return counts;
}

describe('seeded chance', () => {
	test('is the same for the same seed, another for another, and between 0 and 1', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
				const [one, same, other] = [seeded(seed), seeded(seed), seeded(seed ^ 1)];
				const first = Array.from({ length: 20 }, one);
				expect(Array.from({ length: 20 }, same)).toEqual(first);
				expect(Array.from({ length: 20 }, other)).not.toEqual(first);
				expect(first.every((number) => number >= 0 && number < 1)).toBe(true);
			}),
		);
	});

	test('fills a hundred equal bins evenly: chi-square of 100,000 numbers within six deviations of 99', () => {
		const rng = seeded(11);
		const counts = tally(100_000, () => Math.floor(rng() * 100));
		const chi = [...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
		expect(counts.size).toBe(100);
		expect(Math.abs(chi - 99)).toBeLessThan(6 * Math.sqrt(2 * 99));
	});

	test('gives these numbers for seed 1 for ever: a session in an old log can be repeated', () => {
		const rng = seeded(1);
		expect([rng(), rng(), rng()].map((number) => number * 2 ** 32)).toEqual([3359835970, 1182520828, 4267878529]);
	});

	test('takes a seed that is no number as 0', () => {
		expect(seeded(Number.NaN)()).toBe(seeded(0)());
	});
});

describe('a shuffle', () => {
	test('gives each of the 24 orders of four items equally often: chi-square of 24,000 within six deviations of 23', () => {
		const rng = seeded(3);
		const counts = tally(24_000, () => shuffle(['a', 'b', 'c', 'd'], rng).join(''));
		const chi = [...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
		expect(counts.size).toBe(24);
		expect(Math.abs(chi - 23)).toBeLessThan(6 * Math.sqrt(2 * 23));
	});

	test('keeps every item and leaves its input alone', () => {
		fc.assert(
			fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
				const before = items.slice();
				const mixed = shuffle(items, seeded(seed));
				expect(items).toEqual(before);
				expect(mixed.sort((a, b) => a - b)).toEqual(before.sort((a, b) => a - b));
			}),
		);
	});
});

describe('a weighted draw', () => {
	test('takes each first in proportion to its weight, and the second among those left', () => {
		const rng = seeded(7);
		const weights: Record<string, number> = { a: 1, b: 2, c: 5 };
		const draws = 40_000;
		const counts = tally(draws, () => drawWeighted(['a', 'b', 'c'], (item) => weights[item] ?? 0, rng).join(''));
		const theory = { abc: (1 / 8) * (2 / 7), acb: (1 / 8) * (5 / 7), bac: (2 / 8) * (1 / 6), bca: (2 / 8) * (5 / 6), cab: (5 / 8) * (1 / 3), cba: (5 / 8) * (2 / 3) };
		for (const [order, share] of Object.entries(theory)) expect((counts.get(order) ?? 0) / draws).toBeCloseTo(share, 1.7);
	});

	test('puts what has no weight last and loses nothing', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(0, -1, Number.NaN, 0.5, 3, Infinity)), fc.nat(), (weights, seed) => {
				const order = drawWeighted(weights, (weight) => weight, seeded(seed));
				const heavy = weights.filter((weight) => weight > 0).length;
				expect(order).toHaveLength(weights.length);
				expect(order.slice(0, heavy).every((weight) => weight > 0)).toBe(true);
			}),
		);
	});
});

test('ordering by key puts the largest first, keeps equals in order and what is no number last', () => {
	const items = [{ is: 'c', key: 1 }, { is: 'a', key: Infinity }, { is: 'e', key: Number.NaN }, { is: 'd', key: 1 }, { is: 'b', key: 2 }];
	expect(byKey(items, ({ key }) => key).map(({ is }) => is).join('')).toBe('abcde');
});
