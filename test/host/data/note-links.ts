import type { CachedMetadata } from 'obsidian';
import { wikiLinksIn } from './cache/wiki-links';

/** All link texts of a note: in the text, embedded, and in its properties. */
export function linksOfCache(cache: CachedMetadata | null): string[] {
	return [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])].map((link) => link.link);
}

/** The same without the full reading, or `null` where only that can tell (code, HTML, Markdown links, properties). */
export function plainLinks(text: string): string[] | null {
	if (!text.includes('[[')) return text.includes('](') ? null : [];
	return /^---|[`<\t]|~~~|\]\(| {4}/m.test(text) ? null : wikiLinksIn(text).map(({ link }) => link);
}
