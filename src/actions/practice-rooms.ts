import type { App, Component } from 'obsidian';
import { today } from '../core/drill/day';
import type { Preparation } from '../core/interview/preparation';
import { toldTo } from '../core/stories/told-to';
import { DEFAULT_SETTINGS } from '../settings/settings';
import type { SettingsStore } from '../settings/settings-store';
import type { ChosenLoop } from '../vault/chosen-loop';
import { DayChange } from '../vault/day-change';
import { Device } from '../vault/device';
import { VaultLogFolder } from '../vault/log-folder';
import type { LocalStorage } from '../vault/local-storage';
import { LogPlace } from '../vault/log-place';
import { onWindow } from '../vault/patience';
import { PracticeLog } from '../vault/practice-log';
import { UnfinishedDrills } from '../vault/unfinished-drills';
import { notify, reasonOf } from '../views/notice';
import { offerNotice } from '../views/offer-notice';
import { openHistory } from '../views/open-views';
import { Decks } from './decks';
import { DrillReturn } from './drill-return';
import { Drills } from './drills';
import { Estimates } from './estimates';
import { KnownQuestions } from './known-questions';
import { logNotices } from './log-notices';
import { Matching } from './matching';
import { OnTable } from './on-table';
import { Recorder } from './recording';
import { Resuming } from './resuming';
import { Starting, type Chance } from './starting';
import { Planning } from './planning';
import { StoriesTold } from './stories-told';
import { ToldNow } from './told-now';

/** What practice needs of the plugin. */
export interface PracticeWorld {
	readonly app: App;
	readonly storage: LocalStorage;
	readonly preparation: Preparation;
	readonly settings: SettingsStore;
	readonly chosen: ChosenLoop;
	readonly clock: Chance;
	/** The plugin's version. */
	readonly version: string;
	/** True until the notes were read once. */
	readonly reading: () => boolean;
}

/** All that drilling needs, put together. */
export interface PracticeRooms {
	readonly log: PracticeLog;
	readonly questions: KnownQuestions;
	readonly estimates: Estimates;
	readonly recorder: Recorder;
	readonly stories: StoriesTold;
	readonly planning: Planning;
	readonly told: ToldNow;
	readonly drills: Drills;
	readonly matching: Matching;
	readonly resuming: Resuming;
	readonly returning: DrillReturn;
	readonly table: OnTable;
	/** True until the notes were read once. */
	readonly reading: () => boolean;
	/** The log's folder. */
	readonly folder: () => string;
	/** The local day of practice, as days from 1970-01-01. */
	readonly today: () => number;
	/** Calls back when that day changes while the app is open; gives a function that ends it. */
	readonly onDayChange: (listener: () => void) => () => void;
	readonly commands: PracticeActions;
	/** Reads the log and follows it until the owner unloads; call at layout-ready. */
	start(owner: Component): void;
}

/** History waits until vault and log were quiet for a minute: a vault half synced makes false orphans. */
const QUIET_MS = 60_000;

const SLICING = { now: () => performance.now(), pause: () => new Promise<void>((resolve) => void window.setTimeout(resolve, 0)) };

/** Puts together what drilling needs. */
export function practiceRooms({ app, storage, preparation, settings, chosen, clock, version, reading }: PracticeWorld): PracticeRooms {
	const isKnown = (): boolean => settings.isReadable && !settings.misfits.includes('practiceFolder');
	const place = new LogPlace(storage, () => (isKnown() ? settings.current.practiceFolder : null), DEFAULT_SETTINGS.practiceFolder);
	const folder = new VaultLogFolder(app, () => place.folder);
	const chance = (): number => clock.seed() / 2 ** 32;
	const log = new PracticeLog({ folder, storage, device: new Device(storage, chance), now: () => clock.now(), offset, chance, later: onWindow, slicing: SLICING, notices: logNotices(() => folder.elsewhere()) });
	const now = (): number => clock.now();
	const day = (): number => today(now(), offset(now()));
	const questions = new KnownQuestions(app, preparation, log);
	const estimates = new Estimates(preparation, questions, day, (loop) => toldTo(log.practice.debriefs, loop, preparation.loops));
	const recorder = new Recorder(log, questions, preparation, now, version);
	const decks = new Decks(log, questions, day);
	const resuming = new Resuming(app, new UnfinishedDrills(storage));
	const starting = new Starting({ app, log, settings, chance: clock, resuming });
	const drills = new Drills({ app, preparation, log, questions, decks, estimates, recorder, chosen, starting, today: day, reading });
	const joined = (count: number): void => offerNotice(count === 1 ? 'An edited question keeps its history.' : `${count} edited questions keep their history.`, 'Show', () => void openHistory(app));
	const matching = new Matching({ preparation, log, questions, slicing: SLICING, reading, later: onWindow, quietMs: QUIET_MS, joined });
	const returning = new DrillReturn(app, resuming);
	const days = new DayChange(day);
	const told = new ToldNow(preparation, questions, log);
	const planning = new Planning(preparation, told, log);
	return {
		log, questions, estimates, recorder, drills, matching, planning, told,
		stories: new StoriesTold(app, preparation, questions, told, planning, () => settings.current, reading),
		resuming, returning, table: new OnTable(questions), reading, folder: () => place.folder, today: day, onDayChange: (listener) => days.onChange(listener),
		commands: practiceActions(app, drills, resuming, returning),
		start: (owner) => {
			const moved = (path: string): void => followFolder(path, settings, place, log);
			folder.follow(owner, { changed: (path, size) => log.changed(path, size), gone: (path) => log.gone(path), moved });
			owner.register(onFolderChange(settings, () => log.moved()));
			owner.register(matching.start());
			owner.register(() => log.close());
			owner.addChild(days);
			owner.addChild(returning);
			void log.load();
		},
	};
}

/** What practice's commands do. */
interface PracticeActions {
	startDrill(): void;
	drillNote(checking: boolean): boolean;
	drillScope(): void;
	drillWeak(): void;
	drillToday(): void;
	mockRound(): void;
	drillStory(): void;
	resumeDrill(): void;
	backToDrill(checking: boolean): boolean;
	showHistory(): void;
}

function practiceActions(app: App, drills: Drills, resuming: Resuming, returning: DrillReturn): PracticeActions {
	return {
		startDrill: () => drills.startChosen('random'),
		drillNote: (checking) => drills.startNote(checking),
		drillScope: () => drills.chooseScope(),
		drillWeak: () => drills.startChosen('weak'),
		drillToday: () => drills.startChosen('today'),
		mockRound: () => drills.chooseRound(),
		drillStory: () => drills.startChosen('story'),
		resumeDrill: () => resuming.resumeNewest(() => drills.startChosen('random')),
		backToDrill: (checking) => returning.backCommand(checking),
		showHistory: () => void openHistory(app),
	};
}

/** Follows the log's folder to its new path, and saves the path unless the settings hold a value that this version must not overwrite. */
function followFolder(path: string, settings: SettingsStore, place: LogPlace, log: PracticeLog): void {
	place.follow(path);
	log.moved();
	if (settings.misfits.includes('practiceFolder')) return;
	settings.change({ practiceFolder: path }).catch((error: unknown) =>
		notify(`The practice folder is now "${path}", but this could not be saved in the settings: ${reasonOf(error)}`, 'practice-folder'));
}

function onFolderChange(settings: SettingsStore, changed: () => void): () => void {
	let before = settings.current.practiceFolder;
	return settings.onChange(({ practiceFolder }) => {
		if (practiceFolder !== before) changed();
		before = practiceFolder;
	});
}

/** Minutes east of UTC. */
function offset(now: number): number {
	return -new Date(now).getTimezoneOffset();
}
