import { fold } from './fold';

/** True for a name of two words or more; "Okonjo-Bell" is one. */
export function isFullName(name: string): boolean {
	return wordsOf(name).length > 1;
}

/** A name's first word, folded: "jean luc" of "Jean-Luc Holm". */
export function firstName(name: string): string {
	return wordsOf(name)[0] ?? '';
}

/** A name's last word, folded. */
export function lastName(name: string): string {
	return wordsOf(name).at(-1) ?? '';
}

/** True for a folded first name that is the beginning of the other, by two letters or more shorter: "dom" for "dominic". */
export function isShortFor(short: string, first: string): boolean {
	return short.length >= SHORTEST && short.length <= first.length - 2 && first.startsWith(short);
}

/** "Al" begins too many names. */
const SHORTEST = 3;

function wordsOf(name: string): string[] {
	return name.split(/\s+/).map(fold).filter((word) => word !== '');
}

/** True when both are one name, or one is the first name of the other. */
export function samePerson(a: string, b: string): boolean {
	if (fold(a) === fold(b)) return true;
	return isFullName(a) !== isFullName(b) && firstName(a) === firstName(b);
}
