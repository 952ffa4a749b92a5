import { isAbbreviatedAt } from './abbreviated';

/** A stretch of a line between two separators: `from`..`to` are UTF-16 offsets in the line's text. */
export interface Segment {
	readonly from: number;
	readonly to: number;
	readonly text: string;
	/** What precedes it: a dash, a comma, an opening parenthesis; empty at the line's beginning. */
	readonly mark: string;
	/** True inside parentheses. */
	readonly inside: boolean;
}

const SEPARATOR = new RegExp([
	'\\s+[-–—~]+>?\\s+', '\\s[-–—](?=\\p{L})', '[–—]', '\\s+[+&]\\s+', '\\s*(?:->|→|=>|<-)\\s*', '\\s*[:：|·•](?!\\d)\\s*',
	'\\s*[,;，；、]\\s*', '\\s*[()（）[\\]]\\s*', '\\s+=\\s+',
	'\\s*\\/\\s*(?=\\p{Lu})', '[.!?。]\\s+(?=["“„]?[\\p{Lu}\\p{Lo}])', '[.!?]$',
].join('|'), 'gu');

/** The segments of a line in order, empty ones left out. An initial ("Sam D. Holm") and "Dr." do not end one. */
export function segmentsOf(text: string): Segment[] {
	const segments: Segment[] = [];
	let from = 0;
	let mark = '';
	let depth = 0;
	const add = (to: number): void => {
		const words = text.slice(from, to);
		if (words.trim() !== '') segments.push({ from, to, text: words, mark, inside: depth > 0 });
	};
	for (const found of text.matchAll(SEPARATOR)) {
		const sign = found[0].trim();
		if (sign.startsWith('.') && isAbbreviatedAt(text, found.index)) continue;
		add(found.index);
		if (/[([（]/.test(sign)) depth++;
		if (/[)\]）]/.test(sign)) depth = Math.max(0, depth - 1);
		mark = sign === '' ? ' ' : sign;
		from = found.index + found[0].length;
	}
	add(text.length);
	return segments;
}
