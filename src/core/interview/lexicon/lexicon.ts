import { anyOf } from '../any-of';
import { CHINESE } from './chinese';
import { DUTCH } from './dutch';
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { ITALIAN } from './italian';
import { JAPANESE } from './japanese';
import { KOREAN } from './korean';
import type { HeadingWords, LabelKind, Labels, Language, PhrasedHeading, Words } from './language';
import type { PeopleLabels, PeopleWords } from './people-words';
import { POLISH } from './polish';
import { PORTUGUESE } from './portuguese';
import { RUSSIAN } from './russian';
import { SPANISH } from './spanish';
import { SCANDINAVIAN } from './scandinavian';

/** The languages of the reading. Where two share a phrase, the earlier one has it. */
export const LANGUAGES: readonly Language[] = [
	ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, RUSSIAN, CHINESE, JAPANESE, KOREAN, DUTCH, ITALIAN, POLISH, SCANDINAVIAN,
];

/** Picks a list of a language. */
export type PickWords = (language: Language) => Words | undefined;

/** Some words of all languages, or of the given ones, each once and in the order of the languages. */
export function wordsOf(pick: PickWords, languages = LANGUAGES): Words {
	return [...new Set(languages.flatMap((language) => pick(language) ?? []))];
}

/** Some words of the languages that put spaces between words, and of those that do not. */
export function wordsBySpacing(pick: PickWords): { readonly spaced: Words; readonly unspaced: Words } {
	return {
		spaced: wordsOf(pick, LANGUAGES.filter(({ spaced }) => spaced)),
		unspaced: wordsOf(pick, LANGUAGES.filter(({ spaced }) => !spaced)),
	};
}

/** The phrases of all languages that give a heading a role. */
export function headingWords(role: PhrasedHeading): Required<HeadingWords> {
	const of = (place: keyof HeadingWords): Words => wordsOf(({ headings }) => headings[role]?.[place]);
	return { begins: of('begins'), holds: of('holds'), is: of('is') };
}

/** The order in which a spelling is looked up: of two kinds that share it, the earlier one has it. */
const LABEL_KINDS: readonly LabelKind[] = [
	'interviewer', 'principles', 'values', 'topics', 'ask-them', 'date', 'role', 'probes', 'answers', 'question',
	'story', 'answer', 'situation', 'task', 'action', 'result',
];

/** The spellings of each label in all languages. */
export const LABELS = Object.fromEntries(
	LABEL_KINDS.map((kind) => [kind, kind === 'interviewer' ? peopleLabels(kind) : wordsOf(({ labels }) => labels[kind])]),
) as Labels;

/** How the names of the twelve months begin in all languages, from January on. */
export const MONTHS: readonly Words[] = Array.from({ length: 12 }, (_, month) =>
	wordsOf(({ months }) => months[month]?.split(' ')));

/** Matches what separates the names of a list: "and" in any language, between spaces, or a sign in its place. */
export const BETWEEN_NAMES = new RegExp(`\\s*(?:,|&|\\+|\\s${anyOf(wordsOf(({ and }) => and))}\\s)\\s*`);

/** Some of the words about people in all languages. */
export function peopleWords(pick: (people: PeopleWords) => Words | undefined): Words {
	return wordsOf(({ people }) => (people === undefined ? undefined : pick(people)));
}

/** The labels for people of one kind in all languages. */
export function peopleLabels(kind: keyof PeopleLabels): Words {
	return peopleWords(({ labels }) => labels?.[kind]);
}
