import type { ListItemCache } from 'obsidian';
import { endOf, startOf, walk, type Markdown, type Node } from './markdown';

const MARKER = /^([-*+]|\d{1,9}[.)])[ \t]*/;
const TASK = /^(?:[-*+]|\d{1,9}[.)])[ \t]+\[(.)\](?=\s|$)[ \t]*/u;

/** The list items of a note, those in quotes too. */
export function readListItems(markdown: Markdown, ids: ReadonlyMap<Node, string>): ListItemCache[] {
	const items: ListItemCache[] = [];
	walk(markdown.root, (node, parents) => {
		if (node.type === 'listItem') items.push({ ...itemOf(markdown, node, parents), ...idOf(ids.get(node)) }, ...itemAfterBox(markdown, node));
	});
	return items;
}

function idOf(id: string | undefined): { id?: string } {
	return id === undefined ? {} : { id };
}

function itemOf(markdown: Markdown, node: Node, parents: readonly Node[]): ListItemCache {
	const { text, lines } = markdown;
	const task = TASK.exec(text.slice(startOf(node), endOf(node)))?.[1];
	const position = lines.position(itemStart(markdown, node, parents), itemEnd(markdown, node, parents));
	return { parent: parentOf(markdown, parents), position, ...(task !== undefined && { task }) };
}

/** A marker right after a check box (`- [ ] 1. text`) is an item too, below the one with the box. */
function itemAfterBox({ text, lines }: Markdown, node: Node): ListItemCache[] {
	const box = TASK.exec(text.slice(startOf(node), endOf(node)));
	const first = node.children?.[0];
	const start = startOf(node) + (box?.[0].length ?? 0);
	if (!box || first?.type !== 'paragraph' || !/^(?:[-*+]|\d{1,9}[.)])[ \t]/.test(text.slice(start))) return [];
	return [{ parent: lines.lineOf(startOf(node)), position: lines.position(start, endOf(first)) }];
}

function parentOf({ lines }: Markdown, parents: readonly Node[]): number {
	const item = itemAbove(parents);
	if (item) return lines.lineOf(startOf(item));
	const list = parents.at(-1);
	return -(lines.lineOf(list ? startOf(list) : 0) || 1);
}

function itemAbove(parents: readonly Node[]): Node | undefined {
	return [...parents].reverse().find((node) => node.type === 'listItem');
}

/** An item starts where its parent's text does, even if its marker is further in; below `1.` (not `1)`) it is the marker. */
function itemStart({ text, lines }: Markdown, node: Node, parents: readonly Node[]): number {
	const marker = startOf(node);
	const above = itemAbove(parents);
	const parent = above ? MARKER.exec(text.slice(startOf(above))) : null;
	if (parent?.[1]?.endsWith('.')) return marker;
	const lineStart = lines.lineStart(marker);
	const parentColumn = above ? startOf(above) - lines.lineStart(startOf(above)) + (parent?.[0].length ?? 0) : 0;
	const quote = /^(?:[ \t]*> ?)*/.exec(text.slice(lineStart, marker))?.[0].length ?? 0;
	let start = marker;
	while (text[start - 1] === ' ' && start > lineStart + quote && columnOf(text.slice(lineStart, start)) > parentColumn) start -= 1;
	return start;
}

/** The column after a line's start, with tab stops at every fourth. */
function columnOf(indent: string): number {
	return [...indent].reduce((column, char) => (char === '\t' ? column + 4 - (column % 4) : column + 1), 0);
}

/** An item ends before its nested list; before a blank line and another item it ends with that blank line's start. */
function itemEnd({ lines }: Markdown, node: Node, parents: readonly Node[]): number {
	const children = node.children ?? [];
	const nested = children.findIndex((child) => child.type === 'list');
	const last = nested > 0 ? children[nested - 1] : undefined;
	if (last) return endOf(last);
	const siblings = parents.at(-1)?.children ?? [];
	const next = siblings[siblings.indexOf(node) + 1];
	const endLine = lines.lineOf(endOf(node));
	if (next && lines.lineOf(startOf(next)) > endLine + 1) return lines.startOf(endLine + 1);
	return endOf(node);
}
