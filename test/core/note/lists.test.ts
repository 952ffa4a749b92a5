import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../src/core/note/read-outline';
import { dump, note } from './dump';

function depths(text: string): (readonly [string, number, number])[] {
	return readOutline(text).blocks.flatMap((block) => (block.kind === 'item' ? [[block.text, block.depth, block.listLine] as const] : []));
}

describe('List items', () => {
	it('have a marker, and a number when ordered', () => {
		expect(dump(note('- a', '* b', '+ c', '7. d', '12) e', '1234567890. f'))).toEqual([
			'0 item - "a"', '1 item * "b"', '2 item + "c"', '3 item 7. "d"', '4 item 12) "e"', '5 more "1234567890. f" of 4',
		]);
	});

	it('need a blank behind the marker', () => {
		expect(dump(note('-a', '', '1.b', '', '• c', '', 'A. d'))).toEqual(['0 text "-a"', '2 text "1.b"', '4 text "• c"', '6 text "A. d"']);
	});

	it('may be empty, and end then at a blank line', () => {
		expect(dump(note('-', '- ', '1.', '', '   a'))).toEqual(['0 item - ""', '1 item - ""', '2 item 1. ""', '4 text "a"']);
		expect(dump(note('-', '  a'))).toEqual(['0 item - ""', '1 text "a" of 0']);
	});

	it('nest by columns, tabs counted to the next multiple of four', () => {
		expect(depths(note('1. a', '\t1. b', '\t\t- c', '   - d', ' 2. e'))).toEqual([['a', 0, 0], ['b', 1, 1], ['c', 2, 2], ['d', 1, 3], ['e', 0, 0]]);
	});

	it('begin where the tab behind the marker ends', () => {
		expect(depths(note('-\ta', '', '    - b'))).toEqual([['a', 0, 0], ['b', 1, 2]]);
	});

	it('belong to a footnote when indented by four columns', () => {
		expect(depths(note('[^1]: a', '', '    - b', '    - c', '- d'))).toEqual([['b', 0, 2], ['c', 0, 2], ['d', 0, 4]]);
		expect(depths(note('[^1]: a', '', '  - b', '- c'))).toEqual([['b', 0, 2], ['c', 0, 2]]);
	});

	it('of one column to the right are siblings', () => {
		expect(depths(note('- a', ' - b', '  - c', '     - d'))).toEqual([['a', 0, 0], ['b', 0, 0], ['c', 0, 0], ['d', 1, 3]]);
	});

	it('of another marker begin another list, a blank line does not', () => {
		expect(depths(note('- a', '', '- b', '* c', '1. d', '2) e'))).toEqual([['a', 0, 0], ['b', 0, 0], ['c', 0, 3], ['d', 0, 4], ['e', 0, 5]]);
	});

	it('after words begin another list', () => {
		expect(depths(note('- a', '', 'words', '', '- b'))).toEqual([['a', 0, 0], ['b', 0, 4]]);
	});

	it('hold what is indented below them, and a lazy line', () => {
		expect(dump(note('- a', '  b', 'c', '', '  d', '', 'e'))).toEqual(['0 item - "a"', '1 more "b" of 0', '2 more "c" of 0', '4 text "d" of 0', '6 text "e"']);
	});

	it('may begin with another item, a quote or code', () => {
		expect(dump(note('- 1. a', '* > b', '+     c'))).toEqual(['0 item - ""', '0 item 1. "a" of 0', '1 item * ""', '1 >text "b" of 1', '2 item + ""', '2 code "" to 2 of 2']);
	});

	it('in quotes are items', () => {
		expect(dump(note('> - a', '>     - b', '> c'))).toEqual(['0 >item - "a"', '1 >item - "b" of 0', '2 >more "c" of 1']);
	});

	it('know the number of an unindented answer between them', () => {
		expect(dump(note('1. a', '', 'answer', '', '2. b'))).toEqual(['0 item 1. "a"', '2 text "answer"', '4 item 2. "b"']);
	});

	it('may stand behind a blank wider than the marker', () => {
		expect(dump(note('1.  a', '    b', '', '    - c'))).toEqual(['0 item 1. "a"', '1 more "b" of 0', '3 item - "c" of 0']);
	});
});

describe('Tasks', () => {
	it('have a character in the box', () => {
		expect(dump(note('- [ ] a', '* [x] b', '1. [/]  c', '- [ ]', '- [xy] d', '- []', '- [x]e'))).toEqual([
			'0 item - [ ] "a"', '1 item * [x] "b"', '2 item 1. [/] "c"', '3 item - [ ] ""', '4 item - "[xy] d"', '5 item - "[]"', '6 item - "[x]e"',
		]);
	});

	it('a number behind the box begins an item of its own, as in the app', () => {
		expect(dump('- [ ] 1. a')).toEqual(['0 item - [ ] ""', '0 item 1. "a" of 0']);
	});

	it('a box outside a list is text', () => {
		expect(dump('[ ] a')).toEqual(['0 text "[ ] a"']);
	});
});
