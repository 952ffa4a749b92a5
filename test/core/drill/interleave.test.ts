import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interleave, neighbours, type Asked } from '../../../src/core/drill/interleave';
import { seeded } from '../../../src/core/drill/random';

/** One question for each letter: its principle, `-` for none. */
function questions(principles: string): Asked[] {
	return [...principles].map((letter, at) => ({ id: String(at), principle: letter === '-' ? null : letter }));
}

function shown(order: readonly Asked[]): string {
	return order.map(({ principle }) => principle ?? '-').join('');
}

/** The fewest neighbours any order of these letters has, found by trying all of them; `after` is what stands before. */
function fewest(letters: string, after: string): number {
	if (letters === '') return 0;
	const next = [...new Set(letters)].map((letter) => {
		const rest = letters.replace(letter, '');
		return (letter === after && letter !== '-' ? 1 : 0) + fewest(rest, letter);
	});
	return Math.min(...next);
}

const mix = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 8 });

describe('interleaving', () => {
	test('has as few neighbours of one principle as the best of all orders', () => {
		fc.assert(
			fc.property(mix, fc.constantFrom('', 'a', 'b'), fc.nat(), (letters, before, seed) => {
				const order = interleave(questions(letters), seeded(seed), before || null);
				expect(neighbours(questions(before + shown(order)))).toBe(fewest(letters, before));
			}),
			{ numRuns: 400 },
		);
	});

	test('has none at all in a large mix without a majority', () => {
		const order = interleave(questions('a'.repeat(100) + 'b'.repeat(60) + 'c'.repeat(40)), seeded(1));
		expect(neighbours(order)).toBe(0);
	});

	test('keeps every question and the order within a principle', () => {
		fc.assert(
			fc.property(mix, fc.nat(), (letters, seed) => {
				const order = interleave(questions(letters), seeded(seed));
				expect(order).toHaveLength(letters.length);
				for (const principle of new Set(letters)) {
					const ids = order.filter((question) => (question.principle ?? '-') === principle).map(({ id }) => Number(id));
					expect(ids).toEqual(ids.slice().sort((a, b) => a - b));
				}
			}),
		);
	});

	test('reaches every order of three different principles', () => {
		const orders = new Set(Array.from({ length: 200 }, (_, seed) => shown(interleave(questions('abc'), seeded(seed)))));
		expect([...orders].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
	});
});
