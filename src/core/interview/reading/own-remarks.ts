import { anyOf } from '../any-of';
import { wordsOf } from '../lexicon/lexicon';
import type { AskReader } from './ask';

/**
 * What people write behind a question about themselves: "good", "need one", "✔ ok". Nobody asks it, so it is a remark.
 */

const ALONE = anyOf(wordsOf(({ ownRemarks }) => ownRemarks?.alone));
const BEGIN = anyOf(wordsOf(({ ownRemarks }) => ownRemarks?.begin));
const DEGREES = anyOf(wordsOf(({ ownRemarks }) => ownRemarks?.degrees));
const OWN = new RegExp([
	`^\\W*(?:(?:${DEGREES} )?${ALONE}(?!\\p{L})[\\s.!?…]*(?:[,;:(–—-].{0,60})?`,
	`|${BEGIN}(?!\\p{L})(?:\\s+\\S+){0,7}`,
	'|\\d{1,2} ?\\/ ?(?:5|10)(?!\\d).{0,40})$',
].join(''), 'iu');

/** True for "weak", "not ready", "need one", "3/5": how far the author is with a question, or what they told. */
export function isOwnRemark(text: string): boolean {
	return text.length < LONGEST && OWN.test(text);
}

const LONGEST = 80;

/** A sign that something is done or open, or a mood. Arrows are also among the dingbats. */
const SIGN = String.raw`(?:[\u2600-\u2793\u2b50\u23f3\u23f0]|[\ud83c-\ud83e][\udc00-\udfff])\ufe0f?`;
const SIGNED = new RegExp(String.raw`^(.{8,}?)\s*(${SIGN}[^?？]*)$`, 's');
const MAY_BE_SIGNED = /[\u23f0-\u2bff\ud83c-\ud83e]/;
const DASHED = /^(.{8,}\S)\s+[-–—]+\s*([^\s–—-][^–—]*)$/s;
const MAY_BE_DASHED = /\s[-–—]/;

/** Splits off a remark of the author behind a sign or a dash; the whole text without one. */
export function cutOwnRemark(text: string): { readonly text: string; readonly remark: string | null } {
	const signed = MAY_BE_SIGNED.test(text) ? SIGNED.exec(text) : null;
	if (signed !== null) return { text: signed[1] ?? '', remark: worded(signed[2] ?? '') };
	const dashed = MAY_BE_DASHED.test(text) ? DASHED.exec(text) : null;
	return dashed !== null && isOwnRemark(dashed[2] ?? '') ? { text: dashed[1] ?? '', remark: worded(dashed[2] ?? '') }
		: { text, remark: null };
}

/** A remark without the dash, sign or bracket in front; null without a word. */
function worded(remark: string): string | null {
	const words = remark.replace(SET_OFF, '').trim();
	return /[\p{L}\d]/u.test(words) ? words.replace(/^([^()]*)\)$/, '$1') : null;
}

const SET_OFF = new RegExp(String.raw`^(?:${SIGN}|[\s\-–—>=*•([{/…]|[\u2190-\u21ff\u2794-\u27bf])+`);

/** What follows a question on its line. */
export interface ReadOn {
	readonly asked: readonly string[];
	/** Null without one. */
	readonly remark: string | null;
}

/**
 * The sentences behind the one that asks: those that ask on, and the rest as a remark. A remark that is set off from
 * the question ends it, whatever follows.
 */
export function readOn(sentences: readonly string[], ask: AskReader): ReadOn {
	const asked: string[] = [];
	const remarks: string[] = [];
	for (const sentence of sentences) {
		const words = sentence.replace(SET_OFF, '');
		const isSetOff = words !== sentence;
		const ended = remarks.length > 0 && SET_OFF.test(remarks[0] ?? '');
		if (!ended && asksOn(words, isSetOff, ask)) asked.push(words);
		else remarks.push(sentence);
	}
	return { asked, remark: remarks.length === 0 ? null : worded(remarks.join(' ')) };
}

function asksOn(words: string, isSetOff: boolean, ask: AskReader): boolean {
	if (isOwnRemark(words)) return false;
	return (ENDS.test(words) && (!isSetOff || ask(words) !== null)) || BIDS.test(words) || ask(words) !== null;
}

/** The question mark may be within quotation marks. */
const ENDS = /[?？][^\p{L}\d]*$/u;
const BIDS = new RegExp(`^${anyOf(wordsOf(({ ownRemarks }) => ownRemarks?.bids))}(?!\\p{L})`, 'iu');
