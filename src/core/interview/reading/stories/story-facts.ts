import { anyOf } from '../../any-of';
import { wordsOf } from '../../lexicon/lexicon';
import { UNSPACED } from '../../unspaced';

/** What can be counted in some texts. */
export interface Count {
	readonly words: number;
	/** Words for "I" and "my". */
	readonly i: number;
	/** Words for "we" and "our". */
	readonly we: number;
}

/** Whether a pronoun means "I" or "we". */
const PRONOUNS: ReadonlyMap<string, 'i' | 'we'> = new Map([
	...wordsOf(({ pronouns }) => pronouns.we).map((word) => [word, 'we'] as const),
	...wordsOf(({ pronouns }) => pronouns.i).map((word) => [word, 'i'] as const),
]);
/** The ending of a verb in the first person, in languages that leave out "I": "-łem". */
const ENDS_AS_I = new RegExp(`.${anyOf(wordsOf(({ parts }) => parts?.ownEndings))}$`);
/** A quick check of a whole text before the closer ones of its words. */
const MAY_END_AS_I = new RegExp(anyOf(wordsOf(({ parts }) => parts?.ownEndings)), 'i');

/** True for a text in which somebody speaks of themselves, and not once in a long one. */
export function isOfTeller({ words, i, we }: Count): boolean {
	return i + we > 0 && (i + we) * WORDS_FOR_ONE >= words;
}

/** In so many words somebody who tells of themselves says "I" or "we" at least once. */
const WORDS_FOR_ONE = 80;

/** Counts words; of Chinese and the like, which write no blanks, three letters count as one. */
export function countWords(texts: readonly string[]): Count {
	const count = { words: 0, i: 0, we: 0 };
	for (const text of texts) {
		const isUnspaced = UNSPACED.test(text);
		const hasMarks = /['’]/.test(text);
		const mayEndAsI = MAY_END_AS_I.test(text);
		for (let at = 0; at < text.length; ) {
			let end = at;
			while (end < text.length && isWordPart(text, end)) end++;
			if (end > at) {
				const word = text.slice(at, end).toLowerCase();
				count.words += isUnspaced && UNSPACED.test(text.charAt(at)) ? Math.ceil((end - at) / 3) : 1;
				const who = hasMarks ? pronounIn(word) : PRONOUNS.get(word);
				if (who !== undefined) count[who]++;
				else if (mayEndAsI && ENDS_AS_I.test(word.replace(/['’]/g, ''))) count.i++;
			}
			at = end + 1;
		}
	}
	return count;
}

/** Whether a contraction, such as "I’ve" or "we’re", means "I" or "we". */
function pronounIn(word: string): 'i' | 'we' | undefined {
	const mark = word.search(/['’]/);
	if (mark < 0) return PRONOUNS.get(word);
	const found = [PRONOUNS.get(word.slice(0, mark)), PRONOUNS.get(word.replace(/['’]/g, ''))];
	return found.includes('i') ? 'i' : found[0] ?? found[1];
}

/** True for letters, digits, apostrophes and hyphens; letters beyond ASCII are looked up. */
function isWordPart(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
		|| code === 39 || code === 45;
	return code === 0x2019 || /[\p{L}\p{N}]/u.test(text.charAt(at));
}
