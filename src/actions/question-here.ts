import { MarkdownView, type App } from 'obsidian';
import type { BankQuestion } from '../core/interview/bank';
import { saysSomething, type InterviewNote } from '../core/interview/interview-note';
import type { Library } from '../core/interview/library';
import type { Place } from '../core/interview/place';
import type { Preparation } from '../core/interview/preparation';
import type { Question } from '../core/interview/question';
import { questionAt } from '../core/interview/question-at';
import type { NoteReader } from '../core/interview/read-note';

/** The note in front as it is being written, and where the cursor is in it. */
export interface NoteHere {
	readonly path: string;
	/** 0-based; -1 when no cursor is there. */
	readonly line: number;
	readonly note: InterviewNote;
}

/** The question the cursor is on. */
export interface QuestionHere {
	readonly path: string;
	/** As the note has it now. */
	readonly own: Question;
	/** The same over all notes. */
	readonly question: BankQuestion;
}

/** Tells where the person is. What stands in the editor counts, saved or not. */
export class Whereabouts {
	constructor(private readonly app: App, private readonly library: Library, private readonly preparation: Preparation, private readonly read: NoteReader) {}

	/** The active note; null when there is none or it is not an interview note. */
	note(): NoteHere | null {
		const view = this.view();
		const path = view?.file?.path;
		if (view === null || path === undefined) return null;
		const text = view.getViewData();
		const note = this.read(path, text);
		if (this.library.get(path) === undefined && !saysSomething(note)) return null;
		return { path, line: this.cursorIn(path), note };
	}

	/** The question the cursor is on or under; null when there is none. */
	question(): QuestionHere | null {
		const here = this.note();
		const own = here === null ? null : questionAt(here.note.questions, here.line);
		return here === null || own === null ? null : { path: here.path, own, question: this.preparation.bank.asWritten(own, here.note) };
	}

	/** The note in front with the 0-based line of its cursor; null where no cursor is. */
	place(): Place | null {
		const path = this.view()?.file?.path;
		const line = path === undefined ? -1 : this.cursorIn(path);
		return path === undefined || line < 0 ? null : { path, line };
	}

	/** The 0-based line of the cursor in a note; -1 when it is not there. */
	cursorIn(path: string): number {
		const view = this.view();
		return view?.file?.path === path && view.getMode() === 'source' ? view.editor.getCursor().line : -1;
	}

	/** Moves the cursor of the note in front to a line; false when it has no editor in front. */
	moveTo(path: string, line: number): boolean {
		const view = this.view();
		if (view === null || view.file?.path !== path || view.getMode() !== 'source') return false;
		const at = { line, ch: 0 };
		view.editor.setCursor(at);
		view.editor.scrollIntoView({ from: at, to: at }, true);
		view.editor.focus();
		return true;
	}

	/** The note in front; from a sidebar, the note beside it. */
	private view(): MarkdownView | null {
		const { workspace } = this.app;
		const recent = workspace.getMostRecentLeaf()?.view;
		return workspace.getActiveViewOfType(MarkdownView) ?? (recent instanceof MarkdownView ? recent : null);
	}
}
