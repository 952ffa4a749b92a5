import type { Entry } from '../entry';
import type { LabelKind } from '../labels';
import type { NoteProfile } from '../note-profile';
import type { ParsedPrompt } from '../parsed-prompt';
import type { Tally } from '../prompt-tally';
import type { SectionContext } from '../section-context';

/** A prompt in its place: what the rules of questions weigh. */
export interface QuestionCandidate {
	readonly asked: ParsedPrompt;
	/** The prompt, folded. */
	readonly words: string;
	/** 0-based. */
	readonly line: number;
	readonly mark: Entry['mark'] | 'cell';
	/** True for headings, items, bold lines, cells and quotations: what is not plain prose. */
	readonly standsOut: boolean;
	/** True for a root item of a numbered list. */
	readonly numbered: boolean;
	/** True for what follows on the line before in one paragraph. */
	readonly continues: boolean;
	/** True for the title of a callout of questions. */
	readonly called: boolean;
	/** The label above it, empty without one, and what that announces. */
	readonly label: string;
	readonly labelKind: LabelKind | null;
	/** True below a question, where an answer is expected. */
	readonly inAnswer: boolean;
	/** True below a line that says that what follows was asked, or will be. */
	readonly askedAbove: boolean;
	/** True for what a line quotes and says somebody asked. */
	readonly quotedAsked: boolean;
	/** True where most of what asks beside it in one list is a question already. */
	readonly besideQuestions: boolean;
	/** True for an item with a box to tick. */
	readonly ticked: boolean;
	/** True where a story is told below it. */
	readonly answered: boolean;
	/** True where it or its line links a note. */
	readonly linked: boolean;
	/** True for a few words in a list of such, or a heading at a level where most ask. */
	readonly among: boolean;
	/** True for a few words that begin with a person of the note. */
	readonly saysWho: boolean;
	readonly context: SectionContext;
	/** How the prompts of its section ask. */
	readonly tally: Tally;
	readonly note: NoteProfile;
}
