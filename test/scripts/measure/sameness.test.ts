import { describe, expect, it } from 'vitest';
import { isSamePerson, isSameText, isSameTitle } from '../../../scripts/measure/sameness.ts';

describe('two names', () => {
	it.each([
		['Ada Holm', 'ada holm'],
		['Ada Holm', 'Ada'],
		['Dr. Ada Holm', 'Ada'],
		['Holm', 'Ada M. Holm'],
		['Ada-Marie Holm', 'Ada Marie Holm'],
	])('are one person: %s and %s', (a, b) => {
		expect([isSamePerson(a, b), isSamePerson(b, a)]).toEqual([true, true]);
	});

	it.each([
		['Ada Holm', 'Ada Berg'],
		['Ada', 'Adam'],
		['', 'Ada'],
		['Dr.', 'Dr. Ada Holm'],
		['Ada B.', 'Dr. Ada Holm'],
	])('are two people: %s and %s', (a, b) => {
		expect([isSamePerson(a, b), isSamePerson(b, a)]).toEqual([false, false]);
	});
});

describe('two questions', () => {
	it.each([
		['Why us?', 'why us'],
		['We value care. Tell me about a time you failed.', 'Tell me about a time you failed.'],
		['Tell me about a time you failed', 'Tell me about a time you failed at work'],
	])('are the same: %s and %s', (a, b) => {
		expect([isSameText(a, b), isSameText(b, a)]).toEqual([true, true]);
	});

	it.each([
		['Tell me about a time', 'Tell me about a time you failed at work with others'],
		['Why?', 'Why us?!'],
		['you failed', 'Tell me you failed at it'],
		['', ''],
	])('are not the same: %s and %s', (a, b) => {
		expect([isSameText(a, b), isSameText(b, a)]).toEqual([false, false]);
	});
});

describe('two titles', () => {
	it('are the same when one contains the other', () => {
		expect(isSameTitle('Story 3: The tow', 'the tow')).toBe(true);
		expect(isSameTitle('The tow', 'The tow.md')).toBe(true);
	});

	it('are not the same otherwise, or when one is empty', () => {
		expect(isSameTitle('The tow', 'The rope')).toBe(false);
		expect(isSameTitle('', 'The rope')).toBe(false);
	});
});
