import type { InterviewNote } from './interview-note';
import { interviewersIn, namedAfter, type IsInterviewer } from './interviewers';
import type { NoteReader } from './read-note';

/** Makes readers that know some interviewers. */
export type ReaderFor = (isInterviewer: IsInterviewer) => NoteReader;

/**
 * Reads notes as the plugin does, in their order: all by themselves, then those that are named after an interviewer of
 * the others once more, with that known.
 */
export function readTogether(notes: Iterable<readonly [path: string, text: string]>, readerFor: ReaderFor): InterviewNote[] {
	const all = [...notes];
	const alone = readerFor(() => false);
	const read = all.map(([path, text]) => alone(path, text));
	const names = interviewersIn(read);
	const knowing = readerFor((name) => names.has(name));
	return read.map((note, i) => {
		const [path, text] = all[i] ?? [note.path, ''];
		return namedAfter(path, (name) => names.has(name)) === null ? note : knowing(path, text);
	});
}
