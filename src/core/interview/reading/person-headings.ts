import { isWellKnown, principleKey } from '../principle';
import type { Group } from './groups';
import type { LabelKind } from './labels';
import { isGeneric, isJob } from './person-name';
import type { RoundLine } from './round-line';

/** A section as far as it must be known here. */
interface Content {
	readonly title: string;
	readonly level: number;
	readonly groups: readonly Group[];
}

/** True for a name that is a principle's, as far as one note can tell. */
export type NamesTest = (name: string) => boolean;

/** The names a note may use for principles: the built-in ones, initials, its own headings and lone bold lines. */
export function namesOf(contents: ReadonlyArray<Omit<Content, 'level'>>): NamesTest {
	const own = new Set<string>();
	for (const { title, groups } of contents) {
		for (const name of [title, ...groups.flatMap(({ label }) => (label?.kind === null && label.value === '' ? [label.name] : []))]) {
			if (name !== '' && name.split(' ').length <= 6 && !isGeneric(name)) own.add(principleKey(name));
		}
	}
	return (name) => isWellKnown(name) || own.has(principleKey(name));
}

/** Labels that say a section is about a round. */
const OF_ROUNDS: ReadonlySet<LabelKind> = new Set(['principles', 'topics', 'date', 'role', 'ask-them']);

/**
 * The sections whose heading is somebody who asks: with a round's number, a time or a principle, above labels of a round
 * among such, or two at least with what they do.
 */
export function personHeadings<C extends Content>(contents: readonly C[], rounds: ReadonlyArray<RoundLine | null>): ReadonlySet<C> {
	const named = contents.flatMap((content, i) => {
		const round = rounds[i] ?? null;
		return round === null || (content.level < 2 && !(hasRoundLabels(content) && (hasRole(round) || round.when !== null))) ? [] : [{ content, round }];
	});
	const employed = named.filter(({ round }) => hasRole(round)).length;
	return new Set(named.filter(({ content, round }) => {
		if (hasRole(round)) return employed >= 2 || isTimed(round) || hasRoundLabels(content);
		return round.people.every(({ name }) => name.includes(' ')) && (isTimed(round) || (employed > 0 && hasRoundLabels(content)));
	}).map(({ content }) => content));
}

/** True when a job stands beside the name. */
export function hasRole({ people }: RoundLine): boolean {
	return people.some(({ role }) => role !== null && isJob(role));
}

/** True for a round's number, a time or day, or principles beside the name. */
export function isTimed({ numbered, when, principles }: RoundLine): boolean {
	return numbered || when !== null || principles.length > 0;
}

function hasRoundLabels({ groups }: Content): boolean {
	return groups.some(({ label }) => label !== null && label.kind !== null && OF_ROUNDS.has(label.kind));
}
