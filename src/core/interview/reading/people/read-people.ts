import type { Link } from '../../../note/links';
import type { Outline } from '../../../note/outline';
import type { Corrected } from '../corrections';
import { mentionsIn } from './mention';
import { mergePeople, type FoundPerson } from './merge-people';
import { noteFacts } from './note-facts';
import { placesOf, type IsOwnLabel } from './place';
import { weighMentions } from './weigh-people';
import type { WordLists } from './word-lists';

/** Everybody a note names who may interview the candidate, in the order of the note; the rejected as well. */
export function readPeople(
	path: string, outline: Outline, links: readonly Link[], lists: WordLists, corrected: Corrected,
	isOwnLabel: IsOwnLabel | null = null,
): FoundPerson[] {
	const places = placesOf(path, outline, isOwnLabel ?? undefined);
	const facts = noteFacts(path, outline.text, places, links, lists);
	const weighed = weighMentions(places.flatMap((place) => mentionsIn(place, facts)));
	for (const one of weighed) {
		const decided = corrected('interviewer', one.mention.name);
		if (decided !== null) {
			one.why.push(decided);
			one.score += decided.weight;
		}
	}
	return mergePeople(weighed);
}
