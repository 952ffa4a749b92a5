import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/interview/read-note';

const ASKED = 'Tell me about a time you lost a rope.';

/** The principles above each question of a note. */
function above(note: string): (readonly string[])[] {
	return readNote('Interview.md', note).questions.map(({ under }) => under.filter((name) => name !== 'Interview'));
}

describe('principles above questions', () => {
	it.each([
		['items', `- Ownership\n- Dive Deep\n\n- ${ASKED}`],
		['items of the same list', `- Ownership\n- Dive Deep\n- Frugality\n- ${ASKED}`],
		['items with blank lines between them', `- Ownership\n\n- Dive Deep\n\n1. ${ASKED}`],
		['lines', `Ownership\nDive Deep\nFrugality\n\n${ASKED}`],
		['bold lines', `**Ownership**\n**Dive Deep**\n\n- ${ASKED}`],
		['one line', `Ownership, Dive Deep, Frugality\n\n- ${ASKED}`],
	])('that are a list of %s are those of no question in particular', (_, note) => {
		expect(above(note)).toEqual([[]]);
	});

	it.each([
		['it stands alone', `- Frugality\n\n- ${ASKED}`, ['Frugality']],
		['it holds them', `- Ownership\n- Dive Deep\n\t- ${ASKED}`, ['Dive Deep', 'Dive Deep']],
		['others hold theirs, too', `Ownership\n- ${ASKED}\n\nDive Deep\n- ${ASKED}`, ['Ownership'], ['Dive Deep']],
		['one between them holds nothing yet', `Ownership\n- ${ASKED}\n\nDive Deep\n\nFrugality\n- ${ASKED}`,
			['Ownership'], ['Frugality']],
		['they are far from each other', `Ownership\n\n\nDive Deep\n- ${ASKED}`, ['Dive Deep']],
	])('head the questions below where %s', (_, note, ...names) => {
		expect(above(note)).toEqual(names);
	});
});
