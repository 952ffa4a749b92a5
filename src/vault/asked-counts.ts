/** The part of the app that keeps small things per device. */
export interface LocalStorage {
	loadLocalStorage(key: string): unknown;
	saveLocalStorage(key: string, data: unknown): void;
}

const KEY = 'interview-loop-asked';

/** How often each question was asked in each scope, kept on this device. */
export class AskedCounts {
	constructor(private readonly storage: LocalStorage) {}

	/** Times asked in a scope, by question id; unreadable counts are none. */
	in(scope: string): ReadonlyMap<string, number> {
		return new Map(Object.entries(record(this.all()[scope])).flatMap(([id, count]) => (typeof count === 'number' && count > 0 ? [[id, count]] : [])));
	}

	/** Counts one more asking of a question in a scope. */
	add(scope: string, id: string): void {
		const counts = Object.fromEntries(this.in(scope));
		this.storage.saveLocalStorage(KEY, { ...this.all(), [scope]: { ...counts, [id]: (counts[id] ?? 0) + 1 } });
	}

	private all(): Readonly<Record<string, unknown>> {
		return record(this.storage.loadLocalStorage(KEY));
	}
}

function record(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
