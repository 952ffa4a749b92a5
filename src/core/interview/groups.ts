import { isBold, readField } from '../note/field';
import type { Block, Item, Row, Text } from '../note/outline';
import { plainText } from '../note/plain-text';
import { isPart, type LabelKind, type LabelReader } from './labels';

/** Blocks that stand under one label (`**Principles**` and the list below it), or under none. */
export interface Group {
	/** What the label announces; null for an unknown label and for blocks without one. */
	readonly kind: LabelKind | null;
	/** The label's plain text, null for blocks without one. */
	readonly label: string | null;
	/** 0-based line of the label, or of the first block. */
	readonly line: number;
	/** What stands behind the label on its own line, raw; empty when nothing does. */
	readonly value: string;
	/** UTF-16 offsets of `value` in the note. */
	readonly from: number;
	readonly to: number;
	/** The blocks below the label. */
	readonly blocks: readonly Block[];
}

/** Mutable while the blocks are dealt out. */
interface OpenGroup extends Group {
	readonly blocks: Block[];
	/** The list item that is the label: only what stands in it belongs to the group. */
	readonly owner: Item | null;
}

/**
 * Deals the blocks of one section out to their labels, in document order. A label in a list item holds that item's
 * children; any other label holds all until the next label or a rule. `asks` tells a bold question from a bold label.
 */
export function readGroups(blocks: readonly Block[], readLabel: LabelReader, asks: (plain: string) => boolean): readonly Group[] {
	const groups: OpenGroup[] = [];
	let base: OpenGroup | null = null;
	let current: OpenGroup | null = null;
	const open = (group: OpenGroup): OpenGroup => {
		groups.push(group);
		return group;
	};
	for (const block of blocks) {
		const label = labelOf(block, readLabel, asks);
		if (label !== null) {
			current = open(label);
			if (label.owner === null) base = label;
			continue;
		}
		if (block.kind === 'rule') base = current = null;
		else {
			if (current === null || (current.owner !== null && !standsIn(block, current.owner))) current = base;
			current ??= base = open(unlabeled(block));
			current.blocks.push(block);
		}
	}
	return groups;
}

/** True when a block is a descendant of the item. */
export function standsIn(block: Block, item: Item): boolean {
	for (let at = block.item; at !== null && at.depth >= item.depth; at = at.item) if (at === item) return true;
	return false;
}

function unlabeled(block: Block): OpenGroup {
	return { kind: null, label: null, line: block.line, value: '', from: block.from, to: block.from, blocks: [], owner: null };
}

function labelOf(block: Block, readLabel: LabelReader, asks: (plain: string) => boolean): OpenGroup | null {
	if (block.kind !== 'text' && block.kind !== 'item' && block.kind !== 'callout') return null;
	return fieldLabel(block, readLabel) ?? (block.kind === 'item' ? bareItemLabel(block, readLabel) : boldLabel(block, asks));
}

/** `**Interviewer**: Name`, `- Result: …`, `principles:: …`: a label that is known. */
function fieldLabel(block: Block, readLabel: LabelReader): OpenGroup | null {
	const field = readField(block.text);
	if (field === null) return null;
	const kind = readLabel(field.label);
	if (kind === null) return null;
	const from = block.from + field.valueFrom;
	return { kind, label: field.label, line: block.line, value: field.value, from, to: from + field.value.length, blocks: [], owner: ownerOf(block) };
}

/** `- Principles` with its children below. */
function bareItemLabel(item: Item, readLabel: LabelReader): OpenGroup | null {
	if (item.text.length > 40) return null;
	const label = plainText(item.text);
	const kind = readLabel(label);
	// A lone letter is a list entry, not a part.
	if (kind === null || (isPart(kind) && label.length < 4)) return null;
	return { kind, label, line: item.line, value: '', from: item.to, to: item.to, blocks: [], owner: item };
}

/** A bold line that stands alone and does not ask, such as a team's name over its roster. */
function boldLabel(block: Exclude<Block, Row>, asks: (plain: string) => boolean): OpenGroup | null {
	if (block.kind === 'text' && block.continues) return null;
	if (block.kind !== 'callout' && !isBold(block.text)) return null;
	const label = plainText(block.text).replace(/[:：]$/, '');
	if (label === '' || label.length > 80 || asks(label)) return null;
	return { kind: null, label, line: block.line, value: '', from: block.to, to: block.to, blocks: [], owner: null };
}

function ownerOf(block: Block): Item | null {
	return block.kind === 'item' ? block : null;
}

/** The blocks of a group that carry prose: items and lines of paragraphs. */
export function prose(group: Group): ReadonlyArray<Item | Text> {
	return group.blocks.filter((block): block is Item | Text => block.kind === 'item' || block.kind === 'text');
}
