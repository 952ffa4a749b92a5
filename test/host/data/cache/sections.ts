import type { SectionCache } from 'obsidian';
import { endOf, startOf, type Markdown, type Node } from './markdown';

const CALLOUT = /^(?:[ \t]*>)+[ \t]*\[![^[\]]+\][+-]?(?:\s|$)/;

/** The top-level blocks of a note. */
export function readSections(markdown: Markdown, ids: ReadonlyMap<Node, string>): SectionCache[] {
	return (markdown.root.children ?? []).map((node) => sectionOf(markdown, node, ids.get(node)));
}

function sectionOf(markdown: Markdown, node: Node, id: string | undefined): SectionCache {
	const { lines } = markdown;
	const position = lines.position(lines.lineStart(startOf(node)), endOf(node));
	return { type: typeOf(markdown, node), position, ...(id !== undefined && { id }) };
}

function typeOf({ text, comments }: Markdown, node: Node): string {
	const start = startOf(node);
	if (node.type === 'html') return comments.some((comment) => comment.start === start) ? 'comment' : 'html';
	if (node.type === 'blockquote') return CALLOUT.test(text.slice(start)) ? 'callout' : 'blockquote';
	return node.type;
}
