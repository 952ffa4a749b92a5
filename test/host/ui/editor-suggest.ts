import type { TFile } from '../data';
import type { App } from './app';
import { PopoverSuggest } from './popover-suggest';
import type { Editor, EditorPosition } from './view/editor';
import type { MarkdownView } from './view/markdown-view';

/** Where a suggestion begins and ends and what was typed. */
export interface EditorSuggestTriggerInfo { start: EditorPosition; end: EditorPosition; query: string }
/** The same with the editor and its note. */
export interface EditorSuggestContext extends EditorSuggestTriggerInfo { editor: Editor; file: TFile }

/** Suggestions while typing in a note. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
	context: EditorSuggestContext | null = null;
	limit = 100;

	constructor(app: App) {
		super(app);
	}

	setInstructions(_instructions: { command: string; purpose: string }[]): void {}

	abstract onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): EditorSuggestTriggerInfo | null;
	abstract getSuggestions(context: EditorSuggestContext): T[] | Promise<T[]>;

	override close(): void {
		super.close();
		this.context = null;
	}

	/** Called on each change of an editor. */
	async onEditorChange(editor: Editor, view: MarkdownView): Promise<void> {
		const info = view.file && editor.hasFocus() ? this.onTrigger(editor.getCursor(), editor, view.file) : null;
		if (!info || !view.file) return this.close();
		const context = { ...info, editor, file: view.file };
		this.context = context;
		const values = await this.getSuggestions(context);
		if (this.context !== context || values.length === 0) return this.close();
		this.chooser.setSuggestions(values.slice(0, this.limit));
		this.open();
		const box = editor.cm.coordsAtPos(editor.posToOffset(info.start));
		if (box) this.placeBelow(box);
	}
}
