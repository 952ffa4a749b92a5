/** A stretch of a line between two separators: `from`..`to` are UTF-16 offsets in the line's text. */
export interface Segment {
	readonly from: number;
	readonly to: number;
	readonly text: string;
	/** What stands before it: a dash, a comma, an opening parenthesis; empty at the line's beginning. */
	readonly mark: string;
	/** True inside parentheses. */
	readonly inside: boolean;
}

const SEPARATOR = /\s+[-–—~]+>?\s+|\s[-–—](?=\p{L})|[–—]|\s+[+&]\s+|\s*(?:->|→|=>|<-)\s*|\s*[:：|·•](?!\d)\s*|\s*[,;，；、]\s*|\s*[()（）[\]]\s*|\s+=\s+|\s*\/\s*(?=\p{Lu})|[.!?。]\s+(?=[\p{Lu}\p{Lo}])|[.!?]$/gu;

/** The segments of a line in order, empty ones left out. An initial ("Sam D. Holm") and "Dr." end no sentence. */
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
		if (sign.startsWith('.') && ABBREVIATED.test(text.slice(Math.max(0, found.index - 12), found.index))) continue;
		add(found.index);
		if (/[([（]/.test(sign)) depth++;
		if (/[)\]）]/.test(sign)) depth = Math.max(0, depth - 1);
		mark = sign === '' ? ' ' : sign;
		from = found.index + found[0].length;
	}
	add(text.length);
	return segments;
}

/** What stands before a full stop that ends no sentence. */
const ABBREVIATED = /(?:^|[^\p{L}])(?:\p{Lu}|dr|mr|mrs|ms|prof|st|jr|sr|sra|dra|hr|fr|ing|dipl|mag|lic|dott|dhr|mevr|mw|capt|sgt|lt|rev|vs|ca|w|bzw|z|b|г|тов)$/iu;
