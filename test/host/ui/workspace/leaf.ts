import type { TFile } from '../../data';
import type { App } from '../app';
import { setIcon } from '../icons';
import { Menu } from '../menu';
import { DeferredView, EmptyView } from '../view/placeholder-views';
import { ItemView, type State, type View } from '../view/view';
import { LeafHistory, type Step } from './history';
import { WorkspaceItem } from './item';
import { WorkspaceSidedock } from './split';
import type { WorkspaceTabs } from './tabs';

/** What a leaf shows, as the layout keeps it. */
export interface ViewState {
	type: string;
	state?: State;
	active?: boolean;
	pinned?: boolean;
	group?: WorkspaceLeaf;
	icon?: string;
	title?: string;
}
/** How to open something. */
export interface OpenViewState { state?: State; eState?: State; active?: boolean; group?: WorkspaceLeaf }

/** One pane: it holds a view. */
export class WorkspaceLeaf extends WorkspaceItem {
	declare parent: WorkspaceTabs | null;
	view: View;
	hoverPopover: unknown = null;
	pinned = false;
	activeTime = 0;
	readonly history = new LeafHistory(this);
	readonly tabHeaderEl: HTMLElement;
	private readonly iconEl: HTMLElement;
	private readonly titleEl: HTMLElement;
	private working: Promise<void> = Promise.resolve();

	constructor(app: App) {
		super(app, 'workspace-leaf');
		this.tabHeaderEl = createDiv({ cls: 'workspace-tab-header tappable', attr: { role: 'tab', draggable: 'true' } });
		const inner = this.tabHeaderEl.createDiv('workspace-tab-header-inner');
		this.iconEl = inner.createDiv('workspace-tab-header-inner-icon');
		this.titleEl = inner.createDiv('workspace-tab-header-inner-title');
		const close = inner.createDiv({ cls: 'workspace-tab-header-inner-close-button', attr: { 'aria-label': 'Close' } });
		setIcon(close, 'lucide-x');
		close.addEventListener('click', evt => {
			evt.stopPropagation();
			this.detach();
		});
		this.tabHeaderEl.addEventListener('click', () => this.app.workspace.setActiveLeaf(this, { focus: true }));
		this.tabHeaderEl.addEventListener('auxclick', evt => {
			if (evt.button === 1) this.detach();
		});
		this.tabHeaderEl.addEventListener('contextmenu', evt => this.showMenu(evt, 'tab-header'));
		for (const type of ['mousedown', 'focusin'] as const)
			this.containerEl.addEventListener(type, () => {
				if (this.parent) this.app.workspace.setActiveLeaf(this);
			}, true);
		this.view = new EmptyView(this);
		void this.view.open(this.containerEl);
		this.updateHeader();
	}

	/** Whether the person can see it. */
	isVisible(): boolean {
		const root = this.getRoot();
		return this.parent?.shownLeaf === this && !(root instanceof WorkspaceSidedock && root.collapsed);
	}

	get isDeferred(): boolean {
		return this.view instanceof DeferredView;
	}

	async loadIfDeferred(): Promise<void> {
		await this.queue(async () => {
			if (this.isDeferred) await this.rebuild();
		});
	}

	/** Makes the real view now that the leaf is seen. */
	async loadWhenVisible(): Promise<void> {
		if (this.isVisible()) await this.loadIfDeferred();
	}

	/** Makes the view anew from its state, as when its type was registered or is gone. */
	async rebuildView(): Promise<void> {
		await this.queue(() => this.rebuild());
	}

	getViewState(): ViewState {
		return { type: this.view.getViewType(), state: this.view.getState(), ...(this.pinned && { pinned: true }), icon: this.view.getIcon(), title: this.view.getDisplayText() };
	}

	async setViewState(viewState: ViewState, eState: State = {}): Promise<void> {
		await this.queue(() => this.change(viewState, eState ?? {}));
	}

	async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
		const type = file.extension === 'md' ? 'markdown' : 'unsupported';
		await this.setViewState({ type, state: { ...openState.state, file: file.path }, active: openState.active ?? true }, openState.eState);
	}

	async open(view: View): Promise<View> {
		await this.queue(() => this.replace(view));
		return view;
	}

	getEphemeralState(): State {
		return this.view.getEphemeralState();
	}

	setEphemeralState(state: State): void {
		this.view.setEphemeralState(state);
	}

	/** Whether a link may replace what it shows. */
	canNavigate(): boolean {
		return !this.pinned && this.view.navigation;
	}

	togglePinned(): void {
		this.setPinned(!this.pinned);
	}

	setPinned(pinned: boolean): void {
		this.pinned = pinned;
		this.tabHeaderEl.toggleClass('is-pinned', pinned);
		this.trigger('pinned-change', pinned);
		this.app.workspace.onLayoutChange();
	}

	detach(): void {
		if (!this.parent) return;
		const { workspace } = this.app;
		this.parent.removeChild(this);
		void this.view.close();
		workspace.onLeafDetached(this);
	}

	getIcon(): string {
		return this.view.getIcon();
	}

	getDisplayText(): string {
		return this.view.getDisplayText();
	}

	onResize(): void {
		this.view.onResize();
	}

	/** Draws the tab. */
	updateHeader(): void {
		setIcon(this.iconEl, this.getIcon());
		this.titleEl.setText(this.getDisplayText());
		this.tabHeaderEl.setAttribute('aria-label', this.getDisplayText());
		this.tabHeaderEl.setAttribute('data-type', this.view.getViewType());
		if (this.view instanceof ItemView) this.view.updateHeader();
	}

	/** The menu of the tab or of the three dots. */
	showMenu(evt: MouseEvent, source: 'more-options' | 'tab-header'): void {
		evt.preventDefault();
		const menu = new Menu();
		this.view.onPaneMenu(menu, source);
		if (source === 'tab-header') {
			menu.addItem(item => item.setSection('close').setTitle('Close').setIcon('lucide-x').onClick(() => this.detach()));
			menu.addItem(item => item.setSection('pane').setTitle(this.pinned ? 'Unpin' : 'Pin').setIcon('lucide-pin').onClick(() => this.togglePinned()));
			menu.addItem(item => item.setSection('pane').setTitle('Move to new window').setIcon('lucide-picture-in-picture-2').onClick(() => this.app.workspace.moveLeafToPopout(this)));
		}
		menu.showAtMouseEvent(evt);
	}

	currentStep(): Step {
		const { type, state = {} } = this.getViewState();
		return { state: { type, state }, eState: this.getEphemeralState() };
	}

	/** Shows a step of the history; the step itself is not remembered. */
	async showStep({ state, eState }: Step): Promise<void> {
		await this.queue(() => this.show(state.type, state.state ?? {}, eState, false));
		this.app.workspace.onFileOpened();
	}

	/** One change after the other: two of them at once would leave two views in one leaf. */
	private async queue(change: () => Promise<void>): Promise<void> {
		const turn = this.working.then(change);
		this.working = turn.catch(() => undefined);
		await turn;
	}

	private async rebuild(): Promise<void> {
		const { type, state = {} } = this.getViewState();
		await this.show(type, state, {}, true);
	}

	private async change(viewState: ViewState, eState: State): Promise<void> {
		const { workspace } = this.app;
		if (viewState.pinned !== undefined) this.pinned = viewState.pinned;
		const { type, state = {} } = viewState;
		const front = viewState.active === true || this.isVisible();
		if (!front && type !== 'empty' && this.view.getViewType() !== type) await this.replace(this.deferred(viewState));
		else await this.show(type, state, eState, false, true);
		if (viewState.active) workspace.setActiveLeaf(this, { focus: true });
		workspace.onFileOpened();
		workspace.onLayoutChange();
	}

	private async show(type: string, state: State, eState: State, rebuild: boolean, remember = false): Promise<void> {
		const before = this.isDeferred || this.view.getViewType() === 'empty' ? null : this.currentStep();
		if (rebuild || this.isDeferred || this.view.getViewType() !== type) await this.replace(this.app.viewRegistry.create(type, this, state));
		const result = { history: false };
		await this.view.setState(state, result);
		if (remember && before && (result.history || before.state.type !== type)) this.history.remember(before);
		if (Object.keys(eState).length > 0) this.view.setEphemeralState(eState);
		this.updateHeader();
	}

	private deferred({ type, state = {}, icon, title }: ViewState): DeferredView {
		const file = typeof state['file'] === 'string' ? state['file'].split('/').pop()?.replace(/\.md$/, '') : undefined;
		return new DeferredView(this, type, state, title ?? file ?? type, icon ?? 'lucide-file');
	}

	private async replace(view: View): Promise<void> {
		const old = this.view;
		await old.close();
		this.view = view;
		await view.open(this.containerEl);
		if (this.app.workspace.activeLeaf === this) this.app.keymap.replaceViewScope(old.scope, view.scope);
		this.updateHeader();
	}
}
