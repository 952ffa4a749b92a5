import { describe, expect, it } from 'vitest';
import { noLetterBefore } from '../../../src/core/interview/reading/no-letter-before';

const ROPES = noLetterBefore('ropes?|new rope');

describe('words are found where no letter is right before them', () => {
	it.each([
		['Rope', 'Rope'], ['a new rope', 'new rope'], ['tightrope, rope', 'rope'], ['3ropes', 'ropes'], ['“ropes”', 'ropes'],
		['😀rope', 'rope'], ['tightrope', null], ['ñrope', null], ['𝐀rope', null], ['', null],
	])('in “%s”: %s', (text, found) => {
		expect(ROPES.exec(text)?.[0] ?? null).toBe(found);
		expect(ROPES.test(text)).toBe(found !== null);
	});

	it('as often as they occur', () => {
		expect(['', 'tightrope', 'rope ropes tightropes rope'].map((text) => ROPES.count(text))).toEqual([0, 0, 3]);
	});

	it('or where nothing else that was ruled out is right before them', () => {
		const alone = noLetterBefore('\\d+(?![\\p{L}\\d])', /[\p{L}\p{N}]$/u);
		expect(['at 12', 'a12', '12h 7'].map((text) => alone.exec(text)?.[0] ?? null)).toEqual(['12', null, '7']);
	});
});
