import type { LinkCache } from 'obsidian';
import { endOf, startOf, walk, type Markdown, type Node } from './markdown';
import { shownName, wikiLinksIn } from './wiki-links';

/** The links and embeds of a note, in the order they stand. */
export interface Links {
	readonly links: LinkCache[];
	readonly embeds: LinkCache[];
}

/** Reads wiki-links from the counted text and Markdown links from the tree. */
export function readLinks(markdown: Markdown, counted: string): Links {
	const wiki = wikiLinksIn(counted);
	const found = wiki.map(({ start, end, embed, link, displayText }) => ({ embed, cache: linkCache(markdown, start, end, link, displayText) }));
	walk(markdown.root, (node) => {
		if (!isInternal(node) || wiki.some((link) => link.start <= startOf(node) && endOf(node) <= link.end)) return;
		const link = decoded(node.url ?? '');
		const text = node.type === 'image' ? (node.alt ?? '') : rawText(markdown, node);
		found.push({ embed: node.type === 'image', cache: linkCache(markdown, startOf(node), endOf(node), link, text || shownName(link)) });
	});
	const sorted = found.sort((a, b) => a.cache.position.start.offset - b.cache.position.start.offset);
	return { links: sorted.filter(({ embed }) => !embed).map(({ cache }) => cache), embeds: sorted.filter(({ embed }) => embed).map(({ cache }) => cache) };
}

function linkCache({ text, lines }: Markdown, start: number, end: number, link: string, displayText: string): LinkCache {
	return { link, original: text.slice(start, end), displayText, position: lines.position(start, end) };
}

/** A target with a scheme leads out of the vault; one without text is none. */
function isInternal({ type, url }: Node): boolean {
	return (type === 'link' || type === 'image') && url !== undefined && url !== '' && !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url);
}

function rawText({ text }: Markdown, node: Node): string {
	const children = node.children ?? [];
	const [first, last] = [children[0], children.at(-1)];
	return first && last ? text.slice(startOf(first), endOf(last)) : '';
}

function decoded(url: string): string {
	try {
		return decodeURIComponent(url);
	} catch {
		return url;
	}
}
