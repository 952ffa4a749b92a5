import { addTo } from '../add-to';
import { fold } from '../fold';
import type { LoopNotes } from './loop-notes';
import { mentionsIn, type Mention } from './mention';
import { namesOf } from '../names';
import { only, type NoteWays } from './note-ways';
import { firstName, isFullName, lastName } from '../full-name';

/** Somebody who asks in a loop. */
export interface Person {
	/** As written where it is written in full, else as first written; no two of a loop are equal. */
	readonly name: string;
	/** Never empty; those of the overview first. */
	readonly mentions: readonly Mention[];
}

/**
 * The people who ask in a loop, in the order they are first named. Equal full names are one person; a name that is a
 * link to a hub is who asks there; a first or family name alone is the only person who bears it, else a person of its
 * own.
 */
export function peopleOf(loop: LoopNotes, ways: NoteWays): Person[] {
	const { head, hubs } = loop;
	const mentions = [head, ...hubs].flatMap((note) => mentionsIn(note, loop, ways));
	const groups = joined(mentions, (a, b) => shareName(a, b) || asksIn(a, b) || asksIn(b, a));
	const known = groups.filter((group) => fullNames(group).length > 0);
	const people = new Map<string, Mention[]>();
	for (const mention of mentions) {
		const group = groups.find((one) => one.includes(mention)) ?? [mention];
		addTo(people, identity(group, known), mention);
	}
	return named([...people.values()]);
}

/** Puts together what is the same, also by way of a third. */
function joined<T>(values: readonly T[], same: (a: T, b: T) => boolean): T[][] {
	let groups: T[][] = [];
	for (const value of values) {
		const touching = groups.filter((group) => group.some((other) => same(other, value)));
		groups = [...groups.filter((group) => !touching.includes(group)), [...touching.flat(), value]];
	}
	return groups;
}

function shareName(a: Mention, b: Mention): boolean {
	return a.fullNames.some((name) => b.fullNames.includes(name));
}

/** True when one name links to the note in which the other is the only one who asks. Two full names are two people. */
function asksIn(a: Mention, b: Mention): boolean {
	if (a.leadsTo !== b.note || a.note === b.note || b.interview.interviewers.length > 1) return false;
	return !b.isNamed || a.fullNames.length === 0 || b.fullNames.length === 0;
}

function fullNames(group: readonly Mention[]): string[] {
	return group.flatMap((mention) => mention.fullNames);
}

/** What distinguishes a group: a full name, for first names alone that of the only group it can belong to. */
function identity(group: readonly Mention[], known: readonly Mention[][]): string {
	const names = fullNames(group).sort();
	if (names[0] !== undefined) return names[0];
	const short = group.map(({ interviewer }) => fold(interviewer.name));
	const whole = only(known.filter((other) => other.some(({ isNamed }) => isNamed)
		&& fullNames(other).some((name) => short.includes(firstName(name)) || short.includes(lastName(name)))));
	return whole === null ? fold(group[0]?.interviewer.name ?? '') : identity(whole, known);
}

/**
 * Names each person as written; those who would be called alike go by the name of their note. Who is alike even so is
 * one.
 */
function named(people: ReadonlyArray<readonly Mention[]>): Person[] {
	const names = people.map(writtenName);
	const isRepeated = (name: string): boolean => names.filter((other) => fold(other) === fold(name)).length > 1;
	const byName = new Map<string, Person>();
	people.forEach((mentions, i) => {
		const written = names[i] ?? '';
		const name = isRepeated(written) ? (nameOfNote(mentions) ?? written) : written;
		const alike = byName.get(fold(name));
		byName.set(fold(name), { name: alike?.name ?? name, mentions: [...(alike?.mentions ?? []), ...mentions] });
	});
	return [...byName.values()];
}

function writtenName(mentions: readonly Mention[]): string {
	const named = mentions.filter(({ isNamed }) => isNamed);
	const best = named.find(({ interviewer }) => isFullName(interviewer.name)) ?? named[0] ?? mentions[0];
	return best?.interviewer.name ?? '';
}

function nameOfNote(mentions: readonly Mention[]): string | undefined {
	return mentions.flatMap(({ leadsTo }) => (leadsTo === null ? [] : namesOf(leadsTo))).find(isFullName);
}
