import { COLON, STAR, UNDERSCORE, isBlank, isDigit, skipBlanks, skipRun, trimBlanks } from './chars';
import { firstWordOutside, gapsBetween, hasWord, isBold, readMarks } from './bold';
import type { Marked } from './bold';
import { plainText } from './plain-text';
import { recalled } from './recalled';

export { isBold };

/** A label with what it names, as `**Interviewer**: Name` or `interviewer:: Name`. */
export interface Field {
	/** Plain text, without the colon. */
	readonly label: string;
	/** The raw rest, outer blanks off; empty when the label stands alone. */
	readonly value: string;
	/** UTF-16 offset of the value in the raw text. */
	readonly valueFrom: number;
	/** Whether the label was bold or italic. */
	readonly bold: boolean;
	/** Whether a colon follows the label: not so for a bold line or `**Label** - value`. */
	readonly colon: boolean;
}

const MAX_WORDS = 6;
const MAX_LENGTH = 60;
const FULL_WIDTH_COLON = 0xff1a;

/**
 * Reads a line as a field; null when it is none. A plain label has a colon, at most six words and no punctuation of
 * sentences; a bold one may be longer. Addresses (`https://…`) and times (`12:30`) are no fields.
 */
export function readField(raw: string): Field | null {
	const from = skipBlanks(raw, 0, raw.length);
	const to = trimBlanks(raw, from, raw.length);
	return mayBeField(raw, from, to) ? readClosely(raw) : null;
}

const readClosely = recalled((raw): Field | null => {
	const from = skipBlanks(raw, 0, raw.length);
	const to = trimBlanks(raw, from, raw.length);
	if (!SEPARATORS.test(raw)) return readBoldLine(raw, from, to);
	return readInlineField(raw, from, to) ?? readMarkedField(readMarks(raw, from, to));
});

const SEPARATORS = /[:：–—]|\s-\s/;

// Most lines are settled by a look: no colon and not bold, or a sentence that ends before any colon or mark.
function mayBeField(raw: string, from: number, to: number): boolean {
	const start = raw.charCodeAt(from);
	if (start === STAR || start === UNDERSCORE) return true;
	const first = raw.search(STOPS);
	return first >= 0 && first < to && !/[?!;,…。？！；，、.]/.test(raw.charAt(first));
}

// The first of: a colon, markup, what ends a sentence or a clause.
const STOPS = /[:：*_[\](<>&`\\%#=~^?!;,…。？！；，、]|\.(?=\s)/;

// Dataview's `[key:: value]` and `(key:: value)`.
function readInlineField(raw: string, from: number, to: number): Field | null {
	const close = raw.charAt(from) === '[' ? ']' : raw.charAt(from) === '(' ? ')' : '';
	const colon = raw.indexOf('::', from);
	if (close === '' || raw.charAt(to - 1) !== close || colon < 0) return null;
	const label = plainText(raw.slice(from + 1, colon));
	return isLabel(label) ? field(raw, label, colon + 2, to - 1, false, true) : null;
}

function field(raw: string, label: string, start: number, end: number, bold: boolean, colon: boolean): Field {
	const valueFrom = skipBlanks(raw, start, end);
	return { label, value: raw.slice(valueFrom, trimBlanks(raw, valueFrom, end)), valueFrom, bold, colon };
}

function readMarkedField(marked: Marked): Field | null {
	const plain = firstWordOutside(marked, marked.spans);
	const colon = findColon(marked);
	const dash = findDash(marked, plain);
	if (dash >= 0 && (colon < 0 || dash < colon)) return readDashField(marked, dash);
	return colon < 0 ? readBoldLine(marked.raw, marked.from, marked.to) : readColonField(marked, colon, plain);
}

function readColonField(marked: Marked, colon: number, plain: number): Field | null {
	const { raw, from, to } = marked;
	const label = labelText(raw.slice(from, colon));
	const bold = plain > colon && marked.spans.length > 0 && hasWord(raw, from, colon);
	if (!(bold ? hasWord(label, 0, label.length) : isLabel(label))) return null;
	const start = afterStray(marked, afterColon(marked, colon));
	return field(raw, label, start, Math.max(start, valueEnd(marked, colon, to)), bold || opensBold(raw, from), true);
}

function readDashField({ raw, from, to }: Marked, dash: number): Field | null {
	const label = raw.slice(from, dash);
	return isBold(label) ? field(raw, labelText(label), dash + 1, to, true, false) : null;
}

function readBoldLine(raw: string, from: number, to: number): Field | null {
	const line = raw.slice(from, to);
	return isBold(line) ? { label: labelText(line), value: '', valueFrom: to, bold: true, colon: false } : null;
}

function labelText(raw: string): string {
	return plainText(raw).replace(/^[*_=~\s]+/, '').replace(/[*_=~\s]+$/, '');
}

function isLabel(label: string): boolean {
	if (label.length > MAX_LENGTH || !hasWord(label, 0, label.length)) return false;
	return !/[?!;,…。？！；，、]|\.(?:\s|$)/.test(label) && label.split(' ').length <= MAX_WORDS;
}

// Broken emphasis, as in `**Label: ** value`: the marks pair with nothing.
function opensBold(raw: string, from: number): boolean {
	const code = raw.charCodeAt(from);
	return (code === STAR || code === UNDERSCORE) && raw.charCodeAt(from + 1) === code;
}

/** The first colon that can end a label, -1 when there is none. What stands in links, code and the like is passed over. */
function findColon(marked: Marked): number {
	const { raw, from, to, pieces } = marked;
	let next = 0;
	for (let at = from; at < to; at++) {
		while ((pieces[next]?.from ?? Infinity) < at) next++;
		const piece = pieces[next];
		if (piece?.from === at && piece.kind !== 'run' && piece.kind !== 'bracket') at = piece.end - 1;
		else if (raw.charCodeAt(at) === FULL_WIDTH_COLON) return at;
		else if (raw.charCodeAt(at) === COLON) {
			if (raw.startsWith('//', at + 1)) return -1;
			if (endsLabel(raw, at)) return at;
		}
	}
	return -1;
}

function endsLabel(raw: string, at: number): boolean {
	const next = raw.charAt(at + 1);
	const between = isDigit(raw.charCodeAt(at - 1)) && isDigit(raw.charCodeAt(at + 1));
	return !between && next !== '/' && next !== '\\';
}

/** The dash behind a label that is all emphasis, before the first other word; -1 when there is none. */
function findDash(marked: Marked, plain: number): number {
	if (marked.spans.length === 0) return -1;
	for (const gap of gapsBetween(marked, marked.spans)) {
		for (let at = Math.max(gap.from, marked.from + 1); at < Math.min(gap.to, plain); at++) {
			if (isDash(marked.raw, at)) return at;
		}
	}
	return -1;
}

function isDash(raw: string, at: number): boolean {
	const char = raw.charAt(at);
	if (char === '—' || char === '–') return true;
	return char === '-' && isBlank(raw.charCodeAt(at - 1)) && isBlank(raw.charCodeAt(at + 1));
}

// Behind the colon, a second one (Dataview), and the marks that close the label.
function afterColon({ raw, pieces, spans }: Marked, colon: number): number {
	let at = raw.charCodeAt(colon + 1) === COLON ? colon + 2 : colon + 1;
	for (const piece of pieces) {
		if (piece.kind === 'run' && piece.from === at && spans.some((span) => span.to === at && span.from < colon)) at = piece.to;
	}
	return at;
}

// `**Label: **value`: bold marks that were meant to close the label, and pair with nothing.
function afterStray({ raw, from, to, spans }: Marked, start: number): number {
	if (!opensBold(raw, from)) return start;
	const marks = skipBlanks(raw, start, to);
	const after = skipRun(raw, marks, to, raw.charCodeAt(from));
	return after - marks > 1 && !spans.some((span) => span.from === after) ? after : start;
}

// `**Label: value**`: the closing marks belong to neither.
function valueEnd({ pieces, spans }: Marked, colon: number, to: number): number {
	const last = pieces[pieces.length - 1];
	const closes = last?.kind === 'run' && last.to === to && spans.some((span) => span.from < colon && span.to === last.from);
	return closes ? last.from : to;
}
