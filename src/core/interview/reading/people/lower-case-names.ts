import { peopleWords } from '../../lexicon/lexicon';
import type { NameSpan } from './name-span';
import { titleAtStart } from './job-titles';
import type { NoteFacts } from './note-facts';
import { AND, isNoName, isNoNameAlone, isRoundName, isWordToo } from './people-lexicon';
import type { Place } from './place';

/** True for the job of the person before it: " (GM)". */
function hasJobBehind(behind: string): boolean {
	const [, job = ''] = /^\s*\(([^()]{2,40})\)/.exec(behind) ?? [];
	return job !== '' && titleAtStart(job) !== null;
}

const LOWER_CASE_PAIR = /(?:^|[\s(])(\p{Ll}[\p{L}'’-]{2,})(?:\s(\p{Ll}[\p{L}'’-]*))?/gu;

/** "to", "in": two-letter words that belong to a name only when capitalized. */
const SMALL: ReadonlySet<string> = new Set(
	peopleWords(({ alsoInNames }) => alsoInNames).filter((word) => word.length === 2));

/**
 * Names that people type in lower case: a known given name, or a word before a job in parentheses, with the word after
 * it where that may be a family name.
 */
export function lowerCaseNames(place: Place, { lists }: NoteFacts): NameSpan[] {
	const spans: NameSpan[] = [];
	if (/\p{Lu}/u.test(place.text.charAt(0)) && place.own === null) return spans;
	for (const found of place.text.matchAll(LOWER_CASE_PAIR)) {
		const [whole, first = '', second = ''] = found;
		if (lists.isOrdinary(first)) continue;
		if (!lists.isGivenName(first) && !hasJobBehind(place.text.slice(found.index + whole.length))) continue;
		if (isWordToo(first) || isNoName(first) || isNoNameAlone(first)) continue;
		const from = found.index + found[0].indexOf(first);
		const isFull = second.length > 1 && !lists.isOrdinary(second) && !isNoName(second) && !isRoundName(second)
			&& !AND.includes(second) && !SMALL.has(second);
		const name = isFull ? `${first} ${second}` : first;
		if (spans.every(({ to }) => to <= from)) spans.push({ from, to: from + name.length, name });
	}
	return spans;
}
