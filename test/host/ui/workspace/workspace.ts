import type { Extension } from '@codemirror/state';
import { debounce, type TFile } from '../../data';
import type { App } from '../app';
import type { Menu } from '../menu';
import { Platform } from '../platform';
import { MarkdownView } from '../view/markdown-view';
import { Announcer } from './announcer';
import { readChildren, writeNode, type Layout } from './layout';
import { WorkspaceLeaf, type OpenViewState, type ViewState } from './leaf';
import { fillLinkMenu, openLinkText, type PaneType } from './links';
import { WorkspaceSidedock, WorkspaceSplit, WorkspaceWindow } from './split';
import { WorkspaceTabs } from './tabs';
import { WorkspaceTree } from './workspace-tree';

interface SideLeafOptions { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> }

/** The panes of the app. */
export class Workspace extends WorkspaceTree {
	/** What plugins registered for editors. */
	readonly editorExtensions: Extension[] = [];
	activeEditor: MarkdownView | null = null;
	layoutReady = false;
	readonly requestSaveLayout = debounce(() => this.saveLayout(), 300, true);
	private readonly readyCallbacks: (() => unknown)[] = [];
	private readonly announcer = new Announcer(this);
	private closing = false;
	private clock = 0;

	constructor(app: App, containerEl: HTMLElement, private readonly keepLayout: (layout: Layout) => void) {
		super(app, containerEl);
	}

	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) callback();
		else this.readyCallbacks.push(callback);
	}

	/** Called once all is in place. */
	announceReady(): void {
		this.layoutReady = true;
		for (const callback of this.readyCallbacks.splice(0)) callback();
	}

	// The layout

	getLayout(): Layout {
		return {
			main: writeNode(this.rootSplit),
			left: writeNode(this.leftSplit),
			right: writeNode(this.rightSplit),
			active: this.activeLeaf?.id ?? '',
			lastOpenFiles: this.lastOpenFiles,
		};
	}

	saveLayout(): Promise<void> {
		if (this.layoutReady && !this.closing) this.keepLayout(this.getLayout());
		return Promise.resolve();
	}

	async changeLayout(layout: Layout): Promise<void> {
		const states = new Map<WorkspaceLeaf, ViewState>();
		for (const [dock, node] of [[this.leftSplit, layout.left], [this.rightSplit, layout.right]] as const) {
			readChildren(this.app, dock, node, states);
			dock.setSize(node?.width ?? dock.size);
			if (node?.children?.length && !node.collapsed) dock.expand();
		}
		readChildren(this.app, this.rootSplit, layout.main, states);
		this.fillRoot();
		this.lastOpenFiles = layout.lastOpenFiles ?? [];
		for (const [leaf, { active: _, ...state }] of states) await leaf.setViewState(state);
		const active = layout.active ? this.getLeafById(layout.active) : null;
		this.setActiveLeaf(active ?? this.getMostRecentLeaf() ?? this.createLeafInTabs(), { focus: true });
	}

	/** The middle is never empty. */
	fillRoot(): void {
		if (!this.closing && this.rootSplit.children.length === 0) this.createLeafInParent(this.rootSplit, 0);
	}

	/** Closes every leaf and forgets what waits. */
	async dispose(): Promise<void> {
		this.closing = true;
		this.announcer.cancel();
		this.requestSaveLayout.cancel();
		const leaves = this.allLeaves();
		for (const { view } of leaves) await view.close();
		for (const container of this.windows) container.frameEl.remove();
		Object.assign(window, { activeWindow: window, activeDocument: document });
	}

	onLayoutChange(): void {
		this.announcer.layoutChanged();
		this.requestSaveLayout();
	}

	onDockToggled(dock: WorkspaceSidedock): void {
		for (const item of dock.children) if (item instanceof WorkspaceTabs) void item.shownLeaf?.loadWhenVisible();
		this.containerEl.toggleClass(`is-${dock.side}-sidedock-open`, !dock.collapsed);
		if (dock.collapsed && this.activeLeaf?.getRoot() === dock) this.setActiveLeaf(this.getMostRecentLeaf() ?? this.createLeafInTabs());
		this.trigger('resize');
		this.onLayoutChange();
	}

	onLeafDetached(leaf: WorkspaceLeaf): void {
		if (this.closing) return;
		if (this.activeLeaf === leaf) {
			this.app.keymap.replaceViewScope(leaf.view.scope, null);
			this.activeLeaf = null;
			this.setActiveLeaf(this.getMostRecentLeaf() ?? this.createLeafInTabs(), { focus: true });
		}
		this.onLayoutChange();
	}

	// Making leaves

	getLeaf(newLeaf: PaneType | boolean = false, direction: 'vertical' | 'horizontal' = 'vertical'): WorkspaceLeaf {
		if (newLeaf === 'split') return this.splitActiveLeaf(direction);
		if (newLeaf === 'window') return this.openPopoutLeaf();
		return newLeaf ? this.createLeafInTabs() : this.getUnpinnedLeaf();
	}

	getUnpinnedLeaf(): WorkspaceLeaf {
		const recent = this.getMostRecentLeaf();
		return recent?.canNavigate() ? recent : this.createLeafInTabs();
	}

	splitActiveLeaf(direction: 'vertical' | 'horizontal' = 'vertical'): WorkspaceLeaf {
		const recent = this.getMostRecentLeaf() ?? this.createLeafInTabs();
		return this.createLeafBySplit(recent, direction);
	}

	createLeafBySplit(leaf: WorkspaceLeaf, direction: 'vertical' | 'horizontal' = 'vertical', before = false): WorkspaceLeaf {
		const beside = leaf.parent;
		const parent = beside?.parent ?? this.rootSplit;
		const at = beside ? parent.children.indexOf(beside) + (before ? 0 : 1) : 0;
		const tabs = new WorkspaceTabs(this.app);
		if (parent instanceof WorkspaceSplit && parent.direction !== direction && beside && !(parent instanceof WorkspaceSidedock)) {
			const split = new WorkspaceSplit(this.app, direction);
			parent.insertChild(parent.children.indexOf(beside), split);
			parent.children = parent.children.filter(child => child !== beside);
			split.insertChild(0, beside);
			split.insertChild(before ? 0 : 1, tabs);
		} else parent.insertChild(at, tabs);
		return this.addLeaf(tabs);
	}

	createLeafInParent(parent: WorkspaceSplit, index: number): WorkspaceLeaf {
		const tabs = new WorkspaceTabs(this.app);
		parent.insertChild(index, tabs);
		return this.addLeaf(tabs);
	}

	getLeftLeaf(split: boolean): WorkspaceLeaf {
		return this.getSideLeaf(this.leftSplit, split);
	}

	getRightLeaf(split: boolean): WorkspaceLeaf {
		return this.getSideLeaf(this.rightSplit, split);
	}

	async ensureSideLeaf(type: string, side: 'left' | 'right', { active = true, split = false, reveal = true, state }: SideLeafOptions = {}): Promise<WorkspaceLeaf> {
		const dock = side === 'left' ? this.leftSplit : this.rightSplit;
		const known = this.getLeavesOfType(type).find(leaf => leaf.getRoot() === dock);
		const leaf = known ?? this.getSideLeaf(dock, split);
		if (!known || state) await leaf.setViewState({ type, ...(state && { state }) });
		if (reveal) await this.revealLeaf(leaf);
		if (active) this.setActiveLeaf(leaf, { focus: true });
		return leaf;
	}

	openPopoutLeaf(): WorkspaceLeaf {
		const container = new WorkspaceWindow(this.app, this.containerEl);
		this.windows.push(container);
		this.app.listenToKeys(container.win);
		const leaf = this.createLeafInParent(container, 0);
		this.trigger('window-open', container, container.win);
		return leaf;
	}

	moveLeafToPopout(leaf: WorkspaceLeaf): WorkspaceWindow {
		const fresh = this.openPopoutLeaf();
		const tabs = fresh.parent as WorkspaceTabs;
		leaf.parent?.removeChild(leaf);
		tabs.insertChild(1, leaf);
		fresh.detach();
		this.setActiveLeaf(leaf, { focus: true });
		this.onLayoutChange();
		return leaf.getRoot() as WorkspaceWindow;
	}

	closeWindow(container: WorkspaceWindow): void {
		const at = this.windows.indexOf(container);
		if (at < 0) return;
		this.windows.splice(at, 1);
		this.trigger('window-close', container, container.win);
		container.frameEl.remove();
	}

	openNewTab(tabs: WorkspaceTabs): void {
		this.setActiveLeaf(this.addLeaf(tabs), { focus: true });
	}

	// Showing leaves

	setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean } | boolean, focus?: boolean): void {
		const wantsFocus = typeof params === 'object' ? params.focus : focus;
		leaf.activeTime = ++this.clock;
		leaf.parent?.selectTab(leaf);
		if (this.activeLeaf !== leaf) {
			this.app.keymap.replaceViewScope(this.activeLeaf?.view.scope ?? null, leaf.view.scope);
			this.activeLeaf?.containerEl.removeClass('mod-active');
			this.activeLeaf?.tabHeaderEl.removeClass('mod-active');
			leaf.containerEl.addClass('mod-active');
			leaf.tabHeaderEl.addClass('mod-active');
			this.activeLeaf = leaf;
			Object.assign(window, { activeWindow: leaf.containerEl.win, activeDocument: leaf.containerEl.doc });
			this.requestSaveLayout();
		}
		this.onFileOpened();
		if (wantsFocus) this.focusLeaf(leaf);
		if (Platform.isPhone) this.closeDrawers(leaf);
	}

	async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
		const root = leaf.getRoot();
		if (root instanceof WorkspaceSidedock) root.expand();
		leaf.parent?.selectTab(leaf);
		if (!(root instanceof WorkspaceSidedock) && this.activeLeaf && !this.activeLeaf.isVisible()) this.setActiveLeaf(leaf, { focus: true });
		await leaf.loadIfDeferred();
	}

	/** Tells, a moment later, which leaf and which file are now in front. */
	onFileOpened(): void {
		const view = this.activeLeaf?.view;
		this.activeEditor = view instanceof MarkdownView ? view : null;
		this.announcer.activeChanged();
	}

	/** Remembers a file as the last one opened. */
	noteOpened({ path }: TFile): void {
		this.lastOpenFiles = [path, ...this.lastOpenFiles.filter(known => known !== path)].slice(0, 10);
	}

	// Links and editors

	async openLinkText(linktext: string, sourcePath: string, newLeaf: PaneType | boolean = false, openViewState: OpenViewState = {}): Promise<void> {
		await openLinkText(this.app, linktext, sourcePath, newLeaf, openViewState);
	}

	handleLinkContextMenu(menu: Menu, linktext: string, sourcePath: string, leaf?: WorkspaceLeaf): boolean {
		return fillLinkMenu(this.app, menu, linktext, sourcePath, leaf);
	}

	/** Gives every open editor the extensions as they are now. */
	updateOptions(): void {
		this.iterateAllLeaves(({ view }) => {
			if (view instanceof MarkdownView) view.updateOptions();
		});
	}

	/** On a phone a drawer goes away when something else comes to the front. */
	private closeDrawers(front: WorkspaceLeaf): void {
		for (const dock of [this.leftSplit, this.rightSplit]) if (!dock.collapsed && front.getRoot() !== dock) dock.collapse();
	}

	private getSideLeaf(dock: WorkspaceSidedock, split: boolean): WorkspaceLeaf {
		const tabs = dock.children.find((child): child is WorkspaceTabs => child instanceof WorkspaceTabs);
		return tabs && !split ? this.addLeaf(tabs) : this.createLeafInParent(dock, dock.children.length);
	}

	private createLeafInTabs(): WorkspaceLeaf {
		const recent = this.getMostRecentLeaf()?.parent ?? null;
		return recent ? this.addLeaf(recent) : this.createLeafInParent(this.rootSplit, 0);
	}

	private addLeaf(tabs: WorkspaceTabs): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this.app);
		const inRoot = !(tabs.getRoot() instanceof WorkspaceSidedock);
		tabs.insertChild(inRoot && tabs.children.length > 0 ? tabs.currentTab + 1 : tabs.children.length, leaf);
		return leaf;
	}

	private focusLeaf(leaf: WorkspaceLeaf): void {
		const focused = leaf.containerEl.doc.activeElement;
		if (focused && !leaf.containerEl.contains(focused)) (focused as HTMLElement).blur();
		leaf.view.setEphemeralState({ focus: true });
	}
}
