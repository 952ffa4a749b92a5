import type { App } from 'obsidian';
import { utcDay } from '../core/interview/day';
import type { Library } from '../core/interview/library';
import { allAsLoop } from '../core/interview/loop';
import type { Preparation } from '../core/interview/preparation';
import type { SettingsStore } from '../settings/settings-store';
import type { ChosenLoop } from '../vault/chosen-loop';
import { readStoryText } from '../vault/story-text';
import type { VaultNotes } from '../vault/vault-notes';
import type { DrillSource } from '../views/drill-view';
import type { SidebarSource } from '../views/sidebar-view';
import type { Drills } from './drills';
import type { Jumps } from './jumps';

/** The rooms behind the sidebar. */
interface SidebarRooms {
	readonly preparation: Preparation;
	readonly notes: VaultNotes;
	readonly chosen: ChosenLoop;
	readonly jumps: Jumps;
	readonly drills: Drills;
	readonly now: () => number;
	readonly find: () => void;
	readonly example: () => void;
}

/** What the sidebar shows and may ask for, answered by the rooms. */
export function sidebarSource({ preparation, notes, chosen, jumps, drills, now, find, example }: SidebarRooms): SidebarSource {
	return {
		loops: () => preparation.loops,
		allQuestions: () => allAsLoop(preparation.bank),
		reading: () => notes.reading,
		today: () => utcDay(now(), -new Date(now()).getTimezoneOffset()),
		onChange: (listener) => preparation.onChange(listener),
		open: (place, holds, pane) => void jumps.toPlace(place, holds, pane),
		openStory: (question, pane) => jumps.toStoryOf(question, pane),
		drill: (scope) => drills.start(scope),
		findNotes: find,
		createExample: example,
		chosen: () => chosen.path,
		choose: (path) => chosen.choose(path),
	};
}

/** The rooms behind a drill. */
interface DrillRooms {
	readonly app: App;
	readonly library: Library;
	readonly preparation: Preparation;
	readonly jumps: Jumps;
	readonly drills: Drills;
	readonly settings: SettingsStore;
	readonly now: () => number;
}

/** What a drill shows and may ask for, answered by the rooms. */
export function drillSource({ app, library, preparation, jumps, drills, settings, now }: DrillRooms): DrillSource {
	return {
		now,
		question: (card) => drills.question(card),
		principlesIn: (scope) => drills.principlesIn(scope),
		hidePrinciple: () => settings.current.hidePrinciple,
		asked: (session, card) => drills.asked(session, card),
		draw: (scope) => drills.draw(scope),
		open: (place, holds, pane) => void jumps.toPlace(place, holds, pane),
		onChange: (listener) => preparation.onChange(listener),
		storyText: (story) => readStoryText(app, library, story),
		openStory: (story, source, pane) => void jumps.toStory(story, source, pane),
		follow: (target, source, pane) => void jumps.toLink(target, source, pane),
	};
}
