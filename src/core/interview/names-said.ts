import { anyOf } from './any-of';
import { fold } from './fold';
import { wordsOf } from './lexicon/lexicon';
import { noLetterBefore } from './reading/no-letter-before';

/** Names have so many words at most. */
const LONGEST = 6;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
const NOT = noLetterBefore(`${anyOf(wordsOf(({ notBefore }) => notBefore))}\\s$`);

/** True where the words in front of an offset rule out what follows: "not Dive Deep" names what is left out. */
export function isRuledOut(text: string, at: number): boolean {
	return NOT.test(text.slice(Math.max(0, at - LONGEST_NOT), at));
}

/** More than the longest of these words, in UTF-16 units. */
const LONGEST_NOT = 20;
/** What a line's pieces are set apart by. */
const APART = /[,;:.|()[\]{}+&/=>→⇒"“”*_!?]|\s[-–—]+\s?/;

/**
 * The names among `isName` that a line says, in its order, the longest where one is within another. One of a single word
 * stands by itself between marks: in prose it may be any word.
 */
export function namesSaid(text: string, isName: (name: string) => boolean): string[] {
	const words = [...text.matchAll(WORD)];
	const found: string[] = [];
	for (let at = 0; at < words.length; at++) {
		if (!/^\p{L}/u.test(words[at]?.[0] ?? '')) continue;
		for (let count = Math.min(LONGEST, words.length - at); count > 0; count--) {
			const last = words[at + count - 1];
			const [from, to] = [words[at]?.index ?? 0, (last?.index ?? 0) + (last?.[0].length ?? 0)];
			const name = text.slice(from, to);
			if ((count === 1 && !isAlone(text, from, to)) || !isName(fold(name)) || isRuledOut(text, from)) continue;
			found.push(name);
			at += count - 1;
			break;
		}
	}
	return found;
}

function isAlone(text: string, from: number, to: number): boolean {
	const before = text.slice(0, from).trimEnd();
	const behind = text.slice(to).trimStart();
	// "People & culture" is a job; "Candour & Grit" are two values.
	const isEnded = /^\p{Ll}/u.test(text.slice(from)) ? ENDED.test(behind) : APART.test(text.slice(to, to + 3));
	return (before === '' || APART.test(text.slice(Math.max(0, before.length - 2), from))) && (behind === '' || isEnded);
}

/** What follows a word in lower case that is a name by itself. */
const ENDED = /^[,;.)(|\]"”]/;
