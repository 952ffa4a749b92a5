import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/interview/read-note';
import { draftInWords, type LoopDraft } from '../../../src/core/loop-note/loop-draft';
import { readDraft } from '../../../src/core/loop-note/read-draft';
import { BULLETS, CALENDAR, PROSE, TABLE, TYPED } from './mails';

const draftOf = (text: string, values: readonly string[] = []): LoopDraft => readDraft(text, { read: readNote, values, today: Date.UTC(2026, 10, 30) });
/** A line for each round: "09:00 60 Dana Fox (Bar Raiser): Ownership; Dive Deep [System design]". */
const roundsOf = (draft: LoopDraft): string[] => draft.rounds.map(({ day, time, minutes, timeZone, people, principles, topics }) => [
	day, time, minutes, timeZone, people.map(({ name, role }) => (role === '' ? name : `${name} (${role})`)).join(' + '),
	`: ${principles.map(({ text }) => text).join('; ')}`, topics.length === 0 ? '' : `[${topics.map(({ text }) => text).join('; ')}]`,
].filter((one) => one !== '' && one !== null).join(' ').replace(' : ', ': '));

describe('a text becomes a draft of a loop', () => {
	it('from a mail in prose that names everybody in one paragraph', () => {
		const draft = draftOf(PROSE);
		expect([draft.company, draft.day, draft.timeZone]).toEqual(['Amazon', '2026-12-17', 'Pacific Time']);
		expect(roundsOf(draft)).toEqual([
			'09:00 Marcus Oyelaran (Principal Product Manager): Customer Obsession; Dive Deep',
			'10:00 Helen Strand (Director of Engineering): Ownership; Deliver Results',
			'11:15 Tomás Ibarra (Senior Software Development Manager): Have Backbone; Disagree and Commit; Earn Trust',
			'13:00 Wei-Lin Chao (Bar Raiser): Invent and Simplify; Are Right, A Lot',
		]);
		expect(draft.unsure.map(({ text }) => text)).toEqual(['Alex']);
		expect(draftInWords(draft)).toBe('4 interviewers, 8 principles');
	});

	it('from the same mail with the lines that a mail program broke', () => {
		const broken = PROSE.replace(/(.{50,70}) /g, '$1\r\n');
		expect(broken.split('\r\n').length).toBeGreaterThan(12);
		expect(roundsOf(draftOf(broken))).toEqual(roundsOf(draftOf(PROSE)));
	});

	it('from a list', () => {
		const draft = draftOf(BULLETS);
		expect([draft.company, draft.day, draft.timeZone]).toEqual(['Amazon', '2027-01-14', 'CET']);
		expect(roundsOf(draft)).toEqual([
			'14:00 60 Sofia Lindqvist (Engineering Manager): Hire and Develop the Best; Insist on the Highest Standards',
			'15:00 60 Rahul Menon (Principal Engineer): Think Big [System design]',
			'16:15 60 Claire Dubois (Senior Product Manager): Customer Obsession; Bias for Action',
			'17:15 60 Ben Akers (Bar Raiser): Learn and Be Curious; Frugality',
		]);
	});

	it('from a table, also one that was copied as cells and tabs', () => {
		const draft = draftOf(TABLE);
		expect([draft.company, draft.day, draft.timeZone]).toEqual(['Amazon', '2027-02-02', 'EST']);
		expect(roundsOf(draft)).toEqual([
			'10:00 55 Grace Whitfield (Senior SDM): Ownership; Deliver Results',
			'11:00 55 Olek Baran (Principal Engineer): Dive Deep; Insist on the Highest Standards',
			'12:30 55 Amara Nwosu (Director, Devices): Hire and Develop the Best; Earn Trust',
			'13:30 55 Peter Hollis (Bar Raiser): Customer Obsession; Invent and Simplify',
		]);
		const tabbed = TABLE.replace(/^\|---.*\n/m, '').replace(/^\| (.*) \|$/gm, (_, row: string) => row.replace(/ ?\| ?/g, '\t'));
		expect(tabbed).toContain('10:00 - 10:55\tGrace Whitfield\tSenior SDM\t');
		expect(roundsOf(draftOf(tabbed))).toEqual(roundsOf(draft));
	});

	it('from entries of a calendar, each with its own time zone', () => {
		const draft = draftOf(CALENDAR);
		expect(draft.day).toBe('2026-12-03');
		expect(roundsOf(draft)).toEqual([
			'10:15 60 America/New_York Helen Strand: Ownership; Deliver Results',
			'14:00 60 UTC Alex Doyle + Marcus Oyelaran (Principal PM): Customer Obsession; Dive Deep',
		]);
	});

	it('from three names and three principles', () => {
		expect(roundsOf(draftOf(TYPED))).toEqual(['Dana Fox: Ownership', 'Lee Park: Dive Deep', 'Ana Ruiz: Earn Trust']);
	});

	it('with values of another company, when the person chose them', () => {
		const text = 'Interviews at Northwind\n\n- 10:00 Dana Fox (CTO): Mind the hull\n- 11:00 Lee Park: Say it early, Mind the hull\n';
		expect(roundsOf(draftOf(text, ['Mind the hull', 'Say it early']))).toEqual(['10:00 Dana Fox (CTO): Mind the hull', '11:00 Lee Park: Say it early; Mind the hull']);
		expect(draftOf(text).company).toBe('');
	});

	it.each([['prose', PROSE], ['broken prose', PROSE.replace(/(.{50,70}) /g, '$1\r\n')], ['a list', BULLETS], ['a table', TABLE], ['a calendar', CALENDAR]])('with the place of each finding in the text: %s', (_, text) => {
		const draft = draftOf(text);
		const found = draft.rounds.flatMap(({ people }) => people.map(({ name, found: place }) => [name, place === null ? '' : text.slice(place.from, place.to).replace(/\s+/g, ' ')]));
		expect(found).toEqual(found.map(([name]) => [name, name]));
		for (const { people } of draft.rounds) for (const { name, found: place } of people) expect(text.split(/\r?\n/)[place?.line ?? -1]).toContain(name?.split(' ')[0]);
	});

	it('from nothing, and from any text, without an error', () => {
		expect(draftOf('')).toEqual({ company: '', role: '', day: '', timeZone: '', rounds: [], topics: [], questionsToAsk: [], unsure: [] });
		expect(draftInWords(draftOf('Milk, bread'))).toBe('');
		for (const text of ['BEGIN:VEVENT', '\t\t\n\t', '> \r> \r', '---\n', 'BEGIN:VEVENT\nDTSTART:x\nEND:VEVENT']) expect(draftOf(text).rounds).toEqual([]);
	});
});
