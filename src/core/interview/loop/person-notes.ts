import { countsOf } from '../counts-of';
import type { InterviewNote } from '../interview-note';
import { notesOf, type LoopNotes } from './loop-head';
import type { Person } from './loop-people';
import { only, type NoteWays } from './note-ways';
import { firstName } from '../full-name';

/** Finds the notes of a loop's people. */
export type NotesOfPeople =
	(people: readonly Person[], loop: LoopNotes) => ReadonlyMap<Person, readonly InterviewNote[]>;

/** Where a note's links tie it: to the loop in question, to other loops only, to none. */
type Tie = 'here' | 'elsewhere' | 'nowhere';

/**
 * A person's notes are those their name is a link to, one that bears their name, and one with the same first name that
 * links to the loop. A namesake tied to other loops only, a loop's own notes and what would be the note of two people
 * are not.
 */
export function findNotesOfPeople(loops: readonly LoopNotes[], ways: NoteWays): NotesOfPeople {
	const linksToLoops = ways.linksTo(loops.flatMap(notesOf));
	const inLoops = new Set(loops.filter((loop) => !isLoneHub(loop)).flatMap(notesOf));
	return (people, loop) => {
		const own = new Set(notesOf(loop));
		const tieOf = (note: InterviewNote): Tie => {
			const linked = linksToLoops(note);
			return linked.some((other) => own.has(other)) ? 'here' : linked.length > 0 ? 'elsewhere' : 'nowhere';
		};
		const claims = people.map((person) => new Set([...linkedBy(person), ...namesakes(person, tieOf, ways)]));
		const claimed = countsOf(claims.flatMap((claim) => [...claim]));
		return new Map(people.map((person, i) => [person, [...(claims[i] ?? [])].filter((note) =>
			!inLoops.has(note) && !own.has(note) && claimed.get(note) === 1)]));
	};
}

/** A note of one round that no overview ties may be a person's note that says what they assess. */
function isLoneHub({ head, hubs }: LoopNotes): boolean {
	return hubs.length === 0 && head.interviews.length === 1;
}

function linkedBy({ mentions }: Person): InterviewNote[] {
	return mentions.flatMap(({ interviewer, leadsTo }) =>
		(interviewer.link === null || leadsTo === null ? [] : [leadsTo]));
}

function namesakes({ mentions }: Person, tieOf: (note: InterviewNote) => Tie, ways: NoteWays): InterviewNote[] {
	const named = mentions.filter(({ isNamed }) => isNamed);
	const written = new Set(named.map(({ interviewer }) => interviewer.name));
	const full = new Set(named.flatMap(({ fullNames }) => fullNames));
	const equal = [...written, ...full].flatMap((name) => bestTied(ways.named(name), tieOf) ?? []);
	// One of the two has the first name only: a link to the loop must say that it is the same person.
	const longer = full.size > 0 ? [] : [...written].flatMap((name) => ways.namedFirst(name));
	const shorter = [...full].flatMap((name) => ways.named(firstName(name)));
	return [...equal, ...[longer, shorter].flatMap((notes) => only(notes.filter((note) => tieOf(note) === 'here')) ?? [])];
}

/** The only one tied here, else the only one tied nowhere. */
function bestTied(notes: readonly InterviewNote[], tieOf: (note: InterviewNote) => Tie): InterviewNote | null {
	const here = notes.filter((note) => tieOf(note) === 'here');
	return only(here.length > 0 ? here : notes.filter((note) => tieOf(note) === 'nowhere'));
}
