import type { DraftChange } from '../core/loop-note/draft-changes';
import type { LoopDraft } from '../core/loop-note/loop-draft';

/** What was entered so far, kept until the note is created or the app is closed. */
export interface DraftEntry {
	readonly text: string;
	/** The company's values as typed. */
	readonly values: string;
	/** Where to create the note; empty for the place where the app puts new notes. */
	readonly folder: string;
	readonly changes: readonly DraftChange[];
}

/** What creating a loop from a text asks for. */
export interface LoopDraftOffer {
	readonly entry: DraftEntry;
	/** The draft of an entry, its corrections left out. */
	read(entry: DraftEntry): LoopDraft;
	/** The principles that may be added. */
	principles(draft: LoopDraft, entry: DraftEntry): readonly string[];
	/** Lets the person choose a note, and calls back with the values in it as they are typed. */
	chooseValues(chosen: (values: string) => void): void;
	keep(entry: DraftEntry): void;
	/** Creates the note; false if it could not be written, which was said by then. */
	create(draft: LoopDraft, entry: DraftEntry): Promise<boolean>;
}
