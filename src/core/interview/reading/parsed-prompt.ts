import { readField } from '../../note/field';
import { plainText } from '../../note/plain-text';
import type { Ask, AskReader } from './ask';
import type { Entry } from './entry';
import { isJobWord } from './people/people-lexicon';
import { cutAnswer, cutLead, cutLinks, cutNumber, cutTail, unquote, type Tail } from './affixes';
import { builtInPrinciple } from '../principle';
import { fold } from '../fold';
import { wordsOf } from '../lexicon/lexicon';
import { headingRole } from './roles';
import { shownWords } from './shown-words';
import { splitSentences } from './sentences';

/** A prompt's plain text taken apart. */
export interface ParsedPrompt {
	/** From the first sentence through the first that asks. */
	readonly text: string;
	readonly followUps: readonly string[];
	/** "Manager" of a trailing "(Manager)", null without one. */
	readonly level: string | null;
	/** Names before or behind it that may be its principles, as written. */
	readonly named: readonly string[];
	/** What stands behind an answer mark on the same line (" - A: …"), null without one. */
	readonly answer: string | null;
	readonly asking: Ask['asking'];
	/** The phrase that asks. */
	readonly by: string;
	/** True when something in front says that it is a question ("Q1:", "Question:"). */
	readonly labeled: boolean;
	/** True for "describe a …": it bids the person tell of something, it does not ask. */
	readonly isImperative: boolean;
	/** True for "how did you …": it asks what the person did. */
	readonly past: boolean;
	/** True when only a yes or no is asked for. */
	readonly yesNo: boolean;
	/** True when it addresses the person: "you". */
	readonly you: boolean;
	/** True for "Why Northwind?": it asks for a wish in a few words. */
	readonly wish: boolean;
}

/**
 * Takes a prompt apart. Null for a text none of whose first two sentences asks. `raw` is its Markdown, `plain` its
 * words; the Markdown tells a
 * bold lead ("**Ownership** — Tell me …") from a plain one.
 */
export function parsePrompt(raw: string, plain: string, ask: AskReader): ParsedPrompt | null {
	if (plain.length < 4 || plain.length > LONGEST || isAdvised(raw, plain)) return null;
	return readBoldLead(raw, ask) ?? readPlain(plain, false, [], ask) ?? readBehindLead(raw, plain, ask)
		?? readKeyword(raw, plain);
}

/** "**Tell me about yourself** → two minutes": a bold prompt with an answer behind an arrow or a dash. */
function readBoldLead(raw: string, ask: AskReader): ParsedPrompt | null {
	if (!raw.startsWith('**')) return null;
	const lead = BOLD_LEAD.exec(raw);
	const asked = lead === null ? null : readPlain(plainText(lead[1] ?? ''), false, [], ask);
	return asked === null || asked.asking === 'general' ? null : { ...asked, answer: plainText(lead?.[2] ?? '') };
}

const BOLD_LEAD = /^\*\*([^*]{4,300})\*\*\s*(?:[-–—]{0,2}>|→|=>|⇒|[–—]|-{1,2}\s)\s*(\S.*)$/s;

/** "Biggest failure?", "Why Northwind", "Missed deadline [deliver results]": a few words that stand for a question. */
function readKeyword(raw: string, plain: string): ParsedPrompt | null {
	if (plain.length > 120) return null;
	const lead = cutLead(cutNumber(plain));
	const tail = cutTail(unquote(lead.rest));
	const words = tail.text.split(' ').length;
	const mark = /[?？]$/.test(tail.text);
	const why = asksWhy(tail.text) && words <= (mark ? 10 : 4) && !/[.:!]$/.test(tail.text);
	const principled = tail.named.length > 0 && tail.named.every(
		(name) => builtInPrinciple(name) !== null && !name.split(' ').some(isJobWord)) && words >= 2;
	if (words > (principled ? 20 : 12) || !(mark || why || principled) || (/["“]/.test(plain) && !why)
		|| (readField(raw)?.value ?? '') !== '') return null;
	if (builtInPrinciple(tail.text) !== null || headingRole(tail.text) === 'guide') return null;
	return { ...keyword(tail), by: why ? 'why' : mark ? '?' : 'a few words', labeled: principled || lead.labeled,
		isImperative: why || principled, wish: why, you: mark && YOU.test(tail.text) };
}

/** True for a short question why. */
function isWish(sentence: string): boolean {
	return sentence.length < 90 && sentence.split(' ').length <= 12 && asksWhy(sentence);
}

/** "Why Northwind and not the sea?", but not "Why is this enough?". */
function asksWhy(text: string): boolean {
	const words = fold(text).split(' ');
	const opening = WHY.find((why) => text.toLowerCase().startsWith(why));
	if (opening !== undefined && UNSPACED.test(opening)) return text.length > opening.length + 1;
	const at = opening?.split(' ').length ?? 0;
	return at > 0 && words.length > at && !WHY_OF_THINGS.has(words[at] ?? '');
}

const UNSPACED = /[\u2e80-\ud7af]/;
const WHY = wordsOf(({ why }) => why.asks);
/** What follows "why" where a matter is asked about, not a wish. */
const WHY_OF_THINGS: ReadonlySet<string> = new Set(wordsOf(({ why }) => why.ofThings));

/** A heading that only names what is asked for, where the others ask. */
export function keywordPrompt(title: string): ParsedPrompt {
	return keyword(cutTail(unquote(cutNumber(title))));
}

function keyword({ text, level, named }: Tail): ParsedPrompt {
	return { text, followUps: [], level, named, answer: null, asking: 'general', by: 'a few words', labeled: true,
		isImperative: true, past: false, yesNo: false, you: false, wish: false };
}

/** "What's being tested: how do you …": the label says that advice follows. */
function isAdvised(raw: string, plain: string): boolean {
	if (!LED.test(plain.slice(0, 60))) return false;
	const field = readField(raw);
	return field !== null && field.colon && field.value !== '' && headingRole(field.label) === 'guide';
}

/** Longer lines are prose. */
const LONGEST = 1500;

function readPlain(plain: string, labeled: boolean, named: readonly string[], ask: AskReader): ParsedPrompt | null {
	const lead = cutLead(cutNumber(plain));
	const answered = cutAnswer(lead.rest);
	const tail = cutBoth(answered.text);
	const sentences = splitSentences(unquote(tail.text));
	const first = askingSentence(sentences, ask);
	if (first === null) return null;
	return {
		text: sentences.slice(0, first.at + 1).join(' '),
		followUps: sentences.slice(first.at + 1).filter((sentence) => !/^[([{]/.test(sentence)),
		level: tail.level,
		named: [...named, ...lead.named, ...tail.named],
		answer: answered.answer,
		asking: first.asking,
		by: first.by,
		labeled: labeled || lead.labeled || /^\W*q\s*[\d.]/i.test(plain),
		isImperative: first.isImperative && OF_SOMETHING.test(sentences[first.at] ?? ''),
		past: PAST.test(sentences[first.at] ?? ''),
		yesNo: first.yesNo && !/^(?:have|had|were) you$/.test(first.by),
		you: YOU.test(sentences[first.at] ?? ''),
		wish: isWish(sentences[first.at] ?? ''),
	};
}

/** What stands behind the closing quotation mark, and what stands within it, both belong to the prompt. */
function cutBoth(text: string): Tail {
	const outer = cutTail(text);
	const inner = cutTail(unquote(outer.text));
	return { text: inner.text, level: outer.level ?? inner.level, named: [...outer.named, ...inner.named] };
}

const OF_SOMETHING =
	/^\W*(?:please )?(?:describe|give|name|tell|explain|discuss|recall|outline)\b(?: \w+)?? (?:a|an|one|any|some|your|examples)\b/i;
const PAST = /\b(?:did|have|were|had) you\b/i;
const YOU = /\b(?:you|your|sie|ihre?|vous|votre|tú|tu|usted|você|вы|ваш\w*)\b|[你您]/i;

/** The sentence of a text that asks, by its place. */
interface AskingSentence extends Ask {
	readonly at: number;
}

/** The first sentence that asks: the very first, or the second behind an introduction in nobody's voice. */
function askingSentence(sentences: readonly string[], ask: AskReader): AskingSentence | null {
	const [first = '', second = ''] = sentences;
	if (isUnfinished(first)) return null;
	const direct = ask(first) ?? askBehindComma(first, ask);
	if (direct !== null) return { at: 0, ...direct, asking: direct.asking === 'general' && ask(second)?.asking === 'story'
		? 'story' : direct.asking };
	const then = introduces(first) ? ask(second) : null;
	return then !== null && then.asking !== 'general' && (then.asking === 'story' || /[?？]\W*$/.test(second))
		? { at: 1, ...then } : null;
}

/** "Tell me about a time when..." is a pattern, not a question. */
function isUnfinished(sentence: string): boolean {
	return /(?:\.\.\.|…)\W*$/.test(sentence) && sentence.split(' ').length <= 9;
}

/** "As a manager, how do you …?" */
function askBehindComma(sentence: string, ask: AskReader): Ask | null {
	const comma = sentence.indexOf(', ');
	if (comma < 1 || comma > 90 || /^["“‘«]/.test(sentence.slice(comma + 2))) return null;
	const asked = ask(sentence.slice(comma + 2));
	return asked?.asking === 'story' || /[?？]\W*$/.test(sentence) ? asked : null;
}

/** True for a short statement that may lead to a question: nobody tells of themselves in it. */
function introduces(sentence: string): boolean {
	return sentence.length < 220 && !/\b(?:I|my|me|I’m|I'm)\b|[:：]|^["“]/.test(sentence)
		&& !/^(?:[A-Z][a-z]+ ){0,2}(?:should|must|never|always|do not|don’t|don't)\b/.test(sentence);
}

const LED = /[:：]|\s[-–—]/;

/** A bold lead, or the name of a principle, in front of what asks. */
function readBehindLead(raw: string, plain: string, ask: AskReader): ParsedPrompt | null {
	const field = readField(raw);
	if (field !== null && field.bold && field.value !== '' && field.label.length <= 60) {
		const asked = behind(field.label, plainText(field.value), ask);
		return headingRole(field.label) === 'guide' || (asked?.asking === 'opinion' && isCriterion(raw, field.label)) ? null
			: asked;
	}
	if (!LED.test(plain)) return null;
	const cut = /^(.{2,60}?)\s*(?:[:：]|\s[-–—])\s+(\S.*)$/s.exec(cutNumber(plain));
	if (cut === null || builtInPrinciple(cut[1] ?? '') === null) return null;
	return behind(cut[1] ?? '', cut[2] ?? '', ask);
}

/** "- **Scope** - what did your team own?" tells what is looked for; a principle in front makes it a question. */
function isCriterion(raw: string, label: string): boolean {
	return builtInPrinciple(label) === null && /[?？]\s*$/.test(raw)
		&& /^[a-z]/.test(raw.slice(raw.indexOf(label) + label.length).replace(/^[^\p{L}]+/u, ''));
}

function behind(label: string, rest: string, ask: AskReader): ParsedPrompt | null {
	const asked = readPlain(rest, false, [label], ask);
	return asked === null || asked.asking === 'general' ? null : asked;
}

/** Takes each entry apart once. */
export function entryAsker(ask: AskReader): (entry: Entry) => ParsedPrompt | null {
	const known = new Map<Entry, ParsedPrompt | null>();
	return (entry) => {
		const found = known.get(entry);
		if (found !== undefined) return found;
		const raw = cutLinks(entry.raw);
		const asked = ask.mayAsk(entry.plain) ? parsePrompt(raw, raw === entry.raw ? entry.plain : shownWords(raw), ask)
			: null;
		known.set(entry, asked);
		return asked;
	};
}
