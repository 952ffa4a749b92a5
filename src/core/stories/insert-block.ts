import type { Edit } from '../interview/link-insertion';

/** A line that opens or closes a block of code. */
const FENCE = /^\s*(`{3,}|~{3,})/;

/**
 * The edit that puts a block of its own into a note: below the paragraph, list, table or code that the offset is in, with
 * a blank line around it. Without an offset, at the end. `block` ends with a line break.
 */
export function insertBlock(text: string, offset: number | null, block: string): Edit {
	const at = offset === null ? text.length : endOfBlock(text, offset);
	const before = text.slice(0, at);
	const gap = before.trim() === '' ? (at === 0 ? '' : '\n') : before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
	const after = /^\n?$/.test(text.slice(at)) || /^\n\s*\n/.test(text.slice(at)) ? '' : '\n';
	return { from: at, to: at, insert: gap + block.replace(/\n$/, text.slice(at) === '' ? '\n' : '') + after };
}

/** Where the block ends that an offset is in: at a line break before a blank line, or at the end of the text. */
function endOfBlock(text: string, offset: number): number {
	let from = 0;
	let fence: string | null = null;
	let isHead = /^---\s*\n/.test(text);
	for (const line of text.split('\n')) {
		const to = from + line.length;
		const mark = FENCE.exec(line)?.[1] ?? null;
		if (isHead) isHead = from === 0 || line.trimEnd() !== '---';
		else if (fence === null) fence = mark;
		else if (mark?.startsWith(fence) === true) fence = null;
		const isOpen = isHead || fence !== null;
		const next = text.slice(to + 1, (text.indexOf('\n', to + 1) + 1 || text.length + 1) - 1);
		if (to >= offset && !isOpen && (to >= text.length || next.trim() === '')) return to;
		from = to + 1;
	}
	return text.length;
}
