import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';

/** The view type of the way back to a drill: stable, it may be saved in layouts. */
export const RETURN_VIEW = 'interview-loop-return';

/** The state a tab is given before a note that a drill leads to opens in it: going back from the note comes here. */
export function leavingState(session: string): Record<string, unknown> {
	return { session, leaving: true };
}

/** The step before a note in the history of the tab beside a drill. Going back to it goes back to the drill, and the tab closes. */
export class ReturnView extends ItemView {
	override navigation = true;
	override icon = 'messages-square';
	private session: string | null = null;

	/** `back` goes to the drill of a session; false when no drill is left to go to. */
	constructor(leaf: WorkspaceLeaf, private readonly back: (session: string | null) => Promise<boolean>) {
		super(leaf);
	}

	override getViewType(): string {
		return RETURN_VIEW;
	}

	override getDisplayText(): string {
		return 'Back to drill';
	}

	override getState(): Record<string, unknown> {
		return { session: this.session };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const held = typeof state === 'object' && state !== null ? (state as Record<string, unknown>) : {};
		this.session = typeof held.session === 'string' ? held.session : null;
		// Whoever closes a tab waits until the app has shown it.
		if (held.leaving !== true && this.app.workspace.layoutReady) window.setTimeout(() => void this.goBack());
	}

	protected override onOpen(): Promise<void> {
		const el = this.contentEl.createDiv({ cls: 'pane-empty' });
		el.createEl('button', { cls: 'mod-cta', text: 'Back to drill', attr: { type: 'button' } }).addEventListener('click', () => void this.goBack());
		return Promise.resolve();
	}

	private async goBack(): Promise<void> {
		if (await this.back(this.session)) this.leaf.detach();
		else this.contentEl.setText('This drill has ended, and its tab is closed.');
	}
}
