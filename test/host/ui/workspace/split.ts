import type { App } from '../app';
import { installDom } from '../dom';
import { addResizeHandle } from './resize';
import { WorkspaceItem, WorkspaceParent } from './item';

/** Children side by side or one above the other. */
export class WorkspaceSplit extends WorkspaceParent {
	constructor(app: App, readonly direction: 'vertical' | 'horizontal', cls = '') {
		super(app, `workspace-split mod-${direction} ${cls}`.trim());
	}
}

/** A split with a window of its own. */
export abstract class WorkspaceContainer extends WorkspaceSplit {
	abstract win: Window;
	abstract doc: Document;
}

/** The middle of the app. */
export class WorkspaceRoot extends WorkspaceContainer {
	readonly win: Window = window;
	readonly doc: Document = document;

	constructor(app: App) {
		super(app, 'vertical', 'mod-root');
	}

	/** The middle is never without a tab. */
	override removeChild(item: WorkspaceItem): void {
		super.removeChild(item);
		if (this.children.length === 0) this.app.workspace.fillRoot();
	}
}

/** A pane at the side that can be collapsed; on a phone it is a drawer. */
export class WorkspaceSidedock extends WorkspaceSplit {
	collapsed = true;
	size = 300;

	constructor(app: App, readonly side: 'left' | 'right') {
		super(app, 'horizontal', `mod-sidedock mod-${side}-split is-sidedock-collapsed`);
		addResizeHandle(this);
	}

	override removeChild(item: WorkspaceItem): void {
		super.removeChild(item);
		if (this.children.length === 0) this.collapse();
	}

	setSize(size: number): void {
		this.size = size;
		this.containerEl.style.width = `${size}px`;
	}

	expand(): void {
		this.set(false);
	}

	collapse(): void {
		this.set(true);
	}

	toggle(): void {
		this.set(!this.collapsed);
	}

	private set(collapsed: boolean): void {
		if (this.collapsed === collapsed) return;
		this.collapsed = collapsed;
		this.setSize(this.size);
		this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
		this.app.workspace.onDockToggled(this);
	}
}

/** Another window, as a frame of its own so that its document differs from the main one. */
export class WorkspaceWindow extends WorkspaceContainer {
	readonly frameEl: HTMLIFrameElement;
	readonly win: Window;
	readonly doc: Document;

	constructor(app: App, hostEl: HTMLElement) {
		super(app, 'vertical', 'mod-root mod-popout');
		this.frameEl = hostEl.createEl('iframe', 'popout-frame');
		const win = this.frameEl.contentWindow;
		if (!win) throw new Error('host: the browser gives the pop-out no window');
		this.win = win;
		this.doc = win.document;
		installDom(win as Window & typeof globalThis);
		this.doc.body.className = `${document.body.className} is-popout-window`;
		for (const style of document.querySelectorAll('style')) this.doc.head.append(this.doc.importNode(style, true));
		this.doc.body.append(this.doc.adoptNode(this.containerEl));
	}

	override removeChild(item: WorkspaceItem): void {
		super.removeChild(item);
		if (this.children.length === 0) this.app.workspace.closeWindow(this);
	}
}
