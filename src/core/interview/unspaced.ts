/** A letter of Chinese, Japanese or Korean: words may follow each other without blanks, and "you" is often left out. */
export const UNSPACED = /[\u2e80-\ud7af]/;
