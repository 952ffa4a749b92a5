import type { Block, Item, Outline } from '../note/outline';
import { countsOf } from './counts-of';
import { isBlankLine, lastLineIn, lastLineOf, leadOf, lineText } from './note-lines';

/** The blocks whose words can be a question that a list item can follow. */
export type Holder = Extract<Block, { kind: 'item' | 'heading' | 'text' }>;

/** A way to add a list item: below which line, indented by what, with which marker, with or without blank lines around. */
export interface Way {
	/** 0-based. */
	readonly below: number;
	readonly lead: string;
	readonly marker: string;
	readonly blankBefore: boolean;
	readonly blankAfter: boolean;
}

/** The ways to add an item for what a block asks, the one closest to the note's own style first. */
export function insertionWays(holder: Holder, outline: Outline, others: readonly number[]): Way[] {
	const item = itemOf(holder);
	const ways = item === null ? waysBelowLine(holder, outline, others) : waysBelowItem(item, outline, others);
	// Behind another question the link would be that one's.
	const next = Math.min(...others.filter((line) => line > holder.line), Infinity);
	return ways.filter(({ below }) => below < next);
}

/** The item whose own line a block is: its words, or a heading that begins it. */
export function itemOf(holder: Holder): Item | null {
	if (holder.kind === 'item') return holder;
	return holder.kind === 'heading' && holder.item?.line === holder.line ? holder.item : null;
}

/** Behind the item's last child, else right below its words. */
function waysBelowItem(item: Item, outline: Outline, others: readonly number[]): Way[] {
	const below = lastWordLine(item, outline, others);
	const last = outline.blocks.filter((block): block is Item => block.kind === 'item' && block.item === item && block.quote === 0).at(-1);
	const bullet = last?.number === null ? last.marker : bulletIn(outline);
	const nestedBelow = (line: number): Way[] => nestedLeads(item, outline).map((lead) => way(line, lead, bullet));
	const nested = [...nestedBelow(below), ...nestedBelow(belowMarks(lastLineIn(item, outline), outline))];
	if (last === undefined) return nested;
	return [way(belowMarks(lastLineIn(last, outline), outline), leadOf(outline, last.line), markerAfter(last)), ...nested];
}

function nestedLeads(item: Item, outline: Outline): string[] {
	return leadsBelow(leadOf(outline, item.line), item.number, outline);
}

/**
 * The leads that may nest an item under one with that lead, and that number if it is ordered: the note's own indents, a
 * tab, as many blanks as it takes.
 */
export function leadsBelow(own: string, number: number | null, outline: Outline): string[] {
	const width = number === null ? 2 : String(number).length + 2;
	const indents = [...mostUsed(indentsIn(outline)), '\t', ' '.repeat(width), ' '.repeat(width + 1)];
	return [...new Set(indents.map((indent) => own + indent))];
}

/** The indents by which items stand deeper than their parents. */
function* indentsIn(outline: Outline): Iterable<string> {
	for (const block of outline.blocks) {
		if (block.kind !== 'item' || block.item === null || block.quote > 0 || block.line === block.item.line) continue;
		const lead = leadOf(outline, block.line);
		const above = leadOf(outline, block.item.line);
		if (lead.startsWith(above) && lead !== above) yield lead.slice(above.length);
	}
}

/** The bullet the note uses most, a dash when it has none. */
export function bulletIn({ blocks }: Outline): string {
	const bullets = blocks.flatMap((block) => (block.kind === 'item' && block.number === null ? [block.marker] : []));
	return mostUsed(bullets)[0] ?? '-';
}

function mostUsed(values: Iterable<string>): string[] {
	return [...countsOf(values)].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

function markerAfter({ number, marker }: Item): string {
	return number === null ? marker : `${number + 1}${marker}`;
}

/** As the first item of the list that begins right below, else as a list of its own; with blank lines where it must. */
function waysBelowLine(holder: Holder, outline: Outline, others: readonly number[]): Way[] {
	const below = lastWordLine(holder, outline, others);
	const ways = leadsBeside(holder, outline).flatMap((lead) => {
		const plain = way(below, lead, bulletIn(outline));
		const spaced = { ...plain, blankBefore: holder.kind === 'heading' && isBlankLine(outline, below + 1) };
		return [
			spaced, plain, { ...plain, blankAfter: true }, { ...plain, blankBefore: true }, { ...plain, blankBefore: true, blankAfter: true },
			...answerEnds(below, outline).flatMap((end) => [{ ...plain, below: end }, { ...plain, below: end, blankBefore: true }]),
		];
	});
	const list = listBelow(holder, below, outline);
	return list === null ? ways : [way(list.line - 1, leadOf(outline, list.line), list.marker), ...ways];
}

/** The leads for a link at a line: the line's own first, then those for children of the item that the line is in, or none outside items. */
function leadsBeside({ line, item }: Holder, outline: Outline): string[] {
	return [...new Set([leadOf(outline, line), ...(item === null ? [''] : nestedLeads(item, outline))])];
}

/** How many blocks of an answer are tried when there is no place for a link above it. */
const ANSWER_BLOCKS = 3;

/** The last lines of the first text and code blocks below a line, up to a block of another kind. */
function answerEnds(below: number, outline: Outline): number[] {
	const later = outline.blocks.filter((block) => block.line > below);
	const end = later.findIndex(({ kind }) => kind !== 'text' && kind !== 'code');
	return (end < 0 ? later : later.slice(0, end)).slice(0, ANSWER_BLOCKS).map((block) => belowMarks(lastLineOf(block), outline));
}

/** The first item of a bullet list that begins below a line with nothing but blank lines between; null without one. */
function listBelow(holder: Holder, below: number, outline: Outline): Item | null {
	const next = outline.blocks.find((block) => block.line > below);
	if (next?.kind !== 'item' || next.number !== null || next.quote > 0 || next.item !== holder.item) return null;
	for (let line = below + 1; line < next.line; line++) if (!isBlankLine(outline, line)) return null;
	return next;
}

/** The last line of the question's own words: wrapped lines up to another question, a heading's underline. */
function lastWordLine(holder: Holder, outline: Outline, others: readonly number[]): number {
	return belowMarks(lastWords(holder, outline, others), outline);
}

/** A line that belongs to the words above it: a block's id, a comment, the schedule that a flashcard plugin keeps in one. */
const MARK = /^\s*(?:\^[\p{L}\p{N}-]+|<!--(?:(?!-->).)*-->|%%(?:(?!%%).)*%%)\s*$/u;

/** The last of the marks right below a line. */
function belowMarks(line: number, outline: Outline): number {
	let last = line;
	while (last + 1 < outline.lineStarts.length && MARK.test(lineText(outline, last + 1))) last++;
	return last;
}

function lastWords(holder: Holder, outline: Outline, others: readonly number[]): number {
	if (holder.kind === 'heading') return lastHeadingLine(holder, outline);
	let last = holder.line;
	for (const block of outline.blocks) {
		if (block.line <= last) continue;
		if (block.kind !== 'text' || !block.continues || block.line > last + 1 || others.includes(block.line)) break;
		last = block.line;
	}
	return last;
}

function lastHeadingLine({ line, from }: Holder, outline: Outline): number {
	if (outline.text.slice(outline.lineStarts[line], from).includes('#')) return line;
	for (let at = line + 1; at < outline.lineStarts.length; at++) if (/^\s*(?:=+|-+)\s*$/.test(lineText(outline, at))) return at;
	return line;
}

function way(below: number, lead: string, marker: string): Way {
	return { below, lead, marker, blankBefore: false, blankAfter: false };
}
