import type { Link } from '../../../note/links';
import type { Outline } from '../../../note/outline';
import type { Interviewer } from '../../interview';
import { nameOfTarget } from '../../names';
import type { EntryReading } from '../entry-reading';
import type { NamesTest } from '../principle-names';
import type { SectionContext } from '../section-context';
import type { FoundPerson } from './merge-people';
import type { PersonAt } from './round-places';

/** What the reading of rounds needs beside the people. */
export interface RoundReading extends EntryReading {
	readonly contexts: readonly SectionContext[];
	readonly links: readonly Link[];
	readonly isPrinciple: NamesTest;
	readonly outline: Outline;
}

/** A found person as one who asks in a round. */
export function asInterviewer({ person, mention }: PersonAt): Interviewer {
	const stated = [mention, ...person.mentions.map((one) => one.mention)].map(inParentheses).find((words) => words !== null);
	const role = mention.role?.title ?? person.role ?? stated ?? null;
	return { name: person.name, line: mention.place.line, role, link: linkTo(person, mention) };
}

/** Behind a name that a label or heading announces, whatever words stand in parentheses are the role: "(Standards keeper)". */
function inParentheses({ place, behind }: PersonAt['mention']): string | null {
	const words = place.own === 'interviewer' || place.kind === 'heading' ? /^\s*[(（]([^()（）\d]{2,40})[)）]/.exec(behind)?.[1] : undefined;
	return words === undefined || /^(?:s?he|they|in person|online|remote|via|panel|interviewers?)\b/i.test(words) ? null : words.trim();
}

function linkTo({ name }: FoundPerson, { place }: PersonAt['mention']): string | null {
	for (const [, target = '', alias = ''] of place.raw.matchAll(/\[\[([^\]|]*?)(?:\\?\|([^\]]*))?\]\]/g)) {
		const shown = alias === '' ? nameOfTarget(target) : alias;
		if (!target.includes('#') && (shown.includes(name) || name.startsWith(shown) || nameOfTarget(target) === name)) return target;
	}
	return null;
}
