import { fold } from '../fold';
import { wordsOf } from '../lexicon/lexicon';
import { UNSPACED } from '../unspaced';
import { anyOf } from '../any-of';

/** True for a short sentence that asks why. */
export function isWish(sentence: string): boolean {
	return sentence.length < 90 && sentence.split(' ').length <= 12 && asksWhy(sentence);
}

/** "Why Northwind and not the sea?", but not "Why is this enough?". */
export function asksWhy(text: string): boolean {
	const opening = WHY.exec(text)?.[0];
	if (opening === undefined) return false;
	if (UNSPACED.test(opening)) return text.length > opening.length + 1;
	const at = opening.split(' ').length;
	const words = fold(text).split(' ');
	return words.length > at && !WHY_OF_THINGS.has(words[at] ?? '');
}

const WHY = new RegExp(`^${anyOf(wordsOf(({ why }) => why.asks))}`, 'i');
/** What follows "why" where a matter is asked about, not a wish. */
const WHY_OF_THINGS: ReadonlySet<string> = new Set(wordsOf(({ why }) => why.ofThings));

/** True for "Why Northwind?": the one question without "you" that candidates write as a heading. */
export function isWhy(title: string): boolean {
	const words = fold(title).split(' ');
	return /[?？]\s*$/.test(title) && words[0] === 'why' && words.length <= LONGEST
		&& !words.some((word) => OF_MATTERS.has(word));
}

/** Headings of more words ask of a matter. */
const LONGEST = 5;

/** "Why is this enough?", "Why it matters?" ask of a matter, not of a wish. */
const OF_MATTERS: ReadonlySet<string> = new Set(wordsOf(({ why }) => why.ofMatters));
