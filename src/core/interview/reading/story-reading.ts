import type { Link } from '../../note/links';
import type { NoteGate } from './accept';
import type { EntryReading } from './groups';

/** What the reading of stories needs beside the sections. */
export interface StoryReading extends EntryReading {
	readonly links: readonly Link[];
	readonly note: NoteGate;
	/** The note's name. */
	readonly noteName: string;
	/** Principles named by a property of the note. */
	readonly properties: readonly string[];
}
