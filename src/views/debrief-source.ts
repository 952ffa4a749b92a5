import type { BankQuestion } from '../core/interview/bank';
import type { Debrief, StoriesToTell } from '../core/stories/debrief';

/** Somebody whose interview may be over. */
export interface DebriefPerson {
	readonly name: string;
	/** The loop, where there are several to choose from. */
	readonly detail: string;
	/** What they may ask. */
	readonly questions: readonly BankQuestion[];
	/** The stories to choose from for a question of theirs, or for one that no note has (null). */
	stories(question: BankQuestion | null): StoriesToTell;
	/** Saves the debrief; resolves to false, after a notice, when that failed. */
	save(debrief: Debrief): Promise<boolean>;
}

/** Whose debrief to write. */
export interface DebriefOffer {
	/** Never empty. */
	readonly people: readonly DebriefPerson[];
	/** The place of the one who is shown first. */
	readonly first: number;
}
