import { Inline } from './inline';
import { inlineSpans } from './inline-spans';
import type { Outline, Span } from './outline';
import { Seeker } from './seeker';

/** A tag in a note's text. */
export interface Tag extends Span {
	/** With its `#`, as written. */
	readonly tag: string;
	/** 0-based. */
	readonly line: number;
}

/** The tags in a note's text in document order, those in `%%` comments included; the frontmatter's are not among them. */
export function readTags(outline: Outline): readonly Tag[] {
	const { text, lineStarts } = outline;
	const tags: Tag[] = [];
	const hashes = new Seeker(text, '#');
	const inline = new Inline(text);
	let line = 0;
	for (const { from, to } of inlineSpans(outline)) {
		if (hashes.next(from) >= to) continue;
		for (const piece of inline.scan(from, to)) {
			if (piece.kind !== 'tag') continue;
			while ((lineStarts[line + 1] ?? Infinity) <= piece.from) line++;
			tags.push({ tag: text.slice(piece.from, piece.to), line, from: piece.from, to: piece.to });
		}
	}
	return tags;
}
