import { anyOf } from '../../any-of';
import { peopleWords } from '../../lexicon/lexicon';
import { wikilinksIn, type Link } from '../../../note/links';
import type { Outline } from '../../../note/outline';
import { plainText } from '../../../note/plain-text';
import type { Interviewer, Remark } from '../../interview';
import { nameOfTarget } from '../../names';
import { splitPrincipleNames } from '../../principle';
import type { Held } from '../assignments';
import type { EntryReading } from '../entry-reading';
import type { NamesTest } from '../principle-names';
import type { SectionContext } from '../section-context';
import type { FoundPerson } from './merge-people';
import type { PersonAt } from './round-places';

/** What the reading of rounds needs in addition to the people. */
export interface RoundReading extends EntryReading {
	readonly contexts: readonly SectionContext[];
	readonly links: readonly Link[];
	readonly isPrinciple: NamesTest;
	/** The same, and what interviewers assess in any company: "stakeholder management". */
	readonly isAssessed: NamesTest;
	readonly outline: Outline;
}

/** A found person as one who interviews in a round, with the role and the link that are written nearest. */
export function asInterviewer({ person, mention }: PersonAt): Interviewer {
	const mentions = [mention, ...person.mentions.map((one) => one.mention)];
	const stated = mentions.map(inParentheses).find((words) => words !== null);
	const role = mention.role?.title ?? person.role ?? stated ?? null;
	return { name: person.name, line: mention.place.line, role, link: linkTo(person, mention) };
}

/** A role on a line of its own belongs to the only interviewer of the round; with several it is nobody's. */
export function withRole(interviewers: readonly Interviewer[], role: string | null): Interviewer[] {
	const [only] = interviewers;
	return only !== undefined && interviewers.length === 1 && only.role === null ? [{ ...only, role }] : [...interviewers];
}

/** Values and lines as remarks in plain text; those without words are left out. */
export function remarksOf(held: readonly Held[]): Remark[] {
	return held.map(({ raw, line }) => ({ text: plainText(raw), line })).filter(({ text }) => text !== '');
}

/** The same for what a label for topics holds, but for lines that only name principles: "Looking for: Ownership". */
export function topicsIn(held: readonly Held[], { isPrinciple }: Pick<RoundReading, 'isPrinciple'>): Remark[] {
	return remarksOf(held).filter(({ text }) => !splitPrincipleNames(text).every(isPrinciple));
}

/** After a name that a label or heading announces, any words in parentheses are the role: "(Standards keeper)". */
function inParentheses({ place, behind }: PersonAt['mention']): string | null {
	if (place.own !== 'interviewer' && place.kind !== 'heading') return null;
	const words = /^\s*[(（]([^()（）\d]{2,40})[)）]/.exec(behind)?.[1];
	return words === undefined || NO_ROLE.test(words) ? null : words.trim();
}

const NO_ROLE = new RegExp(`^${anyOf(peopleWords(({ noRoles }) => noRoles))}\\b`, 'i');

function linkTo({ name }: FoundPerson, { place }: PersonAt['mention']): string | null {
	for (const { target, alias } of wikilinksIn(place.raw)) {
		if (target.includes('#')) continue;
		const own = nameOfTarget(target);
		const shown = alias === null || alias === '' ? own : alias;
		if (shown.includes(name) || name.startsWith(shown) || own === name) return target;
	}
	return null;
}
