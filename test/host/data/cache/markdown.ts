import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { commentBlocks, maskComments, type Range } from './comments';
import { Lines } from './lines';

/** A node of the Markdown tree, as far as the cache looks at it. */
export interface Node {
	readonly type: string;
	readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } };
	readonly children?: readonly Node[];
	readonly depth?: number;
	readonly value?: string;
	readonly url?: string;
	readonly alt?: string | null;
	readonly identifier?: string;
	readonly label?: string | null;
	readonly ordered?: boolean | null;
}

/** A note's text, read as Markdown. */
export interface Markdown {
	readonly text: string;
	readonly lines: Lines;
	readonly root: Node;
	readonly comments: readonly Range[];
}

/** What only GitHub's Markdown reads: tables, strikes, bare addresses, footnotes. Without it reading takes two thirds of the time. */
const GFM = /[|~@]|https?:|www\.|\[\^/i;
const plain = { extensions: [frontmatter(['yaml'])], mdastExtensions: [frontmatterFromMarkdown(['yaml'])] };
const withGfm = { extensions: [gfm(), ...plain.extensions], mdastExtensions: [gfmFromMarkdown(), ...plain.mdastExtensions] };

/** Reads a note's text as Markdown. */
export function readMarkdown(text: string): Markdown {
	const comments = commentBlocks(text);
	// The parser would drop a byte order mark and with it shift every offset.
	const masked = maskComments(text, comments).replace(/^\uFEFF/, ' ');
	const root = fromMarkdown(masked, GFM.test(masked) ? withGfm : plain) as Node;
	return { text, lines: new Lines(text), root, comments };
}

/** Where a node starts. */
export function startOf(node: Node): number {
	return node.position?.start.offset ?? 0;
}

/** Where a node ends. */
export function endOf(node: Node): number {
	return node.position?.end.offset ?? 0;
}

/** Calls `visit` with every node, parents first; where it returns `false` the children are left out. */
export function walk(node: Node, visit: (node: Node, parents: readonly Node[]) => boolean | void, parents: readonly Node[] = []): void {
	if (visit(node, parents) === false) return;
	const below = [...parents, node];
	for (const child of node.children ?? []) walk(child, visit, below);
}
