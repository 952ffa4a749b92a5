import type { BankQuestion, QuestionPlace } from '../bank';
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
 * Separates the loops' questions by place. A folder with notes of one loop is its own against another loop when none of
 * that loop's notes lies in it, below it or above it; what lies there is not asked by that other loop. In a note of
 * several companies, what is under one company's heading is not asked by another.
 */
export function keepApart(loop: LoopNotes, loops: readonly LoopNotes[]): Apart {
	const others = loops.filter((other) => other !== loop);
	const own = foldersOf(loop);
	const foreign = others.flatMap((other) => foldersApart(foldersOf(other), own));
	const home = others.flatMap((other) => foldersApart(own, foldersOf(other)));
	const notes = new Set(notesOf(loop).map(({ path }) => path));
	const isForeign = remembered((path) => foreign.some((folder) => liesIn(path, folder)));
	const isOwn = remembered((path) => notes.has(path) || home.some((folder) => liesIn(path, folder)));
	const beside = others.filter(({ head, company }) => company !== null && head.path === loop.head.path);
	const isOfAnother = (place: QuestionPlace): boolean => beside.some((other) => standsUnder(place, other));
	const isElsewhere = ({ places }: BankQuestion): boolean =>
		places.every((place) => isForeign(place.path) || isOfAnother(place));
	const keepsAll = foreign.length + beside.length === 0;
	return {
		drawn: (questions) => (keepsAll ? questions : questions.filter((question) => !isElsewhere(question))),
		isElsewhere,
		isHere: ({ places }) => places.some((place) => isOwn(place.path) && !isOfAnother(place)),
	};
}

/** True for a place below the heading of the loop's company, in a note of several. */
function standsUnder({ path, question }: QuestionPlace, { head, company }: LoopNotes): boolean {
	return company !== null && path === head.path && company.line <= question.line && question.line <= company.endLine;
}

function foldersOf(loop: LoopNotes): string[] {
	return [...new Set(notesOf(loop).map(({ path }) => folderOf(path)))];
}

/** Those of the folders that neither hold nor lie in any of the others. */
function foldersApart(folders: readonly string[], others: readonly string[]): string[] {
	return folders.filter((folder) => !others.some((other) => liesIn(`${other}/`, folder) || liesIn(`${folder}/`, other)));
}
