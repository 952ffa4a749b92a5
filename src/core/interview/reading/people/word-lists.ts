import { decodeWords } from '../../lexicon/front-coded';
import { GIVEN_NAMES } from '../../lexicon/given-names';
import { ORDINARY_WORDS } from '../../lexicon/ordinary-words';
import { isKnownName, isWordToo } from './people-lexicon';

/** The long lists of names and words, decoded at the first look-up. */
export interface WordLists {
	/** True for a lower-case given name. */
	readonly isGivenName: (word: string) => boolean;
	/** True for a lower-case word that is frequent in notes on anything. */
	readonly isOrdinary: (word: string) => boolean;
}

/** The long lists for one reader: nothing is decoded before the first look-up. */
export function wordLists(): WordLists {
	let names: ReadonlySet<string> | null = null;
	let ordinary: ReadonlySet<string> | null = null;
	return {
		isGivenName: (word) => isKnownName(word) || (names ??= decodeWords(GIVEN_NAMES)).has(unaccented(word)),
		isOrdinary: (word) => (ordinary ??= decodeWords(ORDINARY_WORDS)).has(word) && !isWordToo(word),
	};
}

const ASCII = /^[\0-\x7f]*$/;

function unaccented(word: string): string {
	return ASCII.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
}
