import { isWordCode } from './chars';
import { pairEmphasis } from './emphasis';
import type { Emphasis } from './emphasis';
import { Inline } from './inline';
import { isUnseen } from './piece';
import type { Piece, PieceKind } from './piece';
import type { Span } from './outline';

/** A text with its inline pieces and emphasis. */
export interface Marked extends Span {
	readonly raw: string;
	readonly pieces: readonly Piece[];
	readonly spans: readonly Emphasis[];
}

/** Reads the inline marks of a text between two offsets. */
export function readMarks(raw: string, from: number, to: number): Marked {
	const pieces = new Inline(raw).scan(from, to);
	return { raw, from, to, pieces, spans: pairEmphasis(raw, pieces, from, to) };
}

/** Whether all the words of a raw text are bold, be it word by word; punctuation does not count, italics are not bold. */
export function isBold(raw: string): boolean {
	if (!mayBeBold(raw)) return false;
	const marked = readMarks(raw, 0, raw.length);
	const strong = marked.spans.filter((span) => span.strong);
	return strong.length > 0 && firstWordOutside(marked, strong) === Infinity && strong.some((span) => hasWord(raw, span.from, span.to));
}

// Marks before the first word, and no word behind the last marks but perhaps an unseen one: most lines are settled here.
function mayBeBold(raw: string): boolean {
	const start = raw.slice(0, wordAt(raw, 0, raw.length));
	const tail = raw.slice(Math.max(raw.lastIndexOf('**'), raw.lastIndexOf('__')) + 2);
	return MARKS.test(start) && (!hasWord(tail, 0, tail.length) || UNSEEN.test(tail));
}

const MARKS = /\*\*|__/;
const UNSEEN = /[#%<^![&]/;

/** The offset of the first visible letter or digit that stands in none of the spans; Infinity when all do. */
export function firstWordOutside(marked: Marked, spans: readonly Span[]): number {
	const { raw, pieces } = marked;
	let next = 0;
	for (const gap of gapsBetween(marked, spans)) {
		let at = gap.from;
		for (; next < pieces.length && (pieces[next] as Piece).from < gap.to; next++) {
			const piece = pieces[next] as Piece;
			if (WORDED.has(piece.kind)) continue;
			if (hasWord(raw, at, piece.from)) return wordAt(raw, at, piece.from);
			at = Math.max(at, isUnseen(piece) ? piece.end : piece.to);
		}
		if (hasWord(raw, at, gap.to)) return wordAt(raw, at, gap.to);
	}
	return Infinity;
}

/** What the spans leave of a text, in order. */
export function gapsBetween(marked: Marked, spans: readonly Span[]): Span[] {
	const gaps: Span[] = [];
	let at = marked.from;
	for (const span of [...spans].sort((a, b) => a.from - b.from)) {
		if (span.from > at) gaps.push({ from: at, to: span.from });
		at = Math.max(at, span.to);
	}
	if (at < marked.to) gaps.push({ from: at, to: marked.to });
	return gaps;
}

const WORDED = new Set<PieceKind>(['code', 'wiki', 'address', 'link', 'bracket', 'run']);

/** Whether a letter or digit of any script stands between two offsets. */
export function hasWord(raw: string, from: number, to: number): boolean {
	return wordAt(raw, from, to) < to;
}

function wordAt(raw: string, from: number, to: number): number {
	let at = from;
	while (at < to && !isWordAt(raw, at)) at++;
	return at;
}

function isWordAt(raw: string, at: number): boolean {
	const code = raw.charCodeAt(at);
	return isWordCode(code) || (code >= 0xaa && /[\p{L}\p{N}]/u.test(raw.charAt(at)));
}
