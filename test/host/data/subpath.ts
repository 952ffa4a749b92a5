import type * as obsidian from 'obsidian';

type Found = obsidian.HeadingSubpathResult | obsidian.BlockSubpathResult | obsidian.FootnoteSubpathResult;

/** A heading as links match it: punctuation is white space, except apostrophes, curly quotes and dashes. */
export function stripHeading(heading: string): string {
	return heading.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, ' ').replace(/\s+/g, ' ').trim();
}

/** A heading as it can stand in a link. */
export function stripHeadingForLink(heading: string): string {
	return heading.replace(/[:#|^\\\r\n]|%%|\[\[|\]\]/g, ' ').replace(/\s+/g, ' ').trim();
}

/** The place in a note that a subpath names. */
export function resolveSubpath(cache: obsidian.CachedMetadata, subpath: string): Found | null {
	if (/^#?\^/.test(subpath)) return blockAt(cache, subpath.replace(/^#?\^/, '').toLowerCase());
	const footnote = /^#?\[\^([^\]]+)\]$/.exec(subpath);
	if (footnote) return footnoteAt(cache, footnote[1] ?? '');
	return headingAt(cache.headings ?? [], subpath.split('#').map(matchable).filter((part) => part !== ''));
}

function matchable(heading: string): string {
	return stripHeading(heading).toLowerCase();
}

/** One pass down the note: each part must be found below the last one's level, though not inside its section. */
function headingAt(headings: readonly obsidian.HeadingCache[], parts: readonly string[]): obsidian.HeadingSubpathResult | null {
	let matched = 0;
	let level = 0;
	if (parts.length === 0) return null;
	for (const [index, heading] of headings.entries()) {
		if (heading.level <= level || matchable(heading.heading) !== parts[matched]) continue;
		matched += 1;
		level = heading.level;
		if (matched === parts.length) return headingResult(headings, index, heading);
	}
	return null;
}

function headingResult(headings: readonly obsidian.HeadingCache[], index: number, current: obsidian.HeadingCache): obsidian.HeadingSubpathResult {
	const next = headings.slice(index + 1).find((heading) => heading.level <= current.level) ?? null;
	// The app's types deny it, but the last section has no next heading.
	return { type: 'heading', current, next: next as obsidian.HeadingCache, start: current.position.start, end: next?.position.start ?? null };
}

function blockAt(cache: obsidian.CachedMetadata, id: string): obsidian.BlockSubpathResult | null {
	const block = Object.hasOwn(cache.blocks ?? {}, id) ? cache.blocks?.[id] : undefined;
	if (!block) return null;
	const list = cache.listItems?.find((item) => item.id?.toLowerCase() === id);
	return { type: 'block', block, start: block.position.start, end: block.position.end, ...(list && { list }) };
}

function footnoteAt(cache: obsidian.CachedMetadata, id: string): obsidian.FootnoteSubpathResult | null {
	const footnote = cache.footnotes?.find((each) => each.id === id);
	return footnote ? { type: 'footnote', footnote, start: footnote.position.start, end: footnote.position.end } : null;
}
