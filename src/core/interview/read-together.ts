import type { InterviewNote } from './interview-note';
import { interviewersIn, namedAfter } from './interviewers';
import { noteReader, type ReadOptions } from './read-note';

/**
 * Reads notes in their order: all by themselves, then those named after an interviewer of the others once more, with that
 * known.
 */
export function readTogether(notes: Iterable<readonly [path: string, text: string]>,
	options: Omit<ReadOptions, 'isInterviewer'> = {}): InterviewNote[] {
	const all = [...notes];
	const alone = noteReader(options);
	const read = all.map(([path, text]) => alone(path, text));
	const names = interviewersIn(read);
	const isInterviewer = (name: string): boolean => names.has(name);
	const knowing = noteReader({ ...options, isInterviewer });
	return all.map(([path, text], i) => {
		const note = read[i];
		return note === undefined || namedAfter(path, isInterviewer) !== null ? knowing(path, text) : note;
	});
}
