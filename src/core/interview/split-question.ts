import type { OpeningReader } from './openers';
import { splitPrincipleNames, builtInPrinciple } from './principle';

/** A question's plain text taken apart. */
export interface AskedText {
	/** From the first sentence through the first that asks. */
	readonly text: string;
	readonly followUps: readonly string[];
	/** "Manager" of a trailing "(Manager)", null without one. */
	readonly level: string | null;
	/** Principles named in a trailing parenthesis, as written. */
	readonly suffix: readonly string[];
	/** How sure the opening is. */
	readonly opening: 'strong' | 'weak';
}

const LEVEL = /^(?:(?:senior |staff |principal )?(?:manager|managers|ic|individual contributor|engineer|sde|sdm|pm|tpm|director|lead|intern|new grad)s?(?: only)?|(?:l|e|ic|sde|sdm) ?-?\d(?: ?[-/+] ?(?:l|e|ic|sde|sdm)?\d*)?|senior|junior|staff|leadership)$/i;

/**
 * Takes an asked prompt apart: its text, the follow-ups behind it, a level, principles in a trailing parenthesis.
 * Null for a text that opens as no question within its first two sentences.
 */
export function splitQuestion(plain: string, opens: OpeningReader): AskedText | null {
	const { text, level, suffix } = cutSuffixes(unquote(cutPrefix(plain)));
	const sentences = splitSentences(text);
	for (let i = 0; i < Math.min(2, sentences.length); i++) {
		const sentence = sentences[i] ?? '';
		const opening = openingOf(sentence, opens);
		if (opening === null) continue;
		return { text: sentences.slice(0, i + 1).join(' '), followUps: sentences.slice(i + 1), level, suffix, opening };
	}
	return null;
}

/** A sentence opens by its first words, or by those after a short introduction ("As a manager, how do you …"). */
function openingOf(sentence: string, opens: OpeningReader): 'strong' | 'weak' | null {
	const direct = opens(sentence);
	if (direct !== null) return direct;
	const comma = sentence.indexOf(', ');
	return comma > 0 && comma < 70 && sentence.endsWith('?') ? opens(sentence.slice(comma + 2)) : null;
}

const PREFIX = /^\s*(?:(?:(?:example |sample |interview )?question|frage|pregunta|pergunta|вопрос|问题|질문|示例问题|q)\s*\d*\s*[:：.)\]-]+\s*|\(?(?:q?\d{1,3}|[a-z])[.)]\s+|[•·▪◦●○–—-]\s*)+/iu;

/** Takes "Q1:", "Question:", "a." and pseudo bullets off the front. */
function cutPrefix(plain: string): string {
	return plain.replace(PREFIX, '');
}

const QUOTES = /^["“”„«»'‘]+\s*([^"“”«»]*?)\s*["“”»'’]+([.?!]?)$/;

/** Takes quotation marks off that hold the whole text. */
function unquote(text: string): string {
	const inner = QUOTES.exec(text);
	return inner === null ? text : `${inner[1] ?? ''}${inner[2] ?? ''}`;
}

/** Takes trailing parentheses off that are a level or name principles; others stay. */
function cutSuffixes(text: string): { text: string; level: string | null; suffix: readonly string[] } {
	const parenthesis = /^(.*\S)\s*[(（]([^()（）]{1,80})[)）]\s*\.?$/s.exec(text);
	const inside = parenthesis?.[2]?.trim() ?? '';
	const before = parenthesis?.[1] ?? text;
	if (LEVEL.test(inside)) return { ...cutSuffixes(before), level: inside };
	const names = splitPrincipleNames(inside);
	if (names.length > 0 && names.every((name) => builtInPrinciple(name) !== null)) {
		const rest = cutSuffixes(before);
		return { ...rest, suffix: [...names, ...rest.suffix] };
	}
	return { text, level: null, suffix: [] };
}

const ABBREVIATION = /(?:^|\s)(?:e\.g|i\.e|etc|vs|mr|mrs|ms|dr|no|approx|z\.b|\p{L})\.$/iu;

/** The sentences of a text, each with its end mark. Abbreviations and decimals end none. */
export function splitSentences(text: string): string[] {
	const sentences: string[] = [];
	let start = 0;
	for (let i = 0; i < text.length; i++) {
		const end = sentenceEnd(text, start, i);
		if (end === 0) continue;
		sentences.push(text.slice(start, end).trim());
		start = end;
		i = end - 1;
	}
	const rest = text.slice(start).trim();
	if (rest !== '') sentences.push(rest);
	return sentences;
}

/** The offset behind the sentence that ends with the character at `i`, 0 when none ends there. */
function sentenceEnd(text: string, start: number, i: number): number {
	const mark = text.charAt(i);
	if (mark === '。' || mark === '？' || mark === '！') return i + 1;
	if (mark !== '.' && mark !== '?' && mark !== '!') return 0;
	let end = i + 1;
	while (end < text.length && '.?!"”’)\''.includes(text.charAt(end))) end++;
	if (end < text.length && text.charAt(end) !== ' ') return 0;
	return mark === '.' && ABBREVIATION.test(text.slice(Math.max(start, i - 8), i + 1)) ? 0 : end;
}
