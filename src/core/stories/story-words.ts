import { LABELS, wordsOf } from '../interview/lexicon/lexicon';
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
	/** True for a word with a capital where no sentence begins. */
	readonly isName: boolean;
	/** True for a word that is frequent in notes on anything. */
	readonly isOrdinary: boolean;
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
	if (isShort || SMALL.has(core.replace(/['’]/g, '')) || isUnitOf(found.at(-1), at)) return;
	const begins = SENTENCE_START.test(text.slice(Math.max(0, at - 4), at));
	const isName = isAllCapitals(shown) || (!begins && shown.charAt(0) !== core.charAt(0));
	const isOrdinary = LISTS.isOrdinary(core) || WEEKDAYS.has(core);
	found.push({ shown, core, at, isNumber: false, isName, isOrdinary });
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
	const unit = /^ ([\p{L}][\p{L}\p{M}'’-]+)/u.exec(text.slice(at + written.length))?.[1];
	const hasUnit = unit !== undefined && unit.length >= SHORTEST && !SMALL.has(unit.toLowerCase())
		&& !UNSPACED.test(unit) && /\d$/.test(written);
	const shown = hasUnit ? `${written} ${unit}` : written;
	const says = hasUnit || written.replace(/[^\p{N}%‰€$£¥×]/gu, '').length >= SHORTEST_NUMBER;
	if (says) found.push({ shown, core: shown.toLowerCase(), at, isNumber: true, isName: false, isOrdinary: false });
}

/** Words of one letter, and those that only join others (hiragana), are left out. */
function unspacedWords(run: string, from: number): StoryWord[] {
	const segments = new Intl.Segmenter('ja', { granularity: 'word' }).segment(run);
	return [...segments].flatMap(({ segment, index }) => {
		const isSmall = segment.length < 2 || /^[\u3040-\u309f]+$/.test(segment) || SMALL.has(segment);
		return isSmall ? [] : [{
			shown: segment, core: segment, at: from + index, isNumber: false, isName: false,
			isOrdinary: LISTS.isOrdinary(segment),
		}];
	});
}
