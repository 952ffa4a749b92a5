import { MarkdownView, type App, type Editor, type EditorPosition, type TFile } from 'obsidian';
import { lineChange, takenBack, type LineChange } from '../core/interview/line-change';
import { applyEdit, type Edit } from '../core/interview/link-insertion';

/** What a change makes of the text as it is now: edits, or why nothing is to be written. */
export type Change<Refusal extends string> = (text: string) => readonly Edit[] | Refusal;

/** What was written: in which note, and what changed there; enough to take it back. */
export interface Written {
	readonly path: string;
	readonly change: LineChange;
}

/** Writes small changes that the person asked for: through the open editor, so that they can be undone there, else in the file. */
export class NoteWriter {
	constructor(private readonly app: App) {}

	/** The text of a note as the person sees it: of its editor when it is being edited, else of the file. */
	async textOf(file: TFile): Promise<string> {
		return this.editorOf(file)?.getValue() ?? await this.savedText(file);
	}

	/** Makes a change; gives what was written, else why nothing was. */
	async write<Refusal extends string>(file: TFile, change: Change<Refusal>): Promise<Written | Refusal> {
		let made: LineChange = { blocks: [], of: 0 };
		const refusal = await this.apply(file, (text) => {
			const edits = change(text);
			if (typeof edits !== 'string') made = lineChange(text, edits);
			return edits;
		});
		return refusal ?? { path: file.path, change: made };
	}

	/** Takes back what was written, all of it or nothing: false when a line was changed since or a note is gone. */
	async takeBack(written: readonly Written[]): Promise<boolean> {
		const changes: Array<{ readonly file: TFile; readonly change: LineChange }> = [];
		for (const { path, change } of written) {
			const file = this.app.vault.getFileByPath(path);
			if (file === null || takenBack(await this.textOf(file), change) === null) return false;
			changes.push({ file, change });
		}
		for (const { file, change } of changes) {
			if (await this.apply(file, (text) => takenBack(text, change) ?? 'changed') !== null) return false;
		}
		return true;
	}

	private async apply<Refusal extends string>(file: TFile, change: Change<Refusal>): Promise<Refusal | null> {
		const editor = this.editorOf(file);
		if (editor === null || await this.hasReturns(file, editor)) return this.writeFile(file, change);
		const edits = change(editor.getValue());
		if (typeof edits === 'string') return edits;
		for (const { from, to, insert } of fromLast(edits)) {
			const text = editor.getValue();
			editor.replaceRange(insert, positionAt(text, from), positionAt(text, to));
		}
		return null;
	}

	private async writeFile<Refusal extends string>(file: TFile, change: Change<Refusal>): Promise<Refusal | null> {
		await this.savedText(file);
		let refusal: Refusal | null = null;
		await this.app.vault.process(file, (text) => {
			const edits = change(text);
			refusal = typeof edits === 'string' ? edits : null;
			return typeof edits === 'string' ? text : fromLast(edits).reduce(applyEdit, text);
		});
		return refusal;
	}

	/** The editor a note is open in, the one in front first; null when it is not being edited. */
	private editorOf(file: TFile): Editor | null {
		return this.viewsOf(file).find((view) => view.getMode() === 'source')?.editor ?? null;
	}

	/** The text of the file, once words that were typed before a view was turned to reading are in it too. */
	private async savedText(file: TFile): Promise<string> {
		const text = await this.app.vault.read(file);
		const unsaved = this.viewsOf(file).find((view) => withoutReturns(view.getViewData()) !== withoutReturns(text));
		if (unsaved === undefined) return text;
		await unsaved.save();
		return this.app.vault.read(file);
	}

	/** The views that show a note, the one in front first. */
	private viewsOf(file: TFile): MarkdownView[] {
		const { workspace } = this.app;
		const views = [workspace.getActiveViewOfType(MarkdownView), ...workspace.getLeavesOfType('markdown').map(({ view }) => view)];
		return views.filter((view): view is MarkdownView => view instanceof MarkdownView && view.file?.path === file.path);
	}

	/** True when the file breaks its lines with carriage returns, which an editor does not keep, and the editor holds nothing newer. */
	private async hasReturns(file: TFile, editor: Editor): Promise<boolean> {
		const text = await this.app.vault.read(file);
		return text.includes('\r') && withoutReturns(text) === editor.getValue();
	}
}

/** The last edit first, so that the offsets of the others hold. */
function fromLast(edits: readonly Edit[]): Edit[] {
	return [...edits].sort((a, b) => b.from - a.from);
}

function positionAt(text: string, offset: number): EditorPosition {
	const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
	return { line: lines.length - 1, ch: lines.at(-1)?.length ?? 0 };
}

function withoutReturns(text: string): string {
	return text.replace(/\r\n?/g, '\n');
}
