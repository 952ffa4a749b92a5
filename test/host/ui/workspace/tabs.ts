import type { App } from '../app';
import { setIcon } from '../icons';
import { setTooltip } from '../tooltip';
import { WorkspaceParent, type WorkspaceItem } from './item';
import { WorkspaceLeaf } from './leaf';

/** Leaves behind one another, one of them shown. */
export class WorkspaceTabs extends WorkspaceParent {
	currentTab = 0;
	readonly tabHeadersEl: HTMLElement;
	private readonly contentEl: HTMLElement;

	constructor(app: App) {
		super(app, 'workspace-tabs');
		const header = this.containerEl.createDiv('workspace-tab-header-container');
		this.tabHeadersEl = header.createDiv('workspace-tab-header-container-inner');
		const newTab = header.createDiv('workspace-tab-header-new-tab').createEl('button', 'clickable-icon');
		setIcon(newTab, 'lucide-plus');
		setTooltip(newTab, 'New tab');
		newTab.addEventListener('click', () => this.app.workspace.openNewTab(this));
		header.createDiv('workspace-tab-header-spacer');
		this.contentEl = this.containerEl.createDiv('workspace-tab-container');
	}

	protected override get childrenEl(): HTMLElement {
		return this.contentEl;
	}

	get leaves(): WorkspaceLeaf[] {
		return this.children.filter((child): child is WorkspaceLeaf => child instanceof WorkspaceLeaf);
	}

	get shownLeaf(): WorkspaceLeaf | null {
		return this.leaves[this.currentTab] ?? null;
	}

	override insertChild(index: number, item: WorkspaceItem): void {
		const shown = this.shownLeaf;
		super.insertChild(index, item);
		if (item instanceof WorkspaceLeaf) this.tabHeadersEl.insertBefore(item.tabHeaderEl, this.tabHeadersEl.children[index] ?? null);
		if (shown) this.currentTab = this.children.indexOf(shown);
		this.draw();
	}

	override removeChild(item: WorkspaceItem): void {
		const index = this.children.indexOf(item);
		if (item instanceof WorkspaceLeaf) item.tabHeaderEl.remove();
		super.removeChild(item);
		if (index < this.currentTab || this.currentTab >= this.children.length) this.currentTab = Math.max(0, this.currentTab - 1);
		this.draw();
		void this.shownLeaf?.loadWhenVisible();
	}

	/** Shows a tab of a layout that is being restored. */
	showTab(index: number): void {
		this.currentTab = Math.max(0, Math.min(index, this.children.length - 1));
		this.draw();
	}

	/** Brings a leaf to the front. */
	selectTab(leaf: WorkspaceLeaf): void {
		const index = this.children.indexOf(leaf);
		if (index < 0) return;
		const changed = index !== this.currentTab;
		this.currentTab = index;
		this.draw();
		void leaf.loadWhenVisible();
		if (changed) this.app.workspace.onLayoutChange();
	}

	private draw(): void {
		for (const [index, leaf] of this.leaves.entries()) {
			leaf.containerEl.toggle(index === this.currentTab);
			leaf.tabHeaderEl.toggleClass('is-active', index === this.currentTab);
			leaf.tabHeaderEl.setAttribute('aria-selected', String(index === this.currentTab));
		}
	}
}
