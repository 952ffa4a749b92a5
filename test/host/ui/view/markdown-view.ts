import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import { resolveSubpath, type TFile } from '../../data';
import { setIcon } from '../icons';
import { Keymap } from '../keymap';
import { MarkdownPreviewView } from '../markdown/preview';
import { Menu } from '../menu';
import { Editor } from './editor';
import { setEditorView, setInfo, setLivePreview } from './editor-fields';
import { wireLinks } from './link-clicks';
import { TextFileView } from './file-view';
import { baseExtensions, fromFile, showLine, takeText } from './source-mode';
import type { State, ViewStateResult } from './view';

/** How a note is shown. */
export type MarkdownViewModeType = 'source' | 'preview';

interface EphemeralState { subpath?: string; line?: number; focus?: boolean; cursor?: { from: { line: number; ch: number }; to: { line: number; ch: number } }; scroll?: number }

/** A note: edited (with or without live preview) or read. */
export class MarkdownView extends TextFileView {
	readonly editor: Editor;
	readonly previewMode: MarkdownPreviewView;
	hoverPopover: unknown = null;
	override icon = 'lucide-file-text';
	private mode: MarkdownViewModeType = 'source';
	private livePreview = true;
	private readonly sourceEl: HTMLElement;
	private readonly plugins = new Compartment();
	private readonly modeButton: HTMLElement;

	constructor(leaf: TextFileView['leaf']) {
		super(leaf);
		this.sourceEl = this.contentEl.createDiv('markdown-source-view cm-s-obsidian mod-cm6 is-readable-line-width node-insert-event');
		const cm = new EditorView({ parent: this.sourceEl });
		this.editor = new Editor(cm);
		this.previewMode = this.addChild(new MarkdownPreviewView(this, this.contentEl));
		this.modeButton = this.addAction('lucide-book-open', 'Current view: editing. Click to read.', () => void this.toggleMode());
		this.sourceEl.addEventListener('contextmenu', evt => this.showEditorMenu(evt));
		wireLinks(this, this.previewMode.containerEl, 'a.internal-link', 'preview');
		wireLinks(this, this.sourceEl, '.cm-hmd-internal-link', 'editor');
		this.drawMode();
	}

	getViewType(): string {
		return 'markdown';
	}

	get currentMode(): { get(): string } {
		return this.mode === 'preview' ? this.previewMode : { get: () => this.editor.getValue() };
	}

	override onload(): void {
		super.onload();
		this.registerEvent(this.app.workspace.on('quick-preview', (file: unknown, data: unknown) => {
			if (file === this.file && typeof data === 'string') this.showData(data);
		}));
		this.register(() => this.editor.cm.destroy());
	}

	getMode(): MarkdownViewModeType {
		return this.mode;
	}

	override getState(): State {
		return { ...super.getState(), mode: this.mode, source: !this.livePreview };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const { mode, source } = (state ?? {}) as { mode?: unknown; source?: unknown };
		if (mode === 'source' || mode === 'preview') this.mode = mode;
		if (typeof source === 'boolean') this.livePreview = !source;
		await super.setState(state, result);
		this.drawMode();
	}

	override getEphemeralState(): State {
		if (this.mode === 'preview') return { scroll: this.previewMode.getScroll() };
		const { cm } = this.editor;
		const scroll = cm.state.doc.lineAt(cm.lineBlockAtHeight(cm.scrollDOM.scrollTop).from).number - 1;
		return { cursor: { from: this.editor.getCursor('from'), to: this.editor.getCursor('to') }, scroll };
	}

	override setEphemeralState(state: unknown): void {
		const { subpath, line, focus, cursor, scroll } = (state ?? {}) as EphemeralState;
		const target = line ?? this.lineOf(subpath);
		if (focus && this.mode === 'source') this.editor.focus();
		if (cursor && this.mode === 'source') this.editor.setSelection(cursor.from, cursor.to);
		if (target !== null) this.goTo(target, true);
		else if (scroll !== undefined) this.goTo(scroll, false);
	}

	getViewData(): string {
		return this.editor.getValue();
	}

	setViewData(data: string, clear: boolean): void {
		if (clear) this.editor.cm.setState(this.freshState(data));
		this.showData(data);
	}

	clear(): void {
		this.previewMode.clear();
		this.editor.cm.setState(EditorState.create());
	}

	override async onLoadFile(file: TFile): Promise<void> {
		await super.onLoadFile(file);
		this.drawMode();
	}

	/** Gives the editor what plugins registered, as it is now. */
	updateOptions(): void {
		this.editor.cm.dispatch({ effects: this.plugins.reconfigure(this.added()) });
	}

	/** Reading or editing, the other one. */
	async toggleMode(): Promise<void> {
		const line = Number(this.getEphemeralState()['scroll'] ?? 0);
		await this.leaf.setViewState({ type: 'markdown', state: { ...this.getState(), mode: this.mode === 'source' ? 'preview' : 'source' } });
		this.goTo(line, false);
	}

	showSearch(): void {}

	private added(): Extension {
		return [...this.app.workspace.editorExtensions];
	}

	private freshState(doc: string): EditorState {
		const listen = EditorView.updateListener.of(update => this.onUpdate(update));
		const state = EditorState.create({ doc, extensions: baseExtensions(this.plugins, this.added(), listen) });
		const info = { app: this.app, file: this.file, editor: this.editor, hoverPopover: null };
		return state.update({ effects: [setInfo.of(info), setLivePreview.of(this.livePreview), setEditorView.of(this.editor.cm)] }).state;
	}

	private showData(data: string): void {
		this.data = data;
		takeText(this.editor.cm, data);
		if (this.mode === 'preview') this.previewMode.set(data, false);
	}

	private onUpdate(update: ViewUpdate): void {
		if (!update.docChanged) return;
		const typed = !update.transactions.some(tr => tr.annotation(fromFile));
		this.data = update.state.doc.toString();
		if (typed) {
			this.requestSave();
			this.app.workspace.trigger('quick-preview', this.file, this.data);
		}
		this.app.workspace.trigger('editor-change', this.editor, this);
	}

	private drawMode(): void {
		const reading = this.mode === 'preview';
		this.sourceEl.toggle(!reading);
		this.sourceEl.toggleClass('is-live-preview', this.livePreview);
		this.previewMode.containerEl.toggle(reading);
		this.containerEl.setAttribute('data-mode', this.mode);
		setIcon(this.modeButton, reading ? 'lucide-pencil' : 'lucide-book-open');
		if (reading && this.previewMode.get() !== this.data) this.previewMode.set(this.data, true);
		if (this.file) this.editor.cm.dispatch({ effects: setLivePreview.of(this.livePreview) });
	}

	private lineOf(subpath: string | undefined): number | null {
		const cache = this.file && subpath ? this.app.metadataCache.getFileCache(this.file) : null;
		return cache && subpath ? resolveSubpath(cache, subpath)?.start.line ?? null : null;
	}

	private goTo(line: number, flashes: boolean): void {
		if (this.mode === 'preview') void this.previewMode.showLine(line, flashes);
		else showLine(this.editor.cm, line, { flashes, cursor: flashes });
	}

	private showEditorMenu(evt: MouseEvent): void {
		if (Keymap.isModifier(evt, 'Mod')) return;
		evt.preventDefault();
		const menu = new Menu();
		this.app.workspace.trigger('editor-menu', menu, this.editor, this);
		menu.addItem(item => item.setSection('clipboard').setTitle('Select all').setIcon('lucide-text-select').onClick(() => this.editor.setSelection({ line: 0, ch: 0 }, { line: this.editor.lastLine(), ch: Infinity })));
		menu.showAtMouseEvent(evt);
	}
}
