import { BACKSLASH, CLOSE_PAREN, GREATER, LESS, OPEN_PAREN, QUOTE, isBlank, skipBlanks } from './chars';

/** Where a Markdown link leads, as written, and where its brackets end. */
export interface Destination {
	readonly target: string;
	readonly to: number;
}

const APOSTROPHE = 39;
/** As in CommonMark's reference readers; it also bounds the work on hostile text. */
const MAX_PARENS = 32;

/** The `(target "title")` of a Markdown link that starts at `at`; null when none does. */
export function readDestination(text: string, at: number, end: number): Destination | null {
	if (text.charCodeAt(at) !== OPEN_PAREN || at >= end) return null;
	const from = skipBlanks(text, at + 1, end);
	const angled = text.charCodeAt(from) === LESS;
	const to = angled ? angledEnd(text, from, end) : bareEnd(text, from, end);
	if (to < 0) return null;
	const close = skipTitle(text, to, end);
	if (close >= end || text.charCodeAt(close) !== CLOSE_PAREN) return null;
	return { target: angled ? text.slice(from + 1, to - 1) : text.slice(from, to), to: close + 1 };
}

function angledEnd(text: string, from: number, end: number): number {
	for (let at = from + 1; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === GREATER) return at + 1;
		if (code === LESS || code === 10 || code === 13) return -1;
		if (code === BACKSLASH) at++;
	}
	return -1;
}

function bareEnd(text: string, from: number, end: number): number {
	let depth = 0;
	let at = from;
	for (; at < end; at++) {
		const code = text.charCodeAt(at);
		if (isBlank(code)) break;
		if (code === BACKSLASH) at++;
		else if (code === OPEN_PAREN && ++depth > MAX_PARENS) return -1;
		else if (code === CLOSE_PAREN && --depth < 0) break;
	}
	return depth > 0 ? -1 : Math.min(at, end);
}

function skipTitle(text: string, from: number, end: number): number {
	const at = skipBlanks(text, from, end);
	const code = text.charCodeAt(at);
	const closer = code === OPEN_PAREN ? CLOSE_PAREN : code;
	if (at === from || at >= end || (code !== QUOTE && code !== APOSTROPHE && code !== OPEN_PAREN)) return at;
	return skipBlanks(text, titleEnd(text, at, end, closer), end);
}

function titleEnd(text: string, at: number, end: number, closer: number): number {
	for (let to = at + 1; to < end; to++) {
		const code = text.charCodeAt(to);
		if (code === BACKSLASH) to++;
		else if (code === closer) return to + 1;
		else if (code === OPEN_PAREN) return end;
	}
	return end;
}

/** A Markdown link's target as the app keeps it: percent signs decoded; null when it leads outside the vault or nowhere. */
export function vaultTarget(written: string): string | null {
	if (written === '' || /^[a-z][a-z0-9+.-]*:/i.test(written)) return null;
	try {
		return decodeURIComponent(written);
	} catch {
		return written;
	}
}

/** What stands inside `[[…]]`, split at the first `|` (or `\|`) that does not stand first. */
export function splitWiki(inner: string): { target: string; alias: string | null } {
	const pipe = inner.indexOf('|');
	if (pipe <= 0) return { target: inner.trim(), alias: null };
	const to = inner.charAt(pipe - 1) === '\\' ? pipe - 1 : pipe;
	return { target: inner.slice(0, to).trim(), alias: inner.slice(pipe + 1).trim() };
}

/** What the app shows for a link without an alias: `note#Heading` is "note > Heading". */
export function shownTarget(target: string): string {
	return target
		.split('#')
		.filter((part) => part !== '')
		.join(' > ');
}
