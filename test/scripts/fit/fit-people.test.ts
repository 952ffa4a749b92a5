import { describe, expect, it } from 'vitest';
import { fitPeople, pointsOf } from '../../../scripts/fit/fit-people';
import type { Case } from '../../../scripts/fit/people-cases';

/** So many people with one mention each. */
function people(count: number, right: boolean, signals: Readonly<Record<string, number>>, words: readonly string[] = [], trust = 1): Case[] {
	return Array.from({ length: count }, () => ({ right, trust, mentions: [{ signals: new Map(Object.entries(signals)), words }] }));
}

const BASE = [...people(50, true, {}), ...people(50, false, {})];

describe('the points learned from people', () => {
	it('are above zero for a signal that interviewers have, and below for one that others have', () => {
		const { signals } = fitPeople([...BASE, ...people(40, true, { kind: 1 }), ...people(40, false, { cold: 1 })]);
		expect(signals.get('kind')).toBeGreaterThan(0);
		expect(signals.get('cold')).toBeLessThan(0);
	});

	it.each([[19, false], [20, true]])('are learned for a signal of %i people: %s', (count, isLearned) => {
		const { signals } = fitPeople([...BASE, ...people(count, true, { kind: 1 })]);
		expect(signals.has('kind')).toBe(isLearned);
	});

	it.each([[11, false], [12, true]])('are learned for a word next to %i people: %s', (count, isLearned) => {
		const { words } = fitPeople([...BASE, ...people(count, true, {}, ['after asked'])]);
		expect(words.has('after asked')).toBe(isLearned);
	});

	it('stay as they were chosen for what is promised', () => {
		const { signals } = fitPeople([...BASE, ...people(40, false, { 'label-interviewer': 13 })]);
		expect(signals.has('label-interviewer')).toBe(false);
	});

	it('do not count words of notes on other subjects', () => {
		const { words } = fitPeople([...BASE, ...people(40, false, {}, ['after asked'], 0.3)]);
		expect(words.size).toBe(0);
	});

	it('are those of the strongest mention of a person', () => {
		const learned = { signals: new Map([['kind', 4]]), words: new Map([['after asked', 2]]), even: 0 };
		const mention = (signals: string[], words: string[]): Case['mentions'][number] => ({ signals: new Map(signals.map((id) => [id, 1])), words });
		expect(pointsOf({ right: true, trust: 1, mentions: [mention(['kind'], []), mention(['kind'], ['after asked']), mention([], [])] }, learned)).toBe(6);
		expect(pointsOf({ right: true, trust: 1, mentions: [mention(['rare'], [])] }, learned)).toBe(1);
	});
});
