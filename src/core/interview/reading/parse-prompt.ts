import { readField } from '../../note/field';
import { plainText } from '../../note/plain-text';
import { builtInPrinciple } from '../principle';
import { cutAnswer, cutLead, cutLinks, cutNumber, cutRemark, cutTail, unquote, type Tail } from './affixes';
import { addressesYou, type Ask, type AskReader } from './ask';
import type { Entry } from './entry';
import { readKeyword } from './keyword-prompt';
import type { ParsedPrompt } from './parsed-prompt';
import { readOn } from './own-remarks';
import { headingRole } from './roles';
import { splitSentences } from './sentences';
import { shownWords } from './shown-words';
import { isWish } from './why';

/**
 * Takes a prompt apart. Null for a text none of whose first two sentences asks. `raw` is its Markdown, `plain` its
 * words; only the Markdown shows a bold lead ("**Ownership** — Tell me …").
 */
export function parsePrompt(raw: string, plain: string, ask: AskReader): ParsedPrompt | null {
	if (plain.length < 4 || plain.length > LONGEST || DEFINES.test(plain) || isAdvised(raw, plain)) return null;
	return readBoldLead(raw, ask) ?? readPlain(plain, [], ask) ?? readBehindLead(raw, plain, ask)
		?? readKeyword(raw, plain);
}

/** "(TMAAT = tell me about a time)": it explains an abbreviation. */
const DEFINES = /^\W*\p{L}{1,8}\s*=\s/u;

/** "**Tell me about yourself** → two minutes": a bold prompt with an answer after an arrow or a dash. */
function readBoldLead(raw: string, ask: AskReader): ParsedPrompt | null {
	if (!raw.startsWith('**')) return null;
	const lead = BOLD_LEAD.exec(raw);
	const asked = lead === null ? null : readPlain(plainText(lead[1] ?? ''), [], ask);
	return asked === null || asked.asking === 'general' ? null : { ...asked, answer: plainText(lead?.[2] ?? '') };
}

const BOLD_LEAD = /^\*\*([^*]{4,300})\*\*\s*(?:[-–—]{0,2}>|→|=>|⇒|[–—]|-{1,2}\s)\s*(\S.*)$/s;

/** "What's being tested: how do you …": the label says that advice follows. */
function isAdvised(raw: string, plain: string): boolean {
	if (!LED.test(plain.slice(0, 60))) return false;
	const field = readField(raw);
	return field !== null && field.colon && field.value !== '' && headingRole(field.label) === 'guide';
}

/** Longer lines are prose. */
const LONGEST = 1500;

function readPlain(plain: string, named: readonly string[], ask: AskReader): ParsedPrompt | null {
	const lead = cutLead(cutNumber(cutRemark(plain)));
	const answered = cutAnswer(lead.rest);
	const tail = cutBoth(answered.text);
	const sentences = splitSentences(unquote(tail.text));
	const first = askingSentence(sentences, ask);
	if (first === null) return null;
	const sentence = sentences[first.at] ?? '';
	const behind = readOn(sentences.slice(first.at + 1), ask);
	const isSaid = first.at > 0 && first.asking === 'story' && OPENS_QUOTE.test(sentence);
	return {
		text: isSaid ? unquote(sentence) : sentences.slice(0, first.at + 1).join(' '),
		followUps: behind.asked,
		level: tail.level,
		named: [...named, ...lead.named, ...tail.named],
		answer: answered.answer,
		remark: behind.remark ?? tail.remark,
		asking: first.asking,
		by: first.by,
		labeled: lead.labeled || /^\W*q\s*[\d.]/i.test(plain),
		isImperative: first.isImperative && OF_SOMETHING.test(sentence),
		past: PAST.test(sentence),
		yesNo: first.yesNo && !/^(?:have|had|were) you$/.test(first.by),
		you: first.you || addressesYou(sentence),
		wish: isWish(sentence),
	};
}

/** What is in front of a quoted prompt says who asked it: "Ada – tired. “Tell me …”". */
const OPENS_QUOTE = /^["“„«]/;

/** What follows the closing quotation mark and what is within it both belong to the prompt. */
function cutBoth(text: string): Tail {
	const outer = cutTail(text);
	const inner = cutTail(unquote(outer.text));
	return { text: inner.text, level: outer.level ?? inner.level, named: [...outer.named, ...inner.named],
		remark: outer.remark ?? inner.remark };
}

const OF_SOMETHING = new RegExp([
	'^\\W*(?:please )?(?:describe|give|name|tell|explain|discuss|recall|outline)\\b',
	'(?: \\w+)?? (?:a|an|one|any|some|your|examples)\\b',
].join(''), 'i');
const PAST = /\b(?:did|have|were|had) you\b/i;

/** The sentence of a text that asks, by its place. */
interface AskingSentence extends Ask {
	readonly at: number;
}

/** The first sentence that asks: the very first, or the second after an introduction in nobody's voice. */
function askingSentence(sentences: readonly string[], ask: AskReader): AskingSentence | null {
	const [first = '', second = ''] = sentences;
	if (isUnfinished(first)) return null;
	const direct = ask(first) ?? askBehindComma(first, ask);
	if (direct !== null) {
		const isLead = direct.asking === 'general' && ask(second)?.asking === 'story';
		return { at: 0, ...direct, asking: isLead ? 'story' : direct.asking };
	}
	const then = first.length < LONGEST_LEAD ? ask(second) : null;
	if (then === null || then.asking === 'general') return null;
	const leads = then.asking === 'story' ? !isQuoting(first) : introduces(first) && /[?？]\W*$/.test(second);
	return leads ? { at: 1, ...then } : null;
}

/** Longer statements tell something. */
const LONGEST_LEAD = 220;

/** True for a sentence that quotes or introduces words of somebody else, or says what to do. */
function isQuoting(sentence: string): boolean {
	return /^["“]|[:：]\s*$/.test(sentence) || ADVISES.test(sentence);
}

const ADVISES = /^(?!(?:I|We|You|They|It|Not) )(?:[A-Z][a-z]+ ){0,2}(?:should|must|never|always|do not|don’t|don't)\b/;

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

/** True for a short statement that may lead to a question: nobody speaks of themselves in it. */
function introduces(sentence: string): boolean {
	return !/\b(?:I|my|me|I’m|I'm)\b|[:：]|^["“]/.test(sentence) && !ADVISES.test(sentence);
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

/** "- **Scope** - what did your team own?" says what is looked for; a principle in front makes it a question. */
function isCriterion(raw: string, label: string): boolean {
	return builtInPrinciple(label) === null && /[?？]\s*$/.test(raw)
		&& /^[a-z]/.test(raw.slice(raw.indexOf(label) + label.length).replace(/^[^\p{L}]+/u, ''));
}

function behind(label: string, rest: string, ask: AskReader): ParsedPrompt | null {
	const asked = readPlain(rest, [label], ask);
	return asked === null || asked.asking === 'general' ? null : asked;
}

/** Takes each entry apart once. */
export function entryAsker(ask: AskReader): (entry: Entry) => ParsedPrompt | null {
	const known = new Map<Entry, ParsedPrompt | null>();
	return (entry) => {
		const found = known.get(entry);
		if (found !== undefined) return found;
		const asked = ask.mayAsk(entry.plain) ? parseEntry(entry, ask) : null;
		known.set(entry, asked);
		return asked;
	};
}

function parseEntry(entry: Entry, ask: AskReader): ParsedPrompt | null {
	const raw = cutLinks(cutRemark(entry.raw));
	return parsePrompt(raw, raw === entry.raw ? entry.plain : shownWords(raw), ask);
}
