import type { TFile } from '../../data';
import type { WorkspaceLeaf } from './leaf';

/** What the announcer asks of the workspace. */
interface Announced {
	readonly activeLeaf: WorkspaceLeaf | null;
	getActiveFile(): TFile | null;
	noteOpened(file: TFile): void;
	trigger(name: string, ...data: unknown[]): void;
}

/** Gathers what happened and tells it a moment later: first the leaf, then the file, then the layout. */
export class Announcer {
	private told: { leaf: WorkspaceLeaf | null; path: string | null } = { leaf: null, path: null };
	private pending = { active: false, layout: false };
	private timer = 0;

	constructor(private readonly workspace: Announced) {}

	/** The active leaf or its file may be another now. */
	activeChanged(): void {
		this.pending.active = true;
		this.soon();
	}

	layoutChanged(): void {
		this.pending.layout = true;
		this.soon();
	}

	cancel(): void {
		window.clearTimeout(this.timer);
	}

	private soon(): void {
		window.clearTimeout(this.timer);
		this.timer = window.setTimeout(() => this.announce());
	}

	private announce(): void {
		const { active, layout } = this.pending;
		this.pending = { active: false, layout: false };
		if (active) this.announceActive();
		if (layout) this.workspace.trigger('layout-change');
	}

	private announceActive(): void {
		const { activeLeaf } = this.workspace;
		if (activeLeaf !== this.told.leaf) {
			this.told.leaf = activeLeaf;
			this.workspace.trigger('active-leaf-change', activeLeaf);
		}
		const file = this.workspace.getActiveFile();
		const path = file?.path ?? null;
		if (path === this.told.path) return;
		this.told.path = path;
		if (file) this.workspace.noteOpened(file);
		this.workspace.trigger('file-open', file);
	}
}
