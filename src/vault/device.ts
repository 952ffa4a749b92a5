import type { LocalStorage } from './local-storage';

const KEY = 'interview-loop-device';

/** This device as the practice log knows it: a short name and a number that only grows. */
export class Device {
	readonly name: string;

	/** `chance` gives 0 included to 1 excluded; it names a device that has no name yet. */
	constructor(private readonly storage: LocalStorage, chance: () => number) {
		const { name } = this.held();
		this.name = name ?? Math.floor(36 ** 3 + chance() * 35 * 36 ** 3).toString(36);
		if (name === null) this.keep(0);
	}

	/** The next number, above every one used before and above `known`. */
	next(known: number): number {
		const number = Math.max(this.held().number, known) + 1;
		this.keep(number);
		return number;
	}

	private held(): { readonly name: string | null; readonly number: number } {
		const held = this.storage.loadLocalStorage(KEY);
		const { name, number } = (typeof held === 'object' && held !== null ? held : {}) as Record<string, unknown>;
		return { name: typeof name === 'string' && /^[a-z0-9]{2,8}$/.test(name) ? name : null, number: typeof number === 'number' && number > 0 ? number : 0 };
	}

	private keep(number: number): void {
		this.storage.saveLocalStorage(KEY, { name: this.name, number });
	}
}
