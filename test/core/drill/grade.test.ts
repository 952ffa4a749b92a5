import { describe, expect, test } from 'vitest';
import { allParts, grades, isGrade, parts, suggestGrade } from '../../../src/core/drill/grade';

const target = 120_000;
const star = 1 | 2 | 4 | 8;

describe('the suggested grade', () => {
	test.each([
		['nothing spoken, nothing ticked', 0, 0, 0, 1],
		['spoken in time, nothing ticked: no suggestion', target, 0, 0, null],
		['spoken far too long, nothing ticked', 1.6 * target, 0, 0, 2],
		['the result missing', target, 1 | 2 | 4, 0, 2],
		['the whole story', target, star, 0, 3],
		['the whole story without having started the clock', 0, star, 0, 3],
		['the whole story at one and a half times the target', 1.5 * target, star, 0, 3],
		['the whole story above that', 1.5 * target + 1, star, 0, 2],
		['with a number, no lesson', target, star | 16, 0, 3],
		['with a number and a lesson', target, star | 16 | 64, 0, 4],
		['everything', target, allParts, 0, 4],
		['everything after a hint', target, allParts, 1, 2],
		['nothing after a hint', 0, 0, 2, 1],
	])('for %s', (_, speakMs, ticked, hint, grade) => {
		expect(suggestGrade(speakMs, target, ticked, hint)).toBe(grade);
	});

	test('judges no time against a target that is none', () => {
		for (const none of [0, -1, Number.NaN]) expect(suggestGrade(9e9, none, star, 0)).toBe(3);
	});
});

test('the parts fill seven bits, one each', () => {
	expect(parts.reduce((sum, { bit }) => sum + bit, 0)).toBe(allParts);
});

test('grades are 1, 2, 3 and 4 and nothing else', () => {
	expect(grades.map(({ grade }) => grade)).toEqual([1, 2, 3, 4]);
	expect([0, 5, 1.5, '1', null, undefined].some(isGrade)).toBe(false);
});
