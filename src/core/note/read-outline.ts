import { readFrontmatter } from './frontmatter';
import { Lines } from './lines';
import type { Outline } from './outline';
import { readLine } from './read-line';
import { Reading } from './reading';

const BYTE_ORDER_MARK = 0xfeff;

/** What the Markdown of a note says. Any text gives an outline: broken Markdown reads as the app would show it. */
export function readOutline(text: string): Outline {
	const frontmatter = readFrontmatter(text);
	const first = frontmatter ? frontmatter.endLine + 1 : 0;
	const reading = new Reading(text);
	const lineStarts: number[] = [];
	const lines = new Lines(text);
	while (lines.next()) {
		lineStarts.push(lines.start);
		if (lines.line >= first) readLine(reading, lines.line, contentStart(text, lines.start), lines.end);
	}
	reading.endRun();
	return { text, lineStarts, frontmatter, blocks: reading.blocks.list, comments: reading.blocks.comments };
}

function contentStart(text: string, start: number): number {
	return start === 0 && text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : start;
}
