import type { Block, Code, Item, Outline } from '../note/outline';
import type { Remark } from './interview';

const LF = 10;
const CR = 13;

/** UTF-16 offset after a line's last character, its line break left out. */
export function lineEnd({ text, lineStarts }: Outline, line: number): number {
	const next = lineStarts[line + 1];
	if (next === undefined) return text.length;
	return text.charCodeAt(next - 1) === LF && text.charCodeAt(next - 2) === CR ? next - 2 : next - 1;
}

/** A line's text, its line break left out. */
export function lineText(outline: Outline, line: number): string {
	return outline.text.slice(outline.lineStarts[line] ?? outline.text.length, lineEnd(outline, line));
}

/** The line break a new line below this one should have: this line's own, that of the line above at the note's end. */
export function lineBreakAt(outline: Outline, line: number): string {
	const { text, lineStarts } = outline;
	const next = lineStarts[line + 1];
	if (next !== undefined) return text.slice(lineEnd(outline, line), next);
	return line > 0 ? lineBreakAt(outline, line - 1) : '\n';
}

/** The blanks a line begins with. */
export function leadOf(outline: Outline, line: number): string {
	return /^[ \t]*/.exec(lineText(outline, line))?.[0] ?? '';
}

/** True for a line that is there and has nothing but blanks. */
export function isBlankLine(outline: Outline, line: number): boolean {
	return line < outline.lineStarts.length && lineText(outline, line).trim() === '';
}

/** The last line of an item and all that stands in it. */
export function lastLineIn(item: Item, { blocks }: Outline): number {
	const inside = blocks.filter((block) => block.line > item.line && standsIn(block, item));
	return inside.reduce((last, block) => Math.max(last, lastLineOf(block)), item.line);
}

/** The last line of one block. */
export function lastLineOf(block: Block): number {
	return block.kind === 'code' ? block.endLine : block.line;
}

function standsIn(block: Block, item: Item): boolean {
	for (let at = block.item; at !== null && at.depth >= item.depth; at = at.item) if (at === item) return true;
	return false;
}

/** The lines between the fences of a code block. */
export function linesWithin(outline: Outline, { line, endLine }: Code): Remark[] {
	const lines: Remark[] = [];
	for (let at = line + 1; at < endLine; at++) lines.push({ text: lineText(outline, at), line: at });
	return lines;
}
