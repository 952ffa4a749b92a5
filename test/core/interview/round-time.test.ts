import { describe, expect, it } from 'vitest';
import { clockTime, roundTimeInWords, timesOfDay } from '../../../src/core/interview/loop/round-time';

const words = (date: string | null, loopDate: string | null, ...rounds: readonly string[]): string | null =>
	roundTimeInWords({ date, rounds }, loopDate);

describe('when somebody is met', () => {
	it.each([
		['2026-06-09 09:30', '2026-06-09', '09:30'],
		['2026-06-10 09:30', '2026-06-09', '10 Jun, 09:30'],
		['2026-06-10', '2026-06-09', '10 Jun'],
		['2026-12-09', '2026-06-09', '9 Dec'],
		['2026-12-10', '2026-06-09', '10 Dec 2026'],
		['2025-06-10 09:30', '2026-06-09', '10 Jun 2025, 09:30'],
		['2026-06-10', null, '10 Jun 2026'],
		['Wed 10 June 9.30', null, '10 Jun, 09:30'],
		['Wed 10 June 9.30', '2026-06-10', '09:30'],
		['Wed 10 June 9.30', 'Tue 9 June', '10 Jun, 09:30'],
		['soon', '2026-06-09', null],
	])('%s for a loop on %s is said as %s', (date, loopDate, said) => {
		expect(words(date, loopDate)).toBe(said);
	});

	it.each([
		['9.30', '09:30'], ['9:30', '09:30'], ['09.30', '09:30'], ['9h30', '09:30'], ['9am', '09:00'], ['9.30am', '09:30'], ['1.30 pm', '13:30'],
		['9 Uhr', '09:00'], ['10.00–10.45', '10:00'], ['10:00 UK time', '10:00'], ['9.13', '09:13'],
	])('a time may be written %s', (date, said) => {
		expect(words(date, null)).toBe(said);
	});

	it('a number with a dot may be a day, unless a day or a half of it is with it', () => {
		expect([words('9.12', null), words('4.12.2026', '2026-12-04'), words('2.1', null)]).toEqual([null, null, null]);
		expect([words('10 June 9.12', null), words('9.12 am', null)]).toEqual(['10 Jun, 09:12', '09:12']);
	});

	it('the title of a round says the time where its date does not', () => {
		expect(words('10 June', null, 'Panel 14:00')).toBe('10 Jun, 14:00');
	});
});

describe('the times that a text names', () => {
	it.each([
		['10:00 - 10:55', ['10:00', '10:55']],
		['2026-12-03, 9:00 AM to 9:55 AM', ['09:00', '09:55']],
		['1:00 - 2:00 PM', ['13:00', '14:00']],
		['9 am and 14h30', ['09:00', '14:30']],
		['soon, in 45 minutes', []],
	])('%s', (text, times) => {
		expect(timesOfDay(text).map(clockTime)).toEqual(times);
	});
});
