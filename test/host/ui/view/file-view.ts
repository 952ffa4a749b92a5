import type { TFile } from '../../data';
import type { Menu } from '../menu';
import { ItemView, type State, type ViewStateResult } from './view';

/** A view of a file. */
export abstract class FileView extends ItemView {
	allowNoFile = false;
	file: TFile | null = null;
	override navigation = true;

	getDisplayText(): string {
		return this.file?.basename ?? 'No file';
	}

	override onload(): void {
		super.onload();
		this.registerEvent(this.app.vault.on('delete', file => {
			if (file === this.file && !this.allowNoFile) this.leaf.detach();
		}));
		this.registerEvent(this.app.vault.on('rename', file => {
			if (file === this.file) void this.onRename(file as TFile);
		}));
	}

	override getState(): State {
		return { ...super.getState(), file: this.file?.path ?? null };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const { file } = (state ?? {}) as { file?: unknown };
		if (typeof file === 'string' && file !== this.file?.path) {
			result.history = this.file !== null;
			await this.loadFile(this.app.vault.getFileByPath(file));
		}
		await super.setState(state, result);
	}

	async onLoadFile(_file: TFile): Promise<void> {}

	async onUnloadFile(_file: TFile): Promise<void> {}

	async onRename(_file: TFile): Promise<void> {
		this.leaf.updateHeader();
		this.app.workspace.onLayoutChange();
	}

	canAcceptExtension(_extension: string): boolean {
		return false;
	}

	override onPaneMenu(menu: Menu, source: string): void {
		if (this.file) this.app.workspace.trigger('file-menu', menu, this.file, source, this.leaf);
	}

	protected override async onClose(): Promise<void> {
		if (this.file) await this.onUnloadFile(this.file);
		await super.onClose();
	}

	private async loadFile(file: TFile | null): Promise<void> {
		if (this.file) await this.onUnloadFile(this.file);
		this.file = file;
		if (file) await this.onLoadFile(file);
		this.leaf.updateHeader();
	}
}

/** A file that can be edited. */
export abstract class EditableFileView extends FileView {}

/** A file of text, read and saved. */
export abstract class TextFileView extends EditableFileView {
	data = '';
	private saving = 0;
	private saved: string | null = null;

	/** Saves a moment after the last change. */
	requestSave = (): void => {
		window.clearTimeout(this.saving);
		this.saving = window.setTimeout(() => void this.save(), 250);
	};

	abstract getViewData(): string;
	abstract setViewData(data: string, clear: boolean): void;
	abstract clear(): void;

	override onload(): void {
		super.onload();
		this.registerEvent(this.app.vault.on('modify', file => {
			if (file === this.file) void this.takeOver(file as TFile);
		}));
	}

	override async onLoadFile(file: TFile): Promise<void> {
		this.data = await this.app.vault.cachedRead(file);
		this.saved = this.data;
		this.setViewData(this.data, true);
	}

	override async onUnloadFile(_file: TFile): Promise<void> {
		if (this.saving) await this.save(true);
		this.clear();
	}

	async save(_clear?: boolean): Promise<void> {
		window.clearTimeout(this.saving);
		this.saving = 0;
		this.data = this.getViewData();
		if (!this.file || this.data === this.saved || !this.app.vault.getFileByPath(this.file.path)) return;
		this.saved = this.data;
		await this.unlessGone(this.file, (file) => this.app.vault.modify(file, this.data));
	}

	/** Reads or writes a file; null when it was deleted meanwhile. */
	private async unlessGone<T>(file: TFile, act: (file: TFile) => Promise<T>): Promise<T | null> {
		try {
			return await act(file);
		} catch (error) {
			if (this.app.vault.getFileByPath(file.path) === file) throw error;
			return null;
		}
	}

	/** Takes what somebody else wrote into the file. */
	private async takeOver(file: TFile): Promise<void> {
		const text = await this.unlessGone(file, () => this.app.vault.cachedRead(file));
		if (text === null || text === this.saved || this.file !== file) return;
		this.saved = text;
		this.data = text;
		this.setViewData(text, false);
	}
}
