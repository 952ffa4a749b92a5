import type { Assignment } from './interview';
import type { InterviewNote } from './interview-note';
import type { Mention } from './mention';
import type { NoteWays } from './note-ways';
import type { Place } from './place';
import type { Principle, Principles } from './principle';
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

/** The principles that a person's rounds assign, each once. */
export function assignedTo(mentions: readonly Mention[], by: Assigning): readonly Assigned[] {
	const inRounds = mentions.flatMap(({ note, interview }) => assignedIn(note, interview.principles, by));
	return unique(inRounds, ({ principle }) => principle.key);
}

function assignedIn(note: InterviewNote, assignments: readonly Assignment[], by: Assigning): Assigned[] {
	return assignments.flatMap(({ name, link, line }) => (link !== null && isWayBack(link, note, by) ? [] : assigned(by.principles.named(name), note, line)));
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
