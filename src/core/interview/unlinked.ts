import type { Bank, BankQuestion } from './bank';
import { lacksStory } from './gaps';
import type { InterviewNote } from './interview-note';
import type { Place } from './place';
import type { QuestionAnchor } from './question-anchor';

/** The note in front as it is being written, with the 0-based line of the cursor. */
interface Here {
	readonly note: InterviewNote;
	readonly line: number;
}

/**
 * The next (or previous) of a loop's questions without a story: from a line of the note in front on through the other
 * notes by path, and around. Null when every question has one. `inLoop` are the loop's questions as the library has
 * them; the note in front counts as it is written.
 */
export function nextUnlinked(inLoop: readonly BankQuestion[], bank: Bank, here: Here | null, back: boolean): QuestionAnchor | null {
	const keys = new Set(inLoop.map(({ key }) => key));
	const elsewhere = inLoop.filter(lacksStory).flatMap(({ places }) => places.map((place) => placeOf(place.path, place.question)));
	const all = [...elsewhere.filter(({ path }) => path !== here?.note.path), ...unlinkedIn(here, bank, keys)].sort(inOrder);
	const from = { path: here?.note.path ?? '', line: here?.line ?? -1 };
	const found = back ? all.filter((place) => inOrder(place, from) < 0).at(-1) : all.find((place) => inOrder(place, from) > 0);
	return found ?? (back ? all.at(-1) : all[0]) ?? null;
}

function unlinkedIn(here: Here | null, bank: Bank, keys: ReadonlySet<string>): QuestionAnchor[] {
	if (here === null) return [];
	const { note } = here;
	const written = note.questions.map((question) => ({ question, asked: bank.asWritten(question, note) }));
	const open = written.filter(({ asked }) => keys.has(asked.key) && lacksStory(asked));
	return open.map(({ question }) => placeOf(note.path, question));
}

function placeOf(path: string, { line, text }: { readonly line: number; readonly text: string }): QuestionAnchor {
	return { path, line, text };
}

function inOrder(a: Place, b: Place): number {
	return a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1;
}
