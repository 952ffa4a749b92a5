import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/interview/read-note';
import { nameSpans } from '../../../src/core/interview/reading/people/name-spans';

function interviewers(note: string): string[] {
	return readNote('Interview loop.md', note).interviews.flatMap((one) => one.interviewers.map(({ name }) => name));
}

const names = (text: string): string[] => nameSpans(text).map(({ name }) => name);

describe('a name with its particle cut short', () => {
	it.each([
		'Joost v.d. Berg', 'Joost v. d. Berg', 'Joost v.d.Berg', 'Joost v/d Berg', 'Joost vd Berg', 'Anna v. Thun', 'Maria d. Santos', 'Ada S. v. d. Holm',
		'J. de la Cruz',
	])('is read as a whole: “%s”', (name) => {
		expect(interviewers(`Interviewer: ${name}`)).toEqual([name]);
		expect(interviewers(`- 10:30 ${name}, head of rail`)).toEqual([name]);
		expect(interviewers(`Interview with ${name} on Monday`)).toEqual([name]);
	});

	it.each([
		['Ada Holm v. Otto Reyes', ['Ada Holm', 'Otto Reyes']],
		['We drew plan d. Otto left', ['Otto']],
		['Ada and v. Otto', ['Ada', 'Otto']],
		['Vitamin d, Ada', ['Vitamin', 'Ada']],
	])('is not made of other words: “%s”', (text, found) => {
		expect(names(text)).toEqual(found);
	});
});

describe('what somebody is called, in quotation marks in front of the name', () => {
	it.each(['"Bas" Sebastiaan Mol', '“Bas” Sebastiaan Mol', '«el Ruso» Iván Petrov', '"the Boss" Dana Reyes', '\'Bob\' Robert Holm'])('is no other person: “%s”', (called) => {
		const name = called.split(' ').slice(-2).join(' ');
		expect(interviewers(`Interviewer: ${called}`)).toEqual([name]);
		expect(interviewers(`| Time | Person |\n|---|---|\n| 9:15 | ${called} |\n| 10:15 | Otto Varga |`)).toEqual([name, 'Otto Varga']);
	});

	it('is not found where a quotation ends', () => {
		expect(names('“Ask for Ada” said Otto')).toEqual(['Ada', 'Otto']);
		expect(names('we call him "Red". Ada laughed')).toEqual(['Red', 'Ada']);
	});
});
