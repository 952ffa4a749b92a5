import type { App } from 'obsidian';
import { applyEdit, insertLink, type Edit, type Refusal } from '../core/interview/link-insertion';
import type { QuestionAnchor } from '../core/interview/question-anchor';
import type { NoteReader } from '../core/interview/read-note';
import { readsWithLink } from '../core/interview/same-elsewhere';
import type { NoteWriter, Written } from './note-writer';

/** Why no story was linked: `moved` when the line no longer holds the question, `missing` when the note or the story is gone. */
export type NotLinked = 'moved' | 'missing' | Refusal;

/** Writes links to stories below questions, only when asked to. */
export class StoryLinker {
	constructor(private readonly app: App, private readonly writer: NoteWriter, private readonly read: NoteReader) {}

	/** Why nothing could be written below a question as its note is now; null when it could. */
	async refusal(anchor: QuestionAnchor): Promise<NotLinked | null> {
		const file = this.app.vault.getFileByPath(anchor.path);
		if (file === null) return 'missing';
		const edit = this.editFor(anchor, await this.writer.textOf(file), '[[story]]');
		return typeof edit === 'string' ? edit : null;
	}

	/** Links a story below a question; gives what was written. Nothing is written when the line no longer holds the question. */
	async link(anchor: QuestionAnchor, storyPath: string, subpath: string): Promise<Written | NotLinked> {
		const { vault, fileManager } = this.app;
		const file = vault.getFileByPath(anchor.path);
		const story = vault.getFileByPath(storyPath);
		if (file === null || story === null) return 'missing';
		const link = fileManager.generateMarkdownLink(story, anchor.path, subpath);
		return this.writer.write<NotLinked>(file, (text) => {
			const edit = this.editFor(anchor, text, link);
			return typeof edit === 'string' ? edit : [edit];
		});
	}

	private editFor({ path, line, text }: QuestionAnchor, note: string, link: string): Edit | Refusal | 'moved' {
		const before = this.read(path, note);
		if (!before.questions.some((question) => question.line === line && question.text === text)) return 'moved';
		const others = before.questions.flatMap((question) => (question.line === line ? [] : [question.line]));
		const insertion = insertLink(note, line, link, others, (edit) => {
			const inserted = { below: lineCount(note.slice(0, edit.from)), count: lineCount(edit.insert) };
			return readsWithLink(before, this.read(path, applyEdit(note, edit)), line, inserted);
		});
		return 'edit' in insertion ? insertion.edit : insertion.refused;
	}
}

/** How many line breaks a text has. */
function lineCount(text: string): number {
	return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
