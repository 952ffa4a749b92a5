import { addTo } from '../add-to';
import type { Bank, BankQuestion } from '../bank';
import { countsOf } from '../counts-of';
import { fold } from '../fold';
import { firstName, isFullName } from '../full-name';
import type { InterviewNote } from '../interview-note';
import { folderOf } from '../names';
import { notesOf, type LoopNotes } from './loop-head';

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
export function askedUnder(names: ReadonlyMap<LoopNotes, readonly string[]>, bank: Bank): (loop: LoopNotes) => AskedUnder {
	const notes = new Map([...names.keys()].flatMap(notesOf).map((note) => [note.path, note]));
	const keysOf = keysAmong(new Set([...names.values()].flat().flatMap((name) => [fold(name), ...shortKeys(name)])));
	const inFolders = new Map<string, ByHead>();
	const inNotes = new Map<string, ByHead>();
	bank.questions.forEach((question, at) => {
		if (question.kind !== 'behavioral') return;
		for (const { path, question: { under, line } } of question.places) {
			const keys = keysOfAll(under, keysOf);
			if (keys.length > 0) listUnder(inFolders, folderOf(path), keys, { question, at });
			const note = notes.get(path);
			if (note !== undefined) listUnder(inNotes, path, [...keys, ...headingAbove(note, line).flatMap(keysOf)], { question, at });
		}
	});
	return (loop) => {
		const own = notesOf(loop).flatMap(({ path }) => inNotes.get(path) ?? []);
		const folder = folderOf(loop.head.path);
		const beside = folder === '' ? undefined : inFolders.get(folder);
		const firsts = countsOf((names.get(loop) ?? []).map((name) => fold(firstName(name))));
		return (name) => {
			const full = isFullName(name) ? [fold(name)] : [];
			const keys = firsts.get(fold(firstName(name))) === 1 ? [...full, ...shortKeys(name)] : full;
			const found = own.flatMap((byHead) => keys.flatMap((key) => byHead.get(key) ?? []));
			const near = full.flatMap((key) => beside?.get(key) ?? []);
			return [...found, ...near].sort((a, b) => a.at - b.at).map(({ question }) => question);
		};
	};
}

/** The keys of a heading or label that are wanted: itself, and each of its words where somebody asks in it. Most have none. */
function keysAmong(wanted: ReadonlySet<string>): (head: string) => readonly string[] {
	const known = new Map<string, readonly string[]>();
	return (head) => {
		const before = known.get(head);
		if (before !== undefined) return before;
		const folded = fold(head);
		const keys = [folded, ...(folded.includes('ask') ? folded.split(' ').map(asking) : [])].filter((key) => wanted.has(key));
		known.set(head, keys);
		return keys;
	};
}

/** Nearly all questions have nobody's name above them: nothing is listed for those. */
function keysOfAll(heads: readonly string[], keysOf: (head: string) => readonly string[]): readonly string[] {
	return heads.every((head) => keysOf(head).length === 0) ? NONE : heads.flatMap(keysOf);
}

const NONE: readonly string[] = [];

/** What a heading with a first name alone is found by. */
function shortKeys(name: string): string[] {
	const first = fold(firstName(name));
	return [first, asking(first)];
}

/** "Questions Dana may ask" names no principle, so it is not among what is above the question. */
function headingAbove({ headings }: InterviewNote, line: number): string[] {
	const heading = headings.filter((one) => one.line <= line).at(-1);
	return heading === undefined ? [] : [heading.text];
}

/** The key of a heading in which a name asks: no folded heading has the sign. */
function asking(word: string): string {
	return `${word}?`;
}

function listUnder(lists: Map<string, ByHead>, place: string, keys: readonly string[], under: Under): void {
	if (keys.length === 0) return;
	const byHead = lists.get(place) ?? new Map<string, Under[]>();
	lists.set(place, byHead);
	for (const key of new Set(keys)) addTo(byHead, key, under);
}
