import type { LocalStorage } from './local-storage';

const KEY = 'interview-loop-unfinished';

/** More unfinished drills than these are not kept. */
const MOST = 3;

/** The drills that are unfinished, kept on this device so that they outlive their tabs. */
export class UnfinishedDrills {
	constructor(private readonly storage: LocalStorage) {}

	/** The states they were kept with by the id of their session, the last one kept first; the states are not to be trusted. */
	get kept(): ReadonlyArray<readonly [id: string, state: unknown]> {
		const held = this.storage.loadLocalStorage(KEY);
		return Array.isArray(held) ? held.flatMap(entryOf) : [];
	}

	/** Whether the drill of a session is kept. */
	has(id: string): boolean {
		return this.kept.some(([kept]) => kept === id);
	}

	/** Keeps the state of an open drill, in front of the others. */
	keep(id: string, state: Record<string, unknown>): void {
		this.save([[id, state], ...this.without(id)]);
	}

	/** Forgets a drill that is over. */
	forget(id: string): void {
		if (this.has(id)) this.save(this.without(id));
	}

	private without(id: string): ReadonlyArray<readonly [string, unknown]> {
		return this.kept.filter(([kept]) => kept !== id);
	}

	private save(entries: ReadonlyArray<readonly [string, unknown]>): void {
		this.storage.saveLocalStorage(KEY, entries.slice(0, MOST).map(([id, state]) => ({ id, state })));
	}
}

function entryOf(entry: unknown): Array<readonly [string, unknown]> {
	const held = typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>) : {};
	return typeof held.id === 'string' ? [[held.id, held.state]] : [];
}
