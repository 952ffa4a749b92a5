import { fold } from './fold';
import { isFullName } from './full-name';
import type { InterviewNote } from './interview-note';
import { basename } from './names';

/** True for a full name, folded, of somebody whom a note names as interviewer. */
export type IsInterviewer = (name: string) => boolean;

/** The full names, folded, of everyone these notes name as an interviewer. */
export function interviewersIn(notes: Iterable<InterviewNote>): ReadonlySet<string> {
	const names = new Set<string>();
	for (const { interviews } of notes) {
		for (const { interviewers } of interviews) {
			for (const { name } of interviewers) if (isFullName(name)) names.add(fold(name));
		}
	}
	return names;
}

const APART = /\s[-–—]+\s|[(),]/;

/** The interviewer a note is named after, folded: "Ada Holm", "Ada Holm (bar raiser)", "Prep - Ada Holm"; null for none. */
export function namedAfter(path: string, isInterviewer: IsInterviewer): string | null {
	return basename(path).split(APART).map(fold).find((name) => name.includes(' ') && isInterviewer(name)) ?? null;
}
