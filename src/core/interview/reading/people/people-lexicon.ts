import { anyOf } from '../../any-of';
import { AMAZON_PRINCIPLES } from '../../amazon';
import { recalled } from '../../../note/recalled';
import { isWellKnown } from '../../principle';
import type { Words } from '../../lexicon/language';
import { LANGUAGES, peopleWords, wordsOf } from '../../lexicon/lexicon';
import type { PeopleWords } from '../../lexicon/people-words';
import { noLetterBefore } from '../no-letter-before';
import { UNSPACED } from '../../unspaced';

function setOf(pick: (words: PeopleWords) => Words | undefined): ReadonlySet<string> {
	return new Set(peopleWords(pick));
}

const JOBS = setOf(({ jobs }) => jobs);
const JOB_PARTS = setOf(({ jobParts }) => jobParts);
const ROUNDS = setOf(({ rounds }) => rounds);
const STRONG_ROUNDS = setOf(({ strongRounds }) => strongRounds);
const ROUNDS_UNCASED = new RegExp([...ROUNDS].filter((word) => UNSPACED.test(word)).join('|'), 'i');
/** A small word of one language may be a name in another: Dutch "dan". */
const NOT_NAMES: ReadonlySet<string> = new Set(LANGUAGES.flatMap((language) => {
	const elsewhere = new Set(LANGUAGES.flatMap((other) => (other === language ? [] : other.people?.names ?? [])));
	return (language.people?.notNames ?? []).filter((word) => !elsewhere.has(word));
}));
const PARTICLES = setOf(({ particles }) => particles);
const HONORIFICS = setOf(({ honorifics }) => honorifics);
const OWN_NAMES = setOf(({ names }) => names);
const ACTS = byFirstLetter(peopleWords(({ acts }) => acts));
const INTERVIEWS_ME = byFirstLetter(peopleWords(({ interviewsMe }) => interviewsMe));

/** Words that are names as well as jobs, months or other words, by themselves or as part of a name. */
const NAMES_TOO = setOf(({ alsoNames }) => alsoNames);
const IN_NAMES_TOO = setOf(({ alsoInNames }) => alsoInNames);

const PLAIN_WORD = /^[A-Za-z]+$/;

function bare(word: string): string {
	if (PLAIN_WORD.test(word)) return word.toLowerCase();
	return word.toLowerCase().replace(/[’']s$/, '').replace(/^[^\p{L}\p{N}&]+|[^\p{L}\p{N}+&]+$/gu, '');
}

const ROMAN: ReadonlySet<string> = new Set(['II', 'III', 'IV', 'VI', 'VII', 'VIII', 'IX', 'XI']);

/** What a word can be by itself. Kept, because many rules ask about the same few words of a line. */
const kindsOf = recalled((word) => {
	const clean = bare(word);
	const isJob = JOBS.has(clean);
	const isJobPart = JOB_PARTS.has(clean);
	const isWordToo = NAMES_TOO.has(clean) || IN_NAMES_TOO.has(clean);
	const isNoName = NOT_NAMES.has(clean) || isJob || (isJobPart && !PARTICLES.has(clean));
	return {
		isJob, isWordToo, isTitle: isJob || isJobPart, isHonorific: HONORIFICS.has(clean),
		isNoName: ROMAN.has(word) || (!isWordToo && isNoName),
	};
});

/** True for the head noun of a job: "Engineer", "Recruiterin". */
export function isJobWord(word: string): boolean {
	return kindsOf(word).isJob;
}

/** True for a word of a job's title: its noun or what qualifies it. */
export function isTitleWord(word: string): boolean {
	return kindsOf(word).isTitle;
}

/** True for a word that can be no name by itself, though it may be part of one: "Dean", "Head". */
export function isNoNameAlone(word: string): boolean {
	const clean = bare(word);
	if (JOBS.has(clean)) return true;
	if (!NAMES_TOO.has(clean) && (NOT_NAMES.has(clean) || (IN_NAMES_TOO.has(clean) && clean.length < 3))) return true;
	return /^\p{Lu}{1,3}s?$/u.test(word) && !/[\u0400-\u04ff]/.test(word);
}

const PRINCIPLE_WORDS: ReadonlySet<string> = new Set(
	AMAZON_PRINCIPLES.flat().flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u)),
);

/** True for words every one of which is in a built-in principle: "Disagree", "Think Big". */
export const isOfPrinciple = recalled((name): boolean => {
	return name.split(/\s+/).every((word) => PRINCIPLE_WORDS.has(word.toLowerCase())) || isWellKnown(name);
});

/** True for a word of its own right that is a name as well: "will", "mark". */
export function isWordToo(word: string): boolean {
	return kindsOf(word).isWordToo;
}

/** True for a word that can be in no name. */
export function isNoName(word: string): boolean {
	return kindsOf(word).isNoName;
}

/** True for words none of which can be a name's or a value's: "Fit", "System design". */
export function isGenericName(words: string): boolean {
	return words.split(/\s+/).every((word) => isNoName(word) || isRoundName(word));
}

/** True for a small word inside names: "von". */
export function isParticle(word: string): boolean {
	return PARTICLES.has(word.toLowerCase());
}

/** True for a form of address: "Dr.", "Frau". */
export function isHonorific(word: string): boolean {
	return kindsOf(word).isHonorific;
}

/** "and" in any language, and what is written for it: joins two names. */
export const AND = [...wordsOf(({ and }) => and), ...peopleWords(({ and }) => and)];

const FILLERS: ReadonlySet<string> = new Set([
	...peopleWords(({ articles }) => articles), ...peopleWords(({ fillers }) => fillers),
]);

/** True for a small word that says nothing of the name after it: "the", "my", "and". */
export function isFiller(word: string): boolean {
	return FILLERS.has(word.toLowerCase());
}

/**
 * True for a text of nothing but words of a round, its number or letter, and marks: "HM screen", "Round C", but not
 * "Round 3 (Googleyness)".
 */
export const isRoundName = recalled((text) => {
	if (text === '') return false;
	if (PLAIN_WORD.test(text)) return ROUNDS.has(text.toLowerCase());
	if (UNSPACED.test(text)) return text.length < 16 && ROUNDS_UNCASED.test(text);
	const words = text.toLowerCase().match(ROUND_PART) ?? [];
	const isNumber = (word: string, i: number): boolean => !/\p{L}/u.test(word) || (i > 0 && /^[a-h]$/.test(word));
	if (!words.every((word, i) => isRoundWord(word) || isNumber(word, i))) return false;
	const count = words.filter((word) => /\p{L}/u.test(word)).length;
	return count > 0 && count <= 7;
});

/** Letters, digits and the marks within them. */
const ROUND_PART = /[\p{L}\p{N}'’:-]+/gu;

function isRoundWord(word: string): boolean {
	return ROUNDS.has(word) || NUMBERED.test(word)
		|| (word.includes('-') && word.split('-').every((part) => part === '' || ROUNDS.has(part)));
}

const NUMBERED = new RegExp(`^${anyOf(peopleWords(({ numberedRounds }) => numberedRounds))}\\d$`);

/** True when a text holds a word that names a round: "that stage was a chat". */
export const holdsRoundWord = recalled((text): boolean => {
	if (UNSPACED.test(text)) return ROUNDS_UNCASED.test(text);
	return text.toLowerCase().split(/[^\p{L}-]+/u).some((word) => STRONG_ROUNDS.has(word));
});

/** True behind a name where the words are what somebody does in an interview. */
export function actsAtStart(behind: string): boolean {
	return startsWithPhrase(behind, ACTS);
}

/** True behind a name where the words say that this person interviews. */
export function interviewsMeAtStart(behind: string): boolean {
	return startsWithPhrase(behind, INTERVIEWS_ME);
}

const DROPS_OUT = noLetterBefore(`${anyOf(peopleWords(({ dropsOut: words }) => words))}(?!\\p{L})`);

/** True when the words after a name say that this person will not interview after all. */
export function dropsOut(behind: string): boolean {
	const [sentence = ''] = behind.slice(0, LONGEST_REASON).split(/[.;:!?]/, 1);
	return DROPS_OUT.test(sentence);
}

/** In UTF-16 units. */
const LONGEST_REASON = 120;

type ByFirstLetter = ReadonlyMap<string, readonly string[]>;

function byFirstLetter(phrases: readonly string[]): ByFirstLetter {
	const found = new Map<string, string[]>();
	for (const phrase of phrases) found.set(phrase.charAt(0), [...found.get(phrase.charAt(0)) ?? [], phrase]);
	return found;
}

/** Marks and a pronoun before what somebody does: ", she's ". */
const BEFORE_ACT = new RegExp(
	`^[\\s,–—-]+(?:${anyOf(peopleWords(({ beforeActs }) => beforeActs))} (?=\\p{Ll}))?`, 'u',
);

const ADVERBS = new RegExp(`(?: ${anyOf(peopleWords(({ adverbs }) => adverbs))})+ `, 'u');

function startsWithPhrase(behind: string, phrases: ByFirstLetter): boolean {
	const words = behind.slice(0, 100).toLowerCase().replace(/’/g, "'");
	const text = words.replace(BEFORE_ACT, '').replace(ADVERBS, ' ').slice(0, 40);
	const alike = phrases.get(text.charAt(0)) ?? [];
	return alike.some((phrase) => text.startsWith(phrase)
		&& (UNSPACED.test(phrase) || !/\p{L}/u.test(text.charAt(phrase.length))));
}

/** True for a name in the hand-kept lists of the languages: given names, and family names that stand in front. */
export function isKnownName(word: string): boolean {
	return OWN_NAMES.has(word.toLowerCase());
}
