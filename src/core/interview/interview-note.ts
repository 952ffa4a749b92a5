import type { Contact, Interview, Remark } from './interview';
import type { Kind } from './reading/evidence';
import type { Question } from './question';
import type { SaidDate } from './said-date';
import type { Story } from './story';
import type { WrittenKind } from './written-note';

/** A heading of a note, for jumps: plain text, level 1 to 6, 0-based line. */
export interface NoteHeading {
	readonly text: string;
	readonly level: number;
	readonly line: number;
}

/** Something that nearly was read as a finding, and why it was not. */
export interface NearMiss {
	readonly text: string;
	/** 0-based. */
	readonly line: number;
	readonly why: string;
}

/** A finding that is not sure enough to count: offered to the person, who confirms or dismisses it. */
export interface Suggestion {
	readonly kind: Kind;
	/** A name, a prompt or a title. */
	readonly text: string;
	/** 0-based. */
	readonly line: number;
	/** The sum of its evidence. */
	readonly score: number;
	/** The evidence in one line. */
	readonly why: string;
}

/** A story that a note lists by its number. */
export interface NumberedLink {
	readonly number: number;
	/** As written in the link. */
	readonly target: string;
	/** 0-based. */
	readonly line: number;
}

/** What one note says about interviews. */
export interface InterviewNote {
	/** Vault path with extension. */
	readonly path: string;
	readonly aliases: readonly string[];
	/** The `interview-date` property as written, null without one. */
	readonly date: string | null;
	/** Days its sentences name near interviews, in order; empty without rounds. */
	readonly saidDates: readonly SaidDate[];
	/** The path of the loop it is part of, as the person decided (`Loop.path`); missing if nothing was decided. */
	readonly loop?: string;
	/** For a note that the plugin wrote: it names no people, and is no part of a loop. Missing for every other note. */
	readonly written?: WrittenKind;
	readonly interviews: readonly Interview[];
	/** Recruiters and other people of the hiring side who do not interview. */
	readonly contacts: readonly Contact[];
	/** The interviewers it names by itself, without what other notes know, as written. */
	readonly ownInterviewers: readonly string[];
	/** The same of its contacts. */
	readonly ownContacts: readonly string[];
	readonly questions: readonly Question[];
	readonly stories: readonly Story[];
	/** Stories of other notes that it lists by number: "S7" in a table of stories. */
	readonly numberedStories: readonly NumberedLink[];
	/** Raw text after the hashes, as links name it. */
	readonly headings: readonly NoteHeading[];
	/** Targets of its links, those in properties first, embeds left out, each once. */
	readonly links: readonly string[];
	/** Questions for the other side that stand under no interview. */
	readonly questionsToAsk: readonly Remark[];
	/** What it lists to go over for all its rounds; empty without rounds. */
	readonly topics: readonly Remark[];
	/** True when the note's own name says that its headings are principles ("leadership-principles", "Our values"). */
	readonly definesPrinciples: boolean;
	/** Names it has for principles by such headings, or as assigned to its questions and stories. */
	readonly principles: readonly string[];
	readonly nearMisses: readonly NearMiss[];
	/** Findings between the two bars, in the order of the note. */
	readonly suggestions: readonly Suggestion[];
}

/** True when the note holds an interview, a question of either side or a story. */
export function saysSomething(note: InterviewNote): boolean {
	return note.interviews.length + note.questions.length + note.stories.length + note.questionsToAsk.length > 0;
}

/** True for a note that names interviewers only because other notes do. */
export function namesKnownOnly({ interviews, ownInterviewers }: InterviewNote): boolean {
	return ownInterviewers.length === 0 && interviews.some(({ interviewers }) => interviewers.length > 0);
}
