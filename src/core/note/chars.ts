/** Character codes the readers look for. */
export const TAB = 9;
export const SPACE = 32;
export const BANG = 33;
export const QUOTE = 34;
export const HASH = 35;
export const DOLLAR = 36;
export const PERCENT = 37;
export const AMPERSAND = 38;
export const OPEN_PAREN = 40;
export const CLOSE_PAREN = 41;
export const STAR = 42;
export const PLUS = 43;
export const DASH = 45;
export const DOT = 46;
export const SLASH = 47;
export const COLON = 58;
export const SEMICOLON = 59;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const OPEN_BRACKET = 91;
export const BACKSLASH = 92;
export const CLOSE_BRACKET = 93;
export const CARET = 94;
export const UNDERSCORE = 95;
export const BACKTICK = 96;
export const PIPE = 124;
export const TILDE = 126;

/** Whether a character code is a space or a tab, the only blanks Markdown's block rules know. */
export function isGap(code: number): boolean {
	return code === SPACE || code === TAB;
}

/** Whether a character code is white space of any kind, no-break spaces and the byte order mark included; NaN is none. */
export function isBlank(code: number): boolean {
	if (code <= SPACE) return code === SPACE || (code >= TAB && code <= 13);
	if (code < 0xa0) return false;
	return code === 0xa0 || code === 0xfeff || code === 0x3000 || code === 0x1680 || isSpacePunctuation(code);
}

function isSpacePunctuation(code: number): boolean {
	return (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
}

/** Whether a character code is one of `0` to `9`. */
export function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

/** Whether a character code is an ASCII letter. */
export function isLetter(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Whether a character code is an ASCII letter or digit. */
export function isWordCode(code: number): boolean {
	return isLetter(code) || isDigit(code);
}

const MARKUP = new Uint8Array(128);
for (const char of '\\`*_=~![]<&%#^') MARKUP[char.charCodeAt(0)] = 1;

/** Whether inline markup can begin with a character. */
export function isMarkupCode(code: number): boolean {
	return MARKUP[code] === 1;
}

/** Whether no Markdown block begins with a character: letters, and everything beyond ASCII. */
export function isPlainCode(code: number): boolean {
	return isLetter(code) || code > TILDE;
}

/** The first offset in `from`..`to` that is not white space; `to` when there is none. */
export function skipBlanks(text: string, from: number, to: number): number {
	let at = from;
	while (at < to && isBlank(text.charCodeAt(at))) at++;
	return at;
}

/** The offset after the last character in `from`..`to` that is not white space; `from` when there is none. */
export function trimBlanks(text: string, from: number, to: number): number {
	let at = to;
	while (at > from && isBlank(text.charCodeAt(at - 1))) at--;
	return at;
}

/** The first offset in `from`..`to` that is neither a space nor a tab; `to` when there is none. */
export function skipGaps(text: string, from: number, to: number): number {
	let at = from;
	while (at < to && isGap(text.charCodeAt(at))) at++;
	return at;
}

/** The offset after a run of one character that starts at `from`. */
export function skipRun(text: string, from: number, to: number, code: number): number {
	let at = from;
	while (at < to && text.charCodeAt(at) === code) at++;
	return at;
}
