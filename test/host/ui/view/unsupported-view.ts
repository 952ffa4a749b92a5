import { FileView } from './file-view';

/** A file that is no note: the host shows its name only. */
export class UnsupportedView extends FileView {
	override icon = 'lucide-file';

	getViewType(): string {
		return 'unsupported';
	}

	override async onLoadFile(): Promise<void> {
		this.contentEl.empty();
		this.contentEl.createDiv({ cls: 'pane-empty', text: `${this.file?.name ?? 'This file'} is not a note; the stand-in app shows notes only.` });
	}
}
