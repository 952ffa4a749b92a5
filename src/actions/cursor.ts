import type { Place } from '../core/interview/place';
import { cursorMoves } from '../editor/cursor-moves';
import type { Whereabouts } from './question-here';

/** Where the cursor is in the note in front, for views that follow it. */
export class Cursor {
	/** Watches every editor. */
	readonly extension = cursorMoves(() => { for (const listener of [...this.listeners]) listener(); });
	private readonly listeners = new Set<() => void>();

	constructor(private readonly here: Whereabouts) {}

	/** The note in front with the 0-based line of the cursor; null without an editor in front. */
	get place(): Place | null {
		return this.here.place();
	}

	/** Calls the listener when the cursor has come to rest at another place; gives a function that ends it. */
	onMove(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}
}
