/**
 * Finds the next occurrence of a string for offsets that only grow.
 * It remembers what it found, so asking at every line or bracket of a note costs one pass over the note in all.
 */
export class Seeker {
	private found = -1;

	constructor(
		private readonly text: string,
		private readonly needle: string,
	) {}

	/** The offset of the next occurrence at or after `from`, Infinity when there is none. */
	next(from: number): number {
		if (this.found < from) {
			const at = this.text.indexOf(this.needle, from);
			this.found = at < 0 ? Infinity : at;
		}
		return this.found;
	}
}

/** Looks for the marks that end what a reader met: one search per mark and note, however many ask. */
export class Ends {
	private seekers: Map<string, Seeker> | null = null;

	constructor(private readonly note: string) {}

	/** The offset of the next `mark` at or after `from`, Infinity when there is none. Ask in ascending order. */
	next(mark: string, from: number): number {
		const seekers = (this.seekers ??= new Map<string, Seeker>());
		let seeker = seekers.get(mark);
		if (!seeker) seekers.set(mark, (seeker = new Seeker(this.note, mark)));
		return seeker.next(from);
	}
}
