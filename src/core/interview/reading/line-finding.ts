import { readField } from '../../note/field';
import type { Block, Outline } from '../../note/outline';
import { normalCore } from '../../note/normal-core';
import { plainText } from '../../note/plain-text';
import { cutAnswer, cutLead, cutLinks, cutNumber, cutRemark, cutTail, unquote } from './affixes';
import { BUILT_IN_ASK } from './ask';
import type { Kind } from './evidence';
import { parsePrompt } from './parse-prompt';
import { shownWords } from './shown-words';
import { nameSpans } from './people/name-spans';
import { storyTitle } from './roles';

/** The block on a line that can be marked as a finding; null on blank lines, in code, properties and comments. */
export function blockOn(outline: Outline, line: number): Block | null {
	const here = outline.blocks.filter((one) => one.line === line && one.kind !== 'code' && one.kind !== 'rule');
	// "- [ ] 3. Why us?" is a list in a list: the words are in the inner one.
	return here.find(({ text }) => text.trim() !== '') ?? here[0] ?? null;
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

/** What is marked on a line. */
export interface Mark {
	readonly text: string;
	/** True for words that were selected and are not all that the line says. */
	readonly part: boolean;
}

/** What is marked on a line: the selected words, without a selection what the line says; null for no words. */
export function markOn(kind: Kind, block: Block, selected: string): Mark | null {
	const whole = lineFinding(kind, block);
	const text = selected === '' ? whole : selectedText(kind, selected) || whole;
	const isPart = kind === 'question' ? !isWhole(selected, block) : normalCore(text) !== normalCore(whole);
	const part = selected !== '' && isPart;
	return text === '' ? null : { text, part };
}

/** True for a selection of all that a block says. Any smaller one says which words of the block are asked. */
function isWhole(selected: string, { text }: Block): boolean {
	return plainText(plainLead(selected)).trim() === plainText(text).trim();
}

/** A person selects a name as it is meant; a prompt or a title may be selected with what is around it. */
function selectedText(kind: Kind, selected: string): string {
	if (kind === 'interviewer') return plainText(selected).trim();
	return kind === 'question' ? questionText(plainLead(selected)) : titleIn(plainLead(selected));
}

/** Without the list marker and the check box of a line that was selected from its beginning. */
function plainLead(selected: string): string {
	return selected.replace(/^\s*(?:>\s*)*(?:#{1,6}\s+|[-+*]\s+(?:\[.\]\s+)?)?/, '');
}

function longestCell(cells: readonly string[]): string {
	return cells.reduce((longest, cell) => (plainText(cell).length > plainText(longest).length ? cell : longest), '');
}

/**
 * A line's Markdown as a prompt, whatever it says: what the reader would ask of it, else all its words, without
 * numbers, labels, quotation marks, answers and links.
 */
export function questionText(raw: string): string {
	const shown = cutLinks(cutRemark(raw));
	const plain = shownWords(shown);
	const asked = parsePrompt(shown, plain, BUILT_IN_ASK);
	if (asked !== null) return asked.text;
	return cutTail(unquote(cutAnswer(cutLead(cutNumber(plain)).rest).text)).text.trim();
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
