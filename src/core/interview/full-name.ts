import { fold } from './fold';

/** True for a name of two words or more. */
export function isFullName(name: string): boolean {
	return fold(name).includes(' ');
}

/** A name's first word, folded. */
export function firstName(name: string): string {
	return fold(name).split(' ')[0] ?? '';
}

/** A name's last word, folded. */
export function lastName(name: string): string {
	return fold(name).split(' ').at(-1) ?? '';
}

/** True when both are one name, or one is the first name of the other. */
export function samePerson(a: string, b: string): boolean {
	if (fold(a) === fold(b)) return true;
	return isFullName(a) !== isFullName(b) && firstName(a) === firstName(b);
}
