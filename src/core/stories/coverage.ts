import type { Bank, BankQuestion } from '../interview/bank';
import type { Loop } from '../interview/loop';
import { loopPrinciples, type AssessedPrinciple } from './loop-principles';
import { shelve, type ShelfStory, type StoryShelf } from './story-shelf';
import type { ToldFor } from './told-for';
import type { Told } from './told-stories';

/**
 * How a story serves a principle: a question of it links the story (`linked`), the story was told for one in a drill
 * (`told`), or what was read says that it serves the principle, but no question of it links the story (`could-fit`).
 */
export type Serving = 'linked' | 'told' | 'could-fit';

/** How one story serves one principle. */
export interface CoverageCell {
	readonly serving: Serving;
	/** The questions of the principle that link the story. */
	readonly questions: readonly BankQuestion[];
	/** How it was told for questions of the principle; null when it never was. */
	readonly told: Told | null;
}

/** How many stories guides ask for, for each principle. */
export const STORIES_WANTED = 2;

/** One principle with how each story serves it. */
export interface CoverageRow extends AssessedPrinciple {
	/** One for each of `Coverage.stories`; null where the story does not serve it. */
	readonly cells: ReadonlyArray<CoverageCell | null>;
	/** How many stories serve it. */
	readonly served: number;
	/** How many of those a question of it links. */
	readonly linked: number;
}

/** Which story serves which principle. */
export interface Coverage {
	/** The principle with the fewest stories first, then the one with the fewest linked stories. */
	readonly rows: readonly CoverageRow[];
	/** The stories that serve any of them, the one that serves the most first. */
	readonly stories: readonly ShelfStory[];
	/** The other stories, in the order of the bank. */
	readonly others: readonly ShelfStory[];
}

/** What coverage is derived from. */
export interface CoverageOf {
	readonly loop: Loop;
	/** The name of the only interviewer; null for all of the loop. */
	readonly interviewer: string | null;
	readonly bank: Pick<Bank, 'stories'>;
	readonly told: ToldFor;
}

/** Which story serves which principle of a loop. */
export function deriveCoverage({ loop, interviewer, bank, told }: CoverageOf): Coverage {
	const principles = loopPrinciples(loop, interviewer);
	const shelf = shelve(bank, principles.flatMap(({ questions }) => questions));
	const fitting = fittingByPrinciple(shelf);
	const cells = principles.map((one) => cellsOf(one, shelf, fitting.get(one.principle.key) ?? [], told));
	const servedBy = shelf.stories.map((_, at) => cells.filter((row) => row.has(at)).length);
	const columns = servedBy.flatMap((count, at) => (count > 0 ? [at] : [])).sort((a, b) => (servedBy[b] ?? 0) - (servedBy[a] ?? 0));
	const rows = principles.map((one, i): CoverageRow => {
		const row = cells[i] ?? new Map<number, CoverageCell>();
		const linked = [...row.values()].filter(({ serving }) => serving === 'linked').length;
		return { ...one, cells: columns.map((at) => row.get(at) ?? null), served: row.size, linked };
	});
	return {
		rows: rows.sort((a, b) => a.served - b.served || a.linked - b.linked),
		stories: columns.flatMap((at) => shelf.stories[at] ?? []),
		others: shelf.stories.filter((_, at) => servedBy[at] === 0),
	};
}

/** Which stories serve a principle by what was read, by its key. */
function fittingByPrinciple({ stories }: StoryShelf): ReadonlyMap<string, readonly number[]> {
	const found = new Map<string, number[]>();
	stories.forEach(({ read }, at) => {
		for (const { key } of read?.principles ?? []) found.set(key, [...(found.get(key) ?? []), at]);
	});
	return found;
}

/** How the stories serve a principle, by where they are on the shelf. */
function cellsOf({ questions }: AssessedPrinciple, shelf: StoryShelf, fitting: readonly number[], told: ToldFor): Map<number, CoverageCell> {
	const linking = new Map<number, BankQuestion[]>();
	const tellings = new Map<number, Told>();
	for (const question of questions) {
		for (const at of shelf.linkedBy(question)) {
			const held = linking.get(at);
			if (held === undefined) linking.set(at, [question]);
			else held.push(question);
		}
		for (const [title, one] of told.get(question.key) ?? []) {
			const at = shelf.titled(title);
			if (at !== undefined) tellings.set(at, joinTold(tellings.get(at), one));
		}
	}
	const cells = new Map<number, CoverageCell>();
	for (const at of new Set([...linking.keys(), ...tellings.keys(), ...fitting])) {
		const linked = linking.get(at) ?? [];
		const once = tellings.get(at) ?? null;
		cells.set(at, { serving: linked.length > 0 ? 'linked' : once !== null ? 'told' : 'could-fit', questions: linked, told: once });
	}
	return cells;
}

/** Two counts of one story as one; the grade is that of the later answer. */
function joinTold(a: Told | undefined, b: Told): Told {
	if (a === undefined) return b;
	const later = b.lastAt >= a.lastAt ? b : a;
	return { ...later, times: a.times + b.times };
}
