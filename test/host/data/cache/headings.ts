import type { HeadingCache } from 'obsidian';
import { endOf, startOf, type Markdown, type Node } from './markdown';

/** The headings of a note; those in quotes and list items do not count. */
export function readHeadings(markdown: Markdown): HeadingCache[] {
	return (markdown.root.children ?? []).filter((node) => node.type === 'heading').map((node) => headingOf(markdown, node));
}

function headingOf({ text, lines }: Markdown, node: Node): HeadingCache {
	const raw = text.slice(startOf(node), endOf(node));
	return { heading: wordsOf(raw), level: node.depth ?? 1, position: lines.position(lines.lineStart(startOf(node)), endOf(node)) };
}

function wordsOf(raw: string): string {
	const hashed = /^#{1,6}(?=\s|$)([^\n]*?)(?:[ \t]+#+)?[ \t]*$/.exec(raw);
	return (hashed ? (hashed[1] ?? '') : raw.replace(/\r?\n[^\n]*$/, '')).trim();
}
