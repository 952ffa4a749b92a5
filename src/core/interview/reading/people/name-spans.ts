import { peopleWords } from '../../lexicon/lexicon';
import { isHonorific, isNoName, isNoNameAlone, isParticle, UNCASED } from './people-lexicon';
import { uncasedSpans } from './uncased-names';

/** A run of words that may be a person's name: UTF-16 offsets in the text. */
export interface NameSpan {
	readonly from: number;
	readonly to: number;
	/** As written, without a form of address and a genitive. */
	readonly name: string;
}

const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}.'’`-]*/gu;
const CAPITAL = /^\p{Lu}[\p{L}\p{M}.'’`-]*$/u;
/** Letters without case, which scripts like Hebrew and Arabic have too. */
const UNCASED_LETTERS = /^[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff][\p{L}\p{M}]*$/u;
const NICKNAME = /^ ["“”'‘(]$/;
const MONTH = /^(?:April|May|June|August|Jan|Jun|Mai|Juni|August|Mar)$/;
const MOST_WORDS = 5;
/** A capital with a letter behind it, or a script without capitals. */
const MAY_HOLD_NAME = /\p{Lu}[\p{L}.'’]|[\u2e80-\ud7af]{2}/u;

interface Word {
	readonly word: string;
	readonly from: number;
	readonly to: number;
}

/** Every run of one to five capitalized words in a text, split at words that are in no name; then names in scripts without capitals. */
export function nameSpans(text: string): NameSpan[] {
	if (!MAY_HOLD_NAME.test(text)) return [];
	const spans: NameSpan[] = [];
	let run: Word[] = [];
	const flush = (): void => {
		while (run.length > 0 && isParticle(run[run.length - 1]?.word ?? '') && !CAPITAL.test(run[run.length - 1]?.word ?? '')) run.pop();
		const [first] = run;
		const last = run[run.length - 1];
		if (first !== undefined && last !== undefined && run.length <= MOST_WORDS) {
			const name = text.slice(first.from, last.to).replace(/\s+/g, ' ').replace(/['’]s$/, '');
			const alone = run.length === 1 && isNoNameAlone(first.word);
			if (!alone && (name.replace(/[^\p{L}]/gu, '').length > 1 || run.length > 1)) spans.push({ from: first.from, to: last.to, name });
		}
		run = [];
	};
	for (const found of text.matchAll(WORD)) {
		const word = withoutMarks(found[0]);
		const one = { word, from: found.index, to: found.index + word.length };
		const gap = run.length === 0 ? '' : text.slice(run[run.length - 1]?.to ?? 0, one.from);
		if (NICKNAME.test(gap) && /^["”'’)] \p{Lu}/u.test(text.slice(one.to))) continue;
		if (run.length > 0 && !joins(gap, run[run.length - 1]?.word ?? '')) flush();
		if (isHonorific(word) && (run.length === 0 || !CAPITAL.test(word)) && /^[.:]?\s+\p{L}/u.test(text.slice(one.to)) && mayAddress(word)) flush();
		else if (isNamePart(word, text, one, run.length)) run.push(one);
		else flush();
		if (/['’]s$/.test(word)) flush();
	}
	flush();
	return UNCASED.test(text) ? [...spans.filter(({ name }) => !UNCASED.test(name)), ...uncasedSpans(text)] : spans;
}

/** A word without the marks that end it; an initial keeps its full stop. */
function withoutMarks(word: string): string {
	let to = word.length;
	while (to > 2 && MARKS.includes(word.charAt(to - 1))) to--;
	return to === word.length || (to === 2 && word.charAt(1) === '.') ? word : word.slice(0, to);
}

const MARKS = ".'’`-";

/** Between two words of one name: a blank, an initial's full stop, a nickname. */
function joins(gap: string, last: string): boolean {
	if (gap.startsWith('. ')) return last.replace(/[^\p{L}]/gu, '').length <= 2;
	return /^(?:\s|\.\s?|\s["“'‘(][\p{L}. ]{1,15}["”'’)]\s)$/u.test(gap);
}

const IN_LOWER_CASE = new Set(peopleWords(({ lowerCaseHonorifics }) => lowerCaseHonorifics));

function mayAddress(word: string): boolean {
	return CAPITAL.test(word) || IN_LOWER_CASE.has(word.replace(/\.$/, ''));
}

function isNamePart(word: string, text: string, { from, to }: Word, before: number): boolean {
	if (UNCASED_LETTERS.test(word)) return false;
	if (!CAPITAL.test(word)) return before > 0 && isParticle(word) && /^['’]?\s*\p{Lu}|^\s+(?:\p{Ll}{1,3}\s+)?\p{Lu}/u.test(text.slice(to));
	if (MONTH.test(word) && (/^\.? \d/.test(text.slice(to)) || /\d(?:st|nd|rd|th)?\.? $/.test(text.slice(0, from)))) return false;
	if (/['’](?:m|ll|ve|re|d|t)$/i.test(word)) return false;
	return !isNoName(word);
}
