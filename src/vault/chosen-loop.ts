import type { LocalStorage } from './local-storage';

const KEY = 'interview-loop-chosen';

/** The loop the person chose, kept on this device. Only a choice of theirs or a rename ever writes it. */
export class ChosenLoop {
	private readonly listeners = new Set<() => void>();

	constructor(private readonly storage: LocalStorage) {}

	/** The chosen loop's path, empty for all questions, null when none was chosen. */
	get path(): string | null {
		const held = this.storage.loadLocalStorage(KEY);
		return typeof held === 'string' ? held : null;
	}

	/** Chooses a loop by its path, or all questions by the empty path. */
	choose(path: string): void {
		this.storage.saveLocalStorage(KEY, path);
		for (const listener of [...this.listeners]) listener();
	}

	/** Calls the listener after each choice; gives a function that ends it. */
	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	/** Follows a loop note to its new path; a loop below a company's heading in that note goes with it. */
	renamed(oldPath: string, path: string): void {
		const chosen = this.path;
		if (chosen === oldPath) this.choose(path);
		else if (chosen?.startsWith(`${oldPath}#`) === true) this.choose(path + chosen.slice(oldPath.length));
	}
}
