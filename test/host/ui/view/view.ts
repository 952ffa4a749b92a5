import { Component } from '../../data';
import type { App } from '../app';
import { setIcon } from '../icons';
import type { Scope } from '../keymap';
import type { Menu } from '../menu';
import { setTooltip } from '../tooltip';
import type { WorkspaceLeaf } from '../workspace/leaf';

/** State as it is kept in the layout. */
export type State = Record<string, unknown>;
/** Tells whoever sets a state whether the step belongs into the history. */
export interface ViewStateResult { history: boolean }

/** What fills a leaf. */
export abstract class View extends Component {
	readonly app: App;
	readonly containerEl: HTMLElement;
	icon = 'lucide-file';
	navigation = false;
	scope: Scope | null = null;

	constructor(readonly leaf: WorkspaceLeaf) {
		super();
		this.app = leaf.app;
		this.containerEl = createDiv('workspace-leaf-content');
	}

	abstract getViewType(): string;
	abstract getDisplayText(): string;

	protected async onOpen(): Promise<void> {}

	protected async onClose(): Promise<void> {}

	getState(): State {
		return {};
	}

	async setState(_state: unknown, _result: ViewStateResult): Promise<void> {}

	getEphemeralState(): State {
		return {};
	}

	setEphemeralState(_state: unknown): void {}

	getIcon(): string {
		return this.icon;
	}

	onResize(): void {}

	onPaneMenu(_menu: Menu, _source: string): void {}

	/** Called by the leaf. */
	async open(parentEl: HTMLElement): Promise<void> {
		parentEl.append(this.containerEl);
		this.containerEl.setAttribute('data-type', this.getViewType());
		void this.load();
		await this.onOpen();
	}

	/** Called by the leaf. */
	async close(): Promise<void> {
		await this.onClose();
		this.unload();
		this.containerEl.remove();
	}
}

/** A view with a header and a content. */
export abstract class ItemView extends View {
	readonly contentEl: HTMLElement;
	protected readonly headerEl: HTMLElement;
	protected readonly titleEl: HTMLElement;
	private readonly actionsEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.headerEl = this.containerEl.createDiv('view-header');
		const left = this.headerEl.createDiv('view-header-left').createDiv('view-header-nav-buttons');
		this.addHistoryButton(left, 'lucide-arrow-left', 'Navigate back', -1);
		this.addHistoryButton(left, 'lucide-arrow-right', 'Navigate forward', 1);
		this.titleEl = this.headerEl.createDiv('view-header-title-container mod-at-center').createDiv('view-header-title');
		this.actionsEl = this.headerEl.createDiv('view-actions');
		this.contentEl = this.containerEl.createDiv('view-content');
		this.addAction('lucide-more-vertical', 'More options', evt => this.leaf.showMenu(evt, 'more-options'));
	}

	addAction(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
		const el = this.actionsEl.createEl('button', { cls: 'clickable-icon view-action', prepend: true });
		setIcon(el, icon);
		setTooltip(el, title);
		el.addEventListener('click', callback);
		return el;
	}

	/** Draws what the header says: the title, and whether there is a way back. */
	updateHeader(): void {
		this.titleEl.setText(this.getDisplayText());
		const { back, forward } = this.leaf.history;
		const [backEl, forwardEl] = this.headerEl.findAll('.view-header-nav-buttons > button');
		backEl?.setAttribute('aria-disabled', String(back.length === 0));
		forwardEl?.setAttribute('aria-disabled', String(forward.length === 0));
	}

	override async open(parentEl: HTMLElement): Promise<void> {
		this.updateHeader();
		await super.open(parentEl);
	}

	private addHistoryButton(parent: HTMLElement, icon: string, title: string, by: number): void {
		const el = parent.createEl('button', 'clickable-icon');
		setIcon(el, icon);
		setTooltip(el, title);
		el.addEventListener('click', () => void this.leaf.history.go(by));
	}
}
