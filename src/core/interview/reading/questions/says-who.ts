import { titleAtStart } from '../people/job-titles';
import { leadRest } from '../people/slot';
import { whenAtStart } from '../people/when';

/** What ends a name: its job, its company, the time of its round. */
const AFTER_NAME = /\s*[,(:|]|\s[-–—]/;
/** What is between a time and what follows it: the end of the round, marks. */
const MARKS = /^[\s,;:–—|-]+/;

/**
 * True for words that begin with a person, perhaps after days and times, or that name one with a job: "Acme, editor
 * Dana". `isPeople` knows the names of a note.
 */
export function saysWho(text: string, isPeople: (words: string) => boolean): boolean {
	let rest = text;
	for (let when = whenAtStart(rest); when !== null && when !== ''; when = whenAtStart(rest))
		rest = rest.slice(when.length).replace(MARKS, '');
	const parts = rest.split(AFTER_NAME).map((part) => part.trim());
	return isPeople(parts[0] ?? '')
		|| (parts.some((part) => titleAtStart(part) !== null) && parts.some((part) => isPeople(leadRest(part))));
}
