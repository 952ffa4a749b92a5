import { anyOf } from '../any-of';
import { fold } from '../fold';
import type { Language } from '../lexicon/language';
import { LANGUAGES, wordsBySpacing, wordsOf } from '../lexicon/lexicon';

/**
 * What a sentence asks for: a `story` of something the person went through, the person's `self` (ways, wishes, views),
 * or anything (`open`).
 */
export type Asking = 'story' | 'opinion' | 'general';

/** How a sentence asks. */
export interface Ask {
	readonly asking: Asking;
	/** The phrase that asks, folded. */
	readonly by: string;
	/** True for a phrase that bids ("describe"), not one that asks. */
	readonly isImperative: boolean;
	readonly yesNo: boolean;
}

/** Tells how a sentence asks; null when it opens as no question does. */
export interface AskReader {
	(sentence: string): Ask | null;
	/** A quick look at a plain text: false only where nothing in it can ask. */
	readonly mayAsk: (plain: string) => boolean;
	/**
	 * A quick look at a line by its first word, lower-case, and its text: false only where it cannot begin with a prompt
	 * for a story.
	 */
	readonly mayBegin: (word: string, line: string) => boolean;
	/** The first words of questions ("what", "how"), folded. */
	readonly questionWords: ReadonlySet<string>;
	/** The first words of such prompts, folded. */
	readonly beginnings: ReadonlySet<string>;
}

type Kind = 'stories' | 'bids' | 'yesNo' | 'asks';
const KINDS: readonly Kind[] = ['stories', 'bids', 'yesNo', 'asks'];

interface Opening {
	/** Folded. */
	readonly by: string;
	/** The same as it is compared. */
	readonly phrase: string;
	readonly kind: Kind;
	readonly words: Words;
}

/** A language's words, ready to be looked for. */
interface Words {
	readonly spaced: boolean;
	/** True where the form of the verb addresses the person: "cuéntame", "fale". */
	readonly addresses: boolean;
	readonly you: readonly string[];
	readonly experience: readonly string[];
}

/** A question mark, or letters beyond ASCII: other languages and scripts are looked at closely. */
const MARKED = /[?\u0080-\uffff]/;
/** True for something in brackets at the end: a principle may stand there. */
function endsBracketed(plain: string): boolean {
	const text = plain.trimEnd();
	return /[\])]$/.test(text) && /[[(]/.test(text);
}

/** What may ask for a story. */
function bidsOf({ openers }: Language): readonly string[] {
	return [...openers.stories, ...openers.bids];
}

const WHY = wordsOf(({ why }) => why.asks);

/** The quick looks over a table of phrases and the person's own. */
function quickLooks(own: readonly string[]): Pick<AskReader, 'mayAsk' | 'mayBegin' | 'beginnings' | 'questionWords'> {
	const first = (phrase: string): string => fold(phrase).split(' ')[0] ?? '';
	const begins = new Set([...own, ...wordsOf(bidsOf)].map(first));
	const you = wordsOf(({ pronouns }) => pronouns.you).map(fold);
	const hints = new Set([...begins, ...you, ...SPELLED.keys(), ...WHY.map(first)]);
	const { unspaced } = wordsBySpacing(bidsOf);
	const anywhere = new RegExp(unspaced.map(fold).map((phrase) => phrase.replaceAll(' ', '\\s*')).join('|'), 'i');
	return {
		beginnings: begins,
		questionWords: new Set(wordsOf(({ openers }) => openers.asks).map((phrase) => fold(phrase).split(' ')[0] ?? '')),
		mayAsk: (plain) => MARKED.test(plain) || endsBracketed(plain)
			|| plain.toLowerCase().split(/[^a-z]+/).some((word) => hints.has(word)),
		mayBegin: (word, line) => begins.has(word) || (UNSPACED_LETTER.test(word) && anywhere.test(line)),
	};
}

/** Sentences longer than this are prose, and only their beginning matters. */
const LOOKED_AT = 400;

/** A reader over the built-in table and the person's own phrases, which ask for a story by themselves. */
export function askReader(own: readonly string[] = []): AskReader {
	const openings = collect(own);
	const ask = (sentence: string): Ask | null => {
		const folded = spelledOut(fold(sentence.slice(0, LOOKED_AT).replace(/（.*$/s, ''))).replace(FILLER, '');
		if (folded === '' || isTold(sentence)) return null;
		const mark = /[?？]\W*$/.test(sentence);
		let best: Ask | null = null;
		for (const opening of openings.of(folded)) {
			const asking = askingOf(opening, folded, mark);
			if (asking === null) continue;
			if (best === null || best.asking === 'general') best = { asking, by: opening.by,
				isImperative: opening.kind === 'bids', yesNo: opening.kind === 'yesNo' };
			if (best.asking !== 'general') break;
		}
		return best;
	};
	return Object.assign(ask, quickLooks(own));
}

/** A Korean sentence that ends so tells something, but where it begs. */
function isTold(sentence: string): boolean {
	return sentence.includes('다') && /[\uac00-\ud7af]다[.\s]*$/.test(sentence) && !sentence.includes('부탁');
}

/** How people type on a phone. */
const SPELLED: ReadonlyMap<string, string> = new Map(
	LANGUAGES.flatMap(({ openers }) => Object.entries(openers.slang ?? {})),
);
const SLANG = new RegExp(`\\b${anyOf([...SPELLED.keys()])}\\b`, 'g');

/** A folded text with its slang spelled out. */
function spelledOut(folded: string): string {
	return folded.replace(SLANG, (word) => SPELLED.get(word) ?? word);
}

/** Words before the phrase that change nothing. */
const FILLER = new RegExp(`^(?:${anyOf(wordsOf(({ openers }) => openers.fillers))} )+(?=\\S)`);

function collect(own: readonly string[]): { of(folded: string): readonly Opening[] } {
	const byStart = new Map<string, Opening[]>();
	const anywhere: Opening[] = [];
	const add = (written: string, kind: Kind, words: Words): void => {
		const folded = fold(written);
		const phrase = spelledOut(folded);
		if (folded === '') return;
		const opening = { by: folded, phrase, kind, words };
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
		of: (folded) => {
			const found = byStart.get(folded.slice(0, 2))?.filter(({ phrase }) => opensWith(folded, phrase)) ?? NONE;
			return UNSPACED_LETTER.test(folded) ? [...found, ...anywhere.filter((opening) => opens(folded, opening))] : found;
		},
	};
}

const NONE: readonly Opening[] = [];

function preparedWords({ spaced, verbsAddress, pronouns, openers }: Language): Words {
	const prepared = (words: readonly string[]): readonly string[] => words.map((word) => spelledOut(fold(word)));
	return { spaced, addresses: verbsAddress, you: prepared(pronouns.you), experience: prepared(openers.experience) };
}

const UNSPACED_LETTER = /[\u2e80-\ud7af]/;

function opensWith(folded: string, phrase: string): boolean {
	return folded.startsWith(phrase) && (folded.length === phrase.length || folded[phrase.length] === ' ');
}

/** Chinese bids open a sentence, its question words stand anywhere; Korean asks at the end of it. */
function opens(folded: string, { phrase, kind }: Opening): boolean {
	const at = folded.indexOf(phrase);
	return kind === 'asks' || /[\u3040-\u30ff\uac00-\ud7af]/.test(phrase) ? at >= 0 : at === 0;
}

function askingOf({ phrase, kind, words }: Opening, folded: string, mark: boolean): Asking | null {
	const you = words.spaced && holds(folded, words.you, true);
	if (kind === 'stories') return 'story';
	if (!words.spaced) return unspacedAsking(kind, folded, words, mark);
	if (kind === 'bids') return bidden(phrase, folded, words, you);
	if (kind === 'yesNo') return mark ? 'general' : null;
	if (you && (mark || isInverted(folded))) return CONDITIONS.has(phrase) && !mark ? null : 'opinion';
	return mark && !CONDITIONS.has(phrase) ? 'general' : null;
}

function unspacedAsking(kind: Kind, folded: string, words: Words, mark: boolean): Asking | null {
	const you = holds(folded, words.you, false);
	if (kind === 'bids') return holds(folded, words.experience, false) ? 'story' : 'opinion';
	return you || HOW_THEN.test(folded) ? 'opinion' : mark ? 'general' : null;
}

/** "… what then?" at the end of a case. */
const HOW_THEN = /怎么(?:办|做|处理|解决)/;

/** Openings of many a sentence that asks nothing: they count with a question mark and "you". */
const CONDITIONS: ReadonlySet<string> = new Set(wordsOf(({ openers }) => openers.conditions).map(fold));

function bidden(phrase: string, folded: string, words: Words, you: boolean): Asking {
	if (/ (?:yourself|moi|vous)$|^(?:представьтесь|stellen sie sich vor|preséntate|presentate)/.test(phrase))
		return 'opinion';
	if (OF_A_WAY.test(folded)) return 'general';
	const toMe = (words.addresses && !IN_ENGLISH.test(folded)) || / (?:me|us)$/.test(phrase)
		|| / (?:me|mir|moi|mim) /.test(` ${folded} `);
	if (OF_SETBACK.test(folded)) return 'story';
	if (WEAK_BIDS.test(folded)) return PAST.test(folded) || MOMENT.test(folded) ? 'story' : 'general';
	const lived = holds(folded, words.experience, true) || PAST.test(folded) || (you && OF_ONE.test(folded));
	if ((you || toMe) && lived) return 'story';
	if (MOMENT.test(folded)) return 'story';
	return you || toMe ? 'opinion' : 'general';
}

/** "Describe the team" is a Spanish imperative only where the rest is Spanish. */
const IN_ENGLISH = /^describe\b.* (?:the|of|and|an|in|for) /;

/**
 * "Explain how you discussed it", "share what you learned": advice on how to tell, unless a question mark makes it one.
 */
const OF_A_WAY = /^(?:explain|share|discuss|outline|provide) (?:how|what|why|the|your) /;

/** Bids that mostly ask for knowledge. */
const WEAK_BIDS = /^(?:explain|discuss|illustrate|name|provide|convince)\b/;

/** "you (once) managed", "you had": something the person did. */
const PAST = new RegExp(` youve | you (?:\\w+ )?${anyOf(`
	\\w+ed, had, have, were, did, made, took, led, told, gave, got, went, saw, came, felt, found, left, lost, won, built
	wrote, taught, learnt, ran, kept, held, brought, chose, met, ever
`)}\\b`);
/** "tell me about a plan that you …": of one thing, not of the way things are. */
const OF_ONE =
	/^(?:tell|give|describe|share|walk|talk|recall|think) (?:me |us )?(?:about |of |through |an example of )?(?:a|an|one|something|someone|somebody|some) /;
/** What needs no "you" to be a story. */
const MOMENT = new RegExp(`^\\w+(?: \\w+)? (?:a|an|one|some) (?:specific |recent |single )?${anyOf(`
	time, situation, instance, occasion, moment, experience, scenario, example of (?:a time|when|how you|something you)
`)} `);
/** "Describe a conflict with a teammate": a trouble or a success that a person has been through. */
const OF_SETBACK =
	new RegExp(`^(?:describe|tell (?:me|us) about|share|recall|walk me through|talk about) (?:a|an|your|one|the) (?:\\w+ ){0,2}${anyOf(`
	conflict, failure, mistake, challenge, accomplishment, achievement, disagreement, setback, failed project, proudest
`)}\\b`);

/** "what is your", "how do you": a question without its mark. "what you did" is none. */
function isInverted(folded: string): boolean {
	if (SUPERLATIVE.test(folded)) return / you(?:ve|d)? /.test(folded) && !/ (?:is|was|are|were) /.test(folded);
	if (/^(?:whats|hows|whos|wheres) /.test(folded) || !/^[a-z]/.test(folded)) return true;
	const words = folded.split(' ', 7);
	const verb = words.findIndex((word) => VERBS.has(word));
	return verb > 0 && SUBJECTS.has(words[verb + 1] ?? '');
}

const SUPERLATIVE = /^(?:the )?(?:most|biggest|greatest|last|next|favou?rite|proudest|hardest|best|worst) /;
/** What follows the verb of a question. */
const SUBJECTS: ReadonlySet<string> = new Set(['you', 'your', 'the', 'a', 'an', 'it', 'this', 'we', 'our', 'one',
	'some', 'someone', 'somebody', 'something', 'most', 'others', 'people', 'been', 'i']);

const VERBS: ReadonlySet<string> =
	new Set('is are was were do does did would will can could should have has had makes motivates drives excites interests attracts brings sets made brought'.split(' '));

function holds(folded: string, words: readonly string[], spaced: boolean): boolean {
	const text = spaced ? ` ${folded} ` : folded;
	return words.some((word) => text.includes(spaced ? ` ${word} ` : word));
}
