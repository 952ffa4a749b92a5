import { Events, type TFile } from '../../data';
import type { App } from '../app';
import { FileView } from '../view/file-view';
import type { View } from '../view/view';
import type { WorkspaceItem, WorkspaceParent } from './item';
import { WorkspaceLeaf } from './leaf';
import { WorkspaceRoot, WorkspaceSidedock, type WorkspaceWindow } from './split';

type Constructor<T> = abstract new (...args: never[]) => T;

/** The panes as they stand, and how to find one. */
export abstract class WorkspaceTree extends Events {
	readonly leftSplit: WorkspaceSidedock;
	readonly rightSplit: WorkspaceSidedock;
	readonly rootSplit: WorkspaceRoot;
	readonly windows: WorkspaceWindow[] = [];
	activeLeaf: WorkspaceLeaf | null = null;
	lastOpenFiles: string[] = [];

	constructor(readonly app: App, readonly containerEl: HTMLElement) {
		super();
		this.leftSplit = new WorkspaceSidedock(app, 'left');
		this.rootSplit = new WorkspaceRoot(app);
		this.rightSplit = new WorkspaceSidedock(app, 'right');
		containerEl.append(this.leftSplit.containerEl, this.rootSplit.containerEl, this.rightSplit.containerEl);
	}

	iterateLeaves(root: WorkspaceItem, callback: (leaf: WorkspaceLeaf) => unknown): void {
		if (root instanceof WorkspaceLeaf) callback(root);
		else for (const child of [...(root as WorkspaceParent).children]) this.iterateLeaves(child, callback);
	}

	iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		for (const root of [this.rootSplit, ...this.windows]) this.iterateLeaves(root, callback);
	}

	iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		this.iterateRootLeaves(callback);
		for (const root of [this.leftSplit, this.rightSplit]) this.iterateLeaves(root, callback);
	}

	getLeavesOfType(viewType: string): WorkspaceLeaf[] {
		return this.allLeaves().filter(leaf => leaf.view.getViewType() === viewType);
	}

	detachLeavesOfType(viewType: string): void {
		for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
	}

	getLeafById(id: string): WorkspaceLeaf | null {
		return this.allLeaves().find(leaf => leaf.id === id) ?? null;
	}

	getMostRecentLeaf(root?: WorkspaceParent): WorkspaceLeaf | null {
		const leaves: WorkspaceLeaf[] = [];
		if (root) this.iterateLeaves(root, leaf => leaves.push(leaf));
		else this.iterateRootLeaves(leaf => leaves.push(leaf));
		const shown = leaves.filter(leaf => leaf.parent?.shownLeaf === leaf);
		return shown.sort((a, b) => b.activeTime - a.activeTime)[0] ?? null;
	}

	getActiveViewOfType<T extends View>(type: Constructor<T>): T | null {
		const view = this.activeLeaf?.view;
		return view instanceof type ? view : null;
	}

	getActiveFile(): TFile | null {
		const view = this.activeLeaf?.view;
		if (view instanceof FileView) return view.file;
		const files: { file: TFile; time: number }[] = [];
		this.iterateRootLeaves(leaf => {
			if (leaf.view instanceof FileView && leaf.view.file) files.push({ file: leaf.view.file, time: leaf.activeTime });
		});
		return files.sort((a, b) => b.time - a.time)[0]?.file ?? null;
	}

	getLastOpenFiles(): string[] {
		return [...this.lastOpenFiles];
	}

	protected allLeaves(): WorkspaceLeaf[] {
		const leaves: WorkspaceLeaf[] = [];
		this.iterateAllLeaves(leaf => leaves.push(leaf));
		return leaves;
	}
}
