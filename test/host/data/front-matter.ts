import type * as obsidian from 'obsidian';
import { isTag } from './cache/tag-text';

type FrontMatter = Readonly<Record<string, unknown>> | null | undefined;

/** Where a note's properties stand. */
export function getFrontMatterInfo(content: string): obsidian.FrontMatterInfo {
	const open = /^---[ \t]*\r?\n/.exec(content);
	const from = open?.[0].length ?? 0;
	const close = open && /^---[ \t]*(\r?\n|$(?![\s\S]))/m.exec(content.slice(from));
	if (!close) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
	const to = from + close.index;
	return { exists: true, frontmatter: content.slice(from, to), from, to, contentStart: to + close[0].length };
}

/** The value of the first property whose name is, or matches, `key`. */
export function parseFrontMatterEntry(frontmatter: FrontMatter, key: string | RegExp): unknown {
	if (!frontmatter || typeof frontmatter !== 'object') return null;
	const name = Object.keys(frontmatter).find((each) => (typeof key === 'string' ? each === key : key.test(each)));
	return name === undefined ? null : frontmatter[name];
}

/** The texts of a list property; one text is a list of one. */
export function parseFrontMatterStringArray(frontmatter: FrontMatter, key: string | RegExp): string[] | null {
	const value = parseFrontMatterEntry(frontmatter, key);
	const values: readonly unknown[] | null = Array.isArray(value) ? value : typeof value === 'string' ? [value] : null;
	return values && values.filter((each) => typeof each === 'string' || typeof each === 'number').map((each) => String(each).trim()).filter((text) => text !== '');
}

/** The other names of a note. */
export function parseFrontMatterAliases(frontmatter: FrontMatter): string[] | null {
	return parseFrontMatterStringArray(frontmatter, /^aliases$/i);
}

/** The tags among the properties, each with its `#`; what cannot be a tag is left out. */
export function parseFrontMatterTags(frontmatter: FrontMatter): string[] | null {
	const texts = parseFrontMatterStringArray(frontmatter, /^tags$/i);
	return texts && texts.map((text) => (text.startsWith('#') ? text : `#${text}`)).filter(isTag);
}

/** All tags of a note: its properties' first, then the text's. */
export function getAllTags(cache: obsidian.CachedMetadata): string[] | null {
	return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...(cache.tags ?? []).map((tag) => tag.tag)];
}
