import type { LocalStorage } from './local-storage';

const KEY = 'interview-loop-practice-folder';

/** Where the practice log lies: as the settings say, else (when they cannot be read) where this device saw it last. */
export class LogPlace {
	/** `chosen` is the folder of the settings, null while they cannot be read. */
	constructor(private readonly storage: LocalStorage, private readonly chosen: () => string | null, private readonly standard: string) {}

	/** The folder was renamed to that path: from now on it is there, even if the settings cannot be read or name another. */
	follow(path: string): void {
		this.storage.saveLocalStorage(KEY, path);
	}

	/** The folder's path. */
	get folder(): string {
		const chosen = this.chosen();
		const seen = this.storage.loadLocalStorage(KEY);
		if (chosen === null) return typeof seen === 'string' ? seen : this.standard;
		if (chosen !== seen) this.storage.saveLocalStorage(KEY, chosen);
		return chosen;
	}
}
