import type { Bank, BankQuestion } from '../bank';
import { fold } from '../fold';
import { firstName, isFullName } from '../full-name';
import { folderOf } from '../names';
import { notesOf, type LoopNotes } from './loop-notes';

/** The questions that stand below a person's name, by the name as the loop has it. */
export type AskedUnder = (name: string) => readonly BankQuestion[];

/** A question with the folded headings and labels above it. */
interface Under {
	readonly question: BankQuestion;
	readonly heads: readonly string[];
	/** True in one of the loop's own notes, where a first name says enough. */
	readonly isOwn: boolean;
}

/** Knows what is below the full names of a loop's people in its notes and in those beside its head, and below first names in its own. */
export function askedUnder(loop: LoopNotes, names: readonly string[], { questions }: Bank): AskedUnder {
	const own = new Map(notesOf(loop).map((note) => [note.path, note]));
	const folder = folderOf(loop.head.path);
	const all = questions.filter(({ kind }) => kind === 'behavioral').flatMap((question): Under[] => question.places
		.filter(({ path }) => own.has(path) || (folder !== '' && folderOf(path) === folder))
		.map(({ path, question: { under, line } }) => {
			// "Questions Dana may ask" names no principle, so it is not among what is above the question.
			const heading = own.get(path)?.headings.filter((one) => one.line <= line).at(-1)?.text ?? '';
			return { question, heads: [...under, heading].map(fold), isOwn: own.has(path) };
		}));
	const firsts = names.map((name) => fold(firstName(name)));
	return (name) => {
		const full = fold(name);
		const first = fold(firstName(name));
		const isOnly = firsts.filter((one) => one === first).length === 1;
		return all.filter(({ heads, isOwn }) => heads.some((head) => (isFullName(name) && head === full)
			|| (isOwn && isOnly && (head === first || (head.includes('ask') && ` ${head} `.includes(` ${first} `))))))
			.map(({ question }) => question);
	};
}
