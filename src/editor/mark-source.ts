import type { InterviewNote } from '../core/interview/interview-note';
import type { Question } from '../core/interview/question';
import type { QuestionMark } from '../core/interview/question-mark';
import type { NoteReader } from '../core/interview/read-note';

/** A mark that was pressed or hovered, and where it stands now. */
export interface MarkUse<E extends MouseEvent = MouseEvent> {
	readonly mark: QuestionMark;
	readonly event: E;
	readonly path: string;
	/** 0-based. */
	readonly line: number;
}

/** What the editor shows and may ask for; it knows no vault. */
export interface MarkSource {
	/** True for a note known to hold questions: asked often, so it must not read. */
	holdsQuestions(path: string): boolean;
	readonly read: NoteReader;
	/** The mark of a question as the note has it now; null for none. */
	mark(question: Question, note: InterviewNote): QuestionMark | null;
	/** The mark's button, made for that document. */
	draw(mark: QuestionMark, doc: Document): HTMLElement;
	press(use: MarkUse): void;
	/** Told while the pointer comes to a mark; `parent` holds the preview. */
	hover(use: MarkUse, target: HTMLElement, parent: unknown): void;
	/** Calls back when stories, links or settings changed; gives a function that ends it. */
	onChange(listener: () => void): () => void;
}
