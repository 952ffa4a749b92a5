import { addTo } from '../add-to';
import { fold } from '../fold';
import type { InterviewNote } from '../interview-note';
import { linkedName, namesOf, notePart } from '../names';
import { firstName, isFullName } from '../full-name';
import type { Resolve } from '../story-links';

/** Finds read notes by links and by names. */
export interface NoteWays {
	/**
	 * The read note a link of that note leads to; where the app finds none, the only one with the link's text as an alias.
	 * Null without one.
	 */
	follow(target: string, source: InterviewNote): InterviewNote | null;
	/** The read notes with that name or alias, however it is spelled. */
	named(name: string): readonly InterviewNote[];
	/** The read notes with a name or alias of several words that begins with that one. */
	namedFirst(name: string): readonly InterviewNote[];
	/** Which of these notes a note links to: each once, in the order of its links, itself never. */
	linksTo(among: readonly InterviewNote[]): (from: InterviewNote) => readonly InterviewNote[];
}

/** Finds its way between these notes; `resolve` follows link paths as the app does. */
export function noteWays(notes: readonly InterviewNote[], resolve: Resolve): NoteWays {
	const byPath = new Map(notes.map((note) => [note.path, note]));
	const named = lookup(notes, (name) => fold(name));
	const namedFirst = lookup(notes, (name) => (isFullName(name) ? firstName(name) : null));
	const follow = (target: string, source: InterviewNote): InterviewNote | null => {
		const linkpath = notePart(target);
		const path = linkpath === '' ? source.path : resolve(linkpath, source.path);
		return path === null ? only(named(linkpath)) : (byPath.get(path) ?? null);
	};
	const linksTo = (among: readonly InterviewNote[]) => {
		const wanted = new Set(among);
		// Asking the app costs more than a glance at the link's name.
		const names = new Set(among.flatMap(namesOf).map(fold));
		return (from: InterviewNote): readonly InterviewNote[] => {
			const found = from.links.filter((link) => names.has(linkedName(link)))
				.flatMap((link) => follow(link, from) ?? []);
			return [...new Set(found)].filter((note) => note !== from && wanted.has(note));
		};
	};
	return { follow, named, namedFirst, linksTo };
}

/** The only value of a list, null for none or several. */
export function only<T>(values: readonly T[]): T | null {
	return values.length === 1 ? (values[0] ?? null) : null;
}

/** Looks notes up by a word of their names. Nothing is listed before the first asking: many vaults never ask. */
function lookup(notes: readonly InterviewNote[],
	wordOf: (name: string) => string | null): (name: string) => readonly InterviewNote[] {
	let listed: ReadonlyMap<string, readonly InterviewNote[]> | null = null;
	return (name) => (listed ??= listByWord(notes, wordOf)).get(fold(name)) ?? [];
}

function listByWord(notes: readonly InterviewNote[],
	wordOf: (name: string) => string | null): Map<string, InterviewNote[]> {
	const listed = new Map<string, InterviewNote[]>();
	for (const note of notes) {
		for (const word of new Set(namesOf(note).map(wordOf))) if (word !== null) addTo(listed, word, note);
	}
	return listed;
}
