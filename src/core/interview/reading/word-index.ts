import { addTo } from '../add-to';

/** What can be looked up by its words: a text as `normalCore` gives it. */
interface Worded {
	readonly core: string;
}

/** Entries by the words of their texts, so that looking one up does not compare it with all. */
export class WordIndex<T extends Worded> {
	private readonly byWord = new Map<string, T[]>();
	private readonly byCore = new Map<string, T[]>();

	constructor(entries: readonly T[]) {
		for (const entry of entries) {
			addTo(this.byCore, entry.core, entry);
			for (const word of new Set(entry.core.split(' '))) addTo(this.byWord, word, entry);
		}
	}

	/** Entries with exactly this text, in the order given. */
	equal(core: string): readonly T[] {
		return this.byCore.get(core) ?? [];
	}

	/** Entries that hold these words one after the other, in the order given; none for no words. */
	holding(core: string): T[] {
		if (core === '') return [];
		const found = core.split(' ').map((word) => this.byWord.get(word) ?? []);
		const fewest = found.reduce((least, entries) => (entries.length < least.length ? entries : least));
		return fewest.filter((entry) => ` ${entry.core} `.includes(` ${core} `));
	}

	/** Entries that begin with these words. */
	beginning(core: string): T[] {
		return this.holding(core).filter((entry) => `${entry.core} `.startsWith(`${core} `));
	}

	/** Entries with which these words begin. */
	begunBy(core: string): T[] {
		const words = core.split(' ');
		return words.flatMap((_, i) => this.equal(words.slice(0, i + 1).join(' ')));
	}
}
