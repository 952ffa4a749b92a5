import type { InterviewNote } from '../interview-note';
import { fold } from '../fold';
import { isFullName } from '../full-name';
import { folderOf, namesOf } from '../names';
import { only, type NoteWays } from './note-ways';
import { findOverviews, homesOf, isHub, namesAskerOf, type Overview } from './overview';

/** The notes of one loop. */
export interface LoopNotes {
	/** The overview, or the only note: the loop's identity. */
	readonly head: InterviewNote;
	/** The notes of single interviews under the overview, in the order it links them. */
	readonly hubs: readonly InterviewNote[];
}

/** All notes of a loop, the head first. */
export function notesOf({ head, hubs }: LoopNotes): readonly InterviewNote[] {
	return [head, ...hubs];
}

/** Each note with interviews once, hubs under their overview; ordered by the path of the head. `isTold` as in `findOverviews`. */
export function groupNotes(notes: readonly InterviewNote[], ways: NoteWays, isTold: (path: string) => boolean): LoopNotes[] {
	const overviews = findOverviews(notes, ways, isTold);
	const homes = new Map(notes.filter(isHub).map((hub) => [hub, homeOf(hub, overviews, ways)]));
	const under = new Map(overviews.map((overview) => [overview.note, overview.hubs.filter((hub) => homes.get(hub) === overview)]));
	return notes
		.map((head) => ({ head, hubs: under.get(head) ?? [] }))
		.filter(({ head, hubs }) => hubs.length > 0 || (head.interviews.length > 0 && (homes.get(head) ?? null) === null && !isAboutPersonOf(head, notes)))
		.sort((a, b) => (a.head.path < b.head.path ? -1 : 1));
}

/** True for a note that bears the name of the only person it names, whom another note's rounds name: it says more of that person. */
function isAboutPersonOf(note: InterviewNote, notes: readonly InterviewNote[]): boolean {
	const [only, ...others] = note.interviews.flatMap(({ interviewers }) => interviewers);
	if (only === undefined || others.length > 0 || !bearsName(note, only.name)) return false;
	return notes.some((other) => other !== note && !bearsName(other, only.name) && other.interviews.some(({ interviewers }) => interviewers.some(({ name }) => fold(name) === fold(only.name))));
}

/** True for a note named by a person's full name. */
export function bearsName(note: InterviewNote, name: string): boolean {
	return isFullName(name) && namesOf(note).some((own) => fold(own) === fold(name));
}

/**
 * The overview a hub belongs to: of several the one at home in its folder, else the one that names its interviewer, one
 * that links it, one it links itself, the one that is least an index. Null when several are left: then it stays a loop of its own.
 */
function homeOf(hub: InterviewNote, overviews: readonly Overview[], ways: NoteWays): Overview | null {
	let left = overviews.filter(({ hubs }) => hubs.includes(hub));
	if (left.length < 2) return only(left);
	const linked = ways.linksTo(left.map(({ note }) => note))(hub);
	const preferences: ReadonlyArray<(overview: Overview) => boolean> = [
		({ note }) => !isHub(note),
		({ note }) => homesOf(note).includes(folderOf(hub.path)),
		({ note }) => namesAskerOf(note, hub, ways),
		({ links }) => links.length > 0,
		({ note }) => linked.includes(note),
	];
	for (const prefers of preferences) left = preferred(left, prefers);
	return only(fewestLinked(left, overviews, ways));
}

function preferred(overviews: readonly Overview[], prefers: (overview: Overview) => boolean): Overview[] {
	const better = overviews.filter(prefers);
	return better.length > 0 ? better : [...overviews];
}

/** Those that link the fewest overviews: an index links more of them than an overview does. */
function fewestLinked(left: readonly Overview[], overviews: readonly Overview[], ways: NoteWays): Overview[] {
	if (left.length < 2) return [...left];
	const linksOf = ways.linksTo(overviews.map(({ note }) => note));
	const counts = left.map(({ note }) => linksOf(note).length);
	return left.filter((_, i) => counts[i] === Math.min(...counts));
}
