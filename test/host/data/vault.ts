import type * as obsidian from 'obsidian';
import { DataAdapter } from './adapter';
import { Events, type EventRef } from './events';
import { TFile, TFolder, type TAbstractFile } from './file';
import { FileTree } from './file-tree';
import { EASY_WORLD, type HardWorld } from './hard-world';
import { notImplemented } from './not-implemented';
import { joinPath } from './path';
import { Store, type Change } from './store';

/** How a vault is set up. */
export interface VaultOptions {
	readonly name?: string;
	readonly now?: () => number;
	/** What is hard about its disk; nothing unless given. */
	readonly hard?: Partial<HardWorld>;
}

/** The vault in memory. */
export class Vault extends Events {
	// What the host leaves out is only declared, so that the vault passes for the app's; it throws by name.
	declare readonly createBinary: obsidian.Vault['createBinary'];
	declare readonly readBinary: obsidian.Vault['readBinary'];
	declare readonly modifyBinary: obsidian.Vault['modifyBinary'];
	declare readonly appendBinary: obsidian.Vault['appendBinary'];
	declare readonly getResourcePath: obsidian.Vault['getResourcePath'];
	declare readonly copy: obsidian.Vault['copy'];

	readonly configDir = '.obsidian';
	readonly adapter: DataAdapter;
	/** The disk below; a seam for the host, not part of the app's API. */
	readonly store: Store;
	/** A path that stands here fails with that message when it is read or written; a seam for tests. */
	readonly faults: Record<string, string> = {};
	/** A path that stands here is read only when its promise resolves; a seam for tests. */
	readonly held: Record<string, Promise<void>> = {};
	/** The last change on the disk, told before its event; a seam for the metadata cache. */
	onChange: (change: Change) => void = () => {};
	private readonly tree: FileTree;
	private readonly name: string;
	private readonly hard: HardWorld;
	/** True while a change comes from outside the app. */
	private isOutside = false;

	constructor(files: Readonly<Record<string, string>> = {}, options: VaultOptions = {}) {
		super();
		const self = notImplemented('Vault', this);
		this.name = options.name ?? 'Test vault';
		this.hard = { ...EASY_WORLD, ...options.hard };
		this.store = new Store(files, options.now ?? Date.now, this.hard.ignoresCase);
		this.adapter = new DataAdapter(this.store, (path) => self.check(path), this.name, this.hard.appendTime);
		this.tree = new FileTree(self, this.store, this.hard.childrenFirst);
		this.store.onChange = (change) => {
			if (self.isOutside && self.hard.lateEvents > 0) window.setTimeout(() => self.apply(change), self.hard.lateEvents);
			else self.apply(change);
		};
		return self;
	}

	/** Fires `create` for every file and folder, as the app does while it starts, before the layout is ready. */
	announceFiles(): void {
		for (const file of this.getAllLoadedFiles()) if (file.path !== '/') this.trigger('create', file);
	}

	/** A change from outside the app (sync, another editor): a new text, or `null` to delete. */
	external(path: string, text: string | null): void {
		this.isOutside = true;
		try {
			if (text === null) return this.store.remove(path);
			this.store.makeParents(path);
			this.store.write(path, text);
		} finally {
			this.isOutside = false;
		}
	}

	getName(): string {
		return this.name;
	}

	getRoot(): TFolder {
		return this.tree.root;
	}

	getAbstractFileByPath(path: string): TAbstractFile | null {
		return this.tree.get(path);
	}

	getFileByPath(path: string): TFile | null {
		const file = this.tree.get(path);
		return file instanceof TFile ? file : null;
	}

	getFolderByPath(path: string): TFolder | null {
		const folder = this.tree.get(path);
		return folder instanceof TFolder ? folder : null;
	}

	getAllLoadedFiles(): TAbstractFile[] {
		return this.tree.all();
	}

	getFiles(): TFile[] {
		return this.tree.all().filter((file) => file instanceof TFile);
	}

	getMarkdownFiles(): TFile[] {
		return this.getFiles().filter((file) => file.extension === 'md');
	}

	getAllFolders(includeRoot = false): TFolder[] {
		return this.tree.all().filter((file) => file instanceof TFolder).filter((folder) => includeRoot || !folder.isRoot());
	}

	/** The text as it was when the read began, however long it takes. */
	async read(file: obsidian.TFile | TFile): Promise<string> {
		const held = this.held[file.path];
		const text = await this.adapter.read(file.path);
		if (held !== undefined) await held;
		if (this.hard.readTime > 0) await new Promise((done) => window.setTimeout(done, this.hard.readTime));
		return text;
	}

	async cachedRead(file: obsidian.TFile | TFile): Promise<string> {
		return this.read(file);
	}

	/** Makes a note; its folder must be there and the note must not. */
	async create(path: string, data: string): Promise<TFile> {
		await null;
		this.check(path);
		if (this.store.has(path)) throw new Error('File already exists.');
		this.store.write(path, data);
		return this.tree.get(path) as TFile;
	}

	async createFolder(path: string): Promise<TFolder> {
		await null;
		if (this.store.has(path)) throw new Error('Folder already exists.');
		this.store.makeFolder(path);
		return this.tree.get(path) as TFolder;
	}

	async modify(file: obsidian.TFile | TFile, data: string): Promise<void> {
		return this.adapter.write(file.path, data);
	}

	async append(file: obsidian.TFile | TFile, data: string): Promise<void> {
		return this.adapter.append(file.path, data);
	}

	async process(file: obsidian.TFile | TFile, fn: (data: string) => string): Promise<string> {
		return this.adapter.process(file.path, fn);
	}

	async rename(file: obsidian.TAbstractFile | TAbstractFile, newPath: string): Promise<void> {
		return this.adapter.rename(file.path, newPath);
	}

	async delete(file: obsidian.TAbstractFile | TAbstractFile): Promise<void> {
		await null;
		this.store.remove(file.path);
	}

	/** Moves to the vault's own trash folder: the host has no system. */
	async trash(file: obsidian.TAbstractFile | TAbstractFile, _system: boolean): Promise<void> {
		await null;
		this.store.makeFolder('.trash');
		let target = joinPath('.trash', file.name);
		for (let count = 2; this.store.has(target); count++) target = joinPath('.trash', `${count} ${file.name}`);
		this.store.rename(file.path, target);
	}

	/** Calls `cb` with a folder and everything below it. */
	static recurseChildren(root: TFolder | obsidian.TFolder, cb: (file: TAbstractFile) => unknown): void {
		const waiting: TAbstractFile[] = [root as TFolder];
		for (let file = waiting.pop(); file; file = waiting.pop()) {
			cb(file);
			if (file instanceof TFolder) waiting.push(...file.children);
		}
	}

	override on(name: 'create' | 'modify' | 'delete', callback: (file: TAbstractFile) => unknown, ctx?: unknown): EventRef;
	override on(name: 'rename', callback: (file: TAbstractFile, oldPath: string) => unknown, ctx?: unknown): EventRef;
	override on(name: string, callback: (...data: never[]) => unknown, ctx?: unknown): EventRef {
		return super.on(name, callback as (...data: unknown[]) => unknown, ctx);
	}

	private apply(change: Change): void {
		this.onChange(change);
		for (const { name, file, oldPath } of this.tree.apply(change)) {
			if (oldPath === undefined) this.trigger(name, file);
			else this.trigger(name, file, oldPath);
		}
	}

	private check(path: string): void {
		const message = this.faults[path];
		if (message !== undefined) throw new Error(message);
	}
}
