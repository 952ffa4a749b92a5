import { Component, ItemView, Platform, type App, type PaneType, type WorkspaceLeaf } from 'obsidian';
import type { Pane } from '../vault/link-opener';
import { showTab } from '../views/open-views';
import { leavingState, RETURN_VIEW } from '../views/return-view';
import type { Resuming } from './resuming';

/** A tab that was reached from a drill. */
interface Reached {
	/** The drill's session. */
	readonly session: string;
	/** The way back in the header of the view that the tab shows, null before there is one. */
	readonly icon: { readonly view: ItemView; readonly el: HTMLElement } | null;
}

/** Opens beside a drill what it leads to, and goes back to it. */
export class DrillReturn extends Component {
	private beside: WorkspaceLeaf | null = null;
	/** The tab that was made for jumps, null before there is one. */
	private made: WorkspaceLeaf | null = null;
	private readonly reached = new Map<WorkspaceLeaf, Reached>();

	constructor(private readonly app: App, private readonly resuming: Resuming) {
		super();
	}

	override onload(): void {
		const { workspace } = this.app;
		this.registerEvent(workspace.on('layout-change', () => this.refresh()));
		this.registerEvent(workspace.on('file-open', () => this.refresh()));
	}

	override onunload(): void {
		for (const { icon } of this.reached.values()) icon?.el.remove();
		this.reached.clear();
	}

	/**
	 * Jumps from the drill in a tab. Without another wish (`pane` is false) it opens in one tab beside the drill, which every
	 * jump uses again. Resolves to whether something was opened.
	 */
	async jump(drill: WorkspaceLeaf, session: string, pane: PaneType | boolean, open: (pane: Pane) => Promise<boolean>): Promise<boolean> {
		const opened = await open(pane === false ? () => this.makeReady(drill, session) : pane);
		const leaf = this.app.workspace.getMostRecentLeaf();
		if (!opened || leaf === null || leaf === drill) return opened;
		if (pane === false) this.beside = leaf;
		this.reached.set(leaf, { session, icon: this.reached.get(leaf)?.icon ?? null });
		this.refresh();
		return opened;
	}

	/** Goes back to the drill of a session, without one to the last drill that is not over; false when there is none. */
	async back(session: string | null): Promise<boolean> {
		const tab = this.resuming.tabToReturnTo(session);
		const drill = this.resuming.underWay();
		if (tab !== null) await showTab(this.app, tab);
		else if (drill !== null) await this.resuming.resume(drill);
		return tab !== null || drill !== null;
	}

	/** The command: false when no drill was left, or when it is in front; with `checking` nothing is done. */
	backCommand(checking: boolean): boolean {
		const drill = this.resuming.underWay();
		const tab = this.resuming.tabToReturnTo(null);
		const front = this.app.workspace.getActiveViewOfType(ItemView);
		if (drill === null || (front !== null && front.leaf === tab)) return false;
		if (!checking) void this.back(null);
		return true;
	}

	/** Closes the tab that a drill made beside itself while it shows one of these notes; one that the person pinned or is in stays. */
	conceal(paths: readonly string[]): void {
		const { made, app: { workspace } } = this;
		if (made === null || made !== this.beside || made === workspace.getMostRecentLeaf() || !this.isOpen(made)) return;
		const { pinned, state } = made.getViewState();
		if (pinned === true || !paths.some((path) => path === state?.file)) return;
		made.detach();
		this.refresh();
	}

	/** Puts the way back into the headers of tabs reached from a drill, and takes it away when that drill is over. */
	refresh(): void {
		for (const [leaf, { session, icon }] of this.reached) {
			const { view } = leaf;
			const isBack = view.getViewType() === RETURN_VIEW;
			if (!this.isOpen(leaf) || !this.resuming.isUnderWay(session)) {
				icon?.el.remove();
				this.reached.delete(leaf);
			} else if (view instanceof ItemView && !isBack && icon?.view !== view) {
				const el = view.addAction('undo-2', 'Back to drill', () => void this.back(session));
				el.addClass('interview-loop-return');
				this.reached.set(leaf, { session, icon: { view, el } });
			}
		}
	}

	private async makeReady(drill: WorkspaceLeaf, session: string): Promise<void> {
		const { workspace } = this.app;
		const leaf = this.tabBeside(drill);
		await leaf.setViewState({ type: RETURN_VIEW, active: true, state: leavingState(session) });
		workspace.setActiveLeaf(leaf, { focus: true });
	}

	/** The tab that was used before, else a new one: a split, on a phone a tab. */
	private tabBeside(drill: WorkspaceLeaf): WorkspaceLeaf {
		const { app: { workspace }, beside } = this;
		if (beside !== null && this.isUsable(beside, drill)) return beside;
		if (Platform.isPhone) workspace.setActiveLeaf(drill);
		this.made = Platform.isPhone ? workspace.getLeaf('tab') : workspace.createLeafBySplit(drill, 'vertical');
		return this.made;
	}

	/** False for a tab that is closed, pinned, the drill's own, or (where there is room for both) would cover the drill. */
	private isUsable(beside: WorkspaceLeaf, drill: WorkspaceLeaf): boolean {
		const covers = !Platform.isPhone && beside.parent === drill.parent;
		return beside !== drill && !covers && this.isOpen(beside) && beside.getViewState().pinned !== true;
	}

	private isOpen(leaf: WorkspaceLeaf): boolean {
		let found = false;
		this.app.workspace.iterateAllLeaves((open) => { found ||= open === leaf; });
		return found;
	}
}
