import { describe, expect, it } from 'vitest';
import { fitOf, pairOff } from '../../../scripts/measure/pair-off.ts';

const pairs = (left: readonly string[], right: readonly string[]): string[] => {
	const paired = pairOff(left, right, (a, b) => fitOf(a === b, a.includes(b) || b.includes(a)));
	return [...paired].map((pair) => pair.join(' – ')).sort();
};

describe('pairing off', () => {
	it('uses each item once', () => {
		expect(pairs(['Sam', 'Sam Wu'], ['Sam Wu'])).toEqual(['Sam Wu – Sam Wu']);
	});

	it('moves a pair when that lets another fit', () => {
		expect(pairs(['Sam', 'Sam Wu'], ['Sam Wu Lee', 'Sam Wu', 'Sam'])).toEqual(['Sam Wu – Sam Wu', 'Sam – Sam']);
		expect(pairs(['Sam', 'Wu'], ['Sam Wu', 'Sam Lee'])).toEqual(['Sam – Sam Lee', 'Wu – Sam Wu']);
	});

	it('does not pair what does not fit', () => {
		expect(pairs(['Sam'], ['Wu'])).toEqual([]);
		expect(pairs([], ['Wu'])).toEqual([]);
	});
});
