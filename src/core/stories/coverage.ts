import type { Bank, BankQuestion } from '../interview/bank';
import { fold } from '../interview/fold';
import type { Loop } from '../interview/loop';
import { KnownStories, linksStories, type KnownStory } from './known-stories';
import { loopPrinciples, type AssessedPrinciple } from './loop-principles';
import type { Told, WhatWasTold } from './told-stories';

/**
 * How a story serves a principle: a question of it links the story (`linked`), the story was told for one in a drill
 * or a round (`told`), or what was read says that it serves the principle, but no question of it links the story (`could-fit`).
 */
export type Serving = 'linked' | 'told' | 'could-fit';

/** How one story serves one principle. */
export interface CoverageCell {
	readonly serving: Serving;
	/** The questions of the principle that link the story. */
	readonly questions: readonly BankQuestion[];
	/** How it was told so far, for whatever question; null when it never was. */
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
	readonly stories: readonly KnownStory[];
	/** The other stories, in the order of the bank. */
	readonly others: readonly KnownStory[];
}

/** What coverage is derived from. */
export interface CoverageOf {
	readonly loop: Loop;
	/** The name of the only interviewer; null for all of the loop. */
	readonly interviewer: string | null;
	readonly bank: Pick<Bank, 'stories'>;
	readonly told: WhatWasTold;
}

/** Which story serves which principle of a loop. */
export function deriveCoverage({ loop, interviewer, bank, told }: CoverageOf): Coverage {
	const principles = loopPrinciples(loop, interviewer);
	const linking = principles.flatMap(({ questions }) => questions.filter(linksStories));
	const known = new KnownStories({ stories: bank.stories, questions: linking });
	const cellsIn = principles.map((one) => ({ one, cells: cellsOf(one, known, told) }));
	const serves = new Map(known.all.map((story) => [story, cellsIn.filter(({ cells }) => cells.has(story)).length]));
	const servesOf = (story: KnownStory): number => serves.get(story) ?? 0;
	const stories = known.all.filter((story) => servesOf(story) > 0).sort((a, b) => servesOf(b) - servesOf(a));
	const rows = cellsIn.map(({ one, cells }): CoverageRow => {
		const linked = [...cells.values()].filter(({ serving }) => serving === 'linked').length;
		return { ...one, cells: stories.map((story) => cells.get(story) ?? null), served: cells.size, linked };
	});
	return {
		rows: rows.sort((a, b) => a.served - b.served || a.linked - b.linked),
		stories,
		others: known.all.filter((story) => servesOf(story) === 0),
	};
}

/** How the stories serve a principle; those that do not are missing. */
function cellsOf({ principle, questions }: AssessedPrinciple, known: KnownStories,
	told: WhatWasTold): ReadonlyMap<KnownStory, CoverageCell> {
	const linking = known.linkedBy(questions);
	const tellings = new Set(questions.flatMap(({ key }) => told.forQuestions.get(key) ?? [])
		.flatMap((title) => known.meant(title, (other) => linking.has(other)) ?? []));
	const cells = new Map<KnownStory, CoverageCell>();
	for (const story of new Set([...linking.keys(), ...tellings, ...known.serving(principle.key)])) {
		const linked = linking.get(story) ?? [];
		const serving = linked.length > 0 ? 'linked' : tellings.has(story) ? 'told' : 'could-fit';
		cells.set(story, { serving, questions: linked, told: told.stories.get(fold(story.title)) ?? null });
	}
	return cells;
}
