import type { BankQuestion } from '../bank';
import { liesIn } from '../choose';
import { notesOf, type LoopNotes } from './loop-notes';
import { folderOf } from '../names';
import { remembered } from '../remembered';

/** What lies where, for one loop among others. */
export interface Apart {
	/** Those of the questions it may draw; the same value where nothing is kept from it. */
	drawn(questions: readonly BankQuestion[]): readonly BankQuestion[];
	/** True for a question that lies at home with other loops only. */
	isElsewhere(question: BankQuestion): boolean;
	/** True for one that lies in a note of the loop, or in a folder that is its own. */
	isHere(question: BankQuestion): boolean;
}

/**
 * Tells the loops' questions apart by place. A folder with notes of one loop is its own against another loop when none
 * of that loop's notes lies in it, below it or above it; what lies there is not asked by that other loop.
 */
export function keepApart(loop: LoopNotes, loops: readonly LoopNotes[]): Apart {
	const others = loops.filter((other) => other !== loop);
	const own = foldersOf(loop);
	const foreign = others.flatMap((other) => foldersApart(foldersOf(other), own));
	const home = others.flatMap((other) => foldersApart(own, foldersOf(other)));
	const notes = new Set(notesOf(loop).map(({ path }) => path));
	const isForeign = remembered((path) => foreign.some((folder) => liesIn(path, folder)));
	const isOwn = remembered((path) => notes.has(path) || home.some((folder) => liesIn(path, folder)));
	const isElsewhere = ({ places }: BankQuestion): boolean => foreign.length > 0 && places.every(({ path }) => isForeign(path));
	return {
		drawn: (questions) => (foreign.length === 0 ? questions : questions.filter((question) => !isElsewhere(question))),
		isElsewhere,
		isHere: ({ places }) => places.some(({ path }) => isOwn(path)),
	};
}

function foldersOf(loop: LoopNotes): string[] {
	return [...new Set(notesOf(loop).map(({ path }) => folderOf(path)))];
}

/** Those of the folders that neither hold nor lie in any of the others. */
function foldersApart(folders: readonly string[], others: readonly string[]): string[] {
	return folders.filter((folder) => !others.some((other) => liesIn(`${other}/`, folder) || liesIn(`${folder}/`, other)));
}
