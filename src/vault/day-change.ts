import { Component } from 'obsidian';

const MINUTE_MS = 60_000;

/**
 * Notices that the day of practice has changed while the app is open. Timers rest while the machine sleeps, so it also
 * looks when the window is shown or gets the focus again.
 */
export class DayChange extends Component {
	private day: number;
	private readonly listeners = new Set<() => void>();

	/** `today` gives the local day of practice, as days from 1970-01-01. */
	constructor(private readonly today: () => number) {
		super();
		this.day = today();
	}

	override onload(): void {
		this.registerInterval(window.setInterval(() => this.look(), MINUTE_MS));
		this.registerDomEvent(window, 'focus', () => this.look());
		this.registerDomEvent(window.document, 'visibilitychange', () => this.look());
	}

	/** Calls the listener after each change of the day; gives a function that ends it. */
	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	private look(): void {
		const day = this.today();
		if (day === this.day) return;
		this.day = day;
		for (const listener of [...this.listeners]) listener();
	}
}
