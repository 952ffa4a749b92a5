import { deriveBank, type Bank, type BankQuestion } from '../../../src/core/interview/bank';
import type { InterviewNote } from '../../../src/core/interview/interview-note';
import { deriveLoops, type Loop } from '../../../src/core/interview/loop';
import type { ReadOptions } from '../../../src/core/interview/read-note';
import { readTogether } from '../../../src/core/interview/read-together';
import { resolver } from '../../../scripts/vault-folder';

/** Notes of a small vault, read and tied together as the plugin would. */
export interface Prepared {
	readonly notes: readonly InterviewNote[];
	readonly bank: Bank;
	readonly loops: readonly Loop[];
	/** The question whose text holds these words; throws when there is none. */
	asked(words: string): BankQuestion;
	/** The loop of a note; throws when there is none. */
	loop(path: string): Loop;
}

/** Reads a vault given as text by path, with what the person taught the reading. */
export function prepare(texts: Readonly<Record<string, string>>, options: Omit<ReadOptions, 'known'> = {}): Prepared {
	const notes = readTogether(Object.entries(texts), options);
	const resolve = resolver(Object.keys(texts));
	const bank = deriveBank(notes, resolve);
	const loops = deriveLoops(notes, bank, resolve);
	return {
		notes, bank, loops,
		asked: (words) => found(bank.questions.find(({ text }) => text.includes(words)), `no question with “${words}”`),
		loop: (path) => found(loops.find((loop) => loop.path === path), `no loop ${path}`),
	};
}

/** The value, or an error that says what is missing. */
export function found<T>(value: T | null | undefined, missing: string): T {
	if (value === null || value === undefined) throw new Error(missing);
	return value;
}
