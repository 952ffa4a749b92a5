import type { Block } from '../../../src/core/note/outline';
import { readOutline } from '../../../src/core/note/read-outline';

/** A note of these lines. */
export function note(...lines: string[]): string {
	return lines.join('\n');
}

/** The blocks of a note, one line each: `line kind "text"`, a `>` for each quote, `of n` for the item they stand in. */
export function dump(text: string): string[] {
	return readOutline(text).blocks.map((block) => {
		const quotes = '>'.repeat(block.quote);
		const owner = block.item ? ` of ${block.item.line}` : '';
		return `${block.line} ${quotes}${describeBlock(block)}${owner}`;
	});
}

function describeBlock(block: Block): string {
	const text = JSON.stringify(block.text);
	switch (block.kind) {
		case 'heading':
			return `heading ${block.level} ${text}`;
		case 'item':
			return `item ${block.number ?? ''}${block.marker}${block.task === null ? '' : ` [${block.task}]`} ${text}`;
		case 'text':
			return `${block.continues ? 'more' : 'text'} ${text}`;
		case 'row':
			return `${block.header ? 'header' : 'row'} ${block.cells.map((cell) => cell.text).join(' / ')}`;
		case 'callout':
			return `callout ${block.type} ${text}`;
		case 'code':
			return `code ${text} to ${block.endLine}`;
		default:
			return `${block.kind} ${text}`;
	}
}
