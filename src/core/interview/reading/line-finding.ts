import { readField } from '../../note/field';
import type { Block, Outline } from '../../note/outline';
import { plainText } from '../../note/plain-text';
import { cutAnswer, cutLead, cutLinks, cutNumber, cutRemark, cutTail, unquote } from './affixes';
import type { Kind } from './evidence';
import { nameSpans } from './people/name-spans';
import { storyTitle } from './roles';

/** The block on a line that can be marked as a finding; null on blank lines, in code, properties and comments. */
export function blockOn(outline: Outline, line: number): Block | null {
	const block = outline.blocks.find((one) => one.line === line);
	return block === undefined || block.kind === 'code' || block.kind === 'rule' ? null : block;
}

/**
 * What a block says as a finding of one kind: its plain text without list markers and affixes. Of a table row, the
 * longest cell. Empty when no words are left.
 */
export function lineFinding(kind: Kind, block: Block): string {
	const raw = block.kind === 'row' ? longestCell(block.cells.map(({ text }) => text)) : block.text;
	switch (kind) {
		case 'question': return questionText(raw);
		case 'interviewer': return nameIn(raw);
		case 'story': return titleIn(raw);
	}
}

function longestCell(cells: readonly string[]): string {
	return cells.reduce((longest, cell) => (plainText(cell).length > plainText(longest).length ? cell : longest), '');
}

/** A line's Markdown as a prompt, whatever it says: without numbers, labels, quotation marks, answers and links. */
export function questionText(raw: string): string {
	const words = cutLead(cutNumber(cutRemark(plainText(cutLinks(raw))))).rest;
	return cutTail(unquote(cutAnswer(words).text)).text.trim();
}

/** "Interviewer: Dana Reyes (Bar Raiser)" names Dana Reyes; a line without a name is one as a whole. */
function nameIn(raw: string): string {
	const value = readField(raw)?.value ?? '';
	const words = cutNumber(plainText(value === '' ? raw : value));
	const names = nameSpans(words).map(({ name }) => name);
	const name = names.find((one) => one.includes(' ')) ?? names[0];
	return (name ?? words.split(BEFORE_DETAIL)[0] ?? '').trim();
}

/** What sets a role or a remark off from a name. */
const BEFORE_DETAIL = /\s*[(（,，;:：|]\s*|\s+[-–—→]+\s+/;

function titleIn(raw: string): string {
	const words = cutNumber(plainText(raw)).replace(/[:：]$/, '');
	return (storyTitle(words) || words).trim();
}

/** The last block that belongs to a block: what is nested below an item, what is below a heading; else itself. */
export function endOfBlock(outline: Outline, block: Block): Block {
	const at = outline.blocks.indexOf(block);
	const after = outline.blocks.slice(at + 1);
	const next = after.findIndex((other) => !isWithin(other, block));
	return after[(next < 0 ? after.length : next) - 1] ?? block;
}

function isWithin(other: Block, block: Block): boolean {
	if (block.kind === 'heading') return other.kind !== 'heading' || other.level > block.level;
	if (block.kind !== 'item') return false;
	for (let above = other.item; above !== null; above = above.item) if (above === block) return true;
	return false;
}
