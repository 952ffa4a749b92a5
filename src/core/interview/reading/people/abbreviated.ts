import { anyOf } from '../../any-of';
import { peopleWords } from '../../lexicon/lexicon';
import { noLetterBefore } from '../no-letter-before';

/** Before a full stop that does not end a sentence: an initial or an abbreviation. */
const ABBREVIATED = noLetterBefore(`(?:\\p{Lu}|${anyOf(peopleWords(({ abbreviations }) => abbreviations))})$`);

/** Longer than any abbreviation. In UTF-16 units. */
const LONGEST = 12;

/** True for text that ends with an initial or an abbreviation, so that a full stop at this offset ends no sentence. */
export function isAbbreviatedAt(text: string, offset: number): boolean {
	return ABBREVIATED.test(text.slice(Math.max(0, offset - LONGEST), offset));
}
