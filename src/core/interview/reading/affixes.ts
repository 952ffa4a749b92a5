import { wikilinksIn } from '../../note/links';
import { anyOf } from '../any-of';
import { wordsBySpacing, wordsOf } from '../lexicon/lexicon';
import { cutOwnRemark, isOwnRemark } from './own-remarks';
import { STORY_SIGN } from './stories/story-numbers';
import { nameOfTarget } from '../names';
import { builtInPrinciple, isWellKnown, splitPrincipleNames } from '../principle';
import { recalled } from '../../note/recalled';

/**
 * What is written around a prompt and is not part of it: numbers, labels, quotation marks, levels, principles, answers.
 */

const NUMBER = new RegExp(`^\\s*(?:${[
	'\\(?(?:b?q\\s*|no\\.\\s*|ex\\.\\s*)?\\d{1,3}\\s*(?:[.)、:：/](?!\\d)|\\s[-–—]\\s)\\s*',
	'ex\\.\\s*\\d{1,3}\\s+',
	'\\d{1,2}[:.]\\d{2}\\s+(?![ap]\\.?m\\b)(?:[-–—]\\s+)?(?=[\\p{L}"“„«*_])',
	'[①-⑳❶-❿]\\s*|\\d\\ufe0f?\\u20e3\\s*',
	'\\d{1,3}(?:\\.\\d{1,3})+[.)]?\\s+(?=[\\p{L}"“])',
	'[a-z]\\.\\d{1,3}[.)]?\\s+(?=[\\p{L}"“])',
	'\\(?(?:[a-z]|[ivx]{1,5})[.)]\\s+',
	'[•·▪◦●○・‣.–—]\\s*',
	'-{1,2}>?\\s+|=>\\s+',
	'#\\d+\\s+',
	'q\\s?\\d{1,2}\\s+(?=[\\p{L}(])',
	'q\\s+(?!and |a\\b|&)(?=\\p{L}{3})',
	'(?:criterion|competenc(?:y|e)|requirement|domain|area) \\d{1,2}\\s*[:.–-]\\s+',
].join('|')})`, 'iu');

/** An emoji in front. */
const PICTURE = /^(?:[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]|\ufe0f|\u200d)+\s*/;

/** Takes "1.", "a)", "Q7:" and pseudo bullets off the front. */
export const cutNumber = recalled((plain): string => {
	let rest = plain.replace(PICTURE, '');
	for (let i = 0; i < 3; i++) {
		const cut = NUMBER.exec(rest);
		if (cut === null) break;
		rest = rest.slice(cut[0].length);
	}
	return rest.replace(/^(?:or|and) +(?=\S)/i, '');
});

const QUESTION_WORDS = wordsBySpacing(({ prefixes }) => prefixes?.question);
const QUESTION = anyOf([...QUESTION_WORDS.spaced, ...QUESTION_WORDS.unspaced]);
const LABEL =
	new RegExp(`^(?:[\\p{L}’'()&./ ]{0,40}?\\b)?${QUESTION}\\s*#?\\d*\\s*(?:\\([^)]*\\))?\\s*[:：–—-]+\\s*(?=\\S)`, 'iu');
const LABEL_UNSPACED = new RegExp(`^[\\u2e80-\\ud7af\\d]{0,12}${anyOf(QUESTION_WORDS.unspaced)}\\s*\\d*\\s*[:：]\\s*`);
/** What a label ends with. */
const LED = /[:：–—-]/;
const Q_AND_DOT = /^Q\.\s+(?=\S)/;
const ASIDE = /^\(([^()]{2,40})\)\s+(?=\S)/;

/** Takes "Question:", "Example question 3:", "Dropbox question –" or a leading "(Achievement)" off the front. */
export function cutLead(
	plain: string): { readonly rest: string; readonly labeled: boolean; readonly named: readonly string[] } {
	const label = (LED.test(plain) ? (LABEL.exec(plain) ?? LABEL_UNSPACED.exec(plain)) : null) ?? Q_AND_DOT.exec(plain);
	if (label !== null) return { rest: cutNumber(plain.slice(label[0].length)), labeled: true, named: [] };
	const aside = ASIDE.exec(plain);
	if (aside === null) return { rest: plain, labeled: false, named: [] };
	return { rest: plain.slice(aside[0].length), labeled: false, named: principlesIn(aside[1] ?? '') };
}

const QUOTES: ReadonlyArray<readonly [open: string, close: string]> =
	[['"', '"'], ['“', '”'], ['„', '“'], ['«', '»'], ['‘', '’'], ["'", "'"], ['「', '」'], ['“', '“'], ['”', '”']];

/** Takes quotation marks off that open the text; what follows the closing one is a remark. */
export function unquote(text: string): string {
	for (const [open, close] of QUOTES) {
		if (!text.startsWith(open)) continue;
		const end = text.lastIndexOf(close);
		if (end < 4) return text.slice(open.length).trim();
		const first = text.indexOf(close, open.length);
		// An apostrophe inside must not end the quotation.
		const at = /['’]/.test(close) ? end : first;
		const behind = text.slice(at + close.length).trim();
		return `${text.slice(open.length, at)}${/^[.?!]/.test(behind) ? behind.charAt(0) : ''}`.trim();
	}
	return text;
}

const ARROW = /\s+(?:-{2,}|[-–—]?>|→|=>|⇒)(?:\s+|$)/u;
const ANSWERS: readonly RegExp[] = [
	new RegExp(`\\s+[-–—]*\\s*${anyOf(wordsOf(({ prefixes }) => prefixes?.answer))}\\s*[:：]\\s*`, 'u'),
	/[\s*(]*\brefer(?: to)?\s*:\s*/i,
	ARROW,
];

const MAY_ANSWER = /[:：>→⇒]|--/;

const REMARK = /\s+(?:←|⟵|⇐|<-{1,2})\s+\S.*$/su;

const MAY_REMARK = /[←⟵⇐]|<-/;

/** Takes a remark off that an arrow points back from: "Why us? ← they open with it". */
export function cutRemark(text: string): string {
	const cut = MAY_REMARK.test(text) ? REMARK.exec(text) : null;
	return cut === null || cut.index < 4 ? text : text.slice(0, cut.index);
}

/** Splits off an answer that follows its mark on the same line, or a remark of the author. */
export function cutAnswer(text: string): { readonly text: string; readonly answer: string | null } {
	const split = MAY_ANSWER.test(text) ? splitAnswer(text) : { text, answer: null };
	const own = cutOwnRemark(split.text);
	return { text: own.text, answer: split.answer ?? own.remark };
}

function splitAnswer(text: string): { readonly text: string; readonly answer: string | null } {
	for (const mark of ANSWERS) {
		const cut = mark.exec(text);
		if (cut === null || cut.index < 8 || isInSentence(text, cut, mark)) continue;
		const answer = text.slice(cut.index + cut[0].length).trim();
		return { text: text.slice(0, cut.index), answer: answer === '' ? null : answer };
	}
	return { text, answer: null };
}

/** True for an arrow or dash within an unfinished sentence: "from 10% -> 50%." */
function isInSentence(text: string, { index, 0: { length } }: RegExpExecArray, mark: RegExp): boolean {
	if (mark !== ARROW || /[.?!。？！"”)]$/.test(text.slice(0, index).trimEnd())) return false;
	return /[.?!]$/.test(text) || (/[\d%]$/.test(text.slice(0, index)) && /^\W?\d/.test(text.slice(index + length)));
}

const LEVEL = new RegExp(`^(?:(?:senior |staff |principal )?${anyOf(`
	managers?, ics?, individual contributors?, engineers?, sdes?, sdms?, pms?, tpms?, directors?, leads?, interns?
	new grads?
`)}(?: only)?|senior|junior|staff|leadership)$`, 'i');
const GRADE = /^(?:l|e|ic|sde|sdm) ?-?\d(?: ?[-/+] ?(?:l|e|ic|sde|sdm)?\d*)?$/i;
const CLOSES = /[)\]）】]\s*\.?$/;
const PARENTHESIS = /^(.*\S)\s*[([（【]([^()[\]（）【】]{1,120})[)\]）】]\s*\.?$/s;

/** What follows a prompt in parentheses. */
export interface Tail {
	readonly text: string;
	readonly level: string | null;
	/** What may be principles. */
	readonly named: readonly string[];
	/** "need one": what the author notes, null without one. */
	readonly remark: string | null;
}

/** Takes trailing parentheses off: levels and names are kept, remarks after the end mark are dropped. */
export const cutTail = recalled((text): Tail => {
	const cut = CLOSES.test(text) ? PARENTHESIS.exec(text) : null;
	if (cut === null) return { text, level: null, named: [], remark: null };
	const inside = (cut[2] ?? '').trim();
	const rest = cutTail(cut[1] ?? '');
	if (isOwnRemark(inside)) return { ...rest, remark: inside };
	if (LEVEL.test(inside) || GRADE.test(inside)) return { ...rest, level: rest.level ?? inside };
	const names = HONORIFIC.test(inside) ? [] : splitPrincipleNames(inside).filter((name) => name.split(' ').length <= 7);
	const named = [...rest.named, ...names];
	if (ENDED.test(cut[1] ?? '') || isLikeName(inside) || principlesIn(inside).length > 0) return { ...rest, named };
	return { text, level: rest.level, named, remark: rest.remark };
});

/** "SBS", "Doorstep Matters": initials, or two capitalized words and more, as the values of a company are written. */
function isLikeName(inside: string): boolean {
	return /^\p{Lu}{2,5}$/u.test(inside)
		|| /^(?:\p{Lu}[\p{L}’'-]*(?:\s(?:the|a|an|of|to|in|and|for|is|are)(?=\s))*\s?){2,6}$/u.test(inside);
}

const HONORIFIC = /^(?:Dr|Mr|Mrs|Ms|Prof|Herr|Frau|Mme|M)\.?\s+\p{Lu}/u;
const ENDED = /[.?!。？！"”]$/;

/** The built-in principles a parenthesis lists, by name or initials; none when it holds something else too. */
function principlesIn(inside: string): string[] {
	const names = HONORIFIC.test(inside) ? [] : splitPrincipleNames(inside);
	return names.every(isWellKnown) ? names : [];
}

/** Links after a prompt, set off from it by a dash, an arrow, a bracket or its end mark; "Story 3" is one too. */
const WIKI = String.raw`!?\[\[[^\]]+\]\]`;
const NUMBERED_STORY = `${STORY_SIGN}\\d{1,2}`;
const MARKDOWN = String.raw`!?\[[^\]]+\]\([^)\s]+\)`;
const LINKED = new RegExp([
	String.raw`(?:\s*(?:\s[-–—]+>?|→|=>|->|⇒|[.?!:;([])[*_]*\s*|\s==|,?\s+(?=see\s|e\.g\.|cf\.)|\s{2,})(?:story:?\s*)?`,
	String.raw`(?:(?:see|e\.g\.|cf\.)\s+)?(?:${WIKI}|${MARKDOWN}|${NUMBERED_STORY})`,
	String.raw`(?:\s*[,;&+]\s*(?:${WIKI}|${NUMBERED_STORY}))*[\])=]*\s*$`,
].join(''), 'iu');
/** "[[The tow]] - Tell me …": the story in front of its prompt. */
const LINK_IN_FRONT =
	new RegExp(String.raw`^\s*(?:${WIKI}|\((?:none|no story|\?+)\))\s*(?:[-–—:→]|->|=>)+\s+(?=\S)`, 'i');
/** True for a link to a principle: in front of a prompt it says what the prompt assesses. */
function linksPrinciple(link: string): boolean {
	return wikilinksIn(link).some(({ target }) => target.includes('#') || builtInPrinciple(nameOfTarget(target)) !== null);
}

/** A link after the last word, without a mark. */
const LINK_AT_END = new RegExp(String.raw`\s(?:${WIKI}|${MARKDOWN})\s*$`);
/** The last word of a sentence that goes on with the words of the link: "your", "used". */
const GOES_ON = new RegExp(String.raw`(?:^|\s)(?:\S{1,3}|${anyOf(wordsOf(({ beforeLinks }) => beforeLinks))})$`, 'i');

/** The Markdown of a prompt without the links to stories before or after it: a prompt must not give its story away. */
export function cutLinks(whole: string): string {
	const raw = whole.replace(LINK_IN_FRONT, (link) => (linksPrinciple(link) ? link : ''));
	if (!raw.includes(']') && !/\d[\])]*\s*$/.test(raw)) return raw;
	const cut = LINKED.exec(raw);
	if (cut === null || cut.index < 8) return cutLinkAtEnd(raw);
	const mark = /^\s*[.?!][*_]*/.exec(cut[0]);
	return raw.slice(0, cut.index + (mark === null ? 0 : mark[0].length));
}

/** "… of a sceptical team [[Warehouse migration]]": the link is no word of the sentence before it. */
function cutLinkAtEnd(raw: string): string {
	const cut = LINK_AT_END.exec(raw);
	const before = raw.slice(0, cut?.index ?? 0).trimEnd();
	return cut === null || before.split(' ').length < 5 || GOES_ON.test(before) ? raw : before;
}
