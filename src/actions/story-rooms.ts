import type { Component, ViewCreator } from 'obsidian';
import { midnightOf } from '../core/interview/day';
import { allAsLoop } from '../core/interview/loop';
import { currentLoop } from '../core/interview/loop/next-loop';
import { CoveragePage } from '../views/bank-coverage';
import type { BankPage, BankSource } from '../views/bank-source';
import { PlanPage } from '../views/bank-plan';
import { ReadinessPage } from '../views/bank-readiness';
import { StoriesPage } from '../views/bank-stories';
import { BANK_VIEW, BankView } from '../views/bank-view';
import { openBank } from '../views/open-views';
import { coverageSource } from './coverage-source';
import { planSource } from './plan-page';
import { readinessSource, readinessStatus } from './readiness-rooms';
import type { StoryWorld } from './story-world';
import { copyTable, insertTable } from './table-insertion';

/** All that the story bank gives to the rest of the plugin. */
export interface StoryRooms {
	/** Its views by their types. */
	readonly views: ReadonlyArray<readonly [type: string, create: ViewCreator]>;
	readonly commands: StoryActions;
	/** Keeps an item of the status bar up to date, given a function that adds one. */
	readonly statusBar: (add: () => HTMLElement) => Component;
}

/** What the commands of the story bank do. */
interface StoryActions {
	openCoverage(): void;
	openReadiness(): void;
}

/** Puts together the story bank: its source, its pages and what its commands do. */
export function storyRooms(world: StoryWorld): StoryRooms {
	const source = bankSource(world);
	const coverage = coverageSource(world);
	const readiness = readinessSource(world);
	const plan = planSource({ ...world, planning: world.practice.planning, pinning: world.correct.pinning, reading: world.practice.reading });
	// A page remembers things of its view: each view has its own.
	const pages = (): readonly BankPage[] =>
		[new CoveragePage(coverage), new StoriesPage(coverage), new PlanPage(plan), new ReadinessPage(readiness)];
	return {
		views: [[BANK_VIEW, (leaf) => new BankView(leaf, source, pages())]],
		commands: { openCoverage: () => void openBank(world.app, 'coverage'), openReadiness: () => void openBank(world.app, 'readiness') },
		statusBar: (add) => readinessStatus(world, add),
	};
}

/** What the story bank shows around its pages and may ask for, answered by the rooms. */
function bankSource({ app, preparation, practice, settings, chosen }: StoryWorld): BankSource {
	const allQuestions = (): ReturnType<typeof allAsLoop> => allAsLoop(preparation.bank, preparation.loops);
	return {
		loops: () => preparation.loops,
		allQuestions,
		current: () => currentLoop(preparation.loops, chosen.path, midnightOf(practice.today())) ?? allQuestions(),
		copy: (text) => void copyTable(text),
		insert: (text) => void insertTable(app, text),
		onChange: (listener) => {
			const stops = [preparation.onChange(listener), practice.log.onChange(listener), practice.onDayChange(listener), settings.onChange(listener), chosen.onChange(listener)];
			return () => { for (const stop of stops) stop(); };
		},
	};
}
