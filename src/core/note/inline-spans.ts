import type { Block, Outline, Span } from './outline';

/** The stretches of a note that hold inline Markdown, in order: a wrapped paragraph is one, a `%%` comment is one. */
export function inlineSpans(outline: Outline): readonly Span[] {
	const spans: Span[] = [];
	let comment = 0;
	for (let index = 0; index < outline.blocks.length; index++) {
		const block = outline.blocks[index] as Block;
		while ((outline.comments[comment]?.from ?? Infinity) < block.from) spans.push(outline.comments[comment++] as Span);
		if (block.kind === 'code' || block.kind === 'html' || block.kind === 'rule' || block.from === block.to) continue;
		index = paragraphEnd(outline.blocks, index, outline.comments[comment]?.from ?? Infinity);
		spans.push({ from: block.from, to: (outline.blocks[index] as Block).to });
	}
	return spans.concat(outline.comments.slice(comment));
}

// A comment that was cut out of a paragraph parts it.
function paragraphEnd(blocks: readonly Block[], start: number, limit: number): number {
	let end = start;
	for (;;) {
		const next = blocks[end + 1];
		if (next?.kind !== 'text' || !next.continues || next.from > limit || next.line !== (blocks[end] as Block).line + 1) return end;
		end++;
	}
}
