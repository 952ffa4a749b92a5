import { describe, expect, it } from 'vitest';
import { interviewDays } from '../../../src/core/interview/loop/interview-days';

const TODAY = '2026-06-04';
const people = [{ name: 'Dana Reyes', date: 'Wed 10 June 9.30' }, { name: 'Omar Diaz', date: 'Tue 9 June' }, { name: 'Ines Okoro', date: null }];

/** The days of a loop with these people, the one that counts first. */
function days(date: string | null, person: string | null = null, today = TODAY): string[] {
	return interviewDays({ date, interviewers: people }, person, Date.parse(today)).map((day) => new Date(day).toISOString().slice(0, 10));
}

describe('the day to prepare for', () => {
	it('is that of the person, without a year close to the day of the loop', () => {
		expect(days('2026-06-09', 'Dana Reyes')[0]).toBe('2026-06-10');
		expect(days('2026-06-09', 'Ines Okoro')[0]).toBe('2026-06-09');
	});

	it('is that of the loop for all of it', () => {
		expect(days('2026-06-08')).toEqual(['2026-06-08']);
		expect(days(TODAY)).toEqual([TODAY]);
	});

	it('is the next on which somebody is met once that of the loop is past', () => {
		expect(days('2026-06-03')).toEqual(['2026-06-09', '2026-06-03']);
		expect(days('2026-06-03', null, '2026-06-10')[0]).toBe('2026-06-10');
		expect(days('2026-06-03', null, '2026-06-11')).toEqual(['2026-06-03']);
	});

	it('is unknown as long as no day has a year', () => {
		expect(days(null, 'Dana Reyes')).toEqual([]);
		expect(days('Tue 9 June')).toEqual([]);
	});
});
