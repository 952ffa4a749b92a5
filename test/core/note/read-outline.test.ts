import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../src/core/note/read-outline';
import { dump, note } from './dump';

describe('Lines', () => {
	it('an empty note has one line and no blocks', () => {
		expect(readOutline('')).toEqual({ text: '', lineStarts: [0], frontmatter: null, blocks: [], comments: [] });
	});

	it('a note that ends with a line break has an empty last line', () => {
		expect(readOutline('a\nb\n').lineStarts).toEqual([0, 2, 4]);
	});

	it('line breaks of every system end a line', () => {
		expect(readOutline('a\r\nb\rc\nd').lineStarts).toEqual([0, 3, 5, 7]);
		expect(dump('a\r\nb\rc\nd')).toEqual(['0 text "a"', '1 more "b"', '2 more "c"', '3 more "d"']);
	});

	it('a byte order mark is no text', () => {
		expect(dump('\ufeff# A')).toEqual(['0 heading 1 "A"']);
	});

	it('offsets count UTF-16 units from the start of the note', () => {
		const [block] = readOutline('🎯\n- 🎯 b').blocks.slice(1);
		expect([block?.from, block?.to]).toEqual([5, 9]);
	});
});

describe('Headings', () => {
	it('hashes and a blank make one, up to six of them', () => {
		expect(dump(note('# A', '###### B', '####### C', '#D', '##\tE', '#'))).toEqual([
			'0 heading 1 "A"', '1 heading 6 "B"', '2 text "####### C"', '3 more "#D"', '4 heading 2 "E"', '5 heading 1 ""',
		]);
	});

	it('closing hashes and blanks around are not its words', () => {
		expect(dump(note('##  A  ##  ', '# B#', '# C \\#', '### ###'))).toEqual(['0 heading 2 "A"', '1 heading 1 "B#"', '2 heading 1 "C \\\\#"', '3 heading 3 ""']);
	});

	it('three columns of indent are allowed, four make code', () => {
		expect(dump(note('   # A', '', '    # B'))).toEqual(['0 heading 1 "A"', '2 code "" to 2']);
	});

	it('an underline makes one of the paragraph above', () => {
		expect(dump(note('A', '===', 'B', '-', '', '---'))).toEqual(['0 heading 1 "A"', '2 heading 2 "B"', '5 rule "---"']);
	});

	it('an underlined paragraph of several lines gives a heading of its first', () => {
		expect(dump(note('A', 'B', '---'))).toEqual(['0 heading 2 "A"', '1 more "B"']);
	});

	it('an underlined item holds a heading', () => {
		expect(dump(note('- A', '  ---'))).toEqual(['0 item - ""', '0 heading 2 "A" of 0']);
	});

	it('headings in items and quotes say where they stand', () => {
		expect(dump(note('- # A', '  ## B', '> # C'))).toEqual(['0 item - ""', '0 heading 1 "A" of 0', '1 heading 2 "B" of 0', '2 >heading 1 "C"']);
	});
});

describe('Paragraphs', () => {
	it('each line is a block, and later ones continue', () => {
		expect(dump(note('  a', 'b  ', '', '\tc'))).toEqual(['0 text "a"', '1 more "b"', '3 code "" to 3']);
	});

	it('a line of nothing but no-break spaces is blank', () => {
		expect(dump(note('- a', ' \u00a0 ', 'b'))).toEqual(['0 item - "a"', '2 text "b"']);
	});

	it('no-break spaces and tabs around words are left out, inside they stay', () => {
		expect(dump('\u00a0 a\tb\u00a0c \u00a0')).toEqual(['0 text "a\\tb\u00a0c"']);
	});

	it('an ordered item that does not start at 1 does not cut one short, nor does an empty item', () => {
		expect(dump(note('a', '2. b', '1. c'))).toEqual(['0 text "a"', '1 more "2. b"', '2 item 1. "c"']);
		expect(dump(note('a', '*'))).toEqual(['0 text "a"', '1 more "*"']);
	});

	it('a thematic break is one of three marks, three times or more', () => {
		expect(dump(note('---', '* * *', '_____', '--', '', '-*-'))).toEqual(['0 rule "---"', '1 rule "* * *"', '2 rule "_____"', '3 text "--"', '5 text "-*-"']);
	});

	it('a footnote definition gives its words, and what is indented below belongs to it', () => {
		expect(dump(note('[^1]: a', '    b', '', '    - c', 'd'))).toEqual(['0 text "a"', '1 more "b"', '3 item - "c"', '4 more "d" of 3']);
	});
});

describe('Quotes and callouts', () => {
	it('a quote is counted, with or without a blank behind its mark', () => {
		expect(dump(note('> a', '>b', '> > c', '>>> d'))).toEqual(['0 >text "a"', '1 >more "b"', '2 >>text "c"', '3 >>>text "d"']);
	});

	it('of the blanks behind its mark one belongs to it', () => {
		expect(dump(note('>    # a', '>', '>      b'))).toEqual(['0 >heading 1 "a"', '2 >code "" to 2']);
	});

	it('a blank line ends a quote', () => {
		expect(dump(note('> - a', '', '> [!tip] b'))).toEqual(['0 >item - "a"', '2 >callout tip "b"']);
	});

	it('a paragraph in a quote goes on lazily', () => {
		expect(dump(note('> a', 'b', '', 'c'))).toEqual(['0 >text "a"', '1 >more "b"', '3 text "c"']);
	});

	it('a callout has a lower-case type and a title', () => {
		expect(dump(note('> [!Earn Trust]- How  ', '> a', '> b'))).toEqual(['0 >callout earn trust "How"', '1 >text "a"', '2 >more "b"']);
	});

	it('a callout may hold items and another callout', () => {
		expect(dump(note('>[!note|wide]', '> - a', '> > [!tip]+ T'))).toEqual(['0 >callout note ""', '1 >item - "a"', '2 >>callout tip "T"']);
	});

	it('a callout stands on the first line of its quote', () => {
		expect(dump(note('> a', '> [!note] b'))).toEqual(['0 >text "a"', '1 >more "[!note] b"']);
		expect(dump(note('>', '> [!note] b'))).toEqual(['1 >text "[!note] b"']);
	});

	it("a callout's title is no paragraph: its body begins anew", () => {
		expect(dump(note('a', '', '> [!note] T', '> b', '', '> [!note] T', '> 2. c', '', '> [!note] T', '>     d'))).toEqual([
			'0 text "a"', '2 >callout note "T"', '3 >text "b"', '5 >callout note "T"', '6 >item 2. "c"', '8 >callout note "T"', '9 >text "d"',
		]);
	});

	it('a callout goes on lazily as well', () => {
		expect(dump(note('> [!note] T', 'a'))).toEqual(['0 >callout note "T"', '1 >text "a"']);
	});
});

describe('Tables', () => {
	it('a delimiter row makes the line above the header', () => {
		expect(dump(note('| a | b |', '|---|:-:|', '| 1 | 2 |', '3'))).toEqual(['0 header a / b', '2 row 1 / 2', '3 row 3']);
	});

	it('an escaped pipe does not split a cell', () => {
		expect(dump(note('a|b', '-|-', '[[x\\|y]]|2', '', 'c'))).toEqual(['0 header a / b', '2 row [[x\\|y]] / 2', '4 text "c"']);
	});

	it('cells say where they stand', () => {
		const text = note('| a |', '|-|', '|  b c|');
		const row = readOutline(text).blocks[1];
		expect(row?.kind === 'row' && row.cells.map((cell) => text.slice(cell.from, cell.to))).toEqual(['b c']);
	});

	it('another count of cells makes no table', () => {
		expect(dump(note('a | b | c', '- | -'))).toEqual(['0 text "a | b | c"', '1 item - "| -"']);
	});

	it('ends with the quote it stands in', () => {
		expect(dump(note('> |a|', '> |-|', '> |1|', 'b'))).toEqual(['0 >header a', '2 >row 1', '3 text "b"']);
	});

	it('another block ends it', () => {
		expect(dump(note('|a|', '|-|', '|1|', '# B'))).toEqual(['0 header a', '2 row 1', '3 heading 1 "B"']);
	});

	it('an item may begin with one', () => {
		expect(dump(note('- |a|', '  |-|', '  |1|'))).toEqual(['0 item - ""', '0 header a of 0', '2 row 1 of 0']);
	});

	it('lines above the header stay a paragraph', () => {
		expect(dump(note('words', '|a|', '|-|'))).toEqual(['0 text "words"', '1 header a']);
	});
});

describe('Raw HTML', () => {
	it('gives its lines, and Markdown after a blank line is Markdown again', () => {
		expect(dump(note('<details>', '<summary>Why **us**?</summary>', '', 'An *answer*', '</details>', '- a'))).toEqual([
			'0 html "<details>"', '1 html "<summary>Why **us**?</summary>"', '3 text "An *answer*"', '4 html "</details>"', '5 html "- a"',
		]);
	});

	it('preformatted text runs to its closing tag', () => {
		expect(dump(note('<pre>', '', '# no heading', '</pre>', '# A'))).toEqual(['0 html "<pre>"', '2 html "# no heading"', '3 html "</pre>"', '4 heading 1 "A"']);
	});

	it('a lone tag is a block, but not inside a paragraph', () => {
		expect(dump(note('<span class="x">', 'a'))).toEqual(['0 html "<span class=\\"x\\">"', '1 html "a"']);
		expect(dump(note('a', '<span>', 'b'))).toEqual(['0 text "a"', '1 more "<span>"', '2 more "b"']);
	});

	it('an inline tag or an address begins no block', () => {
		expect(dump(note('<b>a</b> c', '', '<https://example.com>'))).toEqual(['0 text "<b>a</b> c"', '2 text "<https://example.com>"']);
	});
});

describe('Comments', () => {
	it('hide what they hold', () => {
		expect(dump(note('a', '%%', '# b', '', '```', '%%', 'c'))).toEqual(['0 text "a"', '6 text "c"']);
		expect(dump(note('a', '<!--', '- b', '', '-->', 'c'))).toEqual(['0 text "a"', '5 text "c"']);
	});

	it('may fill one line', () => {
		expect(dump(note('a', '%% b %%', '<!-- c -->', 'd'))).toEqual(['0 text "a"', '3 text "d"']);
	});

	it('leave what stands behind them', () => {
		expect(dump(note('%%', 'a', '%% b', '<!-- c --> d', '%%e%% f'))).toEqual(['2 text "b"', '3 html "d"', '4 text "%%e%% f"']);
	});

	it('that begin in a line and end in a later one are cut out', () => {
		expect(dump(note('a %% b', 'c', 'd %% e', 'f'))).toEqual(['0 text "a"', '2 more "e"', '3 more "f"']);
		expect(dump(note('a %% b', '%% c'))).toEqual(['0 text "a"', '1 more "c"']);
		expect(dump(note('a %% b', '%% %% c', 'd %% e'))).toEqual(['0 text "a"', '2 more "e"']);
		expect(dump(note('- a <!-- b', '  c --> d'))).toEqual(['0 item - "a"', '1 more "d" of 0']);
	});

	it('do not reach beyond their paragraph', () => {
		expect(dump(note('a 50%% b', '', 'c %% d'))).toEqual(['0 text "a 50%% b"', '2 text "c %% d"']);
	});

	it('in code are code', () => {
		expect(dump(note('`%%` a', 'b `<!--`', 'c --> %%'))).toEqual(['0 text "`%%` a"', '1 more "b `<!--`"', '2 more "c --> %%"']);
	});

	it('do not begin with an escaped mark', () => {
		expect(dump(note('a \\%% b', 'c %% d', 'e'))).toEqual(['0 text "a \\\\%% b"', '1 more "c %% d"', '2 more "e"']);
	});

	it('left open hide the rest', () => {
		expect(dump(note('a', '', '%% b', '# c'))).toEqual(['0 text "a"']);
	});

	it('with percent signs are told, for the app records the links in them', () => {
		const text = note('a', '%% b', 'c %%', '%%d%%', 'e %% f', 'g %% h', '', '%% i', 'j');
		expect(readOutline(text).comments.map(({ from, to }) => text.slice(from, to))).toEqual(['%% b\nc %%', '%%d%%', '%% f\ng %%', '%% i\nj']);
	});
});

describe('Code', () => {
	it('runs to a fence at least as long, of the same marks', () => {
		expect(dump(note('```ts x', '~~~', '``', '````', 'a', '~~~', '# b'))).toEqual(['0 code "ts x" to 3', '4 text "a"', '5 code "" to 6']);
	});

	it('closes with no shorter fence', () => {
		expect(dump(note('````', '```', 'a', '````'))).toEqual(['0 code "" to 3']);
	});

	it('left open runs to the end of the note', () => {
		expect(dump(note('```', '# a', '', '- b'))).toEqual(['0 code "" to 3']);
	});

	it('left open in an item or a quote ends with it', () => {
		expect(dump(note('- ```', '  a', '- b'))).toEqual(['0 item - ""', '0 code "" to 1 of 0', '2 item - "b"']);
		expect(dump(note('> ```', '> # a', '# b'))).toEqual(['0 >code "" to 1', '2 heading 1 "b"']);
	});

	it('an indented block holds its inner blank lines, not those behind it', () => {
		expect(dump(note('    a', '', '\tb', '', 'c'))).toEqual(['0 code "" to 2', '4 text "c"']);
	});

	it('an indented line continues a paragraph', () => {
		expect(dump(note('a', '        b'))).toEqual(['0 text "a"', '1 more "b"']);
	});

	it('backticks in the info string make inline code', () => {
		expect(dump('``` a ` b')).toEqual(['0 text "``` a ` b"']);
	});

	it('a math block ends at a blank line, and more than two marks begin none', () => {
		expect(dump(note('$$ a', '', '# b', '$$'))).toEqual(['0 code "" to 0', '2 heading 1 "b"', '3 text "$$"']);
		expect(dump(note('$$$ each', 'a', '$$'))).toEqual(['0 text "$$$ each"', '1 more "a"', '2 more "$$"']);
	});

	it('a math block counts as code, a price does not', () => {
		expect(dump(note('$$', '# a', '$$', 'b', '', '$$x$$', '', '$$ 5', '', 'c'))).toEqual(['0 code "" to 2', '3 text "b"', '5 code "" to 5', '7 text "$$ 5"', '9 text "c"']);
	});
});
