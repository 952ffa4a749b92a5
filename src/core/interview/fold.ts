const MARKS = /[‘’‚‛′'`´]/g;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/**
 * A text brought down to what spelling does not change: compatibility forms joined, lower case, `&` as "and",
 * apostrophes dropped, everything but letters and digits one space. Any string gives a string.
 */
export function fold(text: string): string {
	return text.normalize('NFKC').toLowerCase().replace(MARKS, '').replace(/&/g, ' and ').replace(NOT_WORD, ' ').trim();
}
