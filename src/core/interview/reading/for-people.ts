import { anyOf } from '../any-of';
import { fold } from '../fold';
import { firstName } from '../full-name';
import type { Interview } from '../interview';
import { BETWEEN_NAMES, wordsOf } from '../lexicon/lexicon';
import type { Group } from './groups';
import type { SectionContext } from './section-context';

/** True for lines kept for somebody who asks: below "For Dana", or below "Dana" in a section of questions. */
export type ForPeople = (context: SectionContext, group: Group) => boolean;

const FOR = new RegExp(`^${anyOf(wordsOf((language) => language.for))}\\s+(.{2,40})$`, 'iu');

/** Knows people by full and by first name: true for words that are names of them and nothing else. */
export function peopleTest(people: ReadonlyArray<{ readonly name: string }>): (words: string) => boolean {
	const known = new Set(people.flatMap(({ name }) => [fold(name), firstName(name)]));
	return (words) => known.size > 0
		&& words.replace(/[:：]$/, '').replace(/\s\/\s/g, ', ').split(BETWEEN_NAMES).every((name) => known.has(fold(name)));
}

/** Knows the people of a note's interviews. */
export function forPeople(interviews: readonly Interview[]): ForPeople {
	const areKnown = peopleTest(interviews.flatMap(({ interviewers }) => interviewers));
	return ({ title, role }, { label }) => {
		const named = FOR.exec(title)?.[1];
		if (named !== undefined && areKnown(named)) return true;
		return role === 'neutral' && label?.kind === null && areKnown(label.name);
	};
}
