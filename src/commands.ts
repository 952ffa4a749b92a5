import type { Command } from 'obsidian';

/** What the commands of a note do: false when it does not apply; with `checking` nothing is done. */
export interface NoteActions {
	openStory(checking: boolean): boolean;
	openQuestions(checking: boolean): boolean;
	linkStory(checking: boolean): boolean;
	drillQuestion(checking: boolean): boolean;
	addStarters(): void;
	newStory(): void;
	toUnlinked(back: boolean): void;
}

/** What the commands of practice do. */
export interface PracticeActions {
	startDrill(): void;
	/** False when the active note has no question; with `checking` nothing is done. */
	drillNote(checking: boolean): boolean;
	drillScope(): void;
	drillWeak(): void;
	drillToday(): void;
	mockRound(): void;
	drillStory(): void;
	resumeDrill(): void;
	/** False when there is no drill to go back to; with `checking` nothing is done. */
	backToDrill(checking: boolean): boolean;
	showHistory(): void;
}

/** What the commands of the story bank do. */
export interface StoryActions {
	openCoverage(): void;
	openReadiness(): void;
}

/** What the commands do that correct what was found: false when it does not apply; with `checking` nothing is done. */
export interface CorrectionActions {
	mark(kind: 'question' | 'interviewer' | 'story', checking: boolean): boolean;
	correctQuestion(how: 'dismiss' | 'principle', checking: boolean): boolean;
	leaveOut(checking: boolean): boolean;
}

/** What the commands about rounds do. */
export interface RoundActions {
	writeSheet(): void;
	copySheet(): void;
	writeDebrief(): void;
}

/** What the commands do; main hands it over. */
export interface CommandActions {
	openSidebar(): void;
	readonly practice: PracticeActions;
	/** What can be done where the person is in a note. */
	readonly note: NoteActions;
	readonly correct: CorrectionActions;
	readonly stories: StoryActions;
	readonly rounds: RoundActions;
	reviewFound(): void;
	findNotes(): void;
	createLoop(): void;
	createExample(): void;
}

/** Every command: its id is stable API, its name is what the person reads. */
export function commands(actions: CommandActions): Command[] {
	return [
		{ id: 'open-sidebar', name: 'Open interview sidebar', icon: 'messages-square', callback: () => actions.openSidebar() },
		{ id: 'start-drill', name: 'Start drill', icon: 'play', callback: () => actions.practice.startDrill() },
		{ id: 'drill-note', name: 'Drill this note', icon: 'file-question', checkCallback: (checking) => actions.practice.drillNote(checking) },
		{ id: 'drill-scope', name: 'Drill an interviewer or principle', icon: 'list-filter', callback: () => actions.practice.drillScope() },
		{ id: 'drill-weak', name: 'Drill weak spots', icon: 'target', callback: () => actions.practice.drillWeak() },
		{ id: 'drill-today', name: "Drill today's set", icon: 'calendar-check', callback: () => actions.practice.drillToday() },
		{ id: 'drill-story', name: 'Drill by story', icon: 'book-open', callback: () => actions.practice.drillStory() },
		{ id: 'mock-round', name: 'Start mock round', icon: 'users', callback: () => actions.practice.mockRound() },
		{ id: 'resume-drill', name: 'Resume drill', icon: 'rotate-cw', callback: () => actions.practice.resumeDrill() },
		{ id: 'back-to-drill', name: 'Back to drill', icon: 'undo-2', checkCallback: (checking) => actions.practice.backToDrill(checking) },
		{ id: 'show-history', name: 'Show practice history', icon: 'history', callback: () => actions.practice.showHistory() },
		{ id: 'open-story', name: 'Open linked story', icon: 'book-open', checkCallback: (checking) => actions.note.openStory(checking) },
		{ id: 'open-questions', name: 'Go to questions this story answers', icon: 'corner-up-left', checkCallback: (checking) => actions.note.openQuestions(checking) },
		{ id: 'next-unlinked', name: 'Next question without a story', icon: 'arrow-down', callback: () => actions.note.toUnlinked(false) },
		{ id: 'previous-unlinked', name: 'Previous question without a story', icon: 'arrow-up', callback: () => actions.note.toUnlinked(true) },
		{ id: 'link-story', name: 'Link a story to this question', icon: 'link', checkCallback: (checking) => actions.note.linkStory(checking) },
		{ id: 'new-story', name: 'New story', icon: 'book-plus', callback: () => actions.note.newStory() },
		{ id: 'drill-question', name: 'Drill this question', icon: 'file-question', checkCallback: (checking) => actions.note.drillQuestion(checking) },
		{ id: 'add-starter-questions', name: 'Add starter questions', icon: 'list-plus', callback: () => actions.note.addStarters() },
		{ id: 'open-coverage', name: 'Open coverage', icon: 'layout-grid', callback: () => actions.stories.openCoverage() },
		{ id: 'open-readiness', name: 'Open readiness', icon: 'signal', callback: () => actions.stories.openReadiness() },
		{ id: 'mark-question', name: 'Mark as question', icon: 'message-circle-question', checkCallback: (checking) => actions.correct.mark('question', checking) },
		{ id: 'mark-interviewer', name: 'Mark as interviewer', icon: 'user-plus', checkCallback: (checking) => actions.correct.mark('interviewer', checking) },
		{ id: 'mark-story', name: 'Mark as story', icon: 'book-plus', checkCallback: (checking) => actions.correct.mark('story', checking) },
		{ id: 'not-question', name: 'Mark as not a question', icon: 'x', checkCallback: (checking) => actions.correct.correctQuestion('dismiss', checking) },
		{ id: 'change-principle', name: 'Change principle of this question', icon: 'tag', checkCallback: (checking) => actions.correct.correctQuestion('principle', checking) },
		{ id: 'leave-note-out', name: 'Leave this note out', icon: 'eye-off', checkCallback: (checking) => actions.correct.leaveOut(checking) },
		{ id: 'write-round-sheet', name: 'Write round sheet', icon: 'file-text', callback: () => actions.rounds.writeSheet() },
		{ id: 'copy-round-sheet', name: 'Copy round sheet', icon: 'copy', callback: () => actions.rounds.copySheet() },
		{ id: 'write-debrief', name: 'Write debrief', icon: 'clipboard-pen', callback: () => actions.rounds.writeDebrief() },
		{ id: 'review-found', name: 'Review what was found', icon: 'list-checks', callback: () => actions.reviewFound() },
		{ id: 'find-notes', name: 'Find interview notes', icon: 'search', callback: () => actions.findNotes() },
		{ id: 'create-loop', name: 'Create loop from text', icon: 'clipboard-paste', callback: () => actions.createLoop() },
		{ id: 'create-example', name: 'Create example loop', icon: 'wand', callback: () => actions.createExample() },
	];
}
