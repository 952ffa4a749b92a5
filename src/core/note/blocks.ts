import { skipBlanks, trimBlanks } from './chars';
import type { Container } from './containers';
import { HiddenText } from './hidden-text';
import type { Block, Code, Heading, Item, Span, Text } from './outline';
import { splitRow } from './table';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
/** A code block whose last line is not known yet. */
export type OpenCode = Mutable<Code>;
/** An item whose first line is not read yet. */
export type OpenItem = Mutable<Item>;

/** Collects the blocks of a note in document order. */
export class Blocks {
	readonly list: Block[] = [];
	/** The `%%` comments that give no blocks. */
	readonly comments: Span[] = [];
	private readonly hidden: HiddenText | null;

	constructor(private readonly note: string) {
		// Most notes hold no comment at all.
		const comments = note.includes('%%') || note.includes('<!--');
		this.hidden = comments ? new HiddenText(note, this.list, this.comments) : null;
	}

	/** The last one, undefined at the start. */
	get last(): Block | undefined {
		return this.list[this.list.length - 1];
	}

	/** Whether the paragraph's last line left a `%%` comment open. */
	get inPercentComment(): boolean {
		return this.hidden?.inPercents === true;
	}

	/** One line of a paragraph; blanks and what a comment hides are left out, and false, adding nothing, when nothing is left. */
	text(at: Container, line: number, start: number, end: number, continues: boolean): boolean {
		if (!continues) this.hidden?.begin();
		const from = this.hidden ? this.hidden.skip(start, end) : start;
		const first = skipBlanks(this.note, from, end);
		if (first >= end) return false;
		const to = trimBlanks(this.note, first, end);
		const text = this.note.slice(first, to);
		const indent = indentOf(this.note, lineStart(this.note, first), first);
		this.list.push({ kind: 'text', line, from: first, to, quote: at.quote, item: at.item, text, continues, indent });
		this.hidden?.look(first, to);
		return true;
	}

	/** A list item, still without words. */
	item(at: Container, line: number, from: number, marker: string, number: number | null): OpenItem {
		const { quote, item: parent, listLine } = at;
		const depth = parent ? parent.depth + 1 : 0;
		const item: OpenItem = { kind: 'item', line, from, to: from, quote, item: parent, text: '', marker, number, task: null, depth, listLine };
		this.list.push(item);
		return item;
	}

	/** Gives an item the words of its first line; it must be the last block. */
	itemText(item: OpenItem, start: number, end: number): void {
		item.from = skipBlanks(this.note, start, end);
		this.hidden?.begin();
		item.to = trimBlanks(this.note, item.from, end);
		item.text = this.note.slice(item.from, item.to);
		this.hidden?.look(item.from, item.to);
	}

	/** A heading. */
	heading(at: Container, line: number, { from, to }: Span, level: number): void {
		const text = this.note.slice(from, to);
		this.list.push({ kind: 'heading', line, from, to, quote: at.quote, item: at.item, text, level });
	}

	/** The title line of a callout. */
	callout(at: Container, line: number, from: number, end: number, type: string): void {
		const to = trimBlanks(this.note, from, end);
		this.list.push({ kind: 'callout', line, from, to, quote: at.quote, item: at.item, text: this.note.slice(from, to), type });
	}

	/** A table row. */
	row(at: Container, line: number, start: number, end: number, header: boolean): void {
		const from = skipBlanks(this.note, start, end);
		const to = trimBlanks(this.note, from, end);
		const cells = splitRow(this.note, from, to);
		this.list.push({ kind: 'row', line, from, to, quote: at.quote, item: at.item, text: this.note.slice(from, to), header, cells });
	}

	/** A line of raw HTML; a blank one gives nothing. */
	html(at: Container, line: number, start: number, end: number): void {
		const from = skipBlanks(this.note, start, end);
		const to = trimBlanks(this.note, from, end);
		if (from < to) this.list.push({ kind: 'html', line, from, to, quote: at.quote, item: at.item, text: this.note.slice(from, to) });
	}

	/** A thematic break. */
	rule(at: Container, line: number, from: number, end: number): void {
		const to = trimBlanks(this.note, from, end);
		this.list.push({ kind: 'rule', line, from, to, quote: at.quote, item: at.item, text: this.note.slice(from, to) });
	}

	/** A code block that begins on this line; `start`..`end` holds its info string. */
	code(at: Container, line: number, start: number, end: number): OpenCode {
		const from = skipBlanks(this.note, start, end);
		const to = trimBlanks(this.note, from, end);
		const code: OpenCode = { kind: 'code', line, from, to, quote: at.quote, item: at.item, text: this.note.slice(from, to), endLine: line };
		this.list.push(code);
		return code;
	}

	/** Turns the paragraph that begins with a block into a heading; false when it has no words left. An item's own words move into a block of their own. */
	underline(index: number, level: number): boolean {
		const block = this.list[index];
		if (block?.kind === 'text') this.list[index] = toHeading(block, block.item, level);
		else if (block?.kind === 'item') this.underlineItem(block, index, level);
		else return false;
		return true;
	}

	/** Turns the last block, a paragraph line or an item's own words, into a table's header row. */
	header(at: Container, { kind, line, from, to }: Text | Item): void {
		if (kind === 'text') this.list.pop();
		else empty(this.last as OpenItem);
		this.row(at, line, from, to, true);
	}

	private underlineItem(item: OpenItem, index: number, level: number): void {
		const heading = toHeading(item, item, level);
		empty(item);
		this.list.splice(index + 1, 0, heading);
	}
}

function empty(item: OpenItem): void {
	item.to = item.from;
	item.text = '';
}

function toHeading(block: Text | Item, item: Item | null, level: number): Heading {
	const { line, from, to, quote, text } = block;
	return { kind: 'heading', line, from, to, quote, item, text, level };
}

/** The columns of blanks in front of an offset: a tab reaches to the next multiple of four; behind quotation marks they are counted anew. */
function indentOf(note: string, start: number, first: number): number {
	let column = 0;
	for (let at = start; at < first; at++) {
		if (note[at] === '\t') column += 4 - (column % 4);
		else if (note[at] !== '>') column++;
		// The blank behind the mark belongs to it.
		else column = note[at + 1] === ' ' ? -1 : 0;
	}
	return column;
}

/** Offset of the first character of the line that an offset is in. */
function lineStart(note: string, at: number): number {
	let start = at;
	while (start > 0 && note[start - 1] !== '\n' && note[start - 1] !== '\r') start--;
	return start;
}
