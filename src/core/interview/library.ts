import type { InterviewNote } from './interview-note';

/** All notes read, by path. Tells its listeners after each change; a batch tells them once. */
export class Library {
	private readonly notes = new Map<string, InterviewNote>();
	private readonly listeners = new Set<() => void>();
	private batches = 0;
	private changed = false;

	/** The note at that path, undefined when none was read. */
	get(path: string): InterviewNote | undefined {
		return this.notes.get(path);
	}

	/** Every note, ordered by path, so that what is derived does not depend on the order of reading. */
	all(): InterviewNote[] {
		return [...this.notes.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
	}

	/** Adds a note or puts it in place of the earlier reading of its path. */
	put(note: InterviewNote): void {
		this.notes.set(note.path, note);
		this.tell();
	}

	/** Forgets a path; nothing happens when it was not there. */
	remove(path: string): void {
		if (this.notes.delete(path)) this.tell();
	}

	/** Moves what was read under the old path to the new one. Notes that the person made part of its loop stay part of it. */
	rename(oldPath: string, path: string): void {
		const note = this.notes.get(oldPath);
		if (note === undefined) return;
		this.notes.delete(oldPath);
		this.notes.set(path, { ...note, path });
		for (const part of [...this.notes.values()]) {
			if (part.loop === oldPath || part.loop?.startsWith(`${oldPath}#`) === true)
				this.notes.set(part.path, { ...part, loop: path + part.loop.slice(oldPath.length) });
		}
		this.tell();
	}

	/** Runs the changes and tells the listeners once at the end, if anything changed. */
	batch(change: () => void): void {
		this.batches++;
		try {
			change();
		} finally {
			this.batches--;
			if (this.changed) this.tell();
		}
	}

	/** Calls the listener after every change; gives a function that ends it. */
	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	private tell(): void {
		this.changed = this.batches > 0;
		if (!this.changed) for (const listener of [...this.listeners]) listener();
	}
}
