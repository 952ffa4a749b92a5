import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/interview/read-note';

const dates = (path: string, text: string): Array<string | null> => readNote(path, text).interviews.map(({ date }) => date);

describe('the day of a round', () => {
	it.each([
		['2026-12-08 Acme loop.md', '2026-12-08'], ['Loop Dec 8.md', 'Dec 8'], ['Onsite 8 December 2026.md', '8 December 2026'],
		['Vorstellungsgespräch 8. Dezember 2026.md', '8. Dezember 2026'],
	])('is in the name of the note: %s', (path, day) => {
		expect(dates(path, 'Interviewer: Dana Reyes')).toEqual([day]);
	});

	it('in the name gives way to that of a round or property, and joins a time', () => {
		expect(dates('2026-12-08 Acme loop.md', 'Interviewer: Dana Reyes\nDate: 2026-12-09')).toEqual(['2026-12-09']);
		expect(dates('2026-12-08 Acme loop.md', '---\ninterview-date: 2026-12-10\n---\nInterviewer: Dana Reyes')).toEqual([null]);
		expect(dates('2026-12-08 Acme loop.md', '- 10:00 Dana Reyes, baker')).toEqual(['2026-12-08 10:00']);
	});

	it('is not the name of a diary or of a mail', () => {
		for (const path of ['2026-12-08.md', '2026-11-30 mail from Acme.md'])
			expect(dates(path, '# Acme interview\nInterviewer: Dana Reyes')).toEqual([null]);
	});

	it.each(['**Tue Dec 8**', '### Tuesday, December 8th', '**Dienstag, 8. Dezember**'])('is on a line above: %s', (line) => {
		expect(dates('Acme onsite.md', `${line}\n\n- 10:00 Dana Reyes, baker`).join()).toContain(line.replace(/[*#]/g, '').trim());
	});

	const plan = (text: string): string[] =>
		readNote('Acme onsite.md', text).interviews.map(({ interviewers, date }) => `${interviewers[0]?.name ?? '-'} ${date ?? '-'}`);

	it('is the heading above it, for all forms of a round, until the next day', () => {
		expect(plan([
			'### Tue 9 June', '| time | who | role |', '|---|---|---|', '| 10:00–10:45 | Dana Reyes | Director |', '| 11:00 | Omar Diaz | Engineer |',
			'', '### Wed 10 June', '- 9.30 Ines Okoro, product director → boats', '- 9h45 Per Holm, engineer', '', '### To bring', '- Interviewer: Ada Lund',
		].join('\n'))).toEqual([
			'Dana Reyes Tue 9 June 10:00–10:45', 'Omar Diaz Tue 9 June 11:00', 'Ines Okoro Wed 10 June 9.30', 'Per Holm Wed 10 June 9h45', 'Ada Lund -',
		]);
	});

	it('is a bold line above it until the next heading or bold line, also right above a paragraph', () => {
		expect(plan('**Mon 15 June**\nDana Reyes, VP Engineering — 60 min')).toEqual(['Dana Reyes Mon 15 June']);
		expect(plan('**Mon 15 June**\n\n- 10:00 Dana Reyes, engineer\n\n**Later**\n\n- 11:00 Omar Diaz, engineer')).toEqual(
			['Dana Reyes Mon 15 June 10:00', 'Omar Diaz 11:00']);
		expect(plan('**Mon 15 June**\n\n**Round 1**\n\n- 10:00 Dana Reyes, engineer\n\n**11:00 Ines Okoro**\n\n- 12:00 Omar Diaz, engineer').join()).toMatch(
			/Reyes Mon 15 June 10:00.*Diaz Mon 15 June 12:00/);
		expect(plan('**Mon 15 June**\n\n- 10:00 Dana Reyes, engineer\n\n# Others\n\n- 11:00 Omar Diaz, engineer')).toEqual(
			['Dana Reyes Mon 15 June 10:00', 'Omar Diaz 11:00']);
	});

	it('is a plain line right above times, and not the date of a letter', () => {
		expect(plan('Tuesday 9 June\n09:00 - 09:45  Dana Reyes, engineer\n10:00 - 10:45  Omar Diaz, engineer\n\nWednesday 10 June\n09:00 - 09:30  Per Holm, engineer')).toEqual(
			['Dana Reyes Tuesday 9 June 09:00 09:45', 'Omar Diaz Tuesday 9 June 10:00 10:45', 'Per Holm Wednesday 10 June 09:00 09:30']);
		expect(plan('9 June 2026\n\nWe look forward to your interview.\n\n- 10:00 Dana Reyes, engineer')).toEqual(['Dana Reyes 10:00']);
		expect(plan('9 June 2026\nYour interviewer: Dana Reyes')).toEqual(['Dana Reyes -']);
		expect(plan('Tuesday 9 June\n09:00  Dana Reyes, engineer\n\nWe pay for your train.\n\n- 10:00 Omar Diaz, engineer')).toEqual(
			['Dana Reyes Tuesday 9 June 09:00', 'Omar Diaz 10:00']);
	});

	it('is not the week that a heading names', () => {
		expect(plan('## w/c 8 June\n\n- 10:00 Dana Reyes, engineer')).toEqual(['Dana Reyes 10:00']);
	});

	it.each([
		'From: Katie Brandt\nDate: 30 Nov 2026\nSubject: Your onsite', 'Subject: Your onsite\nDate: 30 Nov 2026\nTo: Sam Holm',
		'Von: Katie Brandt\nDatum: 30. November 2026\nBetreff: Gespräch',
	])('is not that of a mail: %s', (header) => {
		const note = readNote('Jobs/Onsite.md', `${header}\n\nInterviewer: Dana Reyes`);
		expect([note.date, ...note.interviews.map(({ date }) => date)].join('')).toBe('');
	});
});

describe('a person behind a time', () => {
	const read = (line: string): unknown => readNote('Acme onsite.md', `## Tue 9 June\n\n- ${line}`).interviews.map(({ date, interviewers: [one], topics }) =>
		[date, one?.name, one?.role, topics.map(({ text }) => text).join()]);

	it.each([
		['9.30 Dana Reyes, product director', '9.30', 'product director', ''],
		['9:30 Dana Reyes, product director → boats', '9:30', 'product director', 'boats'],
		['09.30am Dana Reyes, engineer', '09.30am', 'engineer', ''],
		['9am Dana Reyes, engineer', '9am', 'engineer', ''],
		['11.00 Dana Reyes (engineer, from another port)', '11.00', 'engineer', ''],
		['11.00 Dana Reyes (Gate keeper, from a different team)', '11.00', 'Gate keeper', ''],
		['11.00 Dana Reyes (rope splicing)', '11.00', null, 'rope splicing'],
	])('%s', (line, time, role, topics) => {
		expect(read(line)).toEqual([[`Tue 9 June ${time}`, 'Dana Reyes', role, topics]]);
	});
});

describe('remarks below a question', () => {
	const read = (text: string): Array<[string, string[]]> => readNote('Behavioral interview questions.md', text).questions.map(
		({ text: asked, talkingPoints }) => [asked, talkingPoints.map((one) => one.text)]);

	it('are talking points if they are indented by more than its text', () => {
		expect(read('- Describe a time you disagreed\n    say it with numbers')).toEqual([['Describe a time you disagreed', ['say it with numbers']]]);
	});

	it('go on with it if they are a wrapped line', () => {
		expect(read('- Describe a time you disagreed\n  with your manager.')).toEqual([['Describe a time you disagreed with your manager.', []]]);
	});

	it('are none if they ask and are not indented', () => {
		expect(read('- Tell me about a time you rowed.\nQ: Tell me about a conflict\n  - the boat')).toEqual([
			['Tell me about a time you rowed.', []], ['Tell me about a conflict', ['the boat']],
		]);
	});
});
