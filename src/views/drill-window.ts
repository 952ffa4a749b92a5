import { Component } from 'obsidian';

/** How often the clocks are looked at, in ms. */
const TICK_MS = 500;

/** Follows the window a view is in: whether it can be seen, and the passing of time. A view moved to another window follows that one. */
export class WindowWatch extends Component {
	private watched: Component | null = null;

	/** `seen` is called when the window is hidden or shown again, `tick` twice a second. */
	constructor(private readonly el: HTMLElement, private readonly seen: () => void, private readonly tick: () => void) {
		super();
	}

	override onload(): void {
		this.watch();
		this.register(this.el.onWindowMigrated(() => {
			this.watch();
			this.seen();
		}));
	}

	private watch(): void {
		if (this.watched !== null) this.removeChild(this.watched);
		const { doc, win } = this.el;
		this.watched = this.addChild(new Component());
		this.watched.registerDomEvent(doc, 'visibilitychange', this.seen);
		const timer = win.setInterval(this.tick, TICK_MS);
		this.watched.register(() => win.clearInterval(timer));
	}
}
