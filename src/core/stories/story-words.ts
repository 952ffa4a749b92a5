import { LABELS, wordsBySpacing, wordsOf } from '../interview/lexicon/lexicon';
import { wholeMonth } from '../interview/day';
import { wordLists } from '../interview/reading/people/word-lists';
import { PART_NAMES } from '../interview/story';
import { UNSPACED } from '../interview/unspaced';

/** A word of a text that may bring a story to mind. */
export interface StoryWord {
	/** As written; a number has its unit with it: "61 %", "40 doses". */
	readonly shown: string;
	/** In lower case, to be compared with others. */
	readonly core: string;
	/** UTF-16 offset. */
	readonly at: number;
	/** True for a number that says something by itself or with its unit. */
	readonly isNumber: boolean;
	/** True for a number with a unit, a currency or a percent sign. */
	readonly hasUnit: boolean;
	/** True for a word with a capital where no sentence begins. */
	readonly isName: boolean;
	/** True for a word that is frequent in notes on anything. */
	readonly isOrdinary: boolean;
	/** True for a verb that tells what was done: it could be in any story. */
	readonly isVerb: boolean;
	/** True after an article: a thing or a person. */
	readonly isNoun: boolean;
}

/** Decoded once, at the first look-up. */
const LISTS = wordLists();
/** Words about the teller, words that ask or lead on, and the labels of the parts themselves. */
const SMALL: ReadonlySet<string> = new Set([
	...wordsOf(({ pronouns }) => [...pronouns.i, ...pronouns.we, ...pronouns.you]),
	...wordsOf(({ openers }) => openers.asks), ...wordsOf(({ beforeLinks }) => beforeLinks),
	...wordsOf(({ and }) => and), ...PART_NAMES.flatMap((part) => LABELS[part]),
]);
const WEEKDAYS: ReadonlySet<string> = new Set(wordsOf(({ weekdays }) => weekdays).flatMap((day) => [day, `${day}s`]));

/** Verbs of the past and their endings. */
const PAST: readonly string[] = wordsBySpacing(({ parts }) => parts?.past).spaced;
const VERBS: ReadonlySet<string> = new Set(PAST.filter((word) => !word.startsWith('-')));
const VERB_ENDINGS = PAST.flatMap((word) => (word.startsWith('-') ? [word.slice(1)] : []));
const ARTICLES: ReadonlySet<string> = new Set(wordsOf(({ people }) => people?.articles));
/** Codes of currencies, the same in all languages. */
const CURRENCIES: ReadonlySet<string> = new Set([
	'EUR', 'USD', 'GBP', 'CHF', 'JPY', 'CNY', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'INR', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'BRL', 'ZAR', 'KRW', 'MXN', 'TRY',
]);
/** A year, a time of day or a date. */
const DATED = /^(?:(?:19|20)\d\d|\d{1,2}:\d\d|\d{1,4}[.-]\d{1,2}[.-]\d{1,4})$/;

const NUMBER = /^(?:[€$£¥]\s?)?\d[\d.,:]*(?:\s?[%‰€$£¥×]|[kKmMxX](?![\p{L}\p{N}]))?/u;
/** Letters of a word that is not of Chinese, Japanese or Korean. */
const SPACED = `(?:(?!${UNSPACED.source})[\\p{L}\\p{M}\\p{N}])+`;
/** A number with its sign; a run of letters without blanks between words; any other word. */
const WORD = new RegExp(`(?:[€$£¥]\\s?)?\\p{N}[\\p{N}.,:]*(?:\\s?[%‰€$£¥×])?|${UNSPACED.source}+|${SPACED}(?:['’-]${SPACED})*`, 'gu');
/** Shorter words say little where there are blanks between words. */
const SHORTEST = 4;
/** A shorter number says little without a unit. */
const SHORTEST_NUMBER = 2;
/** What ends a sentence, or begins a line. */
const SENTENCE_START = /(?:^|[.!?…:\n]["”’)]?\s*["“‘(]?)$/;

/** The words of a plain text in their order, without small words; in Chinese and Japanese as the platform splits them. */
export function storyWords(text: string): StoryWord[] {
	const found: StoryWord[] = [];
	for (const { 0: written, index } of text.matchAll(WORD)) {
		if (/^[€$£¥]?\s?\p{N}/u.test(written)) addNumber(found, text, index);
		else if (UNSPACED.test(written)) found.push(...unspacedWords(written, index));
		else addWord(found, text, written, index);
	}
	return found;
}

function addWord(found: StoryWord[], text: string, written: string, at: number): void {
	const shown = written.replace(/['’]s$/, '');
	const core = shown.toLowerCase();
	const isShort = core.length < SHORTEST && !isAllCapitals(shown);
	if (CURRENCIES.has(shown) || isDate(shown)) return;
	if (isShort || SMALL.has(core.replace(/['’]/g, '')) || isUnitOf(found.at(-1), at)) return;
	const begins = SENTENCE_START.test(text.slice(Math.max(0, at - 4), at));
	const isName = isAllCapitals(shown) || (!begins && shown.charAt(0) !== core.charAt(0));
	const isOrdinary = LISTS.isOrdinary(core);
	const before = /([\p{L}]+)\s+$/u.exec(text.slice(Math.max(0, at - 12), at))?.[1]?.toLowerCase() ?? '';
	const isVerb = !isName && isPast(core);
	found.push({ shown, core, at, isNumber: false, hasUnit: false, isName, isOrdinary, isVerb, isNoun: !isVerb && ARTICLES.has(before) });
}

function isPast(core: string): boolean {
	return VERBS.has(core) || VERB_ENDINGS.some((ending) => core.length > ending.length + 1 && core.endsWith(ending));
}

/** True for a month, whole or cut short, and a weekday. */
function isDate(word: string): boolean {
	const core = word.toLowerCase();
	return WEEKDAYS.has(core) || (word.charAt(0) !== core.charAt(0) && wholeMonth(core) > 0);
}

/** "SLA". */
function isAllCapitals(word: string): boolean {
	return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** True for a word that the number before it has taken already. */
function isUnitOf(before: StoryWord | undefined, at: number): boolean {
	return before?.isNumber === true && at < before.at + before.shown.length;
}

function addNumber(found: StoryWord[], text: string, at: number): void {
	const written = (NUMBER.exec(text.slice(at, at + 24))?.[0] ?? '').replace(/[.,:]+$/, '');
	const after = text.slice(at + written.length);
	const unit = /^\s?([\p{L}][\p{L}\p{M}'’-]+)/u.exec(after)?.[1];
	if (DATED.test(written) || (unit !== undefined && isDate(unit)) || /^(?:st|nd|rd|th)\b/.test(after)) return;
	const currency = CURRENCIES.has(unit ?? '') ? unit : undefined;
	const inFront = /([A-Z]{3})\s$/.exec(text.slice(Math.max(0, at - 5), at))?.[1];
	const isThing = unit !== undefined && /^ /.test(after) && /\d$/.test(written) && isUnit(unit);
	const shown = currency !== undefined ? `${written} ${currency}` : isThing ? `${written} ${unit}`
		: inFront !== undefined && CURRENCIES.has(inFront) ? `${inFront} ${written}` : written;
	const hasUnit = shown !== written || /[%‰€$£¥×kKmMxX]/.test(written);
	if (!hasUnit && written.replace(/\P{N}/gu, '').length < SHORTEST_NUMBER) return;
	const from = shown.startsWith(written) ? at : at - 4;
	found.push({ shown, core: shown.toLowerCase(), at: from, isNumber: true, hasUnit, isName: false, isOrdinary: false, isVerb: false, isNoun: false });
}

/** What can be counted: no verb, no small word, and of the most frequent words only those in the plural. */
function isUnit(word: string): boolean {
	const core = word.toLowerCase();
	if (core.length < SHORTEST || SMALL.has(core) || UNSPACED.test(word) || isPast(core)) return false;
	return word !== core || core.endsWith('s') || !LISTS.isOrdinary(core);
}

/** Words of one letter, and those that only join others (hiragana), are left out. */
function unspacedWords(run: string, from: number): StoryWord[] {
	const segments = new Intl.Segmenter('ja', { granularity: 'word' }).segment(run);
	return [...segments].flatMap(({ segment, index }) => {
		const isSmall = segment.length < 2 || /^[\u3040-\u309f]+$/.test(segment) || SMALL.has(segment);
		return isSmall ? [] : [{
			shown: segment, core: segment, at: from + index, isNumber: false, hasUnit: false, isName: false,
			isOrdinary: LISTS.isOrdinary(segment), isVerb: false, isNoun: false,
		}];
	});
}
