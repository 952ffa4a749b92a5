import { fold } from '../../src/core/interview/fold.ts';
import { shortNames } from '../../src/core/interview/full-name.ts';

/** Part of the longer text's words that two texts must have in common to be the same question. */
const COMMON_WORDS = 0.6;

/** The lower-case words of a name, honorifics left out. */
export function nameWords(name: string): string[] {
	const words = name.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, ' ').split(/\s+/);
	return words.filter((word) => word !== '' && word !== 'dr');
}

/** True when all words of one list are in the other. False when one of them is empty. */
export function isWithin(a: readonly string[], b: readonly string[]): boolean {
	if (a.length === 0 || b.length === 0) return false;
	return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

/** True when two names can be one person's: "Dr. Ada Holm" and "Ada" or "Ada H.", never "Ada Holm" and "Ada Berg". */
export function isSamePerson(a: string, b: string): boolean {
	const [one, other] = [nameWords(a), nameWords(b)];
	const isShortened = (short: readonly string[], long: readonly string[]): boolean =>
		short.length > 0 && shortNames(long.join(' ')).includes(fold(short.join(' ')));
	return isWithin(one, other) || isShortened(one, other) || isShortened(other, one);
}

/** True when two texts are equal after folding, or one begins or ends with the other and is not much shorter. */
export function isSameText(a: string, b: string): boolean {
	const [short, long] = [fold(a), fold(b)].sort((one, other) => one.length - other.length);
	if (short === undefined || long === undefined || short === '') return false;
	if (short === long) return true;
	if (!long.startsWith(`${short} `) && !long.endsWith(` ${short}`)) return false;
	return short.split(' ').length >= COMMON_WORDS * long.split(' ').length;
}

/** True when one title contains the other after folding; the extension of a file's name does not count. */
export function isSameTitle(a: string, b: string): boolean {
	const [one, other] = [a, b].map((title) => fold(title.replace(/\.md$/i, '')));
	if (one === undefined || other === undefined || one === '' || other === '') return false;
	return one.includes(other) || other.includes(one);
}
