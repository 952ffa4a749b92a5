import { deriveBank, type Bank } from './bank';
import type { Library } from './library';
import { deriveLoops, type Loop } from './loop';
import type { PrincipleChoices } from './principle';
import type { Resolve } from './story-links';

/** What is derived from a library, made anew at the first asking after a change. */
export class Preparation {
	private derived: { readonly bank: Bank; readonly loops: readonly Loop[] } | null = null;
	private readonly listeners = new Set<() => void>();

	constructor(private readonly library: Library, private readonly resolve: Resolve, private readonly choices: () => PrincipleChoices = () => ({})) {
		library.onChange(() => this.renew());
	}

	/** Questions, stories and principles, tied together. */
	get bank(): Bank {
		return this.now().bank;
	}

	/** The loops, ordered by the path of their notes. */
	get loops(): readonly Loop[] {
		return this.now().loops;
	}

	/** Forgets what was derived and tells the listeners: the notes or the ways between them changed. */
	renew(): void {
		this.derived = null;
		for (const listener of [...this.listeners]) listener();
	}

	/** Calls the listener after every change; gives a function that ends it. */
	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	private now(): { readonly bank: Bank; readonly loops: readonly Loop[] } {
		if (this.derived === null) {
			const notes = this.library.all();
			const bank = deriveBank(notes, this.resolve, this.choices());
			this.derived = { bank, loops: deriveLoops(notes, bank, this.resolve) };
		}
		return this.derived;
	}
}
