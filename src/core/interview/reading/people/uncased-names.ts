import { anyOf } from '../../any-of';
import type { Words } from '../../lexicon/language';
import { peopleWords } from '../../lexicon/lexicon';
import type { PeopleWords } from '../../lexicon/people-words';
import { holdsUncasedJob, JOB_UNCASED } from './job-titles';
import type { NameSpan } from './name-span';
import { isKnownName, isRoundName } from './people-lexicon';
import { UNSPACED } from '../../unspaced';

/** Any of the words of a kind that are written in a script without capitals. */
function anyUncased(pick: (people: PeopleWords) => Words | undefined): string {
	return anyOf(peopleWords(pick).filter((word) => UNSPACED.test(word)));
}

const POLITE = anyUncased(({ politeEndings }) => politeEndings);
const POLITE_AT_START = new RegExp(`^${POLITE}`);
const POLITE_AT_END = new RegExp(`${POLITE}$`);
const IS = anyUncased(({ isA }) => isA);
const HIRER = anyUncased(({ hiringRoles }) => hiringRoles);
/** A job before a name, as in "面试官叫王磊". */
const JOB_IN_FRONT = new RegExp(`^.{0,4}?(?:${HIRER}|${JOB_UNCASED.source})${IS}?(?=.)`, 'u');
const BEFORE_NAME = anyUncased(({ with: words, isA, leadIns }) => [...words ?? [], ...isA ?? [], ...leadIns ?? []]);
const LEAD_IN = new RegExp(`^${BEFORE_NAME}`);
const AFTER_NAME = anyUncased(({ afterNames }) => afterNames);
const AFTER_NAMES = new RegExp(AFTER_NAME);
const KOREAN_ENDING = new RegExp(`${POLITE}?${AFTER_NAME}?$`);
const JOB_OR_POLITE = new RegExp(`^(?:${POLITE}|\\s*${JOB_UNCASED.source})`);
/** Words that begin with the letter of a family name, before what may be one: "周三王磊". */
const NO_NAMES = new RegExp(`^${anyUncased(({ notNames }) => notNames)}+`);

const HAN = '[\\u4e00-\\u9fff々]';
const KATAKANA = '[\\u30a0-\\u30ff]';
const ONLY_HAN = new RegExp(`^${HAN}+$`);
/**
 * Letters that may be a name: two words of a name, or one in Han letters, in Katakana, or in Hangul. Han letters are
 * read from where they begin: what follows the twelfth of them is the middle of a word as often as a name.
 */
const RUN = new RegExp([
	`${HAN}{1,4}[ ・·](?:${HAN}|${KATAKANA}){1,5}`, `(${HAN}{2,12})${HAN}*`,
	`${KATAKANA}{2,8}[・=]${KATAKANA}{2,8}`, `${KATAKANA}{3,8}(?=${POLITE})`, '[\\uac00-\\ud7af]{2,6}',
].join('|'), 'gu');

/** A name, and the UTF-16 offset where it begins in the letters around it. */
interface Found {
	readonly from: number;
	readonly name: string;
}

/**
 * Names in Chinese, Japanese and Korean, in order: a known family name with one to three more letters, or what a polite
 * ending follows.
 */
export function uncasedSpans(text: string): NameSpan[] {
	return Array.from(text.matchAll(RUN)).flatMap((run) => {
		const letters = run[1] ?? run[0];
		return namesOfRun(letters, text.slice(run.index + letters.length), text).map(({ from, name }) => {
			const start = run.index + from;
			return { from: start, to: start + name.length, name };
		});
	});
}

/** The names in letters of which two words may be one name: "山田 花子", or two: "王磊 李娜". */
function namesOfRun(run: string, behind: string, text: string): Found[] {
	const [first = '', second = ''] = run.split(/[ ・·]/);
	if (second === '' || !ONLY_HAN.test(first)) return namesInWord(run, behind);
	const isJapanese = /[\u3040-\u30ff]/.test(text) && first.length === 2 && second.length <= 2;
	if (POLITE_AT_START.test(behind) || familyNameOf(first) === first || isJapanese) return [{ from: 0, name: run }];
	const later = namesInWord(second, '').map(({ from, name }) => ({ from: first.length + 1 + from, name }));
	return [...namesInWord(first, ''), ...later];
}

function namesInWord(run: string, behind: string): Found[] {
	if (/[\uac00-\ud7af]/.test(run)) return koreanName(run, behind);
	if (/[\u30a0-\u30ff]/.test(run)) {
		return run.includes('・') || POLITE_AT_START.test(behind) ? [{ from: 0, name: run }] : [];
	}
	const bare = run.replace(POLITE_AT_END, '');
	const isPolite = bare !== run || POLITE_AT_START.test(behind);
	const words = NO_NAMES.exec(bare)?.[0].length ?? 0;
	const after = bare.slice(words);
	const lead = words + ((JOB_IN_FRONT.exec(after) ?? LEAD_IN.exec(after))?.[0].length ?? 0);
	const name = bare.slice(lead).split(AFTER_NAMES)[0] ?? '';
	if (name.length < (isPolite ? 1 : 2)) return [];
	if (holdsUncasedJob(name) || isRoundName(name)) return nameBeforeJob(name);
	const family = familyNameOf(name);
	const longest = family === '' ? 0 : family.length + (family.length === 1 ? 2 : 3);
	return isPolite || name.length <= longest ? [{ from: lead, name }] : [];
}

/** "王磊经理": the name before the job. */
function nameBeforeJob(run: string): Found[] {
	for (const length of [3, 2]) {
		const name = run.slice(0, length);
		const isBeforeJob = holdsUncasedJob(run.slice(length)) && !holdsUncasedJob(name);
		if (isBeforeJob && familyNameOf(name) !== '') return [{ from: 0, name }];
	}
	return [];
}

/** Three syllables, or two before a job or a polite ending, without the particles that follow them. */
function koreanName(run: string, behind: string): Found[] {
	const name = [run.replace(KOREAN_ENDING, ''), run].find((one) => (one.length === 3 || one.length === 2)
		&& familyNameOf(one) !== '' && !holdsUncasedJob(one) && !isRoundName(one));
	if (name === undefined) return [];
	return name.length === 3 || JOB_OR_POLITE.test(run.slice(name.length) + behind) ? [{ from: 0, name }] : [];
}

/** The known family name a run of Chinese, Japanese or Korean letters begins with; empty without one. */
export function familyNameOf(run: string): string {
	for (const length of [3, 2, 1]) {
		const start = run.slice(0, length);
		if (start.length === length && isKnownName(start)) return start;
	}
	return '';
}
