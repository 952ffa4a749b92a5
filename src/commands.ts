import type { Command } from 'obsidian';

/** What the commands do; main hands it over. */
export interface CommandActions {
	openSidebar(): void;
	startDrill(): void;
	/** False when the active note has no question; with `checking` nothing is done. */
	drillNote(checking: boolean): boolean;
	drillScope(): void;
	/** False when no note is active; with `checking` nothing is done. */
	openStory(checking: boolean): boolean;
	findNotes(): void;
	createExample(): void;
}

/** Every command: its id is stable API, its name is what the person reads. */
export function commands(actions: CommandActions): Command[] {
	return [
		{ id: 'open-sidebar', name: 'Open interview sidebar', icon: 'messages-square', callback: () => actions.openSidebar() },
		{ id: 'start-drill', name: 'Start drill', icon: 'play', callback: () => actions.startDrill() },
		{ id: 'drill-note', name: 'Drill this note', icon: 'file-question', checkCallback: (checking) => actions.drillNote(checking) },
		{ id: 'drill-scope', name: 'Drill an interviewer or principle', icon: 'list-filter', callback: () => actions.drillScope() },
		{ id: 'open-story', name: 'Open linked story', icon: 'book-open', checkCallback: (checking) => actions.openStory(checking) },
		{ id: 'find-notes', name: 'Find interview notes', icon: 'search', callback: () => actions.findNotes() },
		{ id: 'create-example', name: 'Create example loop', icon: 'wand', callback: () => actions.createExample() },
	];
}
