import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/interview/read-note';

/** The names of each round with what is to be asked there, and last, under "anybody", what is asked of no one alone. */
function askedIn(note: string): Record<string, string[]> {
	const { interviews, questionsToAsk } = readNote('Northwind onsite.md', note);
	const rounds = interviews.map(({ interviewers, questionsToAsk: own }) =>
		[interviewers.map(({ name }) => name).join(' + '), own] as const);
	return Object.fromEntries([...rounds, ['anybody', questionsToAsk] as const].map(
		([name, asked]) => [name, asked.map(({ text }) => text)]));
}

const LINES = '- 10:00 Dana Reyes, engineer\n- 11:00 Omar Diaz, designer\n\n';
const HEADINGS = '## Dana Reyes, engineer\n- Tell me about a time you failed.\n\n## Omar Diaz, designer\n';

describe('what is to be asked', () => {
	it.each([
		['For Dana:\n- Who is on call?', { 'Dana Reyes': ['Who is on call?'], 'Omar Diaz': [], anybody: [] }],
		['**Questions for Omar Diaz**\n- Who is on call?', { 'Dana Reyes': [], 'Omar Diaz': ['Who is on call?'], anybody: [] }],
		['## For Omar\n- Who is on call?', { 'Dana Reyes': [], 'Omar Diaz': ['Who is on call?'], anybody: [] }],
		['Ask Dana and Omar\n- Who is on call?',
			{ 'Dana Reyes': ['Who is on call?'], 'Omar Diaz': ['Who is on call?'], anybody: [] }],
		['Ask him:\n- Who is on call?', { 'Dana Reyes': [], 'Omar Diaz': ['Who is on call?'], anybody: [] }],
		['Ask them:\n- Who is on call?', { 'Dana Reyes': [], 'Omar Diaz': [], anybody: ['Who is on call?'] }],
		['Questions for Ines:\n- Who is on call?', { 'Dana Reyes': [], 'Omar Diaz': [], anybody: ['Who is on call?'] }],
	])('below lines of people and %j', (ask, held) => {
		expect(askedIn(LINES + ask)).toEqual(held);
	});

	it.each([
		['Ask him\n- Who is on call?', { 'Dana Reyes': [], 'Omar Diaz': ['Who is on call?'], anybody: [] }],
		['### Ask them\n- Who is on call?', { 'Dana Reyes': [], 'Omar Diaz': ['Who is on call?'], anybody: [] }],
		['## Questions for Dana\n- Who is on call?', { 'Dana Reyes': ['Who is on call?'], 'Omar Diaz': [], anybody: [] }],
	])('below headings of people and %j', (ask, held) => {
		expect(askedIn(HEADINGS + ask)).toEqual(held);
	});

	it('right below the line that names somebody', () => {
		const note = '10:00 Dana Reyes, engineer\nAsk her\n- Who is on call?\n\n11:00 Omar Diaz, designer';
		expect(askedIn(note)).toEqual({ 'Dana Reyes': ['Who is on call?'], 'Omar Diaz': [], anybody: [] });
	});

	it('of a panel is for nobody alone, whatever the label', () => {
		const note = '- 10:00 Dana Reyes, engineer, and Omar Diaz, designer\n\nAsk her:\n- Who is on call?';
		expect(askedIn(note)).toEqual({ 'Dana Reyes + Omar Diaz': [], anybody: ['Who is on call?'] });
	});
});
