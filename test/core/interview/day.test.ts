import { describe, expect, it } from 'vitest';
import { daysBetween, inDays, nextDay, readDay, readDayOfYear } from '../../../src/core/interview/day';

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

describe('a date as written', () => {
	it.each([
		['2026-12-04', '2026-12-04'],
		['2026-2-4', '2026-02-04'],
		['2026-12-04 09:30', '2026-12-04'],
		['Dec 4, 2026', '2026-12-04'],
		['December 4 2026', '2026-12-04'],
		['Fri, Dec. 4th, 2026, by video', '2026-12-04'],
		['4 December 2026', '2026-12-04'],
		['4. Dec 2026', '2026-12-04'],
		['the 22nd SEP 2026 at noon', '2026-09-22'],
		['2028-02-29', '2028-02-29'],
		['04.12.2026, 9 Uhr', '2026-12-04'],
		['2026/12/04', '2026-12-04'],
		['2026年12月4日', '2026-12-04'],
		['Fr, 4. Dezember 2026', '2026-12-04'],
		['4 de diciembre de 2026', '2026-12-04'],
		['1er juin 2026', '2026-06-01'],
		['4 декабря 2026', '2026-12-04'],
	])('“%s” is %s', (written, iso) => {
		expect(readDay(written)).toBe(day(iso));
	});

	it.each(['', 'next Friday', '4/12/2026', '31.02.2026', '1.2.3.2026', '2026-02-30', '2026-13-01', '2026-00-10', 'Foo 4, 2026', '31 June 2026', '2027-02-29', 'Dec 2026'])('“%s” is no day', (written) => {
		expect(readDay(written)).toBeNull();
	});
});

describe('a day without a year', () => {
	it.each([
		['December 7', { month: 12, date: 7 }], ['Mon, Dec. 7th, 9:00', { month: 12, date: 7 }],
		['7 Sept', { month: 9, date: 7 }], ['7. Dezember, 9 Uhr', { month: 12, date: 7 }],
		['el 7 de diciembre', { month: 12, date: 7 }], ['7 декабря', { month: 12, date: 7 }],
		['Feb 29', { month: 2, date: 29 }],
	])('is read from “%s”', (written, found) => {
		expect(readDayOfYear(written)).toEqual(found);
	});

	it.each(['December 7, 2026', '7 Dec 2026', 'December 2026', '3 decisions', 'Marketing 3', 'June 31', 'Dec 7:30', ''])(
		'is not in “%s”', (written) => {
			expect(readDayOfYear(written)).toBeNull();
		});

	it('is next today or later', () => {
		expect(nextDay({ month: 12, date: 7 }, day('2026-12-07'))).toBe(day('2026-12-07'));
		expect(nextDay({ month: 12, date: 7 }, day('2026-12-08'))).toBe(day('2027-12-07'));
		expect(nextDay({ month: 2, date: 29 }, day('2096-03-01'))).toBe(day('2104-02-29'));
	});
});

describe('the days to a day', () => {
	it('are whole days, negative for the past', () => {
		expect(daysBetween(day('2026-11-23'), day('2026-12-04'))).toBe(11);
		expect(daysBetween(day('2026-12-04'), day('2026-12-04'))).toBe(0);
		expect(daysBetween(day('2027-01-01'), day('2026-12-31'))).toBe(-1);
	});

	it('are said in words', () => {
		expect([-3, -1, 0, 1, 6].map(inDays)).toEqual(['3 days ago', 'yesterday', 'today', 'tomorrow', 'in 6 days']);
	});
});
