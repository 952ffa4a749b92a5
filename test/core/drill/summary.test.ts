import { describe, expect, test } from 'vitest';
import type { Grade } from '../../../src/core/drill/grade';
import { grade, reveal, rest, skip, speak, toggleStory, type Session } from '../../../src/core/drill/session';
import { median, summary } from '../../../src/core/drill/summary';
import { session } from './session-steps';

/** The card on the table answered in so many seconds with a grade, a story told. */
function answer(session: Session, seconds: number, given: Grade, story: string): Session {
	return grade(reveal(speak(toggleStory(session, story), 0), seconds * 1000), given, seconds * 1000);
}

/** Each answer starts at 0: every step of `answer` begins with the clock set back, which counts as no time. */
function drilled(): Session {
	let now = answer(session('abcdefg'), 60, 3, 'x');
	now = answer(now, 200, 1, 'y');
	now = answer(now, 90, 2, 'x');
	now = answer(now, 120, 4, 'z');
	now = skip(now, 0);
	now = answer(now, 100, 2, 'w');
	return rest(now, 0);
}

describe('the summary', () => {
	const told = summary(drilled(), ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'H']);

	test('counts what was asked and skipped, and the grades', () => {
		expect(told).toMatchObject({ asked: 5, skipped: 1, grades: [1, 2, 1, 1] });
	});

	test('holds the median speaking time against the target and how many ran far over', () => {
		expect(told).toMatchObject({ medianSpeakMs: 100_000, targetMs: 120_000, tooLong: 1 });
	});

	test('names the weakest three, the longest first among equals', () => {
		expect(told.weakest.map(({ card }) => card.id)).toEqual(['b', 'f', 'c']);
	});

	test('names the principles touched and those not', () => {
		expect(told.touched).toEqual(['A', 'B', 'C', 'D', 'F']);
		expect(told.untouched).toEqual(['E', 'G', 'H']);
	});

	test('counts the stories told and names those told twice', () => {
		expect([...told.stories]).toEqual([['x', 2], ['y', 1], ['z', 1], ['w', 1]]);
		expect(told.toldTwice).toEqual(['x']);
	});

	test('of a session without answers is empty', () => {
		expect(summary(session('a'), ['A'])).toMatchObject({ asked: 0, medianSpeakMs: null, weakest: [], untouched: ['A'] });
	});
});

test('the median is the middle, the mean of two middles, and null of none', () => {
	expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, null]);
});
