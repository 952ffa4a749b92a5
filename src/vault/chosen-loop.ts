import type { LocalStorage } from './local-storage';

const KEY = 'interview-loop-chosen';

/** The loop the person works on, kept on this device: a loop note's path, empty for all questions, null when none was chosen. */
export class ChosenLoop {
	constructor(private readonly storage: LocalStorage) {}

	/** The chosen loop's path, empty for all questions, null when none was chosen. */
	get path(): string | null {
		const held = this.storage.loadLocalStorage(KEY);
		return typeof held === 'string' ? held : null;
	}

	/** Chooses a loop by its note's path, or all questions by the empty path. */
	choose(path: string): void {
		this.storage.saveLocalStorage(KEY, path);
	}

	/** Follows a loop note to its new path. */
	renamed(oldPath: string, path: string): void {
		if (this.path === oldPath) this.choose(path);
	}
}
