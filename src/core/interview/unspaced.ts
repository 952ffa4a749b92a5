/**
 * A letter of Chinese, Japanese or Korean: there are no capitals, words may follow each other without blanks, and "you"
 * is often left out.
 */
export const UNSPACED = /[\u2e80-\ud7af]/;

/** A letter of Chinese or Japanese: lines continue without a blank, where Korean has one. */
export const JOINED = /[\u2e80-\u9fff]/;
