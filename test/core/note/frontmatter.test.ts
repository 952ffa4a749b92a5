import { describe, expect, it } from 'vitest';
import { readFrontmatter } from '../../../src/core/note/frontmatter';
import type { PropertyValue } from '../../../src/core/note/outline';
import { dump, note } from './dump';

function properties(...rows: string[]): Record<string, PropertyValue> {
	return Object.fromEntries(readFrontmatter(note('---', ...rows, '---'))?.properties ?? [['none', null]]);
}

describe('The frontmatter block', () => {
	it('stands at the very start and ends with its second fence', () => {
		const text = '---\r\na: 1\r\n---\r\n# A';
		expect(readFrontmatter(text)).toEqual({ endLine: 2, to: 14, properties: new Map([['a', '1']]) });
		expect(dump(text)).toEqual(['3 heading 1 "A"']);
	});

	it('may be empty, and may follow a byte order mark', () => {
		expect(readFrontmatter('\ufeff---\n---')).toEqual({ endLine: 1, to: 8, properties: new Map() });
	});

	it('left open is a thematic break and text', () => {
		expect(readFrontmatter('---\na: 1')).toBeNull();
		expect(dump('---\na: 1')).toEqual(['0 rule "---"', '1 text "a: 1"']);
	});

	it('is none on a later line, nor with more than three dashes', () => {
		expect(readFrontmatter('\n---\na: 1\n---')).toBeNull();
		expect(readFrontmatter('----\na: 1\n----')).toBeNull();
	});
});

describe('Properties', () => {
	it('keep scalars as written', () => {
		expect(properties('date: 2026-03-01', 'n: 0042', 'ok: true', 'title: A: b', 'url: https://example.com/#x # note')).toEqual({
			date: '2026-03-01', n: '0042', ok: 'true', title: 'A: b', url: 'https://example.com/#x',
		});
	});

	it('lose their quotes', () => {
		expect(properties(`a: "[[Note#Part]]"`, `b: 'it''s'`, String.raw`c: "say \"hi\"\u0021"`, `"d: e": f`)).toEqual({ a: '[[Note#Part]]', b: "it's", c: 'say "hi"!', 'd: e': 'f' });
	});

	it('are null when empty', () => {
		expect(properties('a:', 'b: ~', 'c: null', 'd: # words')).toEqual({ a: null, b: null, c: null, d: null });
	});

	it('may be lists, on one line or on many', () => {
		expect(properties('a: [x, "y, z", [[w]]]', 'b: []', 'c:', '  - x', '  - "y"', 'd:', '- z', 'e:', '  -')).toEqual({
			a: ['x', 'y, z', '[[w]]'], b: [], c: ['x', 'y'], d: ['z'], e: [],
		});
	});

	it('may go on over indented lines', () => {
		expect(properties('a: one', '  two', 'b: [x,', '  y]', 'c: z')).toEqual({ a: 'one two', b: ['x', 'y'], c: 'z' });
	});

	it('that are more than our reading are left out, and those behind them are read', () => {
		expect(properties('a:', '  b: 1', 'e: {f: 3}', 'g:', '  - h:', '      - 4', 'i: [x, {j: 5}]', 'k: &l m', 'p: q', '  - r', 'n: o')).toEqual({ n: 'o' });
	});

	it('that list entries with keys of their own give the words of each entry', () => {
		expect(properties('people:', '  - name: Dana Reyes', '    role: "Engineer, Payments"', '  - name: Sam Okafor', '    role:', '  - Kai Mori',
			'short:', '- Dana Reyes: Engineer', '- name: Sam Okafor', 'n: o')).toEqual({
			people: ['Dana Reyes, Engineer, Payments', 'Sam Okafor', 'Kai Mori'], short: ['Dana Reyes: Engineer', 'name: Sam Okafor'], n: 'o',
		});
	});

	it('that list an entry with more than pairs of words are left out', () => {
		expect(properties('a:', '  - b: 1', '    c: {d: 2}', 'e:', '  - f: 3', '    more', 'g:', '  - h', '    - i', 'j:', '  - {k: 3}', 'n: o')).toEqual({ n: 'o' });
	});

	it('that are a text in the rows below keep its lines, or fold them into one', () => {
		expect(properties('kept: |', '  one', '    two', '', '  three', 'cut: |-', '  one', 'folded: >', '  one', '  two', '', '  three', 'last: >-', '  one',
			'  two')).toEqual({ kept: 'one\n  two\n\nthree\n', cut: 'one', folded: 'one two\nthree\n', last: 'one two' });
	});

	it('that are broken are left out, and those around them are read', () => {
		expect(properties('a: 1', 'no key here', 'b: "open', 'c: [open', ': x', '# a comment', 'd: 2')).toEqual({ a: '1', d: '2' });
	});

	it('named twice count once, the first', () => {
		expect(properties('a: 1', 'a: 2')).toEqual({ a: '1' });
	});
});
