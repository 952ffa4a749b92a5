import { anyOf } from '../any-of';
import { fold } from '../fold';
import type { Language } from '../lexicon/language';
import { wordsBySpacing, wordsOf } from '../lexicon/lexicon';
import { list } from '../lexicon/list';
import { UNSPACED } from '../unspaced';
import { askingOfBid } from './bids';
import { holds, openingsOf, SPELLED, spelledOut, type Asking, type Opening, type Openings } from './openings';
import { phraseList } from './phrase-list';

/** How a sentence asks. */
export interface Ask {
	readonly asking: Asking;
	/** The phrase that asks, folded. */
	readonly by: string;
	/** True for a phrase that bids ("describe"), not one that asks. */
	readonly isImperative: boolean;
	readonly yesNo: boolean;
	/** True when it addresses its reader in the words of its own language. */
	readonly you: boolean;
}

/** Reads how a sentence asks; null when it opens as no question does. */
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

/**
 * A question mark, or letters beyond ASCII: other languages and scripts are looked at closely. Dashes, quotation marks
 * and ellipses (U+2010 to U+2026) are in English texts as well.
 */
const MARKED = /[?\u0080-\u200f\u2027-\uffff]/;
/** True for something in brackets at the end: a principle may be there. */
function endsBracketed(plain: string): boolean {
	const text = plain.trimEnd();
	return /[\])]$/.test(text) && /[[(]/.test(text);
}

/** What may ask for a story. */
function bidsOf({ openers }: Language): readonly string[] {
	return [...openers.stories, ...openers.bids, ...(openers.polite ?? [])];
}

const WHY = wordsOf(({ why }) => why.asks);

type QuickLooks = Pick<AskReader, 'mayAsk' | 'mayBegin' | 'beginnings' | 'questionWords'>;

/** The quick looks over a table of phrases and the person's own. */
function quickLooks(own: readonly string[], openings: Openings): QuickLooks {
	const first = (phrase: string): string => fold(phrase).split(' ')[0] ?? '';
	const begins = new Set([...own, ...wordsOf(bidsOf)].map(first));
	const you = wordsOf(({ pronouns }) => pronouns.you).map(fold);
	const hints = new Set([...begins, ...you, ...SPELLED.keys(), ...WHY.map(first)]);
	const { unspaced } = wordsBySpacing(bidsOf);
	const anywhere = new RegExp(unspaced.map(fold).map((phrase) => phrase.replaceAll(' ', '\\s*')).join('|'), 'i');
	return {
		beginnings: begins,
		questionWords: new Set(wordsOf(({ openers }) => openers.asks).map(first)),
		mayAsk: (plain) => MARKED.test(plain) || endsBracketed(plain)
			|| plain.toLowerCase().split(/[^a-z]+/).some((word) => hints.has(word)),
		mayBegin: (word, line) => (begins.has(word) && mayGoOn(word, line, openings))
			|| (UNSPACED.test(word) && anywhere.test(line)),
	};
}

/** Two plain words with a blank between them, the second of them whole: most lines begin so. */
const TWO_WORDS = /^[a-z]+ ([a-z]+)(?=[ .,:;!?]|$)/i;
/** First words that `ask` drops or spells out. */
const CHANGED: ReadonlySet<string> = new Set([
	...SPELLED.keys(),
	...wordsOf(({ openers }) => [...openers.fillers ?? [], ...openers.polite ?? []]).map(
		(phrase) => fold(phrase).split(' ')[0] ?? ''),
]);

/**
 * "The last time" may ask for a story, "the kettle" not: a look at the second word saves most lines of prose the
 * folding.
 */
function mayGoOn(word: string, line: string, openings: Openings): boolean {
	const second = TWO_WORDS.exec(line)?.[1]?.toLowerCase();
	return second === undefined || CHANGED.has(word) || SPELLED.has(second) || openings.mayBegin(word, second)
		|| UNSPACED.test(line);
}

/** Sentences longer than this are prose, and only their beginning matters. */
const LOOKED_AT = 400;

/** A reader over the built-in table and the person's own phrases, which ask for a story by themselves. */
export function askReader(own: readonly string[] = []): AskReader {
	const openings = openingsOf(own);
	const ask = (sentence: string): Ask | null => {
		const aside = sentence.indexOf('（');
		const beginning = sentence.slice(0, aside < 0 ? LOOKED_AT : Math.min(aside, LOOKED_AT));
		const whole = spelledOut(fold(beginning)).replace(FILLER, '');
		if (whole === '' || isTold(sentence)) return null;
		const bid = whole.replace(POLITE, '');
		const isPolite = bid !== whole && openings.of(bid).some(({ kind }) => kind === 'bids');
		const folded = isPolite ? bid : whole;
		const mark = /[?？]\W*$/.test(sentence);
		let best: Ask | null = null;
		for (const opening of openings.of(folded)) {
			const asking = askingOf(opening, folded, mark);
			if (asking === null) continue;
			const { by, kind, words } = opening;
			const you = holds(folded, words.you, words.spaced);
			const found = { asking, by, isImperative: kind === 'bids', yesNo: kind === 'yesNo', you };
			if (asking !== 'general') return found;
			best = found;
		}
		return best;
	};
	return Object.assign(ask, quickLooks(own, openings));
}

const YOU = phraseList(wordsOf(({ pronouns }) => pronouns.clearlyYou).map(fold));

/** True for a sentence of any language that addresses its reader. */
export function addressesYou(sentence: string): boolean {
	return YOU.within(fold(sentence));
}

/** True for a Korean sentence that states something and does not beg. */
function isTold(sentence: string): boolean {
	return sentence.includes('다') && /[\uac00-\ud7af]다[.\s]*$/.test(sentence) && !sentence.includes('부탁');
}

/** Words before the phrase that change nothing. */
const FILLER = new RegExp(`^(?:${anyOf(wordsOf(({ openers }) => openers.fillers))} )+(?=\\S)`);

/** Words before an imperative that make it polite. */
const POLITE = new RegExp(`^${anyOf(wordsOf(({ openers }) => openers.polite))} (?=\\S)`);

function askingOf(opening: Opening, folded: string, mark: boolean): Asking | null {
	const { phrase, kind, words } = opening;
	const you = words.spaced && holds(folded, words.you, true);
	if (kind === 'stories') return 'story';
	if (!words.spaced) return unspacedAsking(opening, folded, mark);
	if (kind === 'bids') return askingOfBid(phrase, folded, words, you);
	if (kind === 'yesNo') return mark ? 'general' : null;
	if (you && (mark || isInverted(folded))) return CONDITIONS.has(phrase) && !mark ? null : 'opinion';
	return mark && !CONDITIONS.has(phrase) ? 'general' : null;
}

function unspacedAsking({ kind, words }: Opening, folded: string, mark: boolean): Asking | null {
	const you = holds(folded, words.you, false);
	if (kind === 'bids') return holds(folded, words.experience, false) ? 'story' : 'opinion';
	return you || HOW_THEN.test(folded) ? 'opinion' : mark ? 'general' : null;
}

/** "… what then?" at the end of a case. */
const HOW_THEN = /怎么(?:办|做|处理|解决)/;

/** Openings of many a sentence that asks nothing: they count with a question mark and "you". */
const CONDITIONS: ReadonlySet<string> = new Set(wordsOf(({ openers }) => openers.conditions).map(fold));

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
const SUBJECTS: ReadonlySet<string> = new Set(list(`
	you, your, the, a, an, it, this, we, our, one, some, someone, somebody, something, most, others, people, been, i
`));
const VERBS: ReadonlySet<string> = new Set(list(`
	is, are, was, were, do, does, did, would, will, can, could, should, have, has, had, makes, motivates, drives, excites
	interests, attracts, brings, sets, made, brought
`));

/** Reads with the built-in phrases alone; made once, because its tables take long to make. */
export const BUILT_IN_ASK = askReader();
