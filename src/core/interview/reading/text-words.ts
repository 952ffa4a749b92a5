import { anyOf } from '../any-of';
import type { HiringWords, TextWords } from '../lexicon/hiring-words';
import type { Words } from '../lexicon/list';
import { wordsOf } from '../lexicon/lexicon';

/** Classes of letters. Where it is not needed, the flag makes the search of a text four times slower. */
const NEEDS_UNICODE = /\\p\{/;

/**
 * An expression that matches any of some words in a text, in any case or in exactly theirs. Without words it
 * matches nothing.
 */
export function textWords({ is = [], begins = [], holds = [] }: TextWords, isExact = false): RegExp {
	const parts = [
		...(is.length > 0 ? [`\\b${anyOf(is)}\\b`] : []),
		...(begins.length > 0 ? [`\\b${anyOf(begins)}`] : []),
		...(holds.length > 0 ? [anyOf(holds)] : []),
	];
	const source = parts.length > 0 ? parts.join('|') : anyOf([]);
	return new RegExp(source, `${isExact ? '' : 'i'}${NEEDS_UNICODE.test(source) ? 'u' : ''}`);
}

/** The members that hold small expressions. */
type Expressions = Exclude<keyof HiringWords, 'otherFolders'>;

/** The same for one member of all languages' words of hiring, and for `more` whole words. */
export function hiringWords(member: Expressions, more: Words = []): RegExp {
	return textWords({
		is: [...wordsOf(({ hiring }) => hiring?.[member]?.is), ...more],
		begins: wordsOf(({ hiring }) => hiring?.[member]?.begins),
		holds: wordsOf(({ hiring }) => hiring?.[member]?.holds),
	});
}
