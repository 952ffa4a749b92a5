import type { Remark } from './interview';
import type { Story } from './story';

/**
 * What a question is for: `behavioral` asks for a story, `system-design` stands in a design protocol,
 * `answer-heading` is a heading whose body is the answer, `technical` only comes from notes the person named.
 */
export type QuestionKind = 'behavioral' | 'system-design' | 'answer-heading' | 'technical';

/** A link in or under a question, before it is resolved. */
export interface Reference {
	/** `note#Heading`, as the link has it. */
	readonly target: string;
	/** The link's shown text, null without one. */
	readonly alias: string | null;
	readonly line: number;
}

/** The lines of an answer written below its question: 0-based, both inclusive. */
export interface Answer {
	readonly line: number;
	readonly endLine: number;
}

/** One asked prompt as one note has it. */
export interface Question {
	/** Plain text from the first sentence through the first that asks. */
	readonly text: string;
	/** 0-based. */
	readonly line: number;
	readonly kind: QuestionKind;
	/** What asks on: the later sentences of the prompt, then what presses below it. */
	readonly followUps: readonly string[];
	/** Those of them that are sentences of the prompt itself: they are asked with it. */
	readonly askedWith: readonly string[];
	/** A level it is kept for, such as "Manager"; null without one. */
	readonly level: string | null;
	/** Names it carries itself that may be its principles: before or behind it, in a field or column. */
	readonly named: readonly string[];
	/** Names above it that may be its principle, nearest first: which of them is one, only the whole library knows. */
	readonly under: readonly string[];
	readonly talkingPoints: readonly Remark[];
	/** Links in or under it. */
	readonly references: readonly Reference[];
	/** Numbers of stories it names: "Story 3" in a cell, behind it, or below it. */
	readonly storyNumbers: readonly number[];
	/** What its line says behind an arrow or in brackets at its end, perhaps a story's name; null without either. */
	readonly behind: string | null;
	/** Numbers alone behind it, in parentheses or after an arrow: stories where its note lists or links numbered ones. */
	readonly bareNumbers: readonly number[];
	/** Links in the heading it stands under. */
	readonly headingReferences: readonly Reference[];
	/** Names of stories that, as the person decided, do not answer it; missing if there are none. */
	readonly notItsStories?: readonly string[];
	/** Who asks it, as the person decided; `NOBODY` for nobody in particular. Missing if nothing was decided. */
	readonly askedBy?: string;
	/** The story heading it stands under, null when it stands under none. */
	readonly story: Story | null;
	/** Line of the principle section it stands in, -1 before any heading. */
	readonly section: number;
	/** Its answer below it: a heading's body, the text below a line or behind "A:"; null without one. */
	readonly answer: Answer | null;
	/** 0-based line of the only round it stands in (`Interview.line`), null when it stands in none. */
	readonly round: number | null;
	/** The rule that found it, in a few words. */
	readonly why: string;
}
