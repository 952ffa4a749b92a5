import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { allAsLoop } from '../../../src/core/interview/loop';
import { writeLine } from '../../../src/core/drill/log';
import { replay } from '../../../src/core/drill/practice';
import { deriveCoverage } from '../../../src/core/stories/coverage';
import { cellWords } from '../../../src/core/stories/coverage-words';
import { deriveFigures } from '../../../src/core/stories/story-figures';
import { whatWasTold, type WhatWasTold } from '../../../src/core/stories/told-stories';
import { prepare, type Prepared } from '../interview/prepared';
import { NOTHING_TOLD } from './loops';
import { debriefed, stamped, tellingOf } from '../drill/log-events';
import { coverageOf, DEMO, LUMEN, NORTHWIND, rowWords } from './bank-of';

const story = (title: string, principles: string): string =>
	`---\nprinciples: [${principles}]\ntags: [interview]\n---\n# ${title}\n\n**Situation**: a\n**Task**: b\n**Action**: c\n**Result**: d\n`;
const LOOP = '# Loop interviews\n\n#### Interview 1\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- Ownership\n- Dive Deep\n\n'
	+ '#### Interview 2\n\n**Interviewer**: Omar Bell\n\n**Principles**\n- Earn Trust\n- Ownership\n';

/** The rows of a vault's loop in words. */
function rows(vault: Prepared, interviewer: string | null = null, told?: WhatWasTold): string[][] {
	const coverage = coverageOf(vault, 'Loop.md', interviewer, told);
	return coverage.rows.map((row) => rowWords(coverage, row));
}

describe('coverage', () => {
	it('says of each story how it serves: a question links it, it was told for one, or it could fit', () => {
		const vault = prepare({
			'Loop.md': LOOP, 'Tow.md': story('The tow', 'Ownership'), 'Fog.md': story('The fog', 'Earn Trust'),
			'Questions.md': '# Interview questions\n\n## Ownership\n\n- Tell me about a time you mended what was not yours.\n\t- [[Tow]]\n\n## Dive Deep\n\n- Tell me about a number that was wrong.\n',
		});
		const fog = { times: 2, lastGrade: 3, lastAt: 5, heardBy: [] } as const;
		const told: WhatWasTold = { stories: new Map([['the fog', fog]]), forQuestions: new Map([[vault.asked('number').key, ['The fog']]]) };
		expect(rows(vault)).toEqual([['Dive Deep'], ['Earn Trust', 'could-fit: The fog'], ['Ownership', 'linked: The tow']]);
		expect(rows(vault, null, told)).toEqual([['Dive Deep', 'told: The fog'], ['Earn Trust', 'could-fit: The fog'], ['Ownership', 'linked: The tow']]);
		expect(coverageOf(vault, 'Loop.md', null, told).rows[0]?.cells[0]?.told).toEqual(fog);
	});

	it('has the grade of a drill by story and who heard it in every row of the story, as the list has', () => {
		const vault = prepare({
			'Loop.md': LOOP, 'Tow.md': story('The tow', 'Ownership'),
			'Questions.md': '# Interview questions\n\n## Dive Deep\n\n- Tell me about a number that was wrong.\n\t- [[Tow]]\n',
		});
		const log = replay([tellingOf(stamped('k', 1, 0), 'The tow', 2), debriefed(stamped('k', 2, 1), { who: 'Omar Bell', asked: ['Anything?'], told: ['The tow'] })].map(writeLine));
		const told = whatWasTold(log, vault.bank.questions, () => null);
		const coverage = coverageOf(vault, 'Loop.md', null, told);
		const words = coverage.rows.map(({ principle, cells }) => [principle.name, ...cells.map((cell) => cell && cellWords(cell))]);
		expect(words).toEqual([
			['Earn Trust', null], ['Ownership', 'could fit, told twice, last Shaky, heard by Omar Bell'], ['Dive Deep', 'linked, told twice, last Shaky, heard by Omar Bell'],
		]);
		const [figures] = deriveFigures({ loop: vault.loop('Loop.md'), interviewer: null, bank: vault.bank, told: told.stories, wordsPerMinute: 140, targetSeconds: 120 });
		expect(figures?.told).toEqual(coverage.rows[1]?.cells[0]?.told);
	});

	it('says told of a story that was told in a round for a question of the principle', () => {
		const vault = prepare({
			'Loop.md': LOOP, 'Fog.md': story('The fog', 'Earn Trust'),
			'Questions.md': '# Interview questions\n\n## Dive Deep\n\n- Tell me about a number that was wrong.\n',
		});
		const log = replay([writeLine(debriefed(stamped('k', 1, 0), { who: 'Omar Bell', asked: ['Tell me about a number that was wrong.'], told: ['The fog'] }))]);
		const told = whatWasTold(log, vault.bank.questions, () => null);
		expect(rows(vault, null, told)[1]).toEqual(['Dive Deep', 'told: The fog']);
	});

	it('counts a story once, whatever links to it, and broken links not at all', () => {
		const vault = prepare({
			'Loop.md': LOOP, 'Tow.md': story('The tow', 'Frugality'),
			'Questions.md': '# Interview questions\n\n## Ownership\n\n- Tell me about a time you mended what was not yours. [[Tow]]\n\t- [[Tow#Action]]\n'
				+ '- Describe a debt that you paid back.\n\t- [[Tow|the rope]]\n- Describe a fault of yours.\n\t- [[Nowhere]]\n',
		});
		const { rows: [, , ownership], stories } = coverageOf(vault, 'Loop.md');
		expect(stories.map(({ title }) => title)).toEqual(['The tow']);
		expect([ownership?.served, ownership?.cells[0]?.questions.length]).toEqual([1, 2]);
	});

	it('with an interviewer has only what that one assesses', () => {
		const vault = prepare({ 'Loop.md': LOOP, 'Tow.md': story('The tow', 'Ownership'), 'Fog.md': story('The fog', 'Earn Trust') });
		expect(rows(vault, 'Dana Reyes')).toEqual([['Dive Deep'], ['Ownership', 'could-fit: The tow']]);
		expect(coverageOf(vault, 'Loop.md', 'Dana Reyes').others.map(({ title }) => title)).toEqual(['The fog']);
	});

	it('ends with what no interviewer assesses, where all else is equal', () => {
		const vault = prepare({ 'Loop.md': LOOP, 'Questions.md': '# Interview questions\n\n## Frugality\n\n- Tell me about a time you did without.\n' });
		expect(rows(vault)).toEqual([['Ownership'], ['Dive Deep'], ['Earn Trust'], ['Frugality']]);
	});
});

describe('the coverage of the demo vault', () => {
	it('of Lumen Harbor is what a careful reader counts', () => {
		const coverage = coverageOf(DEMO, LUMEN);
		expect(coverage.rows.map((row) => rowWords(coverage, row))).toEqual([
			['Teach What You Know'],
			['Start With the Patient', 'linked: The vaccine fridge'],
			['Say the Hard Thing', 'linked: Saying no to the kiosk launch'],
			['Customer Obsession', 'linked: The vaccine fridge'],
			['Leave It Simpler', 'linked: One form instead of nine', 'linked: The dashboard I deleted'],
			['Own the Night Shift', 'linked: Apologising to the night crew', 'linked: Splitting the on-call'],
		]);
		expect(coverage.rows.map(({ interviewers }) => interviewers.join(', '))).toEqual([
			'Yusra Haddad-Lie, Leif Tander', 'Bettina Asare, Mikkel Prado', 'Bettina Asare', '',
			'Corwin Falkenrath, Yusra Haddad-Lie, Leif Tander', 'Corwin Falkenrath, Mikkel Prado',
		]);
		// 16 stories: 13 notes and 3 below headings of the Northwind loop note.
		expect(coverage.stories.length + coverage.others.length).toBe(16);
	});

	it('of Northwind is what a careful reader counts: a roster story linked for two principles, two broken links', () => {
		const coverage = coverageOf(DEMO, NORTHWIND);
		const found = new Map(coverage.rows.map((row) => [row.principle.name, [row.served, row.linked]]));
		expect(Object.fromEntries(found)).toEqual({
			'Insist on the Highest Standards': [0, 0], 'Think Big': [0, 0], 'Learn and Be Curious': [1, 0], 'Earn Trust': [1, 1],
			'Bias for Action': [1, 1], 'Customer Obsession': [1, 1], 'Hire and Develop the Best': [2, 1], 'Dive Deep': [2, 2],
			'Invent and Simplify': [2, 2], 'Have Backbone; Disagree and Commit': [3, 1], 'Deliver Results': [3, 3], Ownership: [4, 4],
		});
		expect([...found.values()]).toEqual([[0, 0], [0, 0], [1, 0], [1, 1], [1, 1], [1, 1], [2, 1], [2, 2], [2, 2], [3, 1], [3, 3], [4, 4]]);
		const ownership = coverage.rows.find(({ principle }) => principle.name === 'Ownership');
		expect(ownership === undefined ? [] : rowWords(coverage, ownership).slice(1).sort()).toEqual([
			'linked: Lost the argument about the shared roster.', 'linked: Splitting the on-call', 'linked: The freezer alarm rewrite', 'linked: The vendor that went quiet',
		]);
	});

	it('of all questions has the principles of both loops, each once', () => {
		const loop = allAsLoop(DEMO.bank, DEMO.loops);
		const { rows: all } = deriveCoverage({ loop, interviewer: null, bank: DEMO.bank, told: NOTHING_TOLD });
		// Northwind assigns 11, Lumen Harbor 5 others, and Customer Obsession is nobody's.
		expect(all.length).toBe(17);
		expect(new Set(all.map(({ principle }) => principle.key)).size).toBe(17);
	});
});

const SEED = '../shared/seed-note.md';
describe.skipIf(!existsSync(SEED))('the coverage of the seed note', () => {
	it('has eleven principles, of which two have a story, and links none', () => {
		const vault = prepare({ 'seed-note.md': existsSync(SEED) ? readFileSync(SEED, 'utf8') : '' });
		const { rows: all, stories } = coverageOf(vault, 'seed-note.md');
		expect(all.map(({ served, linked }) => [served, linked])).toEqual([...Array.from({ length: 9 }, () => [0, 0]), [1, 0], [2, 0]]);
		expect(stories.map(({ line }) => line).sort((a, b) => a - b)).toEqual([82, 122, 204]);
	});
});

test('of any loop the rows are worst first, and each cell is in the column of its story', () => {
	const names = ['Ownership', 'Dive Deep', 'Earn Trust', 'Think Big'];
	const some = fc.subarray(names, { minLength: 1 });
	fc.assert(fc.property(fc.array(some, { maxLength: 6 }), fc.array(fc.tuple(fc.constantFrom(...names), fc.nat({ max: 7 })), { maxLength: 8 }), (serves, asks) => {
		const files = Object.fromEntries(serves.map((of, i) => [`S${i}.md`, story(`Story of day ${i}`, of.join(', '))]));
		const questions = asks.map(([name, at], i) => `## ${name}\n\n- Tell me about a time when day ${i} went wrong.\n\t- [[S${at}]]\n`).join('\n');
		const coverage = coverageOf(prepare({ ...files, 'Loop.md': LOOP, 'Questions.md': `# Interview questions\n\n${questions}` }), 'Loop.md');
		const counts = coverage.rows.map(({ served }) => served);
		expect(counts).toEqual([...counts].sort((a, b) => a - b));
		for (const { cells, served, principle } of coverage.rows) {
			expect(cells.filter((cell) => cell !== null).length).toBe(served);
			cells.forEach((cell, at) => {
				const shelved = coverage.stories[at];
				const fits = shelved?.read?.principles.some(({ key }) => key === principle.key) === true;
				const isLinked = cell?.questions.some(({ stories }) => stories.some(({ path }) => path === shelved?.path)) === true;
				expect(cell === null ? !fits : fits || isLinked).toBe(true);
			});
		}
		// Nothing is lost, nothing is there twice.
		expect(new Set([...coverage.stories, ...coverage.others].map(({ key }) => key)).size).toBe(serves.length);
	}), { numRuns: 15 });
});
