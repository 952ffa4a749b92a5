import { Component, TFile, type App, type Menu } from 'obsidian';
import type { Library } from '../core/interview/library';
import { addStoryItems } from '../views/question-menu';
import type { Drills } from './drills';
import type { Jumps } from './jumps';
import type { NoteCommands } from './note-commands';
import type { Whereabouts } from './question-here';
import type { Relinking } from './relinking';

const SECTION = 'interview-loop';

/** The rooms behind the menus of a note. */
interface MenuRooms {
	readonly app: App;
	readonly library: Library;
	readonly here: Whereabouts;
	readonly jumps: Jumps;
	readonly relinking: Relinking;
	readonly drills: Drills;
	readonly commands: NoteCommands;
}

/** The commands of a note as entries of its menus, where they apply. */
export class NoteMenus extends Component {
	constructor(private readonly rooms: MenuRooms) {
		super();
	}

	override onload(): void {
		const { app: { workspace }, library, drills } = this.rooms;
		this.registerEvent(workspace.on('editor-menu', (menu, _editor, { file }) => this.fill(menu, file?.path ?? null)));
		this.registerEvent(workspace.on('file-menu', (menu, file) => {
			if (!(file instanceof TFile)) return;
			this.fill(menu, file.path);
			if ((library.get(file.path)?.questions.length ?? 0) > 0) add(menu, 'Drill this note', 'play', () => drills.start({ kind: 'note', path: file.path }));
		}));
	}

	private fill(menu: Menu, path: string | null): void {
		const { app, commands, here } = this.rooms;
		if (path === null) return;
		// The cursor is in the note in front only.
		if (path === app.workspace.getActiveFile()?.path && commands.linkStory(true)) {
			if ((here.question()?.question.stories.length ?? 0) > 0) add(menu, 'Open linked story', 'book-open', () => void commands.openStory(false));
			add(menu, 'Link a story to this question', 'link', () => void commands.linkStory(false));
			add(menu, 'New story for this question…', 'book-plus', () => commands.newStory());
			this.fillQuestion(menu);
			add(menu, 'Drill this question', 'file-question', () => void commands.drillQuestion(false));
		}
		this.fillStories(menu, path);
		if (commands.openQuestions(true, path)) add(menu, 'Go to questions this story answers', 'corner-up-left', () => void commands.openQuestions(false, path));
	}

	/** The story that the cursor is in, or the only one of the note; else all of them. */
	private fillStories(menu: Menu, path: string): void {
		const { library, here, drills } = this.rooms;
		const all = library.get(path)?.stories ?? [];
		const at = here.cursorIn(path);
		const story = all.find(({ line, endLine }) => line <= at && at <= endLine) ?? (all.length === 1 ? all[0] : undefined);
		if (story !== undefined) add(menu, 'Drill this story', 'book-open', () => drills.start({ kind: 'story', path, name: story.title }, 'story'));
		else if (all.length > 1) add(menu, 'Drill these stories', 'book-open', () => drills.start({ kind: 'note', path }, 'story'));
	}

	private fillQuestion(menu: Menu): void {
		const { here, jumps, relinking } = this.rooms;
		const at = here.question();
		if (at === null) return;
		addStoryItems(menu, SECTION, at.question, {
			relinks: (question) => relinking.nearest(question),
			relink: (offer) => void relinking.relink(offer),
			chooseRelink: (question) => relinking.choose(question),
			openStory: (story) => void jumps.toStory(story, at.path, false),
		});
	}
}

function add(menu: Menu, title: string, icon: string, act: () => void): void {
	menu.addItem((item) => item.setSection(SECTION).setTitle(title).setIcon(icon).onClick(act));
}
