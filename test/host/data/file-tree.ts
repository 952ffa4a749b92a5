import { TFile, TFolder, type TAbstractFile } from './file';
import { isHidden, nameOf, joinPath, parentPath } from './path';
import type { Change, Store } from './store';
import type { Vault } from './vault';

/** A vault event that is due. */
export interface FileEvent {
	readonly name: 'create' | 'modify' | 'delete' | 'rename';
	readonly file: TAbstractFile;
	readonly oldPath?: string;
}

/** The files and folders that the vault shows, kept over the changes of the disk. */
export class FileTree {
	readonly root: TFolder;
	private readonly byPath = new Map<string, TAbstractFile>();

	constructor(private readonly vault: Vault, private readonly store: Store, private readonly childrenFirst = false) {
		this.root = new TFolder(vault, '/');
		this.byPath.set('/', this.root);
		for (const folder of store.folders) if (folder !== '/') this.add(folder);
		for (const path of store.files.keys()) this.add(path);
	}

	/** The file or folder at a path. */
	get(path: string): TAbstractFile | null {
		return this.byPath.get(path) ?? null;
	}

	/** All files and folders, the root included. */
	all(): TAbstractFile[] {
		return [...this.byPath.values()];
	}

	/** Follows a change of the disk; gives the events it causes. */
	apply(change: Change): FileEvent[] {
		if (isHidden(change.path)) return [];
		if (change.type === 'rename') return this.rename(change.from, change.path);
		if (change.type === 'create') return this.add(change.path);
		return change.type === 'delete' ? this.remove(change.path) : this.modify(change.path);
	}

	private add(path: string): FileEvent[] {
		if (isHidden(path)) return [];
		const file = this.store.folders.has(path) ? new TFolder(this.vault, path) : new TFile(this.vault, path, this.stat(path));
		this.attach(file);
		return [{ name: 'create', file }];
	}

	private modify(path: string): FileEvent[] {
		const file = this.byPath.get(path);
		if (!(file instanceof TFile)) return [];
		file.stat = this.stat(path);
		return [{ name: 'modify', file }];
	}

	private remove(path: string): FileEvent[] {
		const file = this.byPath.get(path);
		if (!file) return [];
		const below = file instanceof TFolder ? [...file.children].flatMap((child) => this.remove(child.path)) : [];
		this.detach(file);
		return [...below, { name: 'delete', file }];
	}

	private rename(from: string, path: string): FileEvent[] {
		const file = this.byPath.get(from);
		if (!file) return [];
		this.detach(file);
		return this.move(file, path);
	}

	private move(file: TAbstractFile, path: string): FileEvent[] {
		const oldPath = file.path;
		this.byPath.delete(oldPath);
		file.setPath(path);
		this.attach(file);
		const children = file instanceof TFolder ? file.children.splice(0) : [];
		const below = children.flatMap((child) => this.move(child, joinPath(path, nameOf(child.path))));
		const own: FileEvent = { name: 'rename', file, oldPath };
		return this.childrenFirst ? [...below, own] : [own, ...below];
	}

	private attach(file: TAbstractFile): void {
		const parent = this.byPath.get(parentPath(file.path)) as TFolder;
		file.parent = parent;
		parent.children.push(file);
		this.byPath.set(file.path, file);
	}

	private detach(file: TAbstractFile): void {
		const siblings = file.parent?.children ?? [];
		siblings.splice(siblings.indexOf(file), 1);
		file.parent = null;
		this.byPath.delete(file.path);
	}

	private stat(path: string): TFile['stat'] {
		const { ctime, mtime, size } = this.store.files.get(path) ?? { ctime: 0, mtime: 0, size: 0 };
		return { ctime, mtime, size };
	}
}
