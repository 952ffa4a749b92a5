import { fold } from './fold';
import type { Assignment } from './interview';
import type { InterviewNote } from './interview-note';
import type { Mention } from './mention';
import { nameOfTarget } from './names';
import type { NoteWays } from './note-ways';
import type { Place } from './place';
import { principleKey, type Principle, type Principles } from './principle';
import { unique } from './unique';

/** A principle with the place that assigns it to somebody. */
export interface Assigned {
	readonly principle: Principle;
	readonly place: Place;
}

/** What tells assignments from links to the loop itself. */
export interface Assigning {
	readonly principles: Principles;
	readonly ways: NoteWays;
	/** The notes of the loop. */
	readonly loop: readonly InterviewNote[];
}

/** The principles a person probes, each once: as their rounds assign them, then as notes of theirs name them. */
export function assignedTo(mentions: readonly Mention[], notes: readonly InterviewNote[], by: Assigning): readonly Assigned[] {
	const inRounds = mentions.flatMap(({ note, interview }) => assignedIn(note, interview.principles, by));
	const inNotes = notes.flatMap((note) => [...note.interviews.flatMap(({ principles }) => assignedIn(note, principles, by)), ...namedIn(note, by), ...linkedIn(note, by)]);
	return unique([...inRounds, ...inNotes], ({ principle }) => principle.key);
}

function assignedIn(note: InterviewNote, assignments: readonly Assignment[], by: Assigning): Assigned[] {
	return assignments.flatMap(({ name, link, line }) => (link !== null && isWayBack(link, note, by) ? [] : assigned(by.principles.named(name), note, line)));
}

/** Names without a line of their own are looked for among the headings. */
function namedIn(note: InterviewNote, by: Assigning): Assigned[] {
	const waysBack = new Set(note.links.filter((link) => isWayBack(link, note, by)).map((link) => fold(nameOfTarget(link))));
	const names = note.principles.filter((name) => !waysBack.has(fold(name)));
	return names.flatMap((name) => assigned(by.principles.named(name), note, note.headings.find(({ text }) => principleKey(text) === principleKey(name))?.line ?? 0));
}

/** A person's note may name principles by links alone. */
function linkedIn(note: InterviewNote, by: Assigning): Assigned[] {
	return note.links.filter((link) => !isWayBack(link, note, by)).flatMap((link) => assigned(by.principles.identify(nameOfTarget(link)), note, 0));
}

/** A link back to the loop below a list of principles is none of them. */
function isWayBack(link: string, note: InterviewNote, { ways, loop }: Assigning): boolean {
	if (link.includes('#')) return false;
	const target = ways.follow(link, note);
	return target !== null && loop.includes(target);
}

function assigned(principle: Principle | null, { path }: InterviewNote, line: number): Assigned[] {
	return principle === null ? [] : [{ principle, place: { path, line } }];
}
