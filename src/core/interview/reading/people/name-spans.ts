import { anyOf } from '../../any-of';
import { peopleWords } from '../../lexicon/lexicon';
import { isEnglish } from './english-letters';
import type { NameSpan } from './name-span';
import { isNickname } from './nicknames';
import { isHonorific, isNoName, isNoNameAlone, isParticle } from './people-lexicon';
import { uncasedSpans } from './uncased-names';
import { UNSPACED } from '../../unspaced';

const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}.'’`-]*/gu;
/** What no name begins with: most of a text. */
const SMALL_WORDS = /(?:[a-z][\p{L}\p{M}\p{N}.'’`-]*|[^\p{L}\p{M}])*/yu;
/** The same in a text of English letters, which is searched faster. */
const ENGLISH_WORD = /[A-Za-z][A-Za-z0-9.'’`-]*/g;
const ENGLISH_SMALL_WORDS = /(?:[a-z][A-Za-z0-9.'’`-]*|[^A-Za-z])*/y;
const CAPITAL = /^\p{Lu}[\p{L}\p{M}.'’`-]*$/u;
const ENGLISH_CAPITAL = /^[A-Z][A-Za-z.'’`-]*$/;
/** Letters without case, which scripts like Hebrew and Arabic have too. */
const UNCASED_LETTERS = /^[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff][\p{L}\p{M}]*$/u;
const NICKNAME = /^ ["“”'‘(]$/;
const MONTHS = new Set(peopleWords(({ monthNames }) => monthNames));
const CONTRACTED = new RegExp(`['’]${anyOf(peopleWords(({ contractions }) => contractions))}$`, 'i');
const DAY_BEFORE = /\d(?:st|nd|rd|th)?\.? $/;
const GENITIVE = /['’]s$/;
/** End a word without being part of it. */
const MARKS = ".'’`-";
const MOST_WORDS = 5;
/** A capital with a letter after it, or a script without capitals. */
const MAY_HOLD_NAME = new RegExp(`\\p{Lu}[\\p{L}.'’]|${UNSPACED.source}{2}`, 'u');
const MAY_HOLD_ENGLISH_NAME = /[A-Z][A-Za-z.'’]/;

interface Word {
	readonly word: string;
	readonly from: number;
	readonly to: number;
}

/**
 * Every run of one to five capitalized words in a text, split at words that are in no name; then names in scripts
 * without capitals.
 */
export function nameSpans(text: string): NameSpan[] {
	const english = isEnglish(text);
	if (!(english ? MAY_HOLD_ENGLISH_NAME : MAY_HOLD_NAME).test(text)) return [];
	const spans: NameSpan[] = [];
	let run: Word[] = [];
	const flush = (): void => {
		const span = spanOf(run, text);
		if (span !== null) spans.push(span);
		run = [];
	};
	const [words, smallWords, capital] = english ? [ENGLISH_WORD, ENGLISH_SMALL_WORDS, ENGLISH_CAPITAL]
		: [WORD, SMALL_WORDS, CAPITAL];
	for (let at = 0; ; ) {
		words.lastIndex = run.length === 0 ? endOf(smallWords, text, at) : at;
		const found = words.exec(text);
		if (found === null) break;
		at = found.index + found[0].length;
		const word = withoutMarks(found[0]);
		const one = { word, from: found.index, to: found.index + word.length };
		const rest = text.slice(one.to);
		const last = run.at(-1);
		if (last !== undefined) {
			const gap = text.slice(last.to, one.from);
			if (NICKNAME.test(gap) && /^["”'’)] \p{Lu}/u.test(rest)) continue;
			if (!joins(gap, last.word) && !isSlashed(last.word, gap, rest)) flush();
		}
		const isCapital = capital.test(word);
		// “"Addy" Ada Holm”: what she is called is no name of its own.
		if (isNickname(text, one.to)) {
			flush();
			continue;
		}
		const isTitle = addresses(word, isCapital, rest, run.length);
		if (!isTitle && !isAgainst(word, run) && isNamePart(one, isCapital, text, run.length)) run.push(one);
		else flush();
		if (GENITIVE.test(word)) flush();
	}
	flush();
	return UNSPACED.test(text) ? [...spans.filter(({ name }) => !UNSPACED.test(name)), ...uncasedSpans(text)] : spans;
}

/** Where a sticky expression that matches any text ends when it begins at an offset. */
function endOf(sticky: RegExp, text: string, at: number): number {
	sticky.lastIndex = at;
	sticky.test(text);
	return sticky.lastIndex;
}

/** The name in a run of words, small words at its end left out; null when it is too long or too little to be one. */
function spanOf(run: readonly Word[], text: string): NameSpan | null {
	let count = run.length;
	while (count > 0 && isParticle(run[count - 1]?.word ?? '') && !CAPITAL.test(run[count - 1]?.word ?? '')) count--;
	const [first] = run;
	const last = run[count - 1];
	if (first === undefined || last === undefined || count > MOST_WORDS) return null;
	const name = text.slice(first.from, last.to).replace(/\s+/g, ' ').replace(GENITIVE, '');
	if (count === 1 && (isNoNameAlone(first.word) || name.replace(/[^\p{L}]/gu, '').length < 2)) return null;
	return { from: first.from, to: last.to, name };
}

/** A word without the marks that end it; an initial keeps its full stop. */
function withoutMarks(word: string): string {
	let to = word.length;
	while (to > 2 && MARKS.includes(word.charAt(to - 1))) to--;
	return to === word.length || (to === 2 && word.charAt(1) === '.') ? word : word.slice(0, to);
}

/** Between two words of one name: a blank, an initial's full stop, a nickname. */
function joins(gap: string, last: string): boolean {
	if (gap.startsWith('. ')) return last.replace(/[^\p{L}]/gu, '').length <= 2;
	return /^(?:\s|\.\s?|\s["“'‘(][\p{L}. ]{1,15}["”'’)]\s)$/u.test(gap);
}

const IN_LOWER_CASE = new Set(peopleWords(({ lowerCaseHonorifics }) => lowerCaseHonorifics));

/** True for a form of address before a name, after `before` words of a run. */
function addresses(word: string, isCapital: boolean, rest: string, before: number): boolean {
	if (!isHonorific(word) || (before > 0 && isCapital) || !/^[.:]?\s+\p{L}/u.test(rest)) return false;
	return isCapital || IN_LOWER_CASE.has(word.replace(/\.$/, ''));
}

/** "v.d. Berg", "v. Thun", "d. Santos", "v/d Meer": a particle cut short, behind a first name. */
const SHORT_PARTICLE = /^(?:v|d|vd)\.?(?:d\.?)?(?:\p{Lu}\p{L}+)?$/u;
const BEFORE_FAMILY_NAME = /^(?:\.\s?(?:[dv]\.?\s)?|\s(?:d\.\s)?|\/d\.?\s)\p{Lu}\p{L}/u;
/** "v.d.Berg". */
const FAMILY_NAME_IN = /\.\p{Lu}\p{L}+$/u;

/** "Ada Holm v. Otto Reyes": between two full names it is no particle. */
function isAgainst(word: string, run: readonly Word[]): boolean {
	return /^v\.?$/.test(word) && run.length > 1 && !/^\p{L}\.?$/u.test(run.at(-1)?.word ?? '');
}

function isSlashed(last: string, gap: string, rest: string): boolean {
	return gap === '/' && last === 'v' && /^\.?\s\p{Lu}/u.test(rest);
}

/** True for a word that may be in a name, after `before` words of it. */
function isNamePart({ word, from, to }: Word, isCapital: boolean, text: string, before: number): boolean {
	const rest = text.slice(to);
	if (!isCapital) {
		if (before > 0 && SHORT_PARTICLE.test(word)) return BEFORE_FAMILY_NAME.test(rest) || FAMILY_NAME_IN.test(word);
		return before > 0 && !UNCASED_LETTERS.test(word) && isParticle(word)
			&& /^['’]?\s*\p{Lu}|^\s+(?:\p{Ll}{1,3}\s+)?\p{Lu}/u.test(rest);
	}
	const isMonth = MONTHS.has(word.toLowerCase());
	if (isMonth && (/^\.? \d/.test(rest) || DAY_BEFORE.test(text.slice(0, from)))) return false;
	return !isNoName(word) && !CONTRACTED.test(word);
}
