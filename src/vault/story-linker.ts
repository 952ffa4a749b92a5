import { MarkdownView, type App, type Editor, type TFile } from 'obsidian';
import { applyEdit, insertLink, type Edit, type Refusal } from '../core/interview/link-insertion';
import type { NoteReader } from '../core/interview/read-note';

/** A question where it was seen: what must still stand there when a link is written. */
export interface Anchor {
	readonly path: string;
	/** 0-based. */
	readonly line: number;
	/** The question's text. */
	readonly text: string;
}

/** What came of linking: `moved` when the line no longer holds the question, `missing` when the note or the story is gone. */
export type Linking = 'linked' | 'moved' | 'missing' | Refusal;

/** Writes links to stories below questions: the only place where a note of the person is changed, and only when asked to. */
export class StoryLinker {
	constructor(private readonly app: App, private readonly read: NoteReader) {}

	/** Why nothing could be written below a question as its note is now; null when it could. */
	async refusal(anchor: Anchor): Promise<Exclude<Linking, 'linked'> | null> {
		const file = this.app.vault.getFileByPath(anchor.path);
		if (file === null) return 'missing';
		const edit = this.editFor(anchor, this.editorOf(file)?.getValue() ?? await this.app.vault.read(file), '[[story]]');
		return typeof edit === 'string' ? edit : null;
	}

	/** Links a story below a question: through the open editor, so that it can be undone, else in the file. Nothing is written when the line no longer holds the question. */
	async link(anchor: Anchor, storyPath: string, subpath: string): Promise<Linking> {
		const { vault, fileManager } = this.app;
		const file = vault.getFileByPath(anchor.path);
		const story = vault.getFileByPath(storyPath);
		if (file === null || story === null) return 'missing';
		const link = fileManager.generateMarkdownLink(story, anchor.path, subpath);
		const editor = this.editorOf(file);
		if (editor === null || await this.hasReturns(file, editor)) return this.writeFile(file, anchor, link);
		const edit = this.editFor(anchor, editor.getValue(), link);
		if (typeof edit === 'string') return edit;
		editor.replaceRange(edit.insert, positionAt(editor.getValue(), edit.from));
		return 'linked';
	}

	private async writeFile(file: TFile, anchor: Anchor, link: string): Promise<Linking> {
		let outcome: Linking = 'linked';
		await this.app.vault.process(file, (text) => {
			const edit = this.editFor(anchor, text, link);
			if (typeof edit !== 'string') return applyEdit(text, edit);
			outcome = edit;
			return text;
		});
		return outcome;
	}

	private editFor({ path, line, text }: Anchor, note: string, link: string): Edit | Refusal | 'moved' {
		const { questions } = this.read(path, note);
		if (!questions.some((question) => question.line === line && question.text === text)) return 'moved';
		const insertion = insertLink(note, line, link, questions.flatMap((question) => (question.line === line ? [] : [question.line])));
		return 'edit' in insertion ? insertion.edit : insertion.refused;
	}

	/** The editor a note is open in, the one in front first; null when it is not being edited. */
	private editorOf(file: TFile): Editor | null {
		const { workspace } = this.app;
		const views = [workspace.getActiveViewOfType(MarkdownView), ...workspace.getLeavesOfType('markdown').map(({ view }) => view)];
		return views.find((view): view is MarkdownView => view instanceof MarkdownView && view.file?.path === file.path && view.getMode() === 'source')?.editor ?? null;
	}

	/** True when the file breaks its lines with carriage returns, which an editor does not keep, and the editor holds nothing newer. */
	private async hasReturns(file: TFile, editor: Editor): Promise<boolean> {
		const text = await this.app.vault.read(file);
		return text.includes('\r') && text.replace(/\r\n?/g, '\n') === editor.getValue();
	}
}

function positionAt(text: string, offset: number): { line: number; ch: number } {
	const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
	return { line: lines.length - 1, ch: lines.at(-1)?.length ?? 0 };
}
