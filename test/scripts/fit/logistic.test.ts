import { describe, expect, it } from 'vitest';
import { fitLogistic, logOdds, type Row } from '../../../scripts/fit/logistic';

/** So many rows with these features, of which some are right. */
function rows(features: readonly number[], right: number, wrong: number): Row[] {
	return [...Array<boolean>(right).fill(true), ...Array<boolean>(wrong).fill(false)].map((isRight) => ({ features, right: isRight, trust: 1, offset: 0 }));
}

describe('a logistic regression', () => {
	it('finds the odds of each feature in the counts', () => {
		const { weights, start } = fitLogistic([...rows([], 50, 50), ...rows([0], 80, 20)], 1, 0.001);
		expect(start).toBeCloseTo(0, 2);
		expect(weights[0]).toBeCloseTo(Math.log(4), 2);
	});

	it('keeps a weight small where few rows speak for it', () => {
		const [few = 0] = fitLogistic([...rows([], 50, 50), ...rows([0], 4, 1)], 1, 2).weights;
		const [many = 0] = fitLogistic([...rows([], 50, 50), ...rows([0], 400, 100)], 1, 2).weights;
		expect(few).toBeLessThan(many);
		expect(few).toBeGreaterThan(0);
	});

	it('leaves to an offset what is known already', () => {
		const known = rows([0], 80, 20).map((row) => ({ ...row, offset: Math.log(4) }));
		const { weights, start } = fitLogistic([...rows([], 50, 50), ...known], 1, 0.001);
		expect(weights[0]).toBeCloseTo(0, 2);
		expect(logOdds({ features: [0], offset: Math.log(4) }, { weights, start })).toBeCloseTo(Math.log(4), 2);
	});

	it('counts a row as much as it is trusted', () => {
		const half = rows([0], 0, 40).map((row) => ({ ...row, trust: 0.5 }));
		const { weights } = fitLogistic([...rows([], 50, 50), ...rows([0], 80, 0), ...half], 1, 0.001);
		expect(weights[0]).toBeCloseTo(Math.log(4), 2);
	});

	it('ends with figures where all rows are right', () => {
		const { weights, start } = fitLogistic(rows([0], 10, 0), 1, 1);
		expect([start, ...weights].every(Number.isFinite)).toBe(true);
	});
});
