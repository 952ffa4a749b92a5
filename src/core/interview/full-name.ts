import { fold } from './fold';
import { UNSPACED } from './unspaced';

/** True for a name of two words or more. "Okonjo-Bell" is one word, and an initial does not count. */
export function isFullName(name: string): boolean {
	return wordsOf(name).filter((word) => !isInitial(word)).length > 1;
}

/** Words of one letter are names in Chinese. */
function isInitial(word: string): boolean {
	return word.length === 1 && !UNSPACED.test(word);
}

/** The short forms of a full name, folded: the first and the last word, and each of them with the initial of the other. */
export function shortNames(name: string): string[] {
	const [first, last] = [firstName(name), lastName(name)];
	return [first, last, `${first} ${last.charAt(0)}`, `${first.charAt(0)} ${last}`];
}

/** True for a full name, or a short form of it. The second is folded. */
export function isCalled(person: string, name: string): boolean {
	return fold(person) === name || shortNames(person).includes(name);
}

/** The names of somebody whose nickname is given: "Ana Lind" and "Anneke Lind" for "Anneke (Ana) Lind"; else the name itself. */
export function namesWithin(name: string): string[] {
	const [, first = '', nickname = '', rest = ''] = NICKNAMED.exec(name) ?? [];
	return nickname === '' ? [name] : [`${nickname} ${rest}`, `${first} ${rest}`];
}

/** A nickname in brackets or quotation marks after the first name. */
const NICKNAMED = /^(\p{L}[\p{L}'’.-]+) ["“(]([\p{L}'’-]+)["”)] (\p{L}.*)$/u;

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
