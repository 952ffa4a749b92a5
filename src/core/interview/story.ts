import type { Remark } from './interview';

/** The four parts of a told story. */
export const PART_NAMES = ['situation', 'task', 'action', 'result'] as const;

/** One of the four parts. */
export type PartName = (typeof PART_NAMES)[number];

/** Each part's first words and line; null where the label is missing or has nothing behind it. */
export type Parts = Readonly<Record<PartName, Remark | null>>;

/** What can be counted about the telling. */
export interface StoryFacts {
	/** True when the Result holds a number. */
	readonly resultHasNumber: boolean;
	/** How often it says "I" ("my", "me") and "we" ("our", "us"), in the languages of the table. */
	readonly i: number;
	readonly we: number;
}

/** A heading or note that answers. */
export interface Story {
	readonly title: string;
	/** The number it goes by ("Story 3 - …"), null without one. */
	readonly number: number | null;
	/** 0-based line of its title heading; 0 for a whole note without one. */
	readonly line: number;
	/** Last line of it, 0-based. */
	readonly endLine: number;
	/** True when the story is the whole note. */
	readonly wholeNote: boolean;
	/** Principles it names itself (a field, a property, a link), as written. */
	readonly named: readonly string[];
	/** Names above it that may be its principle, nearest first. */
	readonly under: readonly string[];
	/** Line of the principle section it stands in, -1 before any heading. */
	readonly section: number;
	readonly parts: Parts;
	/** Follow-ups an interviewer may press with. */
	readonly probes: readonly Remark[];
	/** How many words of it are spoken: its labels, tags and lists of links are not. */
	readonly words: number;
	readonly facts: StoryFacts;
	/** The rule that found it, in a few words. */
	readonly why: string;
}
