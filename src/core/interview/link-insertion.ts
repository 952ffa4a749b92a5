import type { Block, Item, Outline } from '../note/outline';
import { readOutline } from '../note/read-outline';
import { insertionWays, itemOf, type Holder, type Way } from './insertion-ways';
import { lastLineOf, lineBreakAt, lineEnd } from './note-lines';

/** One change of a note: `insert` takes the place of `from`..`to`, UTF-16 offsets. */
export interface Edit {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
}

/**
 * Why nothing can be inserted: what the line stands in; `gone` when no words stand there; `tangled` when every place
 * below it would change what other lines are.
 */
export type Refusal = 'table' | 'quote' | 'html' | 'code' | 'gone' | 'tangled';

/** An edit, or why there is none. */
export type Insertion = { readonly edit: Edit } | { readonly refused: Refusal };

/**
 * Where and how a link goes below the question on a line: a nested item below a list item, a list item below anything
 * else, in the note's own indentation and markers. Each way is tried on the note's structure; the first that leaves
 * every other block what it was, and that `reads` accepts, is taken. `others` are the lines of the other questions: wrapped words end
 * there.
 */
export function insertLink(
	note: string, line: number, link: string, others: readonly number[] = [], reads: (edit: Edit) => boolean = () => true,
): Insertion {
	const outline = readOutline(note);
	const holder = holderAt(outline, line);
	if (typeof holder === 'string') return { refused: holder };
	for (const way of insertionWays(holder, outline, others)) {
		const edit = editFor(way, outline, link);
		if (keepsStructure(outline, edit, holder, way, link) && reads(edit)) return { edit };
	}
	return { refused: 'tangled' };
}

/** The note with an edit made. */
export function applyEdit(note: string, { from, to, insert }: Edit): string {
	return note.slice(0, from) + insert + note.slice(to);
}

/** The block that holds a line's words, or why a list item cannot follow it. */
function holderAt({ blocks }: Outline, line: number): Holder | Refusal {
	const holder = blocks.filter((block) => block.line <= line && line <= lastLineOf(block)).at(-1);
	if (holder === undefined || holder.kind === 'rule') return 'gone';
	if (holder.quote > 0 || holder.kind === 'callout') return 'quote';
	if (holder.kind === 'row') return 'table';
	return holder.kind === 'html' || holder.kind === 'code' ? holder.kind : holder;
}

function editFor({ below, lead, marker, blankBefore, blankAfter }: Way, outline: Outline, link: string): Edit {
	const at = lineEnd(outline, below);
	const end = lineBreakAt(outline, below);
	return { from: at, to: at, insert: `${blankBefore ? end : ''}${end}${lead}${marker} ${link}${blankAfter ? end : ''}` };
}

/** True when the edit adds one item in the right place, and every other block stays what it was and where it stood. */
function keepsStructure(before: Outline, edit: Edit, holder: Holder, { below, blankBefore, blankAfter }: Way, link: string): boolean {
	const after = readOutline(applyEdit(before.text, edit));
	const added = blankBefore ? below + 2 : below + 1;
	const fresh = after.blocks.find(({ line }) => line === added);
	if (fresh?.kind !== 'item' || fresh.text !== link || fresh.quote > 0 || !holds(holder, fresh.item)) return false;
	const grown = 1 + Number(blankBefore) + Number(blankAfter);
	const moved = (line: number): number => (line > below ? line + grown : line);
	const rest = after.blocks.filter((block) => block !== fresh);
	return rest.length === before.blocks.length && rest.every((block, i) => isSameBlock(block, before.blocks[i] as Block, moved));
}

/** A nested item must stand in the question's own item, any other beside the question's line or further out. */
function holds(holder: Holder, parent: Item | null): boolean {
	const own = itemOf(holder);
	if (own !== null) return parent?.line === own.line && parent.depth === own.depth;
	for (let at = holder.item; at !== null; at = at.item) if (parent?.line === at.line && parent.depth === at.depth) return true;
	return parent === null;
}

/** True for a block that is what another was before the note changed; `moved` gives where a line of that note is now. */
export function isSameBlock(after: Block, before: Block, moved: (line: number) => number): boolean {
	return after.kind === before.kind && after.text === before.text && after.quote === before.quote
		&& after.line === moved(before.line) && lastLineOf(after) === moved(lastLineOf(before))
		&& placeOf(after.item) === placeOf(before.item, moved) && detailOf(after) === detailOf(before);
}

function placeOf(item: Item | null, moved = (line: number): number => line): string {
	return item === null ? '' : `${moved(item.line)}:${item.depth}`;
}

function detailOf(block: Block): string {
	if (block.kind === 'item') return [block.marker, block.number, block.task, block.depth].join(' ');
	return block.kind === 'heading' ? String(block.level) : '';
}
