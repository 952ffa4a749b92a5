import { anyOf } from '../../any-of';
import { wordsBySpacing } from '../../lexicon/lexicon';
import { UNSPACED } from '../../unspaced';
import { countWords } from './story-facts';

const { spaced, unspaced } = wordsBySpacing(({ parts }) => parts?.past);
const VERBS: ReadonlySet<string> = new Set(spaced.filter((word) => !word.startsWith('-')));
const ENDINGS = spaced.filter((word) => word.startsWith('-')).map((word) => word.slice(1));
const ENDING = new RegExp(`\\p{L}${anyOf(ENDINGS)}$`, 'u');
const UNSPACED_PAST = new RegExp(anyOf(unspaced), 'g');

/** Fewer words, or letters where words are written without blanks, tell nothing yet. */
const FEWEST_WORDS = 22;
const FEWEST_LETTERS = 60;
/** So many verbs of the past make a telling. */
const FEWEST_VERBS = 3;

/** True for texts in which somebody tells at some length what they did. */
export function isNarrative(texts: readonly string[]): boolean {
	const all = texts.join(' ');
	if (UNSPACED.test(all)) return all.length >= FEWEST_LETTERS
		&& (all.match(UNSPACED_PAST)?.length ?? 0) >= FEWEST_VERBS;
	const { words, i, we } = countWords(texts);
	if (words < FEWEST_WORDS || i + we === 0) return false;
	const verbs = all.toLowerCase().split(/[^\p{L}]+/u).filter((word) => VERBS.has(word) || ENDING.test(word));
	return verbs.length >= FEWEST_VERBS && verbs.length * 25 >= words;
}
