import type { AskReader } from './ask';
import type { Entry } from './entry';
import type { LabelReader } from './labels';
import type { ParsedPrompt } from './parsed-prompt';

/** What says of an entry whether it is a label or asks. */
export interface EntryReading {
	readonly readLabel: LabelReader;
	readonly ask: AskReader;
	/** The prompt an entry is, null for none. */
	readonly asked: (entry: Entry) => ParsedPrompt | null;
}
