import type { Block, Heading, Outline } from './outline';

/** A heading with what stands under it, up to the next heading of any level. */
export interface Section {
	/** Null for what stands before the first heading. */
	readonly heading: Heading | null;
	/** 0-based line of the heading; 0 without one. */
	readonly line: number;
	/** 0-based line before the next heading, or the note's last. */
	readonly endLine: number;
	/** The blocks below the heading. */
	readonly blocks: readonly Block[];
}

/** The sections of a note in order; the first has no heading. Headings in quotes and list items are not sections of their own. */
export function readSections(outline: Outline): readonly Section[] {
	const sections: Section[] = [];
	let heading: Heading | null = null;
	let blocks: Block[] = [];
	const close = (endLine: number): void => {
		sections.push({ heading, line: heading?.line ?? 0, endLine, blocks });
	};
	for (const block of outline.blocks) {
		if (block.kind === 'heading' && block.quote === 0) {
			close(Math.max(block.line - 1, heading?.line ?? 0));
			heading = block;
			blocks = [];
		} else blocks.push(block);
	}
	close(outline.lineStarts.length - 1);
	return sections;
}
