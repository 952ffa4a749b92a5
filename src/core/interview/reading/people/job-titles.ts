import { anyOf } from '../../any-of';
import { peopleWords, wordsOf } from '../../lexicon/lexicon';
import { isAbbreviatedAt } from './abbreviated';
import { isFiller, isJobWord, isTitleWord } from './people-lexicon';
import { UNSPACED } from '../../unspaced';
import { recalled } from '../../../note/recalled';

const HIRING = peopleWords(({ hiringRoles }) => hiringRoles);
const HIRING_ROLES = new Set(HIRING);
const HIRING_UNCASED = new RegExp(anyOf(HIRING.filter((role) => UNSPACED.test(role))));

/** Matches a job in a script without capitals. */
export const JOB_UNCASED = new RegExp(anyOf(peopleWords(({ unspacedJobs }) => unspacedJobs)));

/** True for a job in a script without capitals, anywhere in a text. */
export function holdsUncasedJob(text: string): boolean {
	return JOB_UNCASED.test(text);
}

/** Longer texts are no job titles. */
const LONGEST_ROLE = 90;
/** What ends a title within a text. */
const TITLE_END = new RegExp([
	'[.;:!?(|)]\\s', '[;!?(|)]', '\\s*(?:[→⇒]|[-=]+>)', 'https?:', '\\s[-–—]\\s',
	`,\\s${anyOf(wordsOf(({ beforeTimes }) => beforeTimes))}\\s\\d`,
	`\\b${anyOf(peopleWords(({ afterTitles, fromElsewhere }) => [...afterTitles ?? [], ...fromElsewhere ?? []]))}\\b`,
].join('|'), 'gi');
/** Marks, "is" and articles before a title. */
const BEFORE_TITLE = anyOf(peopleWords(({ isA, articles }) => [...isA ?? [], ...articles ?? []]));
const TITLE_LEAD = new RegExp(`^[\\s(*_–—\\-|,:/@="“+]*(?:${BEFORE_TITLE}\\s+)*`, 'i');
const IN_TITLE = new RegExp(`^${anyOf(peopleWords(({ inTitles }) => inTitles))}`);

/**
 * The job title a text begins with, as written: "Senior PM, Growth". Null when its first words hold no head noun
 * of a job, or what follows shows that it is a sentence.
 */
export const titleAtStart = recalled((text): string | null => {
	const lead = TITLE_LEAD.exec(text)?.[0].length ?? 0;
	const rest = text.slice(lead, lead + LONGEST_ROLE);
	if (UNSPACED.test(rest.slice(0, 4))) {
		return holdsUncasedJob(rest.slice(0, 14)) ? rest.split(/[)）,，、;；。]/, 1)[0]?.trim() ?? null : null;
	}
	const title = upToEnd(rest).trim().replace(/[,:\s]+$/, '');
	const words = title.split(/[\s,/&+]+/);
	if (words.length > 9) return null;
	const head = words.findIndex(isJobWord);
	if (head < 0 || head > 4) return null;
	// "data people are nice": a lower-case word of no title, before or right after the noun, makes it prose.
	const next = words[head + 1] ?? '';
	const known = words.slice(0, head).every((word) => isTitleWord(word) || /^[\p{Lu}\d]/u.test(word) || word.length < 3);
	const goesOn = /^\p{Ll}/u.test(next) && !isTitleWord(next) && !IN_TITLE.test(next);
	return known && !goesOn ? title : null;
});

/** "plant manager", "night shift supervisor": one or two words of a trade, then a job, then nothing or a mark. */
const TRADE = /^\p{Ll}{4,}(?:\s\p{Ll}{4,})?\s(\p{Ll}+)(?=[,;.)(|]|\s*$)/u;

/** The job of a trade that a text begins with; null without one. Its words alone do not say that it is a job. */
export function tradeAtStart(text: string): string | null {
	const [title = '', job = ''] = TRADE.exec(text) ?? [];
	return job !== '' && !job.endsWith('s') && isJobWord(job) && !title.split(' ').some(isFiller) ? title : null;
}

/** A text up to what ends a title; "Sr." does not. */
function upToEnd(text: string): string {
	for (const { 0: end, index } of text.matchAll(TITLE_END))
		if (!end.startsWith('.') || !isAbbreviatedAt(text, index)) return text.slice(0, index);
	return text;
}

/** True when a title is one that only somebody who hires has: "HR", "bar raiser", "talent partner". */
export const isHiringRole = recalled((title): boolean => {
	if (HIRING_UNCASED.test(title)) return true;
	const words = title.toLowerCase().replace(/[^\p{L}\p{N}&+ -]+/gu, ' ').split(/\s+/);
	return words.some((_, i) => [1, 2, 3].some((length) => HIRING_ROLES.has(words.slice(i, i + length).join(' '))));
});
