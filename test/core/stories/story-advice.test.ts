import { expect, test } from 'vitest';
import { adviceFor, plannedFirst } from '../../../src/core/stories/story-advice';
import { scopeKey } from '../../../src/core/interview/scope';
import { heardOf, sketched } from './loops';

const GOAL = 'Tell me about a goal you took over.';
const NUMBER = 'Tell me about a number that was wrong.';
const LOOP = sketched({
	people: { 'Dana Reyes': ['Ownership'], 'Ravi Menon': ['Dive Deep'], 'Mei Tanaka': ['Frugality'] },
	questions: { Ownership: { [GOAL]: ['The tow', 'The ferry'] }, 'Dive Deep': { [NUMBER]: ['The tow'] } },
	stories: { 'The tow': [], 'The ferry': [], 'The vault': [] },
});
const TITLES = ['The tow', 'The ferry', 'The vault'];
const ofDana = scopeKey({ kind: 'interviewer', loop: 'Loop.md', name: 'Dana Reyes' });

test('the planned story comes first, then the spare; what another interviewer hears first is said', () => {
	const advice = adviceFor([LOOP.plan()], LOOP.asked('a goal'), ofDana);
	expect(plannedFirst(TITLES, advice, (title) => title)).toEqual(['The ferry', 'The tow', 'The vault']);
	expect(TITLES.map((title) => advice.noteOn(title))).toEqual(['spare, planned for Ravi Menon', 'planned', '']);
	expect(adviceFor([LOOP.plan()], LOOP.asked('a goal'), scopeKey({ kind: 'loop', loop: 'Loop.md' })).planned).toEqual(['The ferry', 'The tow']);
	expect(adviceFor([LOOP.plan()], LOOP.asked('a goal'), 'all').planned).toEqual(['The ferry', 'The tow']);
});

test('what somebody heard in their round is said', () => {
	const plan = LOOP.plan({ toldTo: heardOf({ 'Mei Tanaka': ['The ferry'] }) });
	const advice = adviceFor([plan], LOOP.asked('a goal'), ofDana);
	expect(advice.noteOn('the ferry')).toBe('told to Mei Tanaka');
});

test('of a question that the interviewer does not ask, the plan says nothing', () => {
	const advice = adviceFor([LOOP.plan()], LOOP.asked('a number'), ofDana);
	expect(advice.planned).toEqual([]);
	expect(TITLES.map((title) => advice.noteOn(title))).toEqual(['', '', '']);
	expect(plannedFirst(TITLES, advice, (title) => title)).toEqual(TITLES);
});
