import {
	BACKTICK, CARET, CLOSE_BRACKET, CLOSE_PAREN, COLON, DASH, DOT, EQUALS, HASH, OPEN_BRACKET, PLUS, STAR, TILDE, UNDERSCORE,
	isBlank, isDigit, isGap, skipBlanks, skipGaps, skipRun, trimBlanks,
} from './chars';
import type { Span } from './outline';

/** The level of an ATX heading whose hashes start at `at`, 0 when it is none. */
export function headingLevel(text: string, at: number, end: number): number {
	const after = skipRun(text, at, end, HASH);
	const level = after - at;
	return level <= 6 && (after === end || isGap(text.charCodeAt(after))) ? level : 0;
}

/** Where the words of an ATX heading stand: closing hashes and outer blanks left out. */
export function headingSpan(text: string, afterHashes: number, end: number): Span {
	const from = skipBlanks(text, afterHashes, end);
	const trimmed = trimBlanks(text, from, end);
	let to = trimmed;
	while (to > from && text.charCodeAt(to - 1) === HASH) to--;
	const closes = to < trimmed && (to === from || isGap(text.charCodeAt(to - 1)));
	return { from, to: closes ? trimBlanks(text, from, to) : trimmed };
}

/** The level of a setext underline (1 for `=`, 2 for `-`), 0 when the line is none. */
export function underlineLevel(text: string, at: number, end: number): number {
	const code = text.charCodeAt(at);
	if (code !== EQUALS && code !== DASH) return 0;
	if (skipGaps(text, skipRun(text, at, end, code), end) < end) return 0;
	return code === EQUALS ? 1 : 2;
}

/**
 * Where the line from `at` on stops being a thematic break (three or more of one of `*-_`, blanks between them allowed):
 * the offset of the first other character, `end` when only marks are missing, Infinity when it is one.
 */
export function ruleBreak(text: string, at: number, end: number): number {
	const mark = text.charCodeAt(at);
	if (mark !== STAR && mark !== DASH && mark !== UNDERSCORE) return at;
	let count = 0;
	for (let i = at; i < end; i++) {
		const code = text.charCodeAt(i);
		if (code === mark) count++;
		else if (!isGap(code)) return i;
	}
	return count >= 3 ? Infinity : end;
}

/** The length of the fence a code block opens with, 0 when the line opens none. */
export function fenceLength(text: string, at: number, end: number): number {
	const mark = text.charCodeAt(at);
	if (mark !== BACKTICK && mark !== TILDE) return 0;
	const after = skipRun(text, at, end, mark);
	if (after - at < 3) return 0;
	if (mark === BACKTICK && holds(text, after, end, BACKTICK)) return 0;
	return after - at;
}

/** Whether the line closes a fence of `length` times `mark`. */
export function closesFence(text: string, at: number, end: number, mark: number, length: number): boolean {
	const after = skipRun(text, at, end, mark);
	return after - at >= length && skipGaps(text, after, end) === end;
}

function holds(text: string, from: number, to: number, code: number): boolean {
	for (let at = from; at < to; at++) if (text.charCodeAt(at) === code) return true;
	return false;
}

/** The offset after the list marker that starts at `at`, -1 when there is none. A blank or the line's end must follow it. */
export function listMarkerEnd(text: string, at: number, end: number): number {
	const code = text.charCodeAt(at);
	const to = isDigit(code) ? orderedMarkerEnd(text, at, end) : code === DASH || code === STAR || code === PLUS ? at + 1 : -1;
	return to >= end || isGap(text.charCodeAt(to)) ? to : -1;
}

function orderedMarkerEnd(text: string, at: number, end: number): number {
	let to = at;
	while (to < end && to - at < 9 && isDigit(text.charCodeAt(to))) to++;
	const code = text.charCodeAt(to);
	return to < end && (code === DOT || code === CLOSE_PAREN) ? to + 1 : -1;
}

/** The check box at the start of an item: its character, and the offset of the words behind it. Null without one. */
export function readTask(text: string, at: number, end: number): { task: string; to: number } | null {
	if (at + 2 >= end || text.charCodeAt(at) !== OPEN_BRACKET || text.charCodeAt(at + 2) !== CLOSE_BRACKET) return null;
	if (at + 3 < end && !isBlank(text.charCodeAt(at + 3))) return null;
	return { task: text.charAt(at + 1), to: skipBlanks(text, at + 3, end) };
}

/** The type of the callout whose `[!type]` starts at `at`, lower-case, and where its title starts; null when it is none. */
export function readCallout(text: string, at: number, end: number): { type: string; to: number } | null {
	if (!text.startsWith('[!', at)) return null;
	let close = at + 2;
	while (close < end && text.charCodeAt(close) !== CLOSE_BRACKET) close++;
	if (close >= end) return null;
	const fold = text.charCodeAt(close + 1);
	const to = close + (fold === PLUS || fold === DASH ? 2 : 1);
	if (to < end && !isBlank(text.charCodeAt(to))) return null;
	const type = (text.slice(at + 2, close).split('|', 1)[0] ?? '').trim().toLowerCase();
	return type === '' ? null : { type, to: skipBlanks(text, to, end) };
}

/** The offset after `[^label]:` at `at`; -1 when no footnote definition starts there. */
export function footnoteEnd(text: string, at: number, end: number): number {
	if (text.charCodeAt(at) !== OPEN_BRACKET || text.charCodeAt(at + 1) !== CARET) return -1;
	let close = at + 2;
	for (; close < end; close++) {
		const code = text.charCodeAt(close);
		if (code === CLOSE_BRACKET || code === OPEN_BRACKET || isBlank(code)) break;
	}
	const defines = close > at + 2 && close + 1 < end && text.charCodeAt(close) === CLOSE_BRACKET && text.charCodeAt(close + 1) === COLON;
	return defines ? close + 2 : -1;
}
