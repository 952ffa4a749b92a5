import type { CachedMetadata } from 'obsidian';
import { blocksOf, readBlockIds } from './block-ids';
import { readFootnotes } from './footnotes';
import { readHeadings } from './headings';
import { countedText } from './inline';
import { readLinks } from './links';
import { readListItems } from './list-items';
import { readMarkdown } from './markdown';
import { readProperties } from './properties';
import { readSections } from './sections';
import { readTags } from './tags';

/** The metadata of a note's text, as the app would give it. */
export function readCache(text: string): CachedMetadata {
	const markdown = readMarkdown(text);
	const counted = countedText(markdown);
	const ids = readBlockIds(markdown);
	const sections = readSections(markdown, ids);
	const listItems = readListItems(markdown, ids);
	return withoutEmpty({
		...readLinks(markdown, counted),
		tags: readTags(markdown, counted),
		headings: readHeadings(markdown),
		sections,
		listItems,
		blocks: blocksOf({ sections, listItems }),
		...readFootnotes(markdown),
		...readProperties(markdown),
	});
}

/** The app leaves out what is empty, save properties and their links. */
function withoutEmpty(cache: CachedMetadata): CachedMetadata {
	const kept = (name: string, value: object) => name.startsWith('frontmatter') || Object.keys(value).length > 0;
	return Object.fromEntries(Object.entries(cache).filter(([name, value]) => kept(name, value as object)));
}
