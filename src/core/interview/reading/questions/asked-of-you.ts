import { plainText } from '../../../note/plain-text';
import { fold } from '../../fold';
import { headingWords, wordsOf } from '../../lexicon/lexicon';
import type { Entry } from '../entry';
import { phraseList } from '../phrase-list';
import { recalled } from '../../../note/recalled';

const WORDS = headingWords('askedOfYou');
const BEGINS = phraseList(WORDS.begins.map(fold));
const HOLDS = phraseList(WORDS.holds.map(fold));
const IS: ReadonlySet<string> = new Set(WORDS.is.map(fold));

const WHO: ReadonlySet<string> = new Set(wordsOf(({ headings }) => headings.asking?.who));
const ASK: ReadonlySet<string> = new Set(wordsOf(({ headings }) => headings.asking?.ask));
const ASKED: ReadonlySet<string> = new Set(wordsOf(({ headings }) => headings.asking?.asked));
const OWN: ReadonlySet<string> = new Set(wordsOf(({ headings }) => headings.asking?.own));
const BETWEEN: ReadonlySet<string> = new Set(wordsOf(({ headings }) => headings.asking?.between));

/** Longer labels are prose. */
const LONGEST = 140;

/** True for a heading or label over what an interviewer asked of the candidate, or is expected to ask. */
export const isAskedOfYou = recalled((label): boolean => {
	if (label.length < 3 || label.length > LONGEST) return false;
	const words = fold(label);
	return IS.has(words) || BEGINS.begins(words) || saysWhoAsks(words);
});

/** What somebody asks in a line that says so: "They'd ask: …", "Might get asked – …"; null without both. */
export function saidToAsk({ field, plain }: Entry): string | null {
	if (field !== null && field.value !== '' && isAskedOfYou(field.label)) return plainText(field.value);
	const [, label, value] = LED.exec(plain) ?? [];
	return label !== undefined && value !== undefined && isAskedOfYou(label) ? value : null;
}

const LED = /^(.{3,40}?)\s+[-–—]\s+(\S.*[?？])$/s;

/**
 * True for a folded text in which somebody other than the candidate asks: "what they’ll probably ask", "Ida then
 * asked".
 */
export function saysWhoAsks(folded: string): boolean {
	if (HOLDS.within(folded)) return true;
	if (!folded.includes('ask')) return false;
	const words = folded.split(' ');
	return words.some((word, i) => (ASK.has(word) || ASKED.has(word)) && isAsker(words, i));
}

/** True when the word before a verb of asking, adverbs aside, is somebody else; nobody at all will do for "asked". */
function isAsker(words: readonly string[], verb: number): boolean {
	let at = verb - 1;
	while (at >= 0 && BETWEEN.has(words[at] ?? '')) at--;
	const subject = words[at];
	if (subject !== undefined && WHO.has(subject)) return true;
	return ASKED.has(words[verb] ?? '') && (subject === undefined || !OWN.has(subject));
}
