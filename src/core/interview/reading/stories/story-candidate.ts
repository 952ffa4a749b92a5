import type { SectionContext } from '../section-context';
import type { StoryDraft } from './story-draft';
import type { Count } from './story-facts';

/** A draft in its place: what the rules of stories weigh. */
export interface StoryCandidate {
	readonly draft: StoryDraft;
	readonly context: SectionContext;
	/** True for the story of the heading itself, false for one that begins below it. */
	readonly own: boolean;
	/** True when the note is this one story. */
	readonly whole: boolean;
	/** Its words, and how often it says "I" and "we". */
	readonly count: Count;
	/** Its words without instructions and links. */
	readonly toldWords: number;
	/** True where stories are collected: a section, note or folder that says so. */
	readonly amongStories: boolean;
	/** True where its title names a round, or people who may interview. */
	readonly ofPeople: boolean;
	readonly note: NoteOfStories;
}

/** What a note is as a place for stories. */
export interface NoteOfStories {
	/** True when it is about interviews. */
	readonly tied: boolean;
	/** True where something at least hints at interviews: a link, a heading or its text. */
	readonly hinted: boolean;
	/** True for a page of the web. */
	readonly clipped: boolean;
	/** True for a report on something that went wrong at work, if nothing says that it is for interviews. */
	readonly reports: boolean;
	/** True when some story in it is told in parts. */
	readonly byParts: boolean;
	/** True where at least half of the drafts that say they are stories are in the first person. */
	readonly speaks: boolean;
	/** How many drafts say that they are stories. */
	readonly said: number;
}
