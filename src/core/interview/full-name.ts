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

function wordsOf(name: string): string[] {
	return name.split(/\s+/).map(fold).filter((word) => word !== '');
}

/** True when both are one name, or one is the first name of the other. */
export function samePerson(a: string, b: string): boolean {
	if (fold(a) === fold(b)) return true;
	return isFullName(a) !== isFullName(b) && firstName(a) === firstName(b);
}
