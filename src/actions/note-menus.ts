import { Component, TFile, type App, type Menu } from 'obsidian';
import type { Library } from '../core/interview/library';
import type { Drills } from './drills';
import type { NoteCommands } from './note-commands';

const SECTION = 'interview-loop';

/** The commands of a note as entries of its menus, where they apply. */
export class NoteMenus extends Component {
	constructor(private readonly app: App, private readonly library: Library, private readonly commands: NoteCommands, private readonly drills: Drills) {
		super();
	}

	override onload(): void {
		const { workspace } = this.app;
		this.registerEvent(workspace.on('editor-menu', (menu, _editor, { file }) => this.fill(menu, file?.path ?? null)));
		this.registerEvent(workspace.on('file-menu', (menu, file) => {
			if (!(file instanceof TFile)) return;
			this.fill(menu, file.path);
			if ((this.library.get(file.path)?.questions.length ?? 0) > 0) add(menu, 'Drill this note', 'play', () => this.drills.start({ kind: 'note', path: file.path }));
		}));
	}

	private fill(menu: Menu, path: string | null): void {
		const { commands } = this;
		if (path === null) return;
		// The cursor is in the note in front only.
		if (path === this.app.workspace.getActiveFile()?.path && commands.linkStory(true)) {
			add(menu, 'Open linked story', 'book-open', () => void commands.openStory(false));
			add(menu, 'Link a story to this question', 'link', () => void commands.linkStory(false));
			add(menu, 'Drill this question', 'file-question', () => void commands.drillQuestion(false));
		}
		if (commands.openQuestions(true, path)) add(menu, 'Go to questions this story answers', 'corner-up-left', () => void commands.openQuestions(false, path));
	}
}

function add(menu: Menu, title: string, icon: string, act: () => void): void {
	menu.addItem((item) => item.setSection(SECTION).setTitle(title).setIcon(icon).onClick(act));
}
