import { anyOf } from '../../any-of';
import { fold } from '../../fold';
import { isCalled } from '../../full-name';
import type { Interview, Remark } from '../../interview';
import type { KnownNames } from '../../interviewers';
import { wordsOf } from '../../lexicon/lexicon';
import { cutLead } from '../affixes';
import { withoutHonorific } from '../for-people';

/** A few words in front of a question, in brackets or set off: "(Dana) …", "Dana: …", "For Dana – …". */
const LED = new RegExp([
	'^(?:\\(([^()]{2,40})\\)\\s*[:：–—-]?',
	`|@?(?:${anyOf(wordsOf((language) => language.for))}\\s+)?`,
	'([^:：?？!,;()–—]{2,40}?)\\s*(?:[:：]|\\s[-–—]+(?=\\s)))\\s*(?=\\S)',
].join(''), 'iu');

/**
 * Gives questions to ask the interviewer whose name they begin with, and takes the name off. It may be somebody of the
 * note or, by other notes, of the loop.
 */
export function askedByName(interviews: readonly Interview[], near: KnownNames): (remark: Remark) => Remark {
	const people = [...new Set(interviews.flatMap(({ interviewers }) => interviewers.map(({ name }) => name)))];
	const asks = (name: string): boolean => {
		const key = fold(name);
		return people.filter((person) => isCalled(person, key)).length === 1
			|| (near.nearnessOf(key) !== null && !near.isContact(key));
	};
	return ({ text, line }) => {
		const found = LED.exec(text);
		const askedOf = withoutHonorific((found?.[1] ?? found?.[2] ?? '').trim());
		return found !== null && asks(askedOf) ? { text: cutLead(text.slice(found[0].length)).rest, line, askedOf }
			: { text: cutLead(text).rest, line };
	};
}
