import { expect, test } from 'vitest';
import { readinessWords, statusWords } from '../../../src/core/drill/estimate';

test.each([
	[{ value: null, drilled: 0, of: 0, day: null }, ''],
	[{ value: 0, drilled: 0, of: 27, day: 20_000 }, 'Grade an answer to see how ready you are.'],
	[{ value: 0.444, drilled: 13, of: 27, day: 20_000 }, '44 % ready on the day.'],
	[{ value: 0.445, drilled: 13, of: 27, day: null }, '45 % ready in a week.'],
	[{ value: 0, drilled: 1, of: 27, day: null }, '0 % ready in a week.'],
	[{ value: 0.1, drilled: 13, of: 27, day: 20_000, weakest: { name: 'Dana Reyes', mean: 0.345 } }, '10 % ready on the day, 35 % on average. Weakest: Dana Reyes.'],
])('%o is said as “%s”', (estimate, words) => {
	expect(readinessWords(estimate)).toBe(words);
});

test('the status bar gives no share before the first grade', () => {
	expect(statusWords({ value: 0, drilled: 0, of: 7, day: null }, 'Northwind', '')).toEqual({ text: 'Not practiced yet', label: 'Not practiced yet for Northwind, 0 of 7 practiced. Show readiness' });
	expect(statusWords({ value: 0, drilled: 1, of: 7, day: null }, 'Northwind', 'today')).toEqual({ text: 'Ready 0 % · today', label: '0 % ready for Northwind, interview today, 1 of 7 practiced. Show readiness' });
});
