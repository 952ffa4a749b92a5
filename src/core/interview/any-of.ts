import { list } from './lexicon/list';

/**
 * The source of an expression that matches any word of a list. A text parts its words by commas or line breaks; they may be
 * stems or small expressions themselves. An empty list matches nothing.
 */
export function anyOf(words: string | readonly string[]): string {
	const all = typeof words === 'string' ? list(words) : words;
	return all.length === 0 ? '(?!)' : `(?:${all.join('|')})`;
}
