import { CARET, DASH, SPACE, isBlank, isWordCode, trimBlanks } from './chars';
import { pairEmphasis } from './emphasis';
import { decodeEntity } from './entities';
import { Inline } from './inline';
import { isUnseen } from './piece';
import type { Piece } from './piece';
import { recalled } from './recalled';
import { shownTarget, splitWiki } from './link-target';

const MARKUP = /[\\`*_~=![\]<&%#^]/;
// Blanks other than a space, soft hyphens, zero-width spaces.
const ODD = /[\t-\r\u00a0\u00ad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]/;
// Both in one pass, for the many lines that hold neither. A class of more ranges than these is searched far slower.
const EITHER = /[\\`*_~=![\]<&%#^\t-\r\u00a0\u00ad\u1680\u2000-\u200b\u2028-\u202f\u205f\u3000\ufeff]/;

/**
 * The words a reader sees of inline Markdown, on one line: no marks, links by their shown name, no embeds, comments, tags
 * or block ids; runs of blanks are one space.
 */
export function plainText(raw: string): string {
	if (!EITHER.test(raw)) return isSpaced(raw) ? raw : evenOut(raw);
	const words = MARKUP.test(raw) ? shownWords(raw) : raw;
	return isSpaced(words) && !ODD.test(words) ? words : evenOut(words);
}

function evenOut(words: string): string {
	return words.replace(/[\u00ad\u200b]/g, '').replace(/\s+/g, ' ').trim();
}

// Single spaces between words and none around them, as in most lines.
function isSpaced(words: string): boolean {
	return words.charCodeAt(0) !== SPACE && words.charCodeAt(words.length - 1) !== SPACE && !words.includes('  ');
}

const shownWords = recalled((raw): string => {
	const to = trimBlockId(raw);
	const pieces = new Inline(raw).scan(0, to);
	pairEmphasis(raw, pieces, 0, to);
	let words = '';
	let at = 0;
	for (const piece of pieces) {
		if (piece.from < at) continue;
		if (piece.from > at) words += raw.slice(at, piece.from);
		words += shownPiece(raw, piece);
		at = isUnseen(piece) ? piece.end : piece.to;
	}
	return words + raw.slice(at, to);
});

function shownPiece(raw: string, piece: Piece): string {
	switch (piece.kind) {
		case 'run':
		case 'code':
		case 'address':
		case 'bracket':
			return raw.slice(piece.inner, piece.innerTo);
		case 'escape':
			return raw.charAt(piece.from + 1);
		case 'entity':
			return decodeEntity(raw.slice(piece.from, piece.to)) ?? '';
		case 'wiki':
			return shownWiki(raw.slice(piece.inner, piece.innerTo));
		case 'html':
			return /^<br\b/i.test(raw.slice(piece.from, piece.from + 4)) ? ' ' : '';
		default:
			return '';
	}
}

function shownWiki(inner: string): string {
	const { target, alias } = splitWiki(inner);
	return alias === null || alias === '' ? shownTarget(target) : plainText(alias);
}

/** The offset where the words end before a block id: ` ^id` at the very end, or an id alone. */
function trimBlockId(raw: string): number {
	const to = trimBlanks(raw, 0, raw.length);
	let at = to;
	while (at > 0 && isIdCode(raw.charCodeAt(at - 1))) at--;
	const marked = at < to && at > 0 && raw.charCodeAt(at - 1) === CARET;
	return marked && (at === 1 || isBlank(raw.charCodeAt(at - 2))) ? at - 1 : to;
}

function isIdCode(code: number): boolean {
	return isWordCode(code) || code === DASH;
}
