import { whenAtStart } from '../people/when';

/** What ends a name: its job, its company, the time of its round. */
const AFTER_NAME = /\s*[,(:|]|\s[-–—]/;
/** What is between a time and what follows it: the end of the round, marks. */
const MARKS = /^[\s,;:–—|-]+/;

/** True for words that begin with a person, perhaps after days and times. `isPeople` knows the names of a note. */
export function saysWho(text: string, isPeople: (words: string) => boolean): boolean {
	let rest = text;
	for (let when = whenAtStart(rest); when !== null && when !== ''; when = whenAtStart(rest))
		rest = rest.slice(when.length).replace(MARKS, '');
	return isPeople(rest.split(AFTER_NAME, 1)[0] ?? '');
}
