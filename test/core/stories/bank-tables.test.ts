import { expect, test } from 'vitest';
import { parseTable } from './parse-table';
import { coverageTable, tableOf } from '../../../src/core/stories/bank-tables';
import { coverageOf, DEMO, LUMEN } from './bank-of';

test('coverage becomes a table with a row for each principle and a column for each story', () => {
	expect(coverageTable(coverageOf(DEMO, LUMEN, 'Corwin Falkenrath'))).toBe([
		'| Principle | Stories | Apologising to the night crew | One form instead of nine | Splitting the on-call | The dashboard I deleted |',
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
