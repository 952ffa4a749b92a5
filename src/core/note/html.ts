import { BANG, GREATER, LESS, SLASH, isGap, isLetter, isWordCode, skipGaps } from './chars';

/** How a run of raw HTML ends: at the first line that holds a string, or (null) at a blank line. */
export interface HtmlStart {
	readonly until: string | null;
	/** Whether it may cut a paragraph short. */
	readonly interrupts: boolean;
}

const BLANK: HtmlStart = { until: null, interrupts: true };
const LONE_TAG: HtmlStart = { until: null, interrupts: false };

/** How the raw HTML that starts at `at` ends; null when the line starts none. Comments are not its business. */
export function readHtmlStart(text: string, at: number, end: number): HtmlStart | null {
	const code = text.charCodeAt(at + 1);
	if (at + 1 >= end) return null;
	if (code === 63) return { until: '?>', interrupts: true };
	if (code === BANG) return readDeclaration(text, at);
	return readTagStart(text, at, end);
}

function readDeclaration(text: string, at: number): HtmlStart | null {
	if (text.startsWith('<![CDATA[', at)) return { until: ']]>', interrupts: true };
	return isLetter(text.charCodeAt(at + 2)) ? { until: '>', interrupts: true } : null;
}

function readTagStart(text: string, at: number, end: number): HtmlStart | null {
	const closing = text.charCodeAt(at + 1) === SLASH;
	const nameFrom = at + (closing ? 2 : 1);
	let nameTo = nameFrom;
	while (nameTo < end && isWordCode(text.charCodeAt(nameTo)) && nameTo - nameFrom < 12) nameTo++;
	const name = text.slice(nameFrom, nameTo).toLowerCase();
	if (endsName(text, nameTo, end)) {
		if (RAW.has(name) && !closing) return { until: `</${name}>`, interrupts: true };
		if (BLOCKS.has(name)) return BLANK;
	}
	return standsAlone(text, at, end) ? LONE_TAG : null;
}

function endsName(text: string, at: number, end: number): boolean {
	const code = text.charCodeAt(at);
	return at >= end || isGap(code) || code === GREATER || (code === SLASH && text.charCodeAt(at + 1) === GREATER);
}

function standsAlone(text: string, at: number, end: number): boolean {
	const to = tagEnd(text, at, end);
	return to > 0 && skipGaps(text, to, end) >= end;
}

/** The offset after the HTML tag that starts at `at`; -1 when it is none, as `a < b` or an address in angle brackets. */
export function tagEnd(text: string, at: number, end: number): number {
	let to = text.charCodeAt(at + 1) === SLASH ? at + 2 : at + 1;
	if (!isLetter(text.charCodeAt(to))) return -1;
	while (to < end && isNamePart(text.charCodeAt(to))) to++;
	if (to < end && !isGap(text.charCodeAt(to)) && text.charCodeAt(to) !== SLASH && text.charCodeAt(to) !== GREATER) return -1;
	return closeAngle(text, to, end);
}

/** The offset after the `>` that ends what stands in angle brackets; -1 when `<` or the end comes first. */
export function closeAngle(text: string, from: number, end: number): number {
	for (let at = from; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === GREATER) return at + 1;
		if (code === LESS) return -1;
	}
	return -1;
}

function isNamePart(code: number): boolean {
	return isWordCode(code) || code === 45;
}

const RAW = new Set(['pre', 'script', 'style', 'textarea']);

// CommonMark's list of block elements.
const BLOCKS = new Set(
	(
		'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset ' +
		'figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem ' +
		'nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul'
	).split(' '),
);
