import { fold } from './fold';
import { LANGUAGES } from './lexicon/lexicon';
import type { Language } from './lexicon/language';

/** The words a language's stock openings are made of, and those that may end one. Folded. */
interface OpeningWords {
	/** Words that begin an opening. */
	readonly begin: ReadonlySet<string>;
	readonly within: ReadonlySet<string>;
	readonly end: ReadonlySet<string>;
}

const OPENINGS: readonly OpeningWords[] = LANGUAGES.filter(({ spaced }) => spaced).map(openingWords);

function openingWords({ openers, pronouns }: Language): OpeningWords {
	const wordsOf = (phrases: readonly string[]): string[][] => phrases.map((phrase) => fold(phrase).split(' '));
	const phrases = wordsOf([...openers.stories, ...openers.bids, ...(openers.polite ?? [])]);
	// What was experienced ("failure", "conflict") is no part of an opening: it is what the question is about.
	const you = wordsOf(pronouns.you).filter(({ length }) => length === 1).flat();
	return {
		begin: new Set(phrases.flatMap(([first]) => first ?? [])),
		within: new Set([...phrases.flat(), ...you]),
		end: new Set([...phrases.flatMap((words) => words.at(-1) ?? []), ...you]),
	};
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’']*/gu;
/** An opening has so many words, and leaves so many. */
const LEAST = 2;

/**
 * The length of the stock opening of a question ("Tell me about a time when you "), in UTF-16 units with the blank behind
 * it: what many questions have in common. 0 without one, where little would be left, and in scripts without blanks.
 */
export function stockOpening(text: string): number {
	const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word: fold(word), index }));
	const count = Math.max(...OPENINGS.map((opening) => openingLength(words.map(({ word }) => word), opening)));
	const next = words[count];
	return count < LEAST || next === undefined || words.length - count < LEAST ? 0 : next.index;
}

function openingLength(words: readonly string[], { begin, within, end }: OpeningWords): number {
	if (!begin.has(words[0] ?? '')) return 0;
	const stop = words.findIndex((word) => !within.has(word));
	const said = words.slice(0, stop < 0 ? words.length : stop);
	while (said.length > 0 && !end.has(said.at(-1) ?? '')) said.pop();
	return said.length;
}
