import type { LocalStorage } from './local-storage';

const KEY = 'interview-loop-unfinished';

/** The last drill that was not ended, kept on this device so that it outlives its tab. */
export class UnfinishedDrill {
	constructor(private readonly storage: LocalStorage) {}

	/** The state it was kept with, null when none is open; what comes back is not to be trusted. */
	get state(): unknown {
		return this.storage.loadLocalStorage(KEY);
	}

	/** Keeps the state of an open drill, or forgets it with null. */
	keep(state: Record<string, unknown> | null): void {
		this.storage.saveLocalStorage(KEY, state);
	}
}
