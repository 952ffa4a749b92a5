import { Inline } from './inline';
import type { Piece } from './piece';
import { inlineSpans } from './inline-spans';
import { splitWiki, vaultTarget } from './link-target';
import type { Outline, Span } from './outline';
import { readOutline } from './read-outline';
import { Seeker } from './seeker';

/** A link into the vault, or an embed. `from`..`to` is the whole link in the note. */
export interface Link extends Span {
	readonly kind: 'wiki' | 'markdown';
	readonly embed: boolean;
	/** Note and `#subpath` as the app's cache keeps them: percent signs decoded, not resolved. */
	readonly target: string;
	/** The text to show, raw; null when none is given. A Markdown link always has one, perhaps empty. */
	readonly alias: string | null;
	/** 0-based. */
	readonly line: number;
}

/** The links of a note in document order, those in `%%` comments included; code, HTML, frontmatter and addresses hold none. */
export function readLinks(outline: Outline): readonly Link[] {
	const { text, lineStarts } = outline;
	const links: Link[] = [];
	const wikis = new Seeker(text, '[[');
	const markdowns = new Seeker(text, '](');
	const inline = new Inline(text);
	let line = 0;
	for (const { from, to } of inlineSpans(outline)) {
		if (wikis.next(from) >= to && markdowns.next(from) >= to) continue;
		for (const piece of inline.scan(from, to)) {
			while ((lineStarts[line + 1] ?? Infinity) <= piece.from) line++;
			const link = readLink(text, piece, line);
			if (link) links.push(link);
		}
	}
	return links;
}

/** The links of a piece of Markdown, as `readLinks` gives those of a note. */
export function linksOfText(text: string): readonly Link[] {
	return readLinks(readOutline(text));
}

function readLink(text: string, piece: Piece, line: number): Link | null {
	const inner = text.slice(piece.inner, piece.innerTo);
	switch (piece.kind) {
		case 'wiki':
		case 'embed':
			return { kind: 'wiki', embed: piece.kind === 'embed', ...splitWiki(inner), line, from: piece.from, to: piece.to };
		case 'link':
		case 'image':
			return readMarkdownLink(text, piece, line);
		default:
			return null;
	}
}

function readMarkdownLink(text: string, piece: Piece, line: number): Link | null {
	const target = vaultTarget(piece.target);
	if (target === null) return null;
	const alias = text.slice(piece.to, piece.innerTo);
	return { kind: 'markdown', embed: piece.kind === 'image', target, alias, line, from: piece.from, to: piece.end };
}

/** The links that stand wholly inside a span, in order. `links` must be in document order. */
export function linksIn(links: readonly Link[], span: Span): readonly Link[] {
	const first = firstFrom(links, span.from);
	let last = first;
	while (last < links.length && (links[last] as Link).from < span.to) last++;
	return links.slice(first, last).filter((link) => link.to <= span.to);
}

function firstFrom(links: readonly Link[], from: number): number {
	let low = 0;
	let high = links.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((links[middle] as Link).from < from) low = middle + 1;
		else high = middle;
	}
	return low;
}

const WIKILINK = /\[\[([^[\]|]{0,200}?)(?:\\?\|([^[\]]{0,200}))?\]\]/g;

/** A wikilink as some Markdown has it: raw target and the text to show, null without one. */
export interface Wikilink {
	readonly target: string;
	readonly alias: string | null;
}

/** The wikilinks of a piece of Markdown in order, those in code too; longer ones than any name are left out. */
export function wikilinksIn(raw: string): Wikilink[] {
	return Array.from(raw.matchAll(WIKILINK), ([, target = '', alias]) => ({ target, alias: alias ?? null }));
}
