import { anyOf } from '../any-of';
import { fold } from '../fold';
import type { Interview } from '../interview';
import { BETWEEN_NAMES, wordsOf } from '../lexicon/lexicon';
import type { Group } from './groups';
import type { SectionContext } from './section-context';

/** True for lines kept for somebody who asks: below "For Dana", or below "Dana" in a section of questions. */
export type ForPeople = (context: SectionContext, group: Group) => boolean;

const FOR = new RegExp(`^${anyOf(wordsOf((language) => language.for))}\\s+(.{2,40})$`, 'iu');

/** Knows the people of a note's interviews by full and by first name. */
export function forPeople(interviews: readonly Interview[]): ForPeople {
	const known = new Set(interviews.flatMap(({ interviewers }) =>
		interviewers.flatMap(({ name }) => [fold(name), fold(name.split(' ')[0] ?? '')])));
	const areKnown = (names: string): boolean => known.size > 0
		&& names.replace(/[:：]$/, '').split(BETWEEN_NAMES).every((name) => known.has(fold(name)));
	return ({ title, role }, { label }) => {
		const named = FOR.exec(title)?.[1];
		if (named !== undefined && areKnown(named)) return true;
		return role === 'neutral' && label?.kind === null && areKnown(label.name);
	};
}
