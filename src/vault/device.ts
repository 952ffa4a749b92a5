import type { LocalStorage } from './local-storage';

const KEY = 'interview-loop-device';

/** What is kept of a device. */
interface Kept {
	readonly name: string;
	/** The highest number used under that name. */
	readonly number: number;
	/** How many of those numbers the log is known to lack; null until it was checked. */
	readonly missing: number | null;
}

/** This device as the practice log knows it: a short name and a number that only grows. */
export class Device {
	private kept: Kept;

	/** `chance` gives 0 included to 1 excluded; it makes the name of a device that has none. */
	constructor(private readonly storage: LocalStorage, private readonly chance: () => number) {
		const kept = keptIn(storage.loadLocalStorage(KEY));
		this.kept = kept ?? this.newborn();
		if (kept === null) this.keep({});
	}

	/** Its name: two to eight letters and digits. */
	get name(): string {
		return this.kept.name;
	}

	/** The next number, above every one used before under this name. */
	next(): number {
		const elsewhere = keptIn(this.storage.loadLocalStorage(KEY));
		const number = Math.max(this.kept.number, elsewhere?.name === this.name ? elsewhere.number : 0) + 1;
		this.keep({ number });
		return number;
	}

	/**
	 * Compares the numbers the log has under this name (each as often as it occurs) with those this device has used. A number used twice,
	 * or one above its own, means that another device has the same name (both were restored from one backup): this one takes a new name.
	 * Otherwise it returns how many more numbers the log lacks than at the last check, 0 at the first.
	 */
	check(numbers: readonly number[]): number {
		const used = new Set(numbers);
		if (used.size < numbers.length || numbers.some((number) => number > this.kept.number)) {
			this.kept = this.newborn();
			this.keep({});
			return 0;
		}
		const missing = this.kept.number - used.size;
		const before = this.kept.missing ?? missing;
		if (missing !== this.kept.missing) this.keep({ missing });
		return Math.max(0, missing - before);
	}

	private newborn(): Kept {
		return { name: Math.floor(36 ** 3 + this.chance() * 35 * 36 ** 3).toString(36), number: 0, missing: 0 };
	}

	private keep(change: Partial<Kept>): void {
		this.kept = { ...this.kept, ...change };
		this.storage.saveLocalStorage(KEY, this.kept);
	}
}

function keptIn(held: unknown): Kept | null {
	const { name, number, missing } = (typeof held === 'object' && held !== null ? held : {}) as Record<string, unknown>;
	if (typeof name !== 'string' || !/^[a-z0-9]{2,8}$/.test(name)) return null;
	return { name, number: isCount(number) ? number : 0, missing: isCount(missing) ? missing : null };
}

function isCount(value: unknown): value is number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
