import { addTo } from '../add-to';
import type { BankQuestion, QuestionPlace } from '../bank';
import { notesOf, type LoopNotes } from './loop-head';
import { folderOf, foldersAbove } from '../names';
import { remembered } from '../remembered';

/** Which questions belong to one loop among others, by where they are. */
export interface CompanyScope {
	/** Those of the questions it may draw; the same value where nothing is kept from it. */
	drawn(questions: readonly BankQuestion[]): readonly BankQuestion[];
	/** True for a question that is at home with other loops only. */
	isElsewhere(question: BankQuestion): boolean;
	/** True for one in a note of the loop, or in a folder that is its own. */
	isHere(question: BankQuestion): boolean;
}

/**
 * Separates the loops' questions by place. A folder with notes of one loop is closed to another loop if none of the other's notes
 * is in it or below it and the other's head is not above it: the other loop does not ask what is there. A folder with notes of
 * several loops is home to none of them. In a note of several companies, what is under one company's heading is not asked by
 * another.
 */
export function companyScopes(loops: readonly LoopNotes[]): (loop: LoopNotes) => CompanyScope {
	const ground = groundOf(loops);
	const byHead = new Map<string, LoopNotes[]>();
	for (const loop of loops) if (loop.company !== null) addTo(byHead, loop.head.path, loop);
	return (loop) => {
		const notes = new Set(notesOf(loop).map(({ path }) => path));
		const own = groundOf([loop]);
		const isApart = (folder: string): boolean => !own.within.has(folder) && !foldersAbove(folder).includes(folderOf(loop.head.path));
		const isHome = remembered((folder) => own.at.has(folder) && ground.within.get(folder)?.size === 1
			&& loops.some((other) => other !== loop && !isNear(other, folder, ground)));
		const isForeign = remembered((path) => foldersAbove(folderOf(path)).some((folder) => ground.at.has(folder) && isApart(folder)));
		const isOwn = remembered((path) => notes.has(path) || foldersAbove(folderOf(path)).some(isHome));
		const beside = (byHead.get(loop.head.path) ?? []).filter((other) => other !== loop);
		const isOfAnother = (place: QuestionPlace): boolean => beside.some((other) => standsUnder(place, other));
		const isElsewhere = ({ places }: BankQuestion): boolean =>
			places.every((place) => isForeign(place.path) || isOfAnother(place));
		const keepsAll = beside.length === 0 && ![...ground.at.keys()].some(isApart);
		return {
			drawn: (questions) => (keepsAll ? questions : questions.filter((question) => !isElsewhere(question))),
			isElsewhere,
			isHere: ({ places }) => places.some((place) => isOwn(place.path) && !isOfAnother(place)),
		};
	};
}

/** Where loops have notes, by folder: in the folder itself, and in it or anywhere below. */
interface Ground {
	readonly at: ReadonlyMap<string, ReadonlySet<LoopNotes>>;
	readonly within: ReadonlyMap<string, ReadonlySet<LoopNotes>>;
}

function groundOf(loops: readonly LoopNotes[]): Ground {
	const at = new Map<string, Set<LoopNotes>>();
	const within = new Map<string, Set<LoopNotes>>();
	const put = (sets: Map<string, Set<LoopNotes>>, folder: string, loop: LoopNotes): void => {
		const known = sets.get(folder);
		if (known === undefined) sets.set(folder, new Set([loop]));
		else known.add(loop);
	};
	for (const loop of loops) {
		for (const folder of new Set(notesOf(loop).map(({ path }) => folderOf(path)))) {
			put(at, folder, loop);
			for (const above of foldersAbove(folder)) put(within, above, loop);
		}
	}
	return { at, within };
}

/** True when a loop has a note in the folder, below it or above it. */
function isNear(loop: LoopNotes, folder: string, { at, within }: Ground): boolean {
	return within.get(folder)?.has(loop) === true || foldersAbove(folder).some((above) => at.get(above)?.has(loop) === true);
}

/** True for a place below the heading of the loop's company, in a note of several. */
function standsUnder({ path, question }: QuestionPlace, { head, company }: LoopNotes): boolean {
	return company !== null && path === head.path && company.line <= question.line && question.line <= company.endLine;
}
