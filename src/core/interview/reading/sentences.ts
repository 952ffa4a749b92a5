import { anyOf } from '../any-of';
import { MONTHS } from '../lexicon/lexicon';

const ABBREVIATION = new RegExp(`(?:^|[\\s("“])(?:${anyOf(`
	e\\.g, i\\.e, etc, vs, mr, mrs, ms, dr, prof, st, sr, jr, inc, ltd, co, fig, ca, approx, z\\.\\s?b, d\\.\\s?h
	u\\.\\s?a, bzw, usw, p\\.\\s?ej, sra?, dra, \\p{L}
`)})\\.$`, 'iu');
/** "U.S.", "Ph.D.": letters with a point each. */
const INITIALS = /(?:^|[\s("“])(?:\p{L}{1,2}\.){2,4}$/u;
/** How a sentence begins that asks on. */
const ASKS_ON = new RegExp(`^\\s+${anyOf(`
	What, How, Why, When, Where, Who, Which, Did, Do, Does, Were, Was, Is, Are, Have, Has, Would, Could, Can, Tell
	Describe, Give, Explain, And, Wie, Warum
`)}\\b`);
/** "no. 5" goes on, "I said no. Then" does not. */
const NUMBERED = /\bno\. \d/i;
/** "30. August". */
const DAY = new RegExp(`\\d\\. ${anyOf(MONTHS.flat())}`, 'iu');

const END_MARK = /[.?!。？！]/g;

/** The sentences of a text, each with its end mark. Abbreviations, initials and decimals end none. */
export function splitSentences(text: string): string[] {
	const sentences: string[] = [];
	let start = 0;
	for (const { index } of text.matchAll(END_MARK)) {
		const end = index < start ? 0 : sentenceEnd(text, start, index);
		if (end === 0) continue;
		sentences.push(text.slice(start, end).trim());
		start = end;
	}
	const rest = text.slice(start).trim();
	if (rest !== '') sentences.push(rest);
	return sentences;
}

/** The offset after the sentence that the mark at `i` ends, 0 when it ends none. */
function sentenceEnd(text: string, start: number, i: number): number {
	const mark = text.charAt(i);
	if (mark === '。' || mark === '？' || mark === '！') return i + 1;
	let end = i + 1;
	while (end < text.length && '.?!"”’)\''.includes(text.charAt(end))) end++;
	if (end < text.length && text.charAt(end) !== ' ') return 0;
	return mark === '.' && isWithin(text, start, i, end) ? 0 : end;
}

/** True for a point that ends an abbreviation, not a sentence. */
function isWithin(text: string, start: number, i: number, end: number): boolean {
	if (NUMBERED.test(text.slice(i - 3, i + 4))) return true;
	if (/\d/.test(text.charAt(i - 1)) && DAY.test(text.slice(i - 1, i + 8))) return true;
	const before = text.slice(Math.max(start, i - 10), i + 1);
	if (INITIALS.test(before)) return end < text.length && !ASKS_ON.test(text.slice(end, end + 12));
	return ABBREVIATION.test(before);
}
