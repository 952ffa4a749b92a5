import type { App } from './app';
import type { Modifier } from './keymap';
import type { Editor } from './view/editor';
import type { MarkdownView } from './view/markdown-view';

/** Keys for a command. */
export interface Hotkey { modifiers: Modifier[]; key: string }
/** Something the person can run by name. */
export interface Command {
	id: string;
	name: string;
	icon?: string;
	mobileOnly?: boolean;
	repeatable?: boolean;
	hotkeys?: Hotkey[];
	callback?: () => unknown;
	checkCallback?: (checking: boolean) => boolean | void;
	editorCallback?: (editor: Editor, ctx: MarkdownView) => unknown;
	editorCheckCallback?: (checking: boolean, editor: Editor, ctx: MarkdownView) => boolean | void;
}

/** All commands of the app and its plugins. */
export class Commands {
	readonly commands: Record<string, Command> = {};
	private readonly recent: string[] = [];

	constructor(private readonly app: App) {}

	addCommand(command: Command): void {
		this.commands[command.id] = command;
	}

	removeCommand(id: string): void {
		delete this.commands[id];
	}

	findCommand(id: string): Command | undefined {
		return this.commands[id];
	}

	/** Those that can run now, the lately used first. */
	listCommands(): Command[] {
		const rank = ({ id }: Command): number => (this.recent.includes(id) ? this.recent.indexOf(id) : Infinity);
		const available = Object.values(this.commands).filter(command => this.run(command, true));
		return available.sort((a, b) => (rank(a) === rank(b) ? a.name.localeCompare(b.name) : rank(a) - rank(b)));
	}

	executeCommandById(id: string): boolean {
		const command = this.commands[id];
		return command ? this.executeCommand(command) : false;
	}

	executeCommand(command: Command): boolean {
		if (!this.run(command, true)) return false;
		this.recent.splice(0, this.recent.length, command.id, ...this.recent.filter(id => id !== command.id));
		return this.run(command, false);
	}

	private run(command: Command, checking: boolean): boolean {
		const view = this.app.workspace.activeEditor;
		if (command.mobileOnly && !this.app.isMobile) return false;
		if (command.editorCheckCallback || command.editorCallback) {
			if (!view?.file || view.getMode() === 'preview') return false;
			if (command.editorCheckCallback) return command.editorCheckCallback(checking, view.editor, view) === true || !checking;
			if (!checking) command.editorCallback?.(view.editor, view);
			return true;
		}
		if (command.checkCallback) return command.checkCallback(checking) === true || !checking;
		if (!checking) command.callback?.();
		return true;
	}
}
