import type { Link } from '../../../note/links';
import type { Outline } from '../../../note/outline';
import { NO_NAMES, type KnownNames } from '../../interviewers';
import type { NoteCorrections } from '../note-corrections';
import { correctPeople } from './correct-people';
import { keptNames } from './kept-names';
import { mentionsIn } from './mention';
import { mergePeople, type FoundPerson } from './merge-people';
import { noteFacts } from './note-facts';
import { placesOf, type IsOwnLabel } from './place';
import { weighMentions } from './weigh-people';
import type { WordLists } from './word-lists';

/** What people are read with. */
export interface PeopleReading {
	readonly lists: WordLists;
	/** What the person decided about names. */
	readonly corrections: Pick<NoteCorrections, 'corrected' | 'named' | 'kept'>;
	/** True for the person's own labels for interviewers; null without any. */
	readonly isOwnLabel: IsOwnLabel | null;
	/** Names of those whom other notes name as interviewers. */
	readonly known: KnownNames;
}

/** Reads people by themselves: nobody is known, nothing corrected. */
export function plainPeopleReading(lists: WordLists): PeopleReading {
	const corrections = { corrected: () => null, named: () => null, kept: [] };
	return { lists, corrections, isOwnLabel: null, known: NO_NAMES };
}

/** Everybody a note names who may interview the candidate, in the order of the note; the rejected as well. */
export function readPeople(path: string, outline: Outline, links: readonly Link[], by: PeopleReading): FoundPerson[] {
	const { lists, corrections, isOwnLabel, known } = by;
	const places = placesOf(path, outline, isOwnLabel ?? undefined);
	const facts = noteFacts(path, outline.text, places, links, lists, known);
	const kept = keptNames(corrections);
	const weighed = weighMentions(places.flatMap((place) => mentionsIn(place, facts, kept)));
	return correctPeople(mergePeople(weighed), corrections);
}
