import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freshShuffle, shuffleBag, todaysSet, weakSpots } from '../../../src/core/drill/deck';
import { neighbours, type Asked } from '../../../src/core/drill/interleave';
import { seeded } from '../../../src/core/drill/random';

function questions(count: number, principles = 3): Asked[] {
	return Array.from({ length: count }, (_, at) => ({ id: `q${at}`, principle: `p${at % principles}` }));
}

function ids(deck: readonly Asked[]): string[] {
	return deck.map(({ id }) => id);
}

const sessions = fc.array(fc.record({ limit: fc.integer({ min: 1, max: 12 }), asked: fc.integer({ min: 0, max: 12 }) }), { maxLength: 12 });

describe('the shuffle bag', () => {
	test('never asks a question two times more than another, wherever each session ends', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 15 }), sessions, fc.nat(), (count, runs, seed) => {
				const rng = seeded(seed);
				const times = new Map(questions(count).map(({ id }) => [id, 0]));
				for (const { limit, asked } of runs) {
					const deck = shuffleBag(questions(count), ({ id }) => times.get(id) ?? 0, limit, rng);
					for (const { id } of deck.slice(0, asked)) {
						times.set(id, (times.get(id) ?? 0) + 1);
						expect(Math.max(...times.values()) - Math.min(...times.values())).toBeLessThanOrEqual(1);
					}
				}
			}),
		);
	});

	test('shows all of forty questions in four sessions of ten', () => {
		const seen = new Set<string>();
		for (let run = 0; run < 4; run++) {
			for (const { id } of shuffleBag(questions(40), ({ id }) => (seen.has(id) ? 1 : 0), 10, seeded(run))) seen.add(id);
		}
		expect(seen.size).toBe(40);
	});

	test('gives no neighbours of one principle where the mix allows', () => {
		expect(neighbours(shuffleBag(questions(30), () => 0, 10, seeded(2)))).toBe(0);
		expect(neighbours(shuffleBag(questions(30), () => 0, Infinity, seeded(2)))).toBe(0);
	});

	test('is the same for the same seed', () => {
		expect(ids(shuffleBag(questions(30), () => 0, 10, seeded(4)))).toEqual(ids(shuffleBag(questions(30), () => 0, 10, seeded(4))));
	});

	test('takes a count that is no number as 0 and a limit that is none as no question', () => {
		expect(shuffleBag(questions(4), () => Number.NaN, 3, seeded(1))).toHaveLength(3);
		expect(shuffleBag(questions(4), () => 0, Number.NaN, seeded(1))).toEqual([]);
		expect(shuffleBag(questions(4), () => 0, -1, seeded(1))).toEqual([]);
	});
});

describe('every deck', () => {
	const decks: Record<string, (all: readonly Asked[], limit: number, seed: number) => Asked[]> = {
		bag: (all, limit, seed) => shuffleBag(all, () => 0, limit, seeded(seed)),
		weak: (all, limit, seed) => weakSpots(all, () => 0.5, limit, seeded(seed)),
		today: (all, limit, seed) => todaysSet(all, () => 0, limit, seeded(seed)),
		fresh: (all, limit, seed) => freshShuffle(all, limit, seeded(seed)),
	};

	test.each(Object.keys(decks))('(%s) holds each question at most once and as many as are wanted and there', (kind) => {
		fc.assert(
			fc.property(fc.array(fc.nat({ max: 9 })), fc.integer({ min: 0, max: 12 }), fc.nat(), (numbers, limit, seed) => {
				const all = numbers.map((number) => ({ id: `q${number}`, principle: null }));
				const deck = ids(decks[kind]?.(all, limit, seed) ?? []);
				expect(new Set(deck).size).toBe(deck.length);
				expect(deck.length).toBe(Math.min(limit, new Set(numbers).size));
			}),
		);
	});
});

describe('weak spots', () => {
	test('draws a question in proportion to the cube of what is not known of it', () => {
		const known = new Map([['q0', 0.95], ['q1', 0.55], ['q2', 0]]);
		const counts = new Map<string, number>();
		for (let seed = 0; seed < 20_000; seed++) {
			const [drawn] = weakSpots(questions(3), ({ id }) => known.get(id) ?? 0, 1, seeded(seed));
			counts.set(drawn?.id ?? '', (counts.get(drawn?.id ?? '') ?? 0) + 1);
		}
		const whole = 0.1 ** 3 + 0.5 ** 3 + 1.05 ** 3;
		expect((counts.get('q2') ?? 0) / 20_000).toBeCloseTo(1.05 ** 3 / whole, 1.7);
		expect((counts.get('q1') ?? 0) / 20_000).toBeCloseTo(0.5 ** 3 / whole, 1.7);
	});

	test('takes a chance outside 0 to 1 as the nearest, and no number as never asked', () => {
		for (const chance of [-1, 2, Number.NaN]) expect(weakSpots(questions(3), () => chance, 3, seeded(1))).toHaveLength(3);
	});
});

describe("today's set", () => {
	test('holds the questions with the largest gains', () => {
		const deck = todaysSet(questions(9), ({ id }) => Number(id.slice(1)), 3, seeded(1));
		expect(ids(deck).sort()).toEqual(['q6', 'q7', 'q8']);
	});

	test('lets chance pick among equals', () => {
		const decks = new Set(Array.from({ length: 50 }, (_, seed) => ids(todaysSet(questions(9), () => 1, 2, seeded(seed))).join()));
		expect(decks.size).toBeGreaterThan(10);
	});
});
