import type { App } from './app';
import { EmptyView, UnknownView } from './view/placeholder-views';
import type { State, View } from './view/view';
import type { WorkspaceLeaf } from './workspace/leaf';

/** Makes a view for a leaf. */
export type ViewCreator = (leaf: WorkspaceLeaf) => View;

/** Who makes the views of which type. */
export class ViewRegistry {
	private readonly creators = new Map<string, ViewCreator>();

	constructor(private readonly app: App) {}

	/** Registers a type; leaves that waited for it get their view. */
	register(type: string, creator: ViewCreator): void {
		if (this.creators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
		this.creators.set(type, creator);
		if (this.app.workspace.layoutReady) this.rebuild(type);
	}

	/** Takes a type back; its leaves stay and say that their plugin is gone. */
	unregister(type: string): void {
		this.creators.delete(type);
		if (this.app.workspace.layoutReady && !this.app.quitting) this.rebuild(type);
	}

	has(type: string): boolean {
		return this.creators.has(type);
	}

	create(type: string, leaf: WorkspaceLeaf, state: State): View {
		const creator = this.creators.get(type);
		if (creator) return creator(leaf);
		return type === 'empty' ? new EmptyView(leaf) : new UnknownView(leaf, type, state, '');
	}

	private rebuild(type: string): void {
		for (const leaf of this.app.workspace.getLeavesOfType(type)) if (!leaf.isDeferred) void leaf.rebuildView();
	}
}
