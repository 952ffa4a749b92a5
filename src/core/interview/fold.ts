import { recalled } from '../note/recalled';
import { UNSPACED } from './unspaced';

const MARKS = /[‘’‚‛′'`´]/g;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
/** Where a script that writes no blanks between words meets Latin letters. */
const MEETS = new RegExp(`([a-z0-9])(${UNSPACED.source})|(${UNSPACED.source})([a-z0-9])`, 'g');
/** Letters of Western Europe, and the dashes and quotation marks of English texts: no other form stands for them. */
const WESTERN = /^[\0-\x7f\u00c0-\u00ff\u2010-\u2027]*$/;
const FOLDED = /^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/;

/**
 * A text brought down to what spelling does not change: compatibility forms joined, lower case, `&` as "and",
 * apostrophes dropped, everything but letters and digits one space, a space between scripts. Any string gives a string.
 */
export function fold(text: string): string {
	return FOLDED.test(text) ? text : folded(text);
}

const folded = recalled((text) => (isWestern(text) ? foldWestern(text) : foldAny(text)));

/** True for a text of letters of Western Europe only: folding it keeps each of its words in one piece, in lower case. */
export function isWestern(text: string): boolean {
	return WESTERN.test(text);
}

/** The same, searched without the classes of all letters. */
function foldWestern(text: string): string {
	let words = text.toLowerCase();
	if (/['`‘-‛]/.test(words)) words = words.replace(MARKS, '');
	if (words.includes('&')) words = words.replace(/&/g, ' and ');
	// Most of what is no word is a single blank, which may stay as it is.
	words = words.replace(/[^a-z0-9ß-öø-ÿ ]+/g, ' ').trim();
	return words.includes('  ') ? words.replace(/ {2,}/g, ' ') : words;
}

function foldAny(text: string): string {
	const words = text.normalize('NFKC').toLowerCase().replace(MARKS, '').replace(/&/g, ' and ').replace(NOT_WORD, ' ').trim();
	return UNSPACED.test(words) ? words.replace(MEETS, (_, a: string, b: string, c: string, d: string) => (a === undefined ? `${c} ${d}` : `${a} ${b}`)) : words;
}
