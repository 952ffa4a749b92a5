import { readField, isBold, type Field } from '../../note/field';
import type { Block, Callout, Heading, Html, Item, Row, Span, Text } from '../../note/outline';
import { plainText } from '../../note/plain-text';
import { anyOf } from '../any-of';
import { wordsOf } from '../lexicon/lexicon';
import { shownWords } from './shown-words';
import { asksWhy } from './why';
import { JOINED } from '../unspaced';

/** How a line stands out. A `bold` line is a paragraph of its own that is all bold, or a summary. */
export type Mark = 'heading' | 'item' | 'bold' | 'text' | 'callout' | 'html';

/** One visible line of a section: what may be a label, a question, a part of a story. */
export interface Entry extends Span {
	/** 0-based; the first one of a wrapped text. */
	readonly line: number;
	readonly mark: Mark;
	/** The type of a callout whose title it is ("question"), null for all else. */
	readonly callout: string | null;
	/** Its Markdown, wrapped lines joined; of a very long line the beginning. */
	readonly raw: string;
	readonly plain: string;
	/** All of its Markdown, however long. */
	readonly whole: string;
	/** `**Label**: value` taken apart, null for what is no field. */
	readonly field: Field | null;
	/** The item it is or is in, null outside lists. */
	readonly item: Item | null;
	/** True for a list item's own line. */
	readonly isItem: boolean;
	readonly quote: number;
	/** True for the second and later lines of a paragraph. */
	readonly continues: boolean;
	/** True when a horizontal rule is between it and the entry before. */
	readonly afterRule: boolean;
}

/**
 * The entries of a section's blocks in order; rows of tables and code give none. A line that `asks` goes on with no
 * other.
 */
export function readEntries(blocks: readonly Block[],
	asks: (plain: string) => boolean = () => false): readonly Entry[] {
	const entries: Entry[] = [];
	let afterRule = false;
	for (let i = 0; i < blocks.length; i++) {
		const block = blocks[i] as Block;
		if (block.kind === 'rule') afterRule = true;
		if (!isVisible(block)) continue;
		const wrapped = wrappedLines(blocks, i, block, asks);
		i += wrapped.length;
		const found = entryOf(block, wrapped, afterRule);
		const isOwn = isLazyPrompt(blocks[i - wrapped.length - 1], block, asks);
		const entry = isOwn ? { ...found, item: null, continues: false } : found;
		if (entry.plain === '') continue;
		entries.push(entry);
		afterRule = false;
	}
	return entries;
}

type Visible = Heading | Item | Text | Callout | Html;

function isVisible(block: Block): block is Visible {
	return block.kind !== 'row' && block.kind !== 'rule' && block.kind !== 'code';
}

/** "Q: Tell me …" right below an item and not indented: only to Markdown does it go on with the item. */
function isLazyPrompt(before: Block | undefined, block: Visible, asks: (plain: string) => boolean): boolean {
	if (before?.kind !== 'item' && before?.kind !== 'text') return false;
	if (block.kind !== 'text' || block.item === null || block.line > before.line + 1 || block.indent > 1) return false;
	return asks(plainText(readField(block.text)?.value || block.text));
}

/** True for a line indented by more than the text of the item above it: a remark, and not the rest of its sentence. */
function isIndentedRemark(block: Visible, next: Text): boolean {
	if (block.kind !== 'item' || block.depth > 0) return false;
	const width = block.number === null ? 2 : String(block.number).length + 2;
	return next.indent > width + 1;
}

/** The lines below a block that go on with its sentence, three at most. */
function wrappedLines(blocks: readonly Block[], at: number, block: Visible,
	asks: (plain: string) => boolean): readonly Text[] {
	const lines: Text[] = [];
	let last: Visible = block;
	while (lines.length < 3) {
		const next = blocks[at + 1 + lines.length];
		if (!goesOn(last, next) || asks(next.text) || isWhyOfOwn(last, next) || isIndentedRemark(last, next)) break;
		lines.push(next);
		last = next;
	}
	return lines;
}

/** "why Nordhaven?" below a line that needs nothing more is one of several questions, each on its line. */
function isWhyOfOwn({ text }: Visible, next: Text): boolean {
	const [question = ''] = UP_TO_MARK.exec(next.text) ?? [];
	return question !== '' && question.split(' ').length <= LONGEST_WHY && asksWhy(question) && !NEEDS_MORE.test(text);
}

/** Nothing follows but a remark that is set off from it. */
const UP_TO_MARK = /^[^?？]{4,60}[?？](?=\s*(?:$|\s(?:[-–—]{0,2}>|→|=>|⇒|[-–—(]|✔)))/;
const LONGEST_WHY = 6;
/** A comma, "and", "or": what the next line goes on with. */
const NEEDS_MORE = new RegExp(`(?:,|\\s(?:or|but|then|${anyOf(wordsOf(({ and }) => and))}))\\s*$`, 'i');

/** True for a line that ends within a sentence which the next line takes up. */
function goesOn(block: Visible, next: Block | undefined): next is Text {
	if (block.kind !== 'item' && block.kind !== 'text') return false;
	if (next?.kind !== 'text' || !next.continues || next.text.length > 400 || !isBegun(block)
		|| readField(next.text) !== null) return false;
	return (isOpenBold(block) || !/(?:[.?!:;|。？！：*_)"”]|<br>)\s*$/.test(block.text))
		&& /^[\p{Ll}\p{Lo}](?![.)]\s)/u.test(next.text);
}

/** True for a line of bold words that another line closes. */
function isOpenBold({ text }: Visible): boolean {
	return text.startsWith('**') && text.lastIndexOf('**') === 0;
}

/** True for a line with enough words to be an unfinished sentence. */
function isBegun(block: Visible): boolean {
	const { kind, text } = block;
	return isOpenBold(block) || text.length >= 30 || (kind === 'item' && text.length >= 20 && text.split(' ').length >= 4);
}

/**
 * What is looked at of one line or cell, so that no expression meets more: an answer may be longer, a label or a
 * question is not.
 */
const SEEN = 2000;

function entryOf(block: Visible, wrapped: readonly Text[], afterRule: boolean): Entry {
	const whole = block.kind === 'html' ? htmlToMarkdown(block.text)
		: joinLines([block.text, ...wrapped.map(({ text }) => text)]);
	const raw = whole.slice(0, SEEN);
	const { line, from, quote } = block;
	const isItem = block.kind === 'item';
	const to = wrapped[wrapped.length - 1]?.to ?? block.to;
	return {
		line, from, to: raw === whole ? to : Math.min(to, from + SEEN), quote, raw, whole, plain: shownWords(raw),
			callout: block.kind === 'callout' ? block.type : null, mark: markOf(block, raw), field: readField(raw),
		item: isItem ? block : block.item, isItem, continues: block.kind === 'text' && block.continues, afterRule,
	};
}

/** Chinese and the like are joined without a blank. */
function joinLines(lines: readonly string[]): string {
	return lines.reduce((all, line) => all + (JOINED.test(all.slice(-1)) && JOINED.test(line.charAt(0)) ? ''
		: ' ') + line);
}

function markOf(block: Visible, raw: string): Mark {
	if (block.kind === 'html' && /^<(?:li|td|th|dt|h\d)\b/i.test(block.text)) return isBold(raw) ? 'bold' : 'item';
	if (block.kind === 'text' || block.kind === 'html') return isBold(raw) ? 'bold' : block.kind;
	return block.kind;
}

/** The rows of one table: header first. */
export type Table = readonly Row[];

/** The tables of a section: rows that follow each other from a header on. */
export function readTables(blocks: readonly Block[]): readonly Table[] {
	const tables: Row[][] = [];
	for (const block of blocks) {
		if (block.kind !== 'row') continue;
		const row = { ...block, cells: block.cells.map(seenOf) };
		if (block.header || tables.length === 0) tables.push([row]);
		else tables[tables.length - 1]?.push(row);
	}
	return tables;
}

function seenOf(cell: Row['cells'][number]): Row['cells'][number] {
	return cell.text.length <= SEEN ? cell : { ...cell, text: cell.text.slice(0, SEEN),
		to: Math.min(cell.to, cell.from + SEEN) };
}

const STRONG = /<\/?(?:strong|b|summary|th)\b[^<>]*>/gi;

/** A line of raw HTML as Markdown: strong words and summaries bold, other tags gone. */
function htmlToMarkdown(html: string): string {
	return html.replace(/<br\s*\/?>/gi, ' ').replace(STRONG, '**').replace(/\*{4,}/g, '**').replace(/<[^<>]*>/g, '')
		.trim();
}
