import type { EventRef } from './events';

type Cleanup = () => unknown;

/** Anything with a life: what it registers is undone when it unloads. */
export class Component {
	/** Whether `load` ran and `unload` did not yet; the app has it under the same name. */
	_loaded = false;
	private readonly _children: Component[] = [];
	private readonly _cleanups: Cleanup[] = [];

	/** Loads this component, then its children; the promise of an asynchronous `onload` is passed on. */
	load(): void | Promise<void> {
		if (this._loaded) return;
		this._loaded = true;
		const loading = this.onload() as unknown;
		const loadChildren = () => this._children.slice().forEach((child) => void child.load());
		if (loading instanceof Promise) return loading.then(loadChildren);
		loadChildren();
	}

	/** Overridden to load. */
	onload(): void {}

	/** Unloads the children, undoes what was registered (both last first), then calls `onunload`. */
	unload(): void {
		if (!this._loaded) return;
		this._loaded = false;
		for (let child = this._children.pop(); child; child = this._children.pop()) child.unload();
		for (let cleanup = this._cleanups.pop(); cleanup; cleanup = this._cleanups.pop()) cleanup();
		this.onunload();
	}

	/** Overridden to unload. */
	onunload(): void {}

	/** Adds a child, loading it if this component is loaded. */
	addChild<T extends ComponentLike>(component: T): T {
		this._children.push(component as unknown as Component);
		if (this._loaded) component.load();
		return component;
	}

	/** Removes a child and unloads it. */
	removeChild<T extends ComponentLike>(component: T): T {
		const index = this._children.indexOf(component as unknown as Component);
		if (index >= 0) {
			this._children.splice(index, 1);
			component.unload();
		}
		return component;
	}

	/** Calls `cb` when unloading. */
	register(cb: Cleanup): void {
		this._cleanups.push(cb);
	}

	/** Detaches an event when unloading. */
	registerEvent(eventRef: object): void {
		const ref = eventRef as EventRef;
		this.register(() => ref.e.offref(ref));
	}

	/** Detaches a DOM event when unloading. */
	registerDomEvent<K extends keyof WindowEventMap>(el: Window, type: K, callback: (this: HTMLElement, ev: WindowEventMap[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
	registerDomEvent<K extends keyof DocumentEventMap>(el: Document, type: K, callback: (this: HTMLElement, ev: DocumentEventMap[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
	registerDomEvent<K extends keyof HTMLElementEventMap>(el: HTMLElement, type: K, callback: (this: HTMLElement, ev: HTMLElementEventMap[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
	registerDomEvent(el: EventTarget, type: string, callback: (this: HTMLElement, ev: never) => unknown, options?: boolean | AddEventListenerOptions): void {
		const listener = callback as unknown as EventListener;
		el.addEventListener(type, listener, options);
		this.register(() => el.removeEventListener(type, listener, options));
	}

	/** Cancels an interval when unloading. */
	registerInterval(id: number): number {
		this.register(() => clearInterval(id));
		return id;
	}
}

interface ComponentLike {
	load(): void;
	unload(): void;
}
