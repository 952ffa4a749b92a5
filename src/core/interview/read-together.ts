import type { InterviewNote } from './interview-note';
import { knownInterviewers } from './interviewers';
import { noteReader, type ReadOptions } from './read-note';

/**
 * Reads notes in their order: all by themselves, then those once more that are near notes which name interviewers, or
 * named after one of them, with that known.
 */
export function readTogether(notes: Iterable<readonly [path: string, text: string]>,
	options: Omit<ReadOptions, 'known'> = {}): InterviewNote[] {
	const all = [...notes];
	const alone = noteReader(options);
	const read = all.map(([path, text]) => alone(path, text));
	const known = knownInterviewers(read);
	const knowing = noteReader({ ...options, known });
	return all.map(([path, text], i) => {
		const note = read[i];
		return note === undefined || known.concerning(path, note.links, text) !== '' ? knowing(path, text) : note;
	});
}
