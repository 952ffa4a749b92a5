import { splitPrincipleNames } from '../../principle';
import type { NamesTest } from '../principle-names';
import type { Mention } from './mention';
import { isRoundName, titleAtStart } from './people-lexicon';
import type { Place } from './place';
import { segmentsOf } from './segments';
import { whenAtStart } from './when';

/** What a line says of a round beside the people it names. */
export interface RoundWords {
	/** The day or time, as written; null without one. */
	readonly when: string | null;
	readonly principles: readonly string[];
	/** What else the line names in a few words. */
	readonly topics: readonly string[];
}

/** Longer words are no topic. */
const LONGEST_TOPIC = 7;

/** The times, principles and topics of a line, its people and their jobs left out. */
export function roundWords(place: Place, mentions: readonly Mention[], isPrinciple: NamesTest): RoundWords {
	let when: string | null = null;
	const principles: string[] = [];
	const topics: string[] = [];
	for (const { from, to, text } of segmentsOf(place.text)) {
		if (from < place.labelEnd && mentions.every((one) => one.from >= place.labelEnd)) continue;
		let rest = text.trim();
		const time = whenAtStart(rest);
		if (time !== null) {
			when = when === null ? time : `${when} ${time}`;
			rest = rest.slice(time.length).trim();
		}
		if (mentions.some((one) => one.from < to && from < one.to)) continue;
		for (const name of wordsOf(rest)) if (!isRole(name, mentions)) (isPrinciple(name) ? principles : topics).push(name);
	}
	return { when, principles: [...principles, ...acrossSegments(place, principles, isPrinciple)], topics: topics.filter(isTopic) };
}

/** True for the job of one of the people, or a part of it. */
function isRole(name: string, mentions: readonly Mention[]): boolean {
	return mentions.some(({ role }) => role !== null && (role.title.includes(name) || name.includes(role.title)));
}

/** "Are Right, A Lot": a principle with a comma in its name is more than one segment. */
function acrossSegments({ text }: Place, found: readonly string[], isPrinciple: NamesTest): string[] {
	return splitPrincipleNames(text.replace(/\s[–—-]\s|[·•|()]/g, ', ')).filter((name) => name.includes(',') && isPrinciple(name) && !found.includes(name));
}

function wordsOf(text: string): string[] {
	return text.split(/\s\/\s/).map((word) => word.replace(/^[\s:–—-]+|[.\s]+$/g, '')).filter((word) => /\p{L}/u.test(word));
}

function isTopic(topic: string): boolean {
	if (topic.split(' ').length > LONGEST_TOPIC) return false;
	return titleAtStart(topic) === null && !/^(?:round|interview|session|slot|runde|gespräch|entretien|entrevista|раунд)\s*\d*$/i.test(topic) && (topic.length > 2 || isRoundName(topic));
}
