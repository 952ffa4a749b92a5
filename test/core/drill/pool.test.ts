import { describe, expect, test } from 'vitest';
import { isNeverAsked, lengthIn, lengthsFor, longestDrill, poolWords } from '../../../src/core/drill/pool';

describe('what a drill could draw from', () => {
	test('is said in one sentence', () => {
		expect(poolWords(10, { total: 42, neverAsked: 18 })).toBe('10 of 42 questions; 18 never asked');
		expect(poolWords(1, { total: 1, neverAsked: 0 })).toBe('1 of 1 question; 0 never asked');
	});

	test('counts a question as never asked until it was graded or skipped in any drill', () => {
		expect(isNeverAsked(null)).toBe(true);
		expect(isNeverAsked({ asked: new Map() })).toBe(true);
		expect(isNeverAsked({ asked: new Map([['mock>interviewer:Loop.md:Dana Reyes', 1]]) })).toBe(false);
	});
});

describe('the lengths to choose from', () => {
	test('are round numbers below the number of questions, the length in use, and all of them', () => {
		expect(lengthsFor(42, 10)).toEqual([5, 10, 15, 20, 30, longestDrill]);
		expect(lengthsFor(42, 7)).toEqual([5, 7, 10, 15, 20, 30, longestDrill]);
		expect(lengthsFor(4, 10)).toEqual([longestDrill]);
	});

	test('never exceed the longest drill', () => {
		expect(lengthsFor(5000, 100)).toEqual([5, 10, 15, 20, 30, 50, longestDrill]);
	});

	test('hold the length in use, as all of them when it is no less than the number of questions', () => {
		expect([lengthIn(42, 10), lengthIn(10, 10), lengthIn(4, 10)]).toEqual([10, longestDrill, longestDrill]);
	});
});
