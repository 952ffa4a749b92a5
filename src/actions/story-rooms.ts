import type { App, ViewCreator } from 'obsidian';
import { midnightOf } from '../core/interview/day';
import { allAsLoop } from '../core/interview/loop';
import { currentLoop } from '../core/interview/loop/next-loop';
import type { Preparation } from '../core/interview/preparation';
import type { SettingsStore } from '../settings/settings-store';
import type { ChosenLoop } from '../vault/chosen-loop';
import { CoveragePage } from '../views/bank-coverage';
import type { BankPage, BankSource } from '../views/bank-source';
import { ReadinessPage, type ReadinessSource } from '../views/bank-readiness';
import { BANK_VIEW, BankView } from '../views/bank-view';
import { notify, reasonOf } from '../views/notice';
import { openBank } from '../views/open-views';
import type { Jumps } from './jumps';
import type { PracticeRooms } from './practice-rooms';

/** The rooms behind the story bank. */
export interface StoryWorld {
	readonly app: App;
	readonly preparation: Preparation;
	readonly jumps: Jumps;
	readonly practice: PracticeRooms;
	readonly settings: SettingsStore;
	readonly chosen: Pick<ChosenLoop, 'path'>;
}

/** All that the story bank gives to the rest of the plugin. */
export interface StoryRooms {
	/** Its views by their types. */
	readonly views: ReadonlyArray<readonly [type: string, create: ViewCreator]>;
	readonly commands: StoryActions;
}

/** What the commands of the story bank do. */
interface StoryActions {
	openCoverage(): void;
}

/** Puts together the story bank: its source, its pages and what its commands do. */
export function storyRooms(world: StoryWorld): StoryRooms {
	const source = bankSource(world);
	const readiness = readinessSource(world);
	// A page remembers things of its view: each view has its own.
	const pages = (): readonly BankPage[] => [new CoveragePage(), new ReadinessPage(readiness)];
	return {
		views: [[BANK_VIEW, (leaf) => new BankView(leaf, source, pages())]],
		commands: { openCoverage: () => void openBank(world.app, 'coverage') },
	};
}

/** What the page on readiness shows and may ask for. */
function readinessSource({ jumps, practice: { estimates, drills } }: StoryWorld): ReadinessSource {
	return {
		report: ({ loop, interviewer }) => estimates.report(loop, interviewer),
		practice: (questions) => drills.startAll({ kind: 'selection', name: 'Most to gain', keys: questions.map(({ key }) => key) }),
		open: (place, holds, pane) => void jumps.toPlace(place, holds, pane),
	};
}

/** What the story bank shows around its pages and may ask for, answered by the rooms. */
function bankSource({ preparation, jumps, practice, settings, chosen }: StoryWorld): BankSource {
	const allQuestions = (): ReturnType<typeof allAsLoop> => allAsLoop(preparation.bank, preparation.loops);
	return {
		loops: () => preparation.loops,
		allQuestions,
		current: () => currentLoop(preparation.loops, chosen.path, midnightOf(practice.today())) ?? allQuestions(),
		reading: practice.reading,
		open: (place, holds, pane) => void jumps.toPlace(place, holds, pane),
		copy: (text) => void navigator.clipboard.writeText(text).then(() => notify('Copied as a table.'), (error: unknown) => notify(`Nothing was copied: ${reasonOf(error)}`)),
		insert: () => undefined,
		onChange: (listener) => {
			const stops = [preparation.onChange(listener), practice.log.onChange(listener), practice.onDayChange(listener), settings.onChange(listener)];
			return () => { for (const stop of stops) stop(); };
		},
	};
}
