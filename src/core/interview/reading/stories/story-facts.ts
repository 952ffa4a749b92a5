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

const I: ReadonlySet<string> = new Set(wordsOf(({ pronouns }) => pronouns.i));
/** Endings of verbs in the first person, where nobody writes "I": "-łem". */
const I_ENDINGS = wordsOf(({ parts }) => parts?.ownEndings);
const WE: ReadonlySet<string> = new Set(wordsOf(({ pronouns }) => pronouns.we));

/** True for a text in which somebody speaks of themselves, and not once in a long one. */
export function isOfTeller({ words, i, we }: Count): boolean {
	return i + we > 0 && (i + we) * WORDS_FOR_ONE >= words;
}

/** In so many words somebody who tells of themselves says "I" or "we" at least once. */
const WORDS_FOR_ONE = 80;

/** Counts words; of Chinese and the like, which write no blanks, three letters count as one. */
export function countWords(texts: readonly string[]): Count {
	let words = 0;
	let i = 0;
	let we = 0;
	for (const text of texts) {
		for (let at = nextWord(text, 0); at < text.length; ) {
			const end = wordEnd(text, at);
			words += UNSPACED.test(text.charAt(at)) ? Math.ceil((end - at) / 3) : 1;
			const word = text.slice(at, end).toLowerCase();
			const contracted = /['’]/.test(word);
			const first = contracted ? (word.split(/['’]/, 1)[0] ?? '') : word;
			const plain = contracted ? word.replace(/['’]/g, '') : word;
			if (I.has(first) || I.has(plain) || endsAsI(plain)) i++;
			else if (WE.has(first) || WE.has(plain)) we++;
			at = nextWord(text, end);
		}
	}
	return { words, i, we };
}

function endsAsI(word: string): boolean {
	return I_ENDINGS.some((ending) => word.length > ending.length && word.endsWith(ending));
}

function nextWord(text: string, from: number): number {
	let at = from;
	while (at < text.length && !isWordPart(text, at)) at++;
	return at;
}

function wordEnd(text: string, from: number): number {
	let at = from;
	while (at < text.length && isWordPart(text, at)) at++;
	return at;
}

/** True for letters, digits, apostrophes and hyphens; letters beyond ASCII are looked up. */
function isWordPart(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
		|| code === 39 || code === 45;
	return code === 0x2019 || /[\p{L}\p{N}]/u.test(text.charAt(at));
}
