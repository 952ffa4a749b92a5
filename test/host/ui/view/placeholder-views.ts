import type { App } from '../app';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { ItemView, View, type State } from './view';

/** A new tab. */
export class EmptyView extends ItemView {
	override navigation = true;
	override icon = 'lucide-file';

	getViewType(): string {
		return 'empty';
	}

	getDisplayText(): string {
		return 'New tab';
	}

	protected override async onOpen(): Promise<void> {
		const box = this.contentEl.createDiv('empty-state').createDiv('empty-state-container');
		box.createDiv({ cls: 'empty-state-title', text: 'No file is open' });
		const list = box.createDiv('empty-state-action-list');
		this.addChoice(list, 'Open command palette (Ctrl + P)', app => app.commands.executeCommandById('command-palette:open'));
		this.addChoice(list, 'Go to file (Ctrl + O)', app => app.commands.executeCommandById('switcher:open'));
		this.addChoice(list, 'Close', () => this.leaf.detach());
	}

	private addChoice(list: HTMLElement, text: string, run: (app: App) => unknown): void {
		list.createDiv({ cls: 'empty-state-action tappable', text }).addEventListener('click', () => run(this.app));
	}
}

/** Stands in a leaf that was not shown yet: it knows type, title and state, and no more. */
export class DeferredView extends View {
	constructor(leaf: WorkspaceLeaf, private readonly type: string, private readonly state: State, private readonly title: string, icon: string) {
		super(leaf);
		this.icon = icon;
	}

	getViewType(): string {
		return this.type;
	}

	getDisplayText(): string {
		return this.title;
	}

	override getState(): State {
		return this.state;
	}
}

/** Stands in a leaf whose view nobody registers, as after a plugin was disabled; keeps its state. */
export class UnknownView extends ItemView {
	constructor(leaf: WorkspaceLeaf, private readonly type: string, private readonly state: State, private readonly title: string) {
		super(leaf);
		this.icon = 'lucide-ghost';
	}

	getViewType(): string {
		return this.type;
	}

	getDisplayText(): string {
		return this.title || 'Plugin no longer active';
	}

	override getState(): State {
		return this.state;
	}

	protected override async onOpen(): Promise<void> {
		this.contentEl.createDiv({ cls: 'pane-empty', text: 'This view belongs to a plugin that is no longer active.' });
	}
}
