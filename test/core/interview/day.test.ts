import { describe, expect, it } from 'vitest';
import { closestDay, daysBetween, daysTogether, dayWritten, inDays, nextDay, readDay, readDayOfYear } from '../../../src/core/interview/day';

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
		['December 7', { month: 12, date: 7 }], ['Mon, Dec. 7th, 9:00', { month: 12, date: 7, weekday: 1 }],
		['7 Sept', { month: 9, date: 7 }], ['7. Dezember, 9 Uhr', { month: 12, date: 7 }],
		['el 7 de diciembre', { month: 12, date: 7 }], ['7 декабря', { month: 12, date: 7 }],
		['Feb 29', { month: 2, date: 29 }], ['on 7 Dec', { month: 12, date: 7 }], ['Thurs 7 May', { month: 5, date: 7, weekday: 4 }],
		['Interview 2, Dec 7', { month: 12, date: 7 }], ['9 December 11.00', { month: 12, date: 9 }],
		['9 December 11 am', { month: 12, date: 9 }], ['9 December 11h30', { month: 12, date: 9 }],
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

describe('of days named together the first counts', () => {
	it.each([
		['Thu 3 + Fri 4 June', { month: 6, date: 3, weekday: 4 }], ['3–4 June', { month: 6, date: 3 }], ['3/4 June', { month: 6, date: 3 }],
		['the 3rd and 4th of June', { month: 6, date: 3 }], ['June 3 & 4', { month: 6, date: 3 }], ['3. und 4. Juni', { month: 6, date: 3 }],
		['Thu 3, Fri 4 June', { month: 6, date: 3, weekday: 4 }],
	])('%s', (written, found) => {
		expect(readDayOfYear(written)).toEqual(found);
	});

	it.each([['3–4 June 2026', '2026-06-03'], ['June 3-4, 2026', '2026-06-03'], ['Thu 3 + Fri 4 June 2026', '2026-06-03']])('%s', (written, iso) => {
		expect(readDay(written)).toBe(day(iso));
	});

	it('is the only one where the numbers fall or are those of a time, or the word is no month', () => {
		expect(readDayOfYear('30 - 1 June')).toEqual({ month: 6, date: 1 });
		expect(daysTogether('4–4 June')).toBeNull();
		expect(daysTogether('3–4 June')).toBe('3–4 June');
		expect(daysTogether('9 - 10 Marit Dahl')).toBeNull();
		expect(daysTogether('June 3 - 9:30')).toBeNull();
		expect(daysTogether('June 3 - 9 am')).toBeNull();
		expect(daysTogether('We rowed 3 + 4 miles')).toBeNull();
	});
});

describe('a day that names its week', () => {
	it.each(['w/c 3 June', 'week of 3 June', 'the week commencing June 3', 'W/C Wed 3rd June', 'week of 3–5 June', 'Woche vom 3. Juni', 'KW 23', 'semaine du 3 juin'])(
		'is no day: %s', (written) => {
			expect(readDayOfYear(written)).toBeNull();
			expect(readDay(`${written} 2026`)).toBeNull();
		});

	it('leaves the other days of the text', () => {
		expect(readDayOfYear('w/c 3 June, or on 9 June')).toEqual({ month: 6, date: 9 });
		expect(readDayOfYear('a week on 3 June')).toEqual({ month: 6, date: 3 });
	});
});

describe('the year of a day without one', () => {
	it('is the next, but the last where only that has the weekday written', () => {
		// 7 December is a Monday in 2026 and a Sunday in 2025.
		const next = (weekday: number): number => nextDay({ month: 12, date: 7, weekday }, day('2026-11-30'));
		expect([next(1), next(0), next(4)]).toEqual([day('2026-12-07'), day('2025-12-07'), day('2026-12-07')]);
	});

	it('is the one closest to another day, before or after it', () => {
		expect(closestDay({ month: 1, date: 4 }, day('2026-12-20'))).toBe(day('2027-01-04'));
		expect(closestDay({ month: 12, date: 20 }, day('2027-01-04'))).toBe(day('2026-12-20'));
		expect(closestDay({ month: 12, date: 7, weekday: 1 }, day('2026-03-01'))).toBe(day('2026-12-07'));
		expect(closestDay({ month: 12, date: 7 }, day('2026-03-01'))).toBe(day('2025-12-07'));
		expect(closestDay({ month: 2, date: 29 }, day('2026-03-01'))).toBe(day('2028-02-29'));
	});

	it('is only known near a day that has one', () => {
		expect(dayWritten('Mon 7 Dec, 10:00', day('2026-11-02'))).toBe(day('2026-12-07'));
		expect(dayWritten('Mon 7 Dec, 10:00', null)).toBeNull();
		expect(dayWritten('7 Dec 2024', day('2026-11-02'))).toBe(day('2024-12-07'));
		expect(dayWritten(null, day('2026-11-02'))).toBeNull();
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
