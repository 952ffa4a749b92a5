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

	it.each([
		'From: Katie Brandt\nDate: 30 Nov 2026\nSubject: Your onsite', 'Subject: Your onsite\nDate: 30 Nov 2026\nTo: Sam Holm',
		'Von: Katie Brandt\nDatum: 30. November 2026\nBetreff: Gespräch',
	])('is not that of a mail: %s', (header) => {
		const note = readNote('Jobs/Onsite.md', `${header}\n\nInterviewer: Dana Reyes`);
		expect([note.date, ...note.interviews.map(({ date }) => date)].join('')).toBe('');
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
