import type { Bank } from './bank';
import type { InterviewNote } from './interview-note';
import type { Place } from './place';
import { lacksStory } from './question-mark';

/** A question at a place, with the words that stand there. */
export interface QuestionPlaceText extends Place {
	readonly text: string;
}

/**
 * The next (or previous) question without a story of its own: from a line of the note in front, as it is being
 * written, on through the other notes by path, and around. Null when every question has one.
 */
export function nextUnlinked(bank: Bank, here: { readonly note: InterviewNote; readonly line: number } | null, back: boolean): QuestionPlaceText | null {
	const path = here?.note.path ?? '';
	const elsewhere = bank.questions.filter(lacksStory).flatMap(({ places }) => places.map((place) => placeOf(place.path, place.question)));
	const own = here?.note.questions.filter((question) => lacksStory(bank.asWritten(question, here.note))).map((question) => placeOf(path, question)) ?? [];
	const all = [...elsewhere.filter((place) => here === null || place.path !== path), ...own].sort(inOrder);
	const from = { path, line: here?.line ?? -1 };
	const found = back ? all.filter((place) => inOrder(place, from) < 0).at(-1) : all.find((place) => inOrder(place, from) > 0);
	return found ?? (back ? all.at(-1) : all[0]) ?? null;
}

function placeOf(path: string, { line, text }: { readonly line: number; readonly text: string }): QuestionPlaceText {
	return { path, line, text };
}

function inOrder(a: Place, b: Place): number {
	return a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1;
}
