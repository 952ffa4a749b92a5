import { addTo } from '../add-to';
import { countsOf } from '../counts-of';
import { fold } from '../fold';
import type { InterviewNote } from '../interview-note';
import type { LoopNotes } from './loop-head';
import { mentionsIn, type Mention } from './mention';
import { namesOf } from '../names';
import { only, type NoteWays } from './note-ways';
import { isFullName, isShortFor } from '../full-name';

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
	const groups = samePeople(mentions);
	const groupOf = new Map(groups.flatMap((group) => group.map((mention) => [mention, group] as const)));
	const known = groupsByShortName(groups);
	const people = new Map<string, Mention[]>();
	for (const mention of mentions) addTo(people, identity(groupOf.get(mention) ?? [mention], known), mention);
	return named([...people.values()]);
}

/**
 * Puts mentions of one person together, also by way of a third: those with a full name in common, and a name with who asks in the note
 * it links to.
 */
function samePeople(mentions: readonly Mention[]): Mention[][] {
	const byName = new Map<string, Mention>();
	const inNote = new Map<InterviewNote, Mention[]>();
	const above = new Map<Mention, Mention>();
	const topOf = (mention: Mention): Mention => {
		let top = mention;
		for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
		// The way up is cut short, so that long chains are climbed once.
		for (let at = mention; at !== top; ) {
			const next = above.get(at) ?? top;
			above.set(at, top);
			at = next;
		}
		return top;
	};
	const join = (a: Mention, b: Mention): void => {
		const [top, other] = [topOf(a), topOf(b)];
		if (top !== other) above.set(other, top);
	};
	for (const mention of mentions) {
		for (const name of mention.fullNames) {
			join(byName.get(name) ?? mention, mention);
			byName.set(name, mention);
		}
		addTo(inNote, mention.note, mention);
	}
	for (const mention of mentions) {
		const others = mention.leadsTo === null ? [] : inNote.get(mention.leadsTo) ?? [];
		// "Anke" may link the mail in which she names the whole panel.
		if (new Set(others.map(({ interviewer }) => fold(interviewer.name))).size > 1) continue;
		for (const other of others) if (asksIn(mention, other)) join(mention, other);
	}
	const groups = new Map<Mention, Mention[]>();
	for (const mention of mentions) addTo(groups, topOf(mention), mention);
	return [...groups.values()];
}

/** True when one name links to the note in which the other is the only one who asks. Two full names are two people. */
function asksIn(a: Mention, b: Mention): boolean {
	if (a.leadsTo !== b.note || a.note === b.note || b.interview.interviewers.length > 1) return false;
	return !b.isNamed || a.fullNames.length === 0 || b.fullNames.length === 0;
}

function fullNames(group: readonly Mention[]): string[] {
	return group.flatMap((mention) => mention.fullNames);
}

/** The groups with a full name and somebody named, by the first and the last name of each full name; each group once for a name. */
function groupsByShortName(groups: readonly Mention[][]): ReadonlyMap<string, readonly Mention[][]> {
	const byShort = new Map<string, Mention[][]>();
	for (const group of groups) {
		if (!group.some(({ isNamed }) => isNamed)) continue;
		const shorts = new Set(group.flatMap(({ shortNames }) => shortNames));
		for (const short of shorts) addTo(byShort, short, group);
	}
	return byShort;
}

/** What distinguishes a group: a full name, for first names alone that of the only group it can belong to. */
function identity(group: readonly Mention[], known: ReadonlyMap<string, readonly Mention[][]>): string {
	const names = fullNames(group).sort();
	if (names[0] !== undefined) return names[0];
	const shorts = new Set(group.map(({ interviewer }) => fold(interviewer.name)));
	const bearing = [...new Set([...shorts].flatMap((short) => known.get(short) ?? []))];
	const whole = only(bearing.length > 0 ? bearing : [...new Set([...shorts].flatMap((short) => shortened(short, known)))]);
	return whole === null ? fold(group[0]?.interviewer.name ?? '') : identity(whole, known);
}

/** The groups of those whose first name begins so: "dom" for "dominic". */
function shortened(short: string, known: ReadonlyMap<string, readonly Mention[][]>): readonly Mention[][] {
	return short.length < 3 ? [] : [...known].flatMap(([name, groups]) => (!name.includes(' ') && isShortFor(short, name) ? groups : []));
}

/**
 * Names each person as written; those who would be called alike go by the name of their note. Who is alike even so is
 * one.
 */
function named(people: ReadonlyArray<readonly Mention[]>): Person[] {
	const names = people.map(writtenName);
	const counts = countsOf(names.map(fold));
	const isRepeated = (name: string): boolean => (counts.get(fold(name)) ?? 0) > 1;
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
