import { expect, test } from 'vitest';
import { readinessWords } from '../../../src/core/drill/estimate';

test.each([
	[{ value: null, drilled: 0, of: 0, day: null }, ''],
	[{ value: 0, drilled: 0, of: 27, day: 20_000 }, 'Grade an answer to see how ready you are.'],
	[{ value: 0.44, drilled: 13, of: 27, day: 20_000 }, 'You’d recall about 12 of 27 answers on the day.'],
	[{ value: 0.44, drilled: 13, of: 27, day: null }, 'You’d recall about 12 of 27 answers in a week.'],
	[{ value: 0.01, drilled: 1, of: 27, day: null }, 'You’d recall hardly any of 27 answers in a week.'],
	[{ value: 1, drilled: 1, of: 1, day: 20_000 }, 'You’d recall about 1 of 1 answer on the day.'],
])('%o is said as “%s”', (estimate, words) => {
	expect(readinessWords(estimate)).toBe(words);
});
