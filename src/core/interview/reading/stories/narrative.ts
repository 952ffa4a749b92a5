import { addTo } from '../../add-to';
import { anyOf } from '../../any-of';
import { wordsBySpacing } from '../../lexicon/lexicon';
import { UNSPACED } from '../../unspaced';
import { countWords, type Count } from './story-facts';

const { spaced, unspaced } = wordsBySpacing(({ parts }) => parts?.past);
const VERBS: ReadonlySet<string> = new Set(spaced.filter((word) => !word.startsWith('-')));
/** Endings of such verbs, by their last letter. */
const ENDINGS = new Map<string, string[]>();
for (const word of spaced) if (word.startsWith('-')) addTo(ENDINGS, word.slice(-1), word.slice(1));
const UNSPACED_PAST = new RegExp(anyOf(unspaced), 'g');

/** Fewer words, or letters where words are written without blanks, tell nothing yet. */
const FEWEST_WORDS = 22;
const FEWEST_LETTERS = 60;
/** So many verbs of the past make a telling. */
const FEWEST_VERBS = 3;
/** And at least one for so many words. */
const WORDS_FOR_ONE = 25;

/** True for texts in which somebody describes at some length what they did. `count` is the count of their words. */
export function isNarrative(texts: readonly string[], count?: Count): boolean {
	const all = texts.join(' ');
	if (UNSPACED.test(all)) return all.length >= FEWEST_LETTERS
		&& (all.match(UNSPACED_PAST)?.length ?? 0) >= FEWEST_VERBS;
	const { words, i, we } = count ?? countWords(texts);
	if (words < FEWEST_WORDS || i + we === 0) return false;
	let missing = Math.max(FEWEST_VERBS, Math.ceil(words / WORDS_FOR_ONE));
	return all.toLowerCase().split(/[^\p{L}]+/u).some((word) => isPast(word) && --missing === 0);
}

/** True for a word in lower case that is a verb in the past tense. */
function isPast(word: string): boolean {
	return VERBS.has(word)
		|| (ENDINGS.get(word.slice(-1))?.some((ending) => word.length > ending.length && word.endsWith(ending)) ?? false);
}
