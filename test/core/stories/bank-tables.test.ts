import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOTHING_TOLD } from './loops';
import { parseTable } from './parse-table';
import { readFolder } from '../../../scripts/vault-folder';
import { readinessReport, readinessTable } from '../../../src/core/drill/readiness-report';
import { tableOf } from '../../../src/core/note/markdown-table';
import { coverageTable, figuresTable } from '../../../src/core/stories/bank-tables';
import { derivePlan } from '../../../src/core/stories/plan';
import { planTable } from '../../../src/core/stories/plan-words';
import { deriveFigures } from '../../../src/core/stories/story-figures';
import { prepare, type Prepared } from '../interview/prepared';
import { coverageOf, DEMO, LUMEN, NORTHWIND } from './bank-of';

test('coverage becomes a table with a row for each principle and a column for each story', () => {
	expect(coverageTable(coverageOf(DEMO, LUMEN, 'Corwin Falkenrath'))).toBe([
		'| Principles by stories | Stories | Apologising to the night crew | One form instead of nine | Splitting the on-call | The dashboard I deleted |',
		'| --- | --- | --- | --- | --- | --- |',
		'| Leave It Simpler | 2 stories |  | linked |  | linked |',
		'| Own the Night Shift | 2 stories | linked |  | linked |  |',
		'',
	].join('\n'));
});

test('names with pipes, links, line breaks, tags and emphasis stay one plain cell each', () => {
	const names = ['a | b', '[[The tow|rope]]', 'two\nlines', '#tag first', 'back\\slash|', '*all* `code` ==that==', '<b>bold</b>', '$x$ %%y%%'];
	expect(parseTable(tableOf(names, [names]))).toEqual([names, names].map((row) => row.map((name) => name.replace('\n', ' '))));
});

test('what reads as it is stays as it is: a share, a range, a sign between numbers', () => {
	const words = ['39 % ready', '1. Situation', '5 < 6 = odd', 'on-call ~ 3', 'R&D', '- none', 'snake_case'];
	expect(tableOf(words, []).split('\n')[0]).toBe(`| ${words.join(' | ')} |`);
});

// A single tilde strikes out in this parser, not in Obsidian.
test('any texts become the cells that say exactly them', () => {
	const cell = fc.string({ unit: fc.constantFrom(...'ab 1.-+>#^[]()*_`=%$<&;!|\\/:'), maxLength: 12 }).map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
	fc.assert(fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
		expect(parseTable(tableOf(cells, [cells]))).toEqual([cells, cells]);
	}), { numRuns: 300 });
});

test('a table in a note of any kind changes nothing of what is read', () => {
	const said = ({ bank, loops }: Prepared): unknown => [
		bank.questions.map(({ text, places, stories, principles }) => [text, places.length, stories, principles]),
		bank.stories.map(({ path, story: { title, line, words }, principles }) => [path, title, line, words, principles]),
		loops.map(({ path, date, interviewers }) => [path, date, interviewers.map(({ name, role, principles }) => [name, role, principles.length])]),
	];
	const before = said(DEMO);
	const loop = DEMO.loop(NORTHWIND);
	const figures = deriveFigures({ loop, interviewer: null, bank: DEMO.bank, told: new Map(), wordsPerMinute: 140, targetSeconds: 120 });
	const plan = derivePlan(loop, { bank: DEMO.bank, told: NOTHING_TOLD, toldTo: new Map(), pins: [] });
	const tables = [
		coverageTable(coverageOf(DEMO, NORTHWIND)), figuresTable(figures), planTable([plan], null), readinessTable(readinessReport(loop, null, () => null, 20_000)),
	].join('\n');
	const texts = Object.fromEntries(readFolder('test-vault'));
	const paths = [LUMEN, 'Principles/Ownership.md', 'People/Bettina Asare.md', 'Stories/The freezer alarm rewrite.md', 'Interview coverage.md'];
	const written = Object.fromEntries(paths.map((path) => [path, `${texts[path] ?? ''}\n\n${tables}`]));
	expect(said(prepare({ ...texts, ...written }))).toEqual(before);
});
