import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/interview/read-note';

/** Everybody in a note who is, or may be, an interviewer. */
function named(note: string, path = 'Interview questions.md'): string[] {
	const { interviews, suggestions } = readNote(path, note);
	return [...interviews.flatMap(({ interviewers }) => interviewers.map(({ name }) => name)),
		...suggestions.flatMap(({ kind, text }) => (kind === 'interviewer' ? [text] : []))];
}

const ASKED = '\n\n- Tell me about a time you lost a rope.\n- Why us?';

describe('somebody who passed questions on', () => {
	it.each([
		'# Question bank (from the internet + Caro)',
		'# Interview questions (Glassdoor, Caro)',
		'# Interview questions (Caro Lindt, and off google)',
		'# Interview questions\n\n(collected on reddit and from Caro Lindt)',
		'# Interview questions\n\nQuestions from the internet and Caro Lindt, who works there.',
		'# Interview questions\n\nSources: Caro, Glassdoor, Piet',
		'# Interview-Fragen (aus dem Netz + von Caro)',
		'# Preguntas de entrevista (de internet + Caro)',
	])('does not interview: “%s”', (heading) => {
		expect(named(`${heading}${ASKED}`)).toEqual([]);
	});

	it('does not interview where it is said behind a question', () => {
		expect(named('# Interview questions\n- Tell me about a rope you lost. (Caro Lindt, on Glassdoor)')).toEqual([]);
	});

	it('does not keep a first name from being known', () => {
		expect(named('Interviewer: Caro\n\n## Questions (from the internet + Caro)')).toEqual(['Caro']);
	});
});

describe('somebody who interviews', () => {
	it.each([
		`# Interview with Caro (questions from the internet)${ASKED}`,
		'Interviewer: Caro (questions on Glassdoor)',
		'# Onsite\n\n1. Caro - designer - questions on the website of her studio',
		'# Interview\n10:30 Caro, head of rail (her questions are on Glassdoor)',
		'# Interview\nQuestions on Glassdoor are old. (10:30 Caro, head of rail)',
	])('does so whatever the internet says: “%s”', (note) => {
		expect(named(note)).toEqual(['Caro']);
	});
});
