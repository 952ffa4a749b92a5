import { describe, expect, it } from 'vitest';
import { KnownStories } from '../../../src/core/stories/known-stories';
import { prepare, type Prepared } from '../interview/prepared';
import { coverageOf, rowWords } from './bank-of';

const story = (title: string): string =>
	`---\nprinciples: [Ownership]\ntags: [interview]\n---\n# ${title}\n\n**Situation**: a\n**Task**: b\n**Action**: c\n**Result**: d\n`;
const asking = (...links: readonly string[]): string => `# Interview questions\n\n## Dive Deep\n\n${links.map((link, i) =>
	`- Tell me about a time when day ${i} went wrong.\n\t- [[${link}]]\n`).join('')}`;

/** A vault with these notes and a loop in which Dive Deep is assessed. */
function vaultWith(notes: Readonly<Record<string, string>>): Prepared {
	return prepare({ 'Loop.md': '# Loop interviews\n\n#### Interview 1\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- Dive Deep\n', ...notes });
}

describe('the known stories', () => {
	it('are each there once: those that were read, then notes that a question links; broken links are none', () => {
		const known = new KnownStories(vaultWith({
			'Tow.md': story('The tow'), 'Boat.md': 'Just a list.\n', 'Questions.md': asking('Boat', 'Tow', 'Tow#Action', 'Nowhere', 'Boat|the boat'),
		}).bank);
		expect(known.all.map(({ title, path, read }) => [title, path, read !== null])).toEqual([['The tow', 'Tow.md', true], ['Boat', 'Boat.md', false]]);
	});

	it('are known by their titles, and by the name of a note that holds no other', () => {
		const known = new KnownStories(vaultWith({ 'Tow.md': story('The long tow'), 'Fog.md': story('The fog') }).bank);
		expect(['the LONG tow', 'tow', 'The sea'].map((title) => known.titled(title).map(({ path }) => path))).toEqual([['Tow.md'], ['Tow.md'], []]);
	});

	it('tell by the links of a question which of two stories with one title was told for it', () => {
		const vault = vaultWith({ 'A.md': story('The tow'), 'B.md': story('The tow'), 'Questions.md': asking('B') });
		const tow = { times: 1, lastGrade: 3, lastAt: 5, heardBy: [] } as const;
		const told = { stories: new Map([['the tow', tow]]), forQuestions: new Map([[vault.asked('day 0').key, ['the tow']]]) };
		const coverage = coverageOf(vault, 'Loop.md', null, told);
		expect(coverage.rows.map((row) => rowWords(coverage, row))).toEqual([['Dive Deep', 'linked: The tow']]);
		expect([coverage.stories[0]?.path, coverage.rows[0]?.cells[0]?.told?.times]).toEqual(['B.md', 1]);
	});
});
