import { isBlank, isDigit, isWordCode } from './chars';

/** The offset after the tag whose `#` stands at `at`; -1 when it is none, as `#1` or `#` alone. */
export function hashtagEnd(text: string, at: number, end: number): number {
	let to = at + 1;
	let digits = true;
	for (; to < end; to++) {
		const code = text.charCodeAt(to);
		if (!isTagCode(code)) break;
		digits &&= isDigit(code);
	}
	return digits ? -1 : to;
}

// As the app: everything but blanks, ASCII punctuation other than `_-/`, and two blocks of Unicode punctuation.
function isTagCode(code: number): boolean {
	if (code < 128) return isWordCode(code) || code === 45 || code === 47 || code === 95;
	if ((code >= 0x2000 && code <= 0x206f) || (code >= 0x2e00 && code <= 0x2e7f)) return false;
	return !isBlank(code);
}
