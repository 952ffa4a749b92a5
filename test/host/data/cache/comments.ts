/** A stretch of a text, end exclusive. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/** The comment blocks of a text: from a line that starts with `%%` to the next `%%`, or to the end. */
export function commentBlocks(text: string): Range[] {
	const blocks: Range[] = [];
	const open = /^(?: {0,3}(`{3,}|~{3,})|%%)/gm;
	for (let match = open.exec(text); match; match = open.exec(text)) {
		const start = match.index;
		if (match[1] !== undefined) {
			open.lastIndex = afterFence(text, open.lastIndex, match[1]);
			continue;
		}
		const close = text.indexOf('%%', start + 2);
		const end = close < 0 ? text.length : close + 2;
		blocks.push({ start, end });
		open.lastIndex = end;
	}
	return blocks;
}

/**
 * The text as a Markdown parser may read it: each comment block stands there as a processing instruction of the same length,
 * which is a block of its own to Markdown too and may stand right under a paragraph.
 */
export function maskComments(text: string, blocks: readonly Range[]): string {
	let masked = '';
	let at = 0;
	for (const { start, end } of blocks) {
		const closed = end - start >= 4 && text.endsWith('%%', end);
		const inner = text.slice(start + 2, closed ? end - 2 : end).replace(/[^\r\n]/g, 'x');
		masked += `${text.slice(at, start)}<?${inner}${closed ? '?>' : ''}`;
		at = end;
	}
	return masked + text.slice(at);
}

function afterFence(text: string, from: number, fence: string): number {
	const close = new RegExp(`^ {0,3}\\${fence[0] ?? ''}{${String(fence.length)},}[ \\t]*$`, 'gm');
	close.lastIndex = from;
	return close.exec(text) ? close.lastIndex : text.length;
}
