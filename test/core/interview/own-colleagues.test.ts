import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/interview/read-note';

/** All that a note names or suggests as interviewers. */
function named(path: string, note: string): string[] {
	const { interviews, suggestions } = readNote(path, note);
	return [...new Set([...interviews.flatMap(({ interviewers }) => interviewers.map(({ name }) => name)),
		...suggestions.filter(({ kind }) => kind === 'interviewer').map(({ text }) => text)])];
}

describe('somebody the author turns to', () => {
	it.each([
		'write to my colleague Dev Marsh',
		'cc my manager Ada Holm',
		'Email my old boss Ada Holm about the dates',
		'tell my line manager Ada Holm about the day off',
		'ask Petra for a reference',
		'Ask Petra Novak to be my referee',
		'I asked Petra Novak for a recommendation letter.',
		'ask Ada Holm if she would write a reference',
	])('is no interviewer: %j', (line) => {
		expect(named('Loop.md', line)).toEqual([]);
		expect(named('Onsite.md', `- 10:30 Zorvak Tamaru, head baker\n\n## To do\n- [ ] ${line}`)).toEqual(['Zorvak Tamaru']);
		expect(named('Jobs/Mail.md', `Subject: Interview on Friday\n\nThe onsite is on Friday at 10:30. ${line}\n`)).toEqual([]);
	});

	it.each([
		'I cc my colleague Dev Marsh, who will interview you on Friday.',
		'I will ask my colleague Dev Marsh to meet you on Friday at 10:30.',
		'I cc my colleague Dev Marsh, hiring manager and last on the panel.',
		'You will be speaking to my colleague Dev Marsh on Friday.',
		'Interviewer: Dev Marsh (ask him for a reference number)',
	])('may be one where something else says so: %j', (line) => {
		expect(named('Interview mail.md', line)).toEqual(['Dev Marsh']);
	});

	it('is one where another line says so', () => {
		expect(named('Loop.md', 'Interviewer: Dev Marsh\n\n- ask Dev Marsh for a reference')).toEqual(['Dev Marsh']);
	});
});
