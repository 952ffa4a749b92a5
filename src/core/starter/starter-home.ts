import type { InterviewNote } from '../interview/interview-note';
import type { Loop } from '../interview/loop';
import { folderOf } from '../interview/names';
import type { Principle, Principles } from '../interview/principle';
import { questionsOfLoop } from '../interview/scope';
import { plainText } from '../note/plain-text';

/** The name of a note made for questions. */
export const NEW_NOTE = 'Interview questions';

/** The text of a new note for questions, before there are any. */
export const NEW_NOTE_TEXT = `# ${NEW_NOTE}\n`;

/** The notes that questions on a principle may go into. */
export interface StarterHomes {
	/** The path of the note they belong into: with the principle's heading, or with most questions; null for a new one. */
	readonly best: string | null;
	/** The paths of all that may hold them, the best first. */
	readonly all: readonly string[];
	/** The folder of a new note: that of the loop's note, empty for the vault's own. */
	readonly folder: string;
}

/** Where the questions on a principle of a loop may go, given all notes read. */
export function starterHomes(loop: Loop, principle: Pick<Principle, 'key'>, notes: readonly InterviewNote[],
	principles: Principles): StarterHomes {
	const counts = new Map<string, number>();
	for (const { places } of questionsOfLoop(loop))
		for (const { path } of places) counts.set(path, (counts.get(path) ?? 0) + 1);
	const open = notes.filter(({ written }) => written === undefined);
	const isOwn = (heading: string): boolean => principles.identify(plainText(heading))?.key === principle.key;
	const heads = new Set(open.filter(({ headings }) => headings.some(({ text }) => isOwn(text))).map(({ path }) => path));
	const rank = (path: string): number => {
		const count = counts.get(path) ?? 0;
		const isHead = heads.has(path) && (count > 0 || loop.notes.includes(path));
		return isHead ? 1e6 + count : count;
	};
	const paths = open.map(({ path }) => path).sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
	const [first] = paths;
	const best = first !== undefined && rank(first) > 0 ? first : null;
	return { best, all: paths, folder: folderOf(loop.notes[0] ?? '') };
}
