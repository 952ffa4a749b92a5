import type { Heading, Outline } from './outline';

/** A heading as the app compares it with a link: punctuation becomes blanks, blanks collapse. */
export function stripHeading(heading: string): string {
	return heading
		.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** A heading as links find it: equal for two of which a link to one finds the other. Case and punctuation do not count, but `&` is not "and". */
export function headingKey(heading: string): string {
	return stripHeading(heading).toLowerCase();
}

/** Whether a link to one heading finds the other. */
export function sameHeading(a: string, b: string): boolean {
	return headingKey(a) === headingKey(b);
}

/**
 * The heading a link's `#subpath` leads to, null when there is none or it names a block (`#^id`).
 * `#A#B` is looked for in one pass: each part must lie deeper than the part before it, the first full match wins.
 */
export function findHeading<H extends Pick<Heading, 'text' | 'level'>>(headings: readonly H[], subpath: string): H | null {
	const parts = subpath.split('#').map(headingKey).filter((part) => part !== '');
	if (parts.length === 0 || subpath.includes('#^')) return null;
	let part = 0;
	let level = 0;
	for (const heading of headings) {
		if (heading.level <= level || headingKey(heading.text) !== parts[part]) continue;
		if (++part === parts.length) return heading;
		level = heading.level;
	}
	return null;
}

/** The headings the app lists for a note: those that stand neither in a quote nor in a list item. */
export function outlineHeadings(outline: Outline): readonly Heading[] {
	return outline.blocks.filter((block): block is Heading => block.kind === 'heading' && block.quote === 0 && block.item === null);
}
