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
 * stands by itself between marks, or with a capital in a list with
 * another: in prose it may be any word.
 */
export function namesSaid(text: string, isName: (name: string) => boolean): string[] {
	const words = [...text.matchAll(WORD)];
	const found: string[] = [];
	/** The index of the last word of the last name. */
	let last = -1;
	for (let at = 0; at < words.length; at++) {
		if (!/^\p{L}/u.test(words[at]?.[0] ?? '')) continue;
		const isListed = (at - 2 === last && isAnd(words, at - 1)) || (isAnd(words, at + 1) && isLongName(words, at + 2, text, isName));
		for (let count = Math.min(LONGEST, words.length - at); count > 0; count--) {
			const [from, to] = stretch(words, at, count);
			const name = text.slice(from, to);
			if ((count === 1 && !isAlone(text, from, to) && !(isListed && /^\p{Lu}/u.test(name))) || !isName(fold(name)) || isRuledOut(text, from)) continue;
			found.push(name);
			at += count - 1;
			last = at;
			break;
		}
	}
	return found;
}

/** The offsets of some words. */
function stretch(words: readonly RegExpMatchArray[], at: number, count: number): readonly [from: number, to: number] {
	const end = words[at + count - 1];
	return [words[at]?.index ?? 0, (end?.index ?? 0) + (end?.[0].length ?? 0)];
}

const AND: ReadonlySet<string> = new Set(wordsOf(({ and }) => and).map(fold));

function isAnd(words: readonly RegExpMatchArray[], at: number): boolean {
	return AND.has(fold(words[at]?.[0] ?? ''));
}

/** True where a name of several words begins: "Dive Deep" in "Ownership and Dive Deep", of which both are names then. */
function isLongName(words: readonly RegExpMatchArray[], at: number, text: string, isName: (name: string) => boolean): boolean {
	for (let count = 2; count <= Math.min(LONGEST, words.length - at); count++)
		if (isName(fold(text.slice(...stretch(words, at, count))))) return true;
	return false;
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
