import { anyOf } from '../any-of';
import { fold } from '../fold';
import { firstName } from '../full-name';
import type { Interview } from '../interview';
import { unique } from '../unique';
import { BETWEEN_NAMES, wordsOf } from '../lexicon/lexicon';
import type { EntryReading } from './entry-reading';
import type { Group } from './groups';
import { isHonorific } from './people/people-lexicon';
import { askedOf } from './roles';
import type { SectionContext } from './section-context';

/** Whom lines are kept for. */
export interface ForPeople {
	/** True for lines kept for somebody who asks: below "For Dana", or below "Dana" in a section of questions. */
	readonly isFor: (context: SectionContext, group: Group) => boolean;
	/**
	 * The rounds of those people: below "Questions for Dana" hers, below "Ask her" the last one above. None where nobody
	 * is named.
	 */
	readonly roundsFor: (context: SectionContext, group: Group) => readonly Interview[];
}

const FOR = new RegExp(`^${anyOf(wordsOf((language) => language.for))}\\s+(.{2,40})$`, 'iu');

/** Knows people by full and by first name: true for words that are names of them and nothing else. */
export function peopleTest(people: ReadonlyArray<{ readonly name: string }>): (words: string) => boolean {
	const known = new Set(people.flatMap(({ name }) => [fold(name), firstName(name)]));
	return (words) => known.size > 0 && words.replace(/[:：]$/, '').replace(/\s\/\s/g, ', ').split(BETWEEN_NAMES)
		.every((name) => known.has(fold(name)) || known.has(fold(withoutHonorific(name))));
}

/** "Ada Holm" for "Dr. Ada Holm". */
export function withoutHonorific(name: string): string {
	const [first = '', ...rest] = name.trim().split(/\s+/);
	return isHonorific(first) ? rest.join(' ') : name;
}

/** True for words that speak of one person who was named before: "Ask her". */
function isForOne(words: string): boolean {
	return fold(words).split(' ').some((word) => ONE.has(word));
}

const ONE: ReadonlySet<string> = new Set(wordsOf(({ pronouns }) => pronouns.oneOfThem).map(fold));

/** Knows the people of a note's interviews. `asked` reads what an entry asks. */
export function forPeople(interviews: readonly Interview[], asked: EntryReading['asked']): ForPeople {
	// "Dana" over "Tell me about a time …" names the person who asks: nobody asks an interviewer for stories.
	const asksStories = (groups: readonly Group[]): boolean =>
		groups.some(({ entries }) => entries.some((entry) => asked(entry)?.asking === 'story'));

	const areKnown = peopleTest(interviews.flatMap(({ interviewers }) => interviewers));
	const known = interviews.map((one) => ({ one, isOne: peopleTest(one.interviewers) }));
	const named = (words: string): string | null => {
		const bare = words.replace(/[:：]$/, '');
		const names = FOR.exec(bare)?.[1] ?? askedOf(bare);
		return names !== null && areKnown(names) ? names : null;
	};
	const ofNames = (names: string): readonly Interview[] => unique(names.split(BETWEEN_NAMES).flatMap((name) =>
		known.find(({ isOne }) => isOne(name))?.one ?? []), ({ line }) => String(line));
	const roundsOf = (words: string, line: number): readonly Interview[] => {
		const names = named(words);
		if (names !== null) return ofNames(names);
		if (!isForOne(words)) return areKnown(words) ? ofNames(words) : [];
		const above = interviews.filter((one) => one.line <= line).at(-1);
		return above?.interviewers.length === 1 ? [above] : [];
	};
	return {
		isFor: ({ title, role, groups }, { label }) => {
			if (named(title) !== null) return true;
			if (label === null || label.kind !== null) return false;
			return named(label.name) !== null || (role === 'neutral' && areKnown(label.name) && !asksStories(groups));
		},
		roundsFor: ({ title, section }, { label, head }) => {
			const own = label === null ? [] : roundsOf(label.name, head?.line ?? section.line);
			return own.length > 0 ? own : roundsOf(title, section.line);
		},
	};
}
