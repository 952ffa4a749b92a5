/** The part of the app that keeps small things per device and vault. */
export interface LocalStorage {
	/** The value of a key, null when there is none. */
	loadLocalStorage(key: string): unknown;
	/** Keeps a value that JSON can hold; null removes the key. */
	saveLocalStorage(key: string, data: unknown): void;
}

/**
 * The one door to the app's local storage, which throws when it is full, blocked or holds damaged JSON. Nothing throws here: what cannot
 * be kept there is kept in memory until the app closes, and the person hears of it once.
 */
export class GuardedStorage implements LocalStorage {
	/** What the storage refused, by key. */
	private readonly refused = new Map<string, unknown>();
	private hasFailed = false;

	/** `failed` is called with the first error only. */
	constructor(private readonly storage: LocalStorage, private readonly failed: (error: unknown) => void) {}

	/** The value of a key; null when there is none or it is damaged. */
	loadLocalStorage(key: string): unknown {
		if (this.refused.has(key)) return this.refused.get(key);
		try {
			return this.storage.loadLocalStorage(key);
		} catch (error) {
			this.fail(error);
			return null;
		}
	}

	/** Keeps a value, in memory when the storage refuses it. */
	saveLocalStorage(key: string, data: unknown): void {
		try {
			this.storage.saveLocalStorage(key, data);
			this.refused.delete(key);
		} catch (error) {
			this.refused.set(key, data);
			this.fail(error);
		}
	}

	private fail(error: unknown): void {
		if (!this.hasFailed) this.failed(error);
		this.hasFailed = true;
	}
}
