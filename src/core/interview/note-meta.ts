import { readLinks, type Link } from '../note/links';
import type { Outline } from '../note/outline';
import { readOutline } from '../note/read-outline';
import { readTags } from '../note/tags';
import type { NoteMeta } from './choose';

/** What the app's cache would know of a note, from its text. */
export function metaOfText(path: string, text: string): NoteMeta {
	const outline = readOutline(text);
	return metaOfOutline(path, outline, readLinks(outline));
}

/** The same from an outline that is at hand. */
export function metaOfOutline(path: string, outline: Outline, links: readonly Link[]): NoteMeta {
	const properties = [...(outline.frontmatter?.properties ?? [])].map(([name, value]): [string, string] => [name, [value ?? ''].flat().join(', ')]);
	return {
		path,
		headings: outline.blocks.filter(({ kind }) => kind === 'heading').map(({ text: heading }) => heading),
		tags: [...readTags(outline).map(({ tag }) => tag), ...properties.filter(([name]) => /^tags?$/i.test(name)).flatMap(([, value]) => value.split(/[,\s]+/))],
		properties,
		links: links.map(({ target }) => target),
	};
}
