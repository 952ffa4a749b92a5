import type { Link } from '../../../note/links';
import type { Tag } from '../../../note/tags';
import type { Code } from '../../../note/outline';
import type { Remark } from '../../interview';
import type { Corrected } from '../corrections';
import type { NoteProfile } from '../note-profile';
import type { EntryReading } from '../entry-reading';

/** What the reading of stories needs in addition to the sections. */
export interface StoryReading extends EntryReading {
	readonly links: readonly Link[];
	/** The tags in the note's text, in its order. Read when first asked for. */
	readonly tags: () => readonly Tag[];
	/** The tags of the whole note, without `#`. */
	readonly tagsOfNote: readonly string[];
	/** The lines within a code block; 0-based. */
	readonly linesOf: (block: Code) => readonly Remark[];
	readonly note: NoteProfile;
	/** What the person decided about findings of this note. */
	readonly corrected: Corrected;
	/** True when the person marked or confirmed something in this note. */
	readonly marked: boolean;
	readonly path: string;
	/** The note's name. */
	readonly noteName: string;
	/** True for words that only name people who may interview. */
	readonly isPeople: (words: string) => boolean;
	/** Principles named by a property of the note. */
	readonly properties: readonly string[];
	/** The number by which a property says that the note's story goes; null without one. */
	readonly numberOfNote: number | null;
	/** Follow-ups that the note has as a property. */
	readonly followUps: readonly string[];
}
