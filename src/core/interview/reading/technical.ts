import { anyOf } from '../any-of';
import { fold } from '../fold';
import { wordsBySpacing, wordsOf, type PickWords } from '../lexicon/lexicon';
import { TRADE_WORDS } from '../lexicon/trade-words';
import { noLetterBefore } from './no-letter-before';
import { stemList } from './stem-list';


/** True when a folded text holds a word of the trade. */
export function isTechnical(folded: string): boolean {
	return folded.split(' ').some((word) => TRADE_WORDS.has(word));
}

/** What a person is asked about themselves and others. */
const PERSONAL = stemList(({ subjects }) => subjects?.personal);

/** True when a text asks about the person or about working with others. */
export function isPersonal(text: string): boolean {
	return PERSONAL(fold(text));
}

/** What interviewers like to ask about, as keyword prompts name it: "conflict with a coworker", "biggest failure". */
const THEMES = stems(({ subjects }) => subjects?.themes);
/** A quick look before the closer one. */
const HOLDS_THEME = new RegExp(anyOf(wordsOf(({ subjects }) => subjects?.themes)), 'i');

/** True for a few words that name what is asked for. */
export function namesTheme(text: string): boolean {
	return HOLDS_THEME.test(text) && THEMES(text);
}

/** What people are asked about at work. A prompt without any may be for a diary, a class or a game. */
const WORK = stemList(({ subjects }) => subjects?.work);

/** True for a folded prompt that speaks of work. */
export function ofWork(folded: string): boolean {
	return WORK(folded);
}

/** Matches the stems at the beginning of a word, and anywhere where words are written without blanks. */
function stems(pick: PickWords): (text: string) => boolean {
	const { spaced, unspaced } = wordsBySpacing(pick);
	const begins = noLetterBefore(anyOf(spaced));
	const anywhere = new RegExp(anyOf(unspaced));
	return (text) => begins.test(text) || anywhere.test(text);
}
