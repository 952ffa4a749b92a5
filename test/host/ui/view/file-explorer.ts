import { TFile, TFolder, type TAbstractFile } from '../../data';
import { setIcon } from '../icons';
import { Keymap } from '../keymap';
import { Menu } from '../menu';
import { ItemView } from './view';

/** The folders and notes of the vault. */
export class FileExplorerView extends ItemView {
	override icon = 'lucide-folder-closed';
	private readonly opened = new Set<string>();
	private drawing = 0;

	getViewType(): string {
		return 'file-explorer';
	}

	getDisplayText(): string {
		return 'Files';
	}

	protected override async onOpen(): Promise<void> {
		for (const name of ['create', 'delete', 'rename'] as const) this.registerEvent((this.app.vault.on as (name: string, cb: () => void) => object).call(this.app.vault, name, () => this.drawSoon()));
		this.registerEvent(this.app.workspace.on('file-open', () => this.markActive()));
		this.register(() => window.clearTimeout(this.drawing));
		this.containerEl.createDiv({ cls: 'workspace-sidedock-vault-profile', text: this.app.vault.getName() });
		this.draw();
	}

	private drawSoon(): void {
		window.clearTimeout(this.drawing);
		this.drawing = window.setTimeout(() => this.draw());
	}

	private draw(): void {
		this.contentEl.empty();
		this.drawChildren(this.app.vault.getRoot(), this.contentEl.createDiv('nav-files-container node-insert-event'));
		this.markActive();
	}

	private drawChildren(folder: TFolder, parent: HTMLElement): void {
		const rank = (file: TAbstractFile): number => (file instanceof TFolder ? 0 : 1);
		const children = [...folder.children].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, undefined, { numeric: true }));
		for (const child of children) {
			if (child instanceof TFolder) this.drawFolder(child, parent);
			else if (child instanceof TFile) this.drawFile(child, parent);
		}
	}

	private drawFolder(folder: TFolder, parent: HTMLElement): void {
		const item = parent.createDiv('tree-item nav-folder is-collapsed');
		const self = item.createDiv({ cls: 'tree-item-self nav-folder-title is-clickable mod-collapsible', attr: { 'data-path': folder.path } });
		const icon = self.createDiv('tree-item-icon collapse-icon is-collapsed');
		setIcon(icon, 'right-triangle');
		self.createDiv({ cls: 'tree-item-inner nav-folder-title-content', text: folder.name });
		const children = item.createDiv('tree-item-children nav-folder-children');
		const toggle = (open: boolean): void => {
			item.toggleClass('is-collapsed', !open);
			icon.toggleClass('is-collapsed', !open);
			children.empty();
			if (open) this.drawChildren(folder, children);
			if (open) this.opened.add(folder.path);
			else this.opened.delete(folder.path);
			this.markActive();
		};
		self.addEventListener('click', () => toggle(!this.opened.has(folder.path)));
		self.addEventListener('contextmenu', evt => this.showMenu(evt, folder));
		if (this.opened.has(folder.path)) toggle(true);
	}

	private drawFile(file: TFile, parent: HTMLElement): void {
		const note = file.extension === 'md';
		const self = parent.createDiv('tree-item nav-file').createDiv({ cls: 'tree-item-self nav-file-title is-clickable', attr: { 'data-path': file.path } });
		self.createDiv({ cls: 'tree-item-inner nav-file-title-content', text: note ? file.basename : file.name });
		if (!note) self.createDiv({ cls: 'nav-file-tag', text: file.extension });
		self.addEventListener('click', evt => void this.app.workspace.getLeaf(Keymap.isModEvent(evt)).openFile(file));
		self.addEventListener('contextmenu', evt => this.showMenu(evt, file));
	}

	private showMenu(evt: MouseEvent, file: TAbstractFile): void {
		const menu = new Menu();
		if (file instanceof TFile) menu.addItem(item => item.setSection('open').setTitle('Open in new tab').setIcon('lucide-file-plus').onClick(() => void this.app.workspace.getLeaf('tab').openFile(file)));
		this.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu');
		menu.addItem(item => item.setSection('danger').setTitle('Delete').setIcon('lucide-trash-2').setWarning(true).onClick(() => void this.app.fileManager.trashFile(file)));
		menu.showAtMouseEvent(evt);
	}

	private markActive(): void {
		const path = this.app.workspace.getActiveFile()?.path;
		for (const el of this.contentEl.querySelectorAll('.nav-file-title')) el.toggleClass('is-active', el.getAttribute('data-path') === path);
	}
}
