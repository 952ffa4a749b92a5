import { addTo } from '../add-to';
import type { Bank, BankQuestion } from '../bank';
import { fold } from '../fold';
import { firstName, isFullName } from '../full-name';
import type { InterviewNote } from '../interview-note';
import { folderOf } from '../names';
import { notesOf, type LoopNotes } from './loop-notes';

/** The questions below a person's name, by the name as the loop has it. */
export type AskedUnder = (name: string) => readonly BankQuestion[];

/** A question below a heading or label, numbered in the order of the bank. */
interface Under {
	readonly question: BankQuestion;
	readonly at: number;
}

/** What is below each folded heading or label. */
type ByHead = Map<string, Under[]>;

/**
 * Knows, for each of these loops with the names of its people, what is below full names in its notes and in those beside its head, and
 * below first names in its own.
 */
export function askedUnder(loops: readonly LoopNotes[], bank: Bank): (loop: LoopNotes, names: readonly string[]) => AskedUnder {
	const notes = new Map(loops.flatMap(notesOf).map((note) => [note.path, note]));
	const inFolders = new Map<string, ByHead>();
	const inNotes = new Map<string, ByHead>();
	bank.questions.filter(({ kind }) => kind === 'behavioral').forEach((question, at) => {
		for (const { path, question: { under, line } } of question.places) {
			const heads = under.map(fold);
			listUnder(inFolders, folderOf(path), heads, { question, at });
			const note = notes.get(path);
			if (note !== undefined) listUnder(inNotes, path, [...heads, ...headingAbove(note, line)], { question, at });
		}
	});
	return ({ head, hubs }, names) => {
		const own = [head, ...hubs].flatMap(({ path }) => inNotes.get(path) ?? []);
		const folder = folderOf(head.path);
		const beside = folder === '' ? undefined : inFolders.get(folder);
		const firsts = new Map<string, number>();
		for (const name of names) firsts.set(fold(firstName(name)), (firsts.get(fold(firstName(name))) ?? 0) + 1);
		return (name) => {
			const first = fold(firstName(name));
			const keys = [...(isFullName(name) ? [fold(name)] : []), ...(firsts.get(first) === 1 ? [first, asking(first)] : [])];
			const found = own.flatMap((byHead) => keys.flatMap((key) => byHead.get(key) ?? []));
			const near = isFullName(name) ? (beside?.get(fold(name)) ?? []) : [];
			return [...found, ...near].sort((a, b) => a.at - b.at).map(({ question }) => question);
		};
	};
}

/** "Questions Dana may ask" names no principle, so it is not among what is above the question. */
function headingAbove({ headings }: InterviewNote, line: number): string[] {
	const heading = headings.filter((one) => one.line <= line).at(-1);
	return heading === undefined ? [] : [fold(heading.text)];
}

/** The key of a heading in which a name asks. */
function asking(word: string): string {
	return `${word} asks`;
}

function listUnder(lists: Map<string, ByHead>, place: string, heads: readonly string[], under: Under): void {
	const byHead = lists.get(place) ?? new Map<string, Under[]>();
	lists.set(place, byHead);
	const keys = heads.flatMap((head) => (head.includes('ask') ? [head, ...head.split(' ').map(asking)] : [head]));
	for (const key of new Set(keys)) addTo(byHead, key, under);
}
