import { describe, expect, it } from 'vitest';
import { makeRow, type Row } from '../../../src/core/interview/row';
import { inOrder, inRuns, linesOf, parentAt, startingWith, type Line } from '../../../src/core/interview/row-lines';

const row = (label: string, rows: readonly Row[] = []): Row => makeRow({ id: label, kind: 'group', label, rows });

/** Two groups, the second of them collapsed in `LINES`. */
const ROWS = [row('Dana', [row('Ownership', [row('A goal'), row('A risk')]), row('Dive Deep')]), row('Per', [row('Frugality')]), row('Sunniva')];
const TOP = linesOf(ROWS, ({ label }) => label !== 'Per');
const LINES = inOrder(TOP);

const said = ({ row: { label }, level, position, siblings }: Line): string => `${'  '.repeat(level - 1)}${label} ${position}/${siblings}`;

describe('the lines of a tree', () => {
	it('are its rows in sight, each with its level and its place among its siblings', () => {
		expect(LINES.map(said)).toEqual(['Dana 1/3', '  Ownership 1/2', '    A goal 1/2', '    A risk 2/2', '  Dive Deep 2/2', 'Per 2/3', 'Sunniva 3/3']);
	});

	it('know their place among all lines and where what is below them ends', () => {
		expect(LINES.map(({ at, end }) => [at, end])).toEqual([[0, 5], [1, 4], [2, 3], [3, 4], [4, 5], [5, 6], [6, 7]]);
	});

	it('come in runs of siblings that are short with what is below them', () => {
		const runs = (most: number): string[][] => inRuns(TOP, most).map((run) => run.map((line) => line.row.label));
		expect(runs(7)).toEqual([['Dana', 'Per', 'Sunniva']]);
		expect(runs(6)).toEqual([['Dana', 'Per'], ['Sunniva']]);
		expect(runs(2)).toEqual([['Dana'], ['Per', 'Sunniva']]);
		expect(inRuns([], 2)).toEqual([]);
	});
});

describe('from one line', () => {
	const label = (at: number): string | undefined => LINES[at]?.row.label;

	it('the one above it in the tree is found, itself on the top level', () => {
		expect([3, 1, 4, 6].map((at) => label(parentAt(LINES, at)))).toEqual(['Ownership', 'Dana', 'Dana', 'Sunniva']);
	});

	it('a letter leads to the next line that begins with it, around the end, or nowhere', () => {
		expect([0, 2, 3].map((at) => label(startingWith('A', LINES, at)))).toEqual(['A goal', 'A risk', 'A goal']);
		expect(label(startingWith('d', LINES, 4))).toBe('Dana');
		expect(label(startingWith('x', LINES, 4))).toBe('Dive Deep');
	});
});
