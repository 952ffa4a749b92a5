import { describe, expect, it } from 'vitest';
import { readDay, readDayOfYear } from '../../../src/core/interview/day';
import type { Correction } from '../../../src/core/interview/reading/corrections';
import { nextLoop } from '../../../src/core/interview/loop/next-loop';
import { dateToOffer, type SaidDate } from '../../../src/core/interview/said-date';
import { prepare } from './prepared';

const ROUND = '\n\n## Round 1\n\nInterviewer: Dana Reyes\n\n**Principles**\n- Ownership\n';

/** The day offered for the loop of a note, as a date, null when none is. */
function offered(text: string, today = '2022-08-01'): string | null {
	const [loop] = prepare({ 'Loop.md': text + ROUND }).loops;
	if (loop === undefined) throw new Error('no loop');
	const date = dateToOffer(loop, Date.parse(today));
	return date === null ? null : new Date(date.day).toISOString().slice(0, 10);
}

it('a day without a year is offered, not assumed', () => {
	const note = '# Northwind onsite, December 7\n\n- 9:00 Dana Reyes (Ownership)\n- 10:00 Omar Diaz (Dive Deep)';
	const [loop] = prepare({ 'Loop.md': note }).loops;
	expect(loop?.date === null || readDay(loop?.date ?? '') === null).toBe(true);
	const day = loop === undefined ? null : dateToOffer(loop, Date.parse('2026-11-30'));
	expect(day?.day).toBe(Date.parse('2026-12-07'));
});

describe('a day near the word interview is offered', () => {
	it.each([
		['Your interview has been scheduled for AUGUST 30, 2022 with a tentative time frame.', '2022-08-30'],
		['The call is on **AUGUST 26, 2022.** It will not impact the outcome of your interviews.', null],
		['Bought a new desk on 4 August 2022.', null],
		['The onsite is on 2022-08-30.\n\nThe phone interview was on 2022-07-12.', '2022-08-30'],
		['The phone interview was on 2022-07-12.', '2022-07-12'],
		['Your interview is on August 30 with a tentative time frame.', '2022-08-30'],
		['Your interview is on 1 November at noon.', '2022-11-01'],
		['Your interview is on 2 November at noon.', null],
		['recruiter Petra = ask her, on site = Tuesday 30 Aug 2022', '2022-08-30'],
		['The website = Tuesday 30 Aug 2022', null],
		['---\nloop-date: 2022-08-30\n---\n', '2022-08-30'],
		['---\nfirst-contact: 2022-08-30\n---\n', null],
		['Probetag am 30. August 2022', '2022-08-30'],
		['Phone screen with Ida, 30 July, 30 min.', null],
		['Your loop is confirmed for Tuesday 9th August', '2022-08-09'],
		['Your lunch is confirmed for Tuesday 9th August', null],
		['Onsite: October 7', '2022-10-07'],
		['The onsite is on 1 August.', '2022-08-01'],
		['Interview 3 decision makers, then 2 marketers at 10:30.', null],
		['Bought a new desk on August 4.', null],
		['Date: October 7', '2022-10-07'],
		['---\ninterview-date: 7 October\n---\n', '2022-10-07'],
		['---\ninterview-date: 2022-09-01\n---\nThe onsite is on 2022-08-30.', null],
		['The onsite is Tue 9 + Wed 10 August.', '2022-08-09'],
		['The onsite is some day w/c 8 August.', null],
		['The onsite is on Monday 30 August.', null],
		['The phone screen was on 2022-07-28.\n\nOnsite: 9 August', '2022-08-09'],
	])('%s → %s', (text, day) => {
		expect(offered(text)).toBe(day);
	});
});

describe('next to a day of the loop', () => {
	const loopOf = (date: string, said: string): { date: string; saidDates: readonly SaidDate[] } => {
		const ofYear = readDayOfYear(said);
		return { date, saidDates: [{ day: ofYear ?? readDay(said) ?? 0, text: said, line: 0 }] };
	};
	const offeredFor = (date: string, said: string, today: string): string | null => {
		const found = dateToOffer(loopOf(date, said), Date.parse(today));
		return found === null ? null : new Date(found.day).toISOString().slice(0, 10);
	};

	it.each([
		['2026-06-01', '9 June', '2026-06-02', '2026-06-09'],
		['2026-06-01', '9 June', '2026-06-09', '2026-06-09'],
		['2026-06-01', '9 June', '2026-06-10', null],
		['2026-06-02', '9 June', '2026-06-02', null],
		['2025-06-01', '9 June', '2026-06-02', null],
		['2025-06-01', '9 June 2026', '2026-06-02', '2026-06-09'],
		['2026-12-20', '4 January', '2026-12-27', '2027-01-04'],
		['2026-06-01', '2 September', '2026-06-02', '2026-09-02'],
		['2026-06-01', '3 September', '2026-06-02', null],
	])('%s, %s on %s is offered as %s', (date, said, today, day) => {
		expect(offeredFor(date, said, today)).toBe(day);
	});
});

it('a loop with only a phone screen behind it is offered the day that its notes name, and is shown before one without', () => {
	const screen = '---\ncompany: Northwind\nwith: "[[Dana Reyes]]"\ndate: 2026-06-01\n---\nPhone screen with Dana Reyes.\n';
	const onsite = '# Northwind onsite\n\nOnsite is **Tue 9 + Wed 10 June**.\n\n- 10:00 Dana Reyes, director\n- 11:00 Omar Diaz, engineer\n';
	const other = 'Interviewer: Per Lindqvist\n\n- Tell me about a time you were late.\n';
	const { loops, loop } = prepare({ 'Jobs/Northwind onsite.md': onsite, 'Jobs/2026-06-01 phone screen Dana.md': screen, 'Jobs/Zephyr.md': other });
	const today = Date.parse('2026-06-04');
	expect(dateToOffer(loop('Jobs/Northwind onsite.md'), today)?.day).toBe(Date.parse('2026-06-09'));
	expect(nextLoop(loops, today)?.path).toBe('Jobs/Northwind onsite.md');
});

it('the day on the line of somebody who is dismissed as an interviewer is still offered', () => {
	const note = '# Northwind\n\n- Petra Lind (Ownership) Tuesday 8 Dec 2026\n- Dana Reyes (Dive Deep)\n';
	const dismissed: Correction = { path: 'Loop.md', kind: 'interviewer', text: 'Petra Lind', decision: 'not' };
	const [before, after] = [[], [dismissed]].map((corrections) => prepare({ 'Loop.md': note }, { corrections }).loop('Loop.md'));
	expect(before?.date).toContain('8 Dec 2026');
	expect(after?.interviewers.map(({ name }) => name)).toEqual(['Dana Reyes']);
	expect(after === undefined ? null : dateToOffer(after, Date.parse('2026-11-30'))?.day).toBe(Date.parse('2026-12-08'));
});
