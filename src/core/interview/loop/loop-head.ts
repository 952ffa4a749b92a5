import { anyOf } from '../any-of';
import { fold } from '../fold';
import type { Company } from '../interview';
import type { InterviewNote } from '../interview-note';
import { wordsOf } from '../lexicon/lexicon';
import { basename } from '../names';

/** The notes of one loop. */
export interface LoopNotes {
	/** The overview, or the only note: the loop's identity. */
	readonly head: InterviewNote;
	/**
	 * The notes of single interviews under the overview, in the order it links them, then those that name the same people.
	 */
	readonly hubs: readonly InterviewNote[];
	/** The company whose rounds these are where the head holds those of several, else null. */
	readonly company: Company | null;
}

/** All notes of a loop, the head first. */
export function notesOf({ head, hubs }: LoopNotes): readonly InterviewNote[] {
	return [head, ...hubs];
}

/** The identity of a loop: the path of its head, with the company where the head holds the rounds of several. */
export function loopPath({ path }: InterviewNote, company: string | null): string {
	return company === null ? path : `${path}#${company}`;
}

const MESSAGES = new RegExp(`(?:^| )${anyOf(wordsOf(({ notes }) => notes?.messages))}(?: |$)`);

/** True for a note whose name says that it is a message or a report: "Mail from Ana", "Debrief". */
export function isMessage({ path }: InterviewNote): boolean {
	return MESSAGES.test(fold(basename(path)));
}

/** How many rounds of a note assign principles. */
function assigning({ interviews }: InterviewNote): number {
	return interviews.filter(({ principles }) => principles.length > 0).length;
}

/** Sorts the better head of a loop first: no message, with the most rounds that assign principles, then with the most rounds. */
export function asHead(a: InterviewNote, b: InterviewNote): number {
	return Number(isMessage(a)) - Number(isMessage(b)) || assigning(b) - assigning(a)
		|| b.interviews.length - a.interviews.length || (a.path < b.path ? -1 : 1);
}
