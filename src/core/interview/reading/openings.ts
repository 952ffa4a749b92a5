import { anyOf } from '../any-of';
import { fold } from '../fold';
import type { Language } from '../lexicon/language';
import { LANGUAGES } from '../lexicon/lexicon';
import { UNSPACED } from '../unspaced';

/**
 * What a sentence asks for: a `story` of something the person went through, the person's `opinion` (wishes, views, ways
 * of working), or anything (`general`).
 */
export type Asking = 'story' | 'opinion' | 'general';

/** What an opening does: it asks for a story by itself, bids, asks for yes or no, or asks. */
export type Kind = 'stories' | 'bids' | 'yesNo' | 'asks';
const KINDS: readonly Kind[] = ['stories', 'bids', 'yesNo', 'asks'];

/** A phrase that opens a prompt. */
export interface Opening {
	/** Folded. */
	readonly by: string;
	/** The same as it is compared. */
	readonly phrase: string;
	readonly kind: Kind;
	readonly words: Words;
}

/** A language's words, ready to be looked for. */
export interface Words {
	readonly spaced: boolean;
	/** True where the form of the verb addresses the person: "cuéntame", "fale". */
	readonly addresses: boolean;
	readonly you: readonly string[];
	readonly experience: readonly string[];
}

/** The openings of a table, looked up by the text they open. */
export interface Openings {
	/** Those that open a folded text, its slang spelled out. */
	of(folded: string): readonly Opening[];
	/** False only where no opening begins with these two words. */
	mayBegin(first: string, second: string): boolean;
}

/** The built-in openings and the person's own phrases, which ask for a story by themselves. */
export function openingsOf(own: readonly string[]): Openings {
	const byStart = new Map<string, Opening[]>();
	const anywhere: Opening[] = [];
	/** The second words of openings by their first, empty for those of one word. */
	const seconds = new Map<string, Set<string>>();
	const add = (written: string, kind: Kind, words: Words): void => {
		const folded = fold(written);
		const phrase = spelledOut(folded);
		if (folded === '') return;
		const opening = { by: folded, phrase, kind, words };
		const [first = '', second = ''] = phrase.split(' ');
		seconds.set(first, (seconds.get(first) ?? new Set()).add(second));
		if (!words.spaced) anywhere.push(opening);
		else byStart.set(phrase.slice(0, 2), [...(byStart.get(phrase.slice(0, 2)) ?? []), opening]);
	};
	for (const kind of KINDS) {
		if (kind === 'stories') for (const phrase of own) add(phrase, kind,
			{ spaced: true, addresses: true, you: [], experience: [] });
		for (const language of LANGUAGES) {
			const words = preparedWords(language);
			for (const phrase of language.openers[kind]) add(phrase, kind, words);
		}
	}
	return {
		mayBegin: (first, second) => seconds.get(first)?.has('') === true || seconds.get(first)?.has(second) === true,
		of: (folded) => {
			const found = byStart.get(folded.slice(0, 2))?.filter(({ phrase }) => opensWith(folded, phrase)) ?? NONE;
			return UNSPACED.test(folded) ? [...found, ...anywhere.filter((opening) => opens(folded, opening))] : found;
		},
	};
}

const NONE: readonly Opening[] = [];

function preparedWords({ spaced, verbsAddress, pronouns, openers }: Language): Words {
	const prepared = (words: readonly string[]): readonly string[] => words.map((word) => spelledOut(fold(word)));
	return { spaced, addresses: verbsAddress, you: prepared(pronouns.you), experience: prepared(openers.experience) };
}

function opensWith(folded: string, phrase: string): boolean {
	return folded.startsWith(phrase) && (folded.length === phrase.length || folded[phrase.length] === ' ');
}

/** Chinese bids open a sentence, its question words may be anywhere; Korean asks at the end of it. */
function opens(folded: string, { phrase, kind }: Opening): boolean {
	const at = folded.indexOf(phrase);
	return kind === 'asks' || /[\u3040-\u30ff\uac00-\ud7af]/.test(phrase) ? at >= 0 : at === 0;
}

/** How people type on a phone. */
export const SPELLED: ReadonlyMap<string, string> = new Map(
	LANGUAGES.flatMap(({ openers }) => Object.entries(openers.slang ?? {})),
);
const SLANG = new RegExp(`\\b${anyOf([...SPELLED.keys()])}\\b`, 'g');

/** A folded text with its slang spelled out. */
export function spelledOut(folded: string): string {
	return folded.replace(SLANG, (word) => SPELLED.get(word) ?? word);
}

/** True for a folded text with one of these words in it; without `spaced` they may be anywhere, also within a word. */
export function holds(folded: string, words: readonly string[], spaced: boolean): boolean {
	const text = spaced ? ` ${folded} ` : folded;
	return words.some((word) => text.includes(spaced ? ` ${word} ` : word));
}
