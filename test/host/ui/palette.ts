import type { TFile } from '../data';
import type { App } from './app';
import type { Command } from './commands';
import { renderResults } from './fuzzy';
import { Keymap } from './keymap';
import { FuzzySuggestModal, type FuzzyMatch } from './suggest-modal';

/** Finds a command by name and runs it. */
export class CommandPalette extends FuzzySuggestModal<Command> {
	constructor(app: App) {
		super(app);
		this.setPlaceholder('Select a command...');
		this.setInstructions([{ command: '↑↓', purpose: 'to navigate' }, { command: '↵', purpose: 'to use' }, { command: 'esc', purpose: 'to dismiss' }]);
	}

	getItems(): Command[] {
		return this.app.commands.listCommands().filter(({ id }) => id !== 'command-palette:open');
	}

	getItemText({ name }: Command): string {
		return name;
	}

	override renderSuggestion({ item, match }: FuzzyMatch<Command>, el: HTMLElement): void {
		el.addClass('mod-complex');
		const title = el.createDiv('suggestion-content').createDiv('suggestion-title');
		const [prefix, rest] = splitName(item.name);
		if (prefix) title.createSpan({ cls: 'suggestion-prefix', text: prefix });
		renderResults(title.createSpan(), rest, match, prefix ? -(prefix.length + 2) : 0);
		const keys = item.hotkeys?.map(({ modifiers, key }) => [...modifiers.map(name => (name === 'Mod' ? 'Ctrl' : name)), key.toUpperCase()].join(' ')) ?? [];
		const aux = el.createDiv('suggestion-aux');
		for (const key of keys) aux.createEl('kbd', { cls: 'suggestion-hotkey', text: key });
	}

	onChooseItem(command: Command): void {
		this.app.commands.executeCommand(command);
	}
}

function splitName(name: string): [string, string] {
	const at = name.indexOf(': ');
	return at < 0 ? ['', name] : [name.slice(0, at), name.slice(at + 2)];
}

/** Finds a note by its path and opens it. */
export class QuickSwitcher extends FuzzySuggestModal<TFile> {
	constructor(app: App) {
		super(app);
		this.setPlaceholder('Find a note...');
	}

	getItems(): TFile[] {
		return this.app.vault.getMarkdownFiles();
	}

	getItemText({ path }: TFile): string {
		return path.replace(/\.md$/, '');
	}

	onChooseItem(file: TFile, evt: MouseEvent | KeyboardEvent): void {
		void this.app.workspace.getLeaf(Keymap.isModEvent(evt)).openFile(file);
	}
}
