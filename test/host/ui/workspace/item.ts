import { Events } from '../../data';
import type { App } from '../app';
import { announceMigration } from '../dom';

let made = 0;

/** A node of the layout. */
export abstract class WorkspaceItem extends Events {
	readonly containerEl: HTMLElement;
	parent: WorkspaceParent | null = null;
	id = `${Date.now().toString(16)}${(made++).toString(16).padStart(4, '0')}`;

	constructor(readonly app: App, cls: string) {
		super();
		this.containerEl = createDiv(cls);
	}

	getRoot(): WorkspaceItem {
		return this.parent ? this.parent.getRoot() : this;
	}

	/** The window's part of the layout this stands in. */
	getContainer(): WorkspaceItem {
		return this.getRoot();
	}
}

/** A node with children. */
export abstract class WorkspaceParent extends WorkspaceItem {
	children: WorkspaceItem[] = [];

	/** Where the children's elements stand. */
	protected get childrenEl(): HTMLElement {
		return this.containerEl;
	}

	insertChild(index: number, item: WorkspaceItem): void {
		const before = this.children[index]?.containerEl ?? null;
		this.children.splice(index, 0, item);
		item.parent = this;
		const { doc } = item.containerEl;
		this.childrenEl.insertBefore(item.containerEl, before);
		if (item.containerEl.doc !== doc) announceMigration(item.containerEl);
	}

	/** Takes a child out; a parent left without children goes as well. */
	removeChild(item: WorkspaceItem): void {
		this.children = this.children.filter(child => child !== item);
		item.containerEl.remove();
		item.parent = null;
		if (this.children.length === 0) this.parent?.removeChild(this);
	}
}
