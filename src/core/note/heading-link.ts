import type { Heading, Outline } from './outline';

/** A heading as the app compares it with a link: punctuation becomes blanks, blanks collapse. */
export function stripHeading(heading: string): string {
	return heading
		.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Whether a link to one heading finds the other: case does not count, nor does punctuation, but `&` is not "and". */
export function sameHeading(a: string, b: string): boolean {
	return stripHeading(a).toLowerCase() === stripHeading(b).toLowerCase();
}

/**
 * The heading a link's `#subpath` leads to, null when there is none or it names a block (`#^id`).
 * `#A#B` is looked for in one pass: each part must lie deeper than the part before it, the first full match wins.
 */
export function findHeading<H extends Pick<Heading, 'text' | 'level'>>(headings: readonly H[], subpath: string): H | null {
	const parts = subpath.split('#').map((part) => stripHeading(part).toLowerCase()).filter((part) => part !== '');
	if (parts.length === 0 || subpath.includes('#^')) return null;
	let part = 0;
	let level = 0;
	for (const heading of headings) {
		if (heading.level <= level || stripHeading(heading.text).toLowerCase() !== parts[part]) continue;
		if (++part === parts.length) return heading;
		level = heading.level;
	}
	return null;
}

/** The headings the app lists for a note: those that stand neither in a quote nor in a list item. */
export function outlineHeadings(outline: Outline): readonly Heading[] {
	return outline.blocks.filter((block): block is Heading => block.kind === 'heading' && block.quote === 0 && block.item === null);
}
