import type * as obsidian from 'obsidian';
import { notImplemented } from './not-implemented';
import type { Store } from './store';

/** The disk below the vault, hidden files included; what it changes in sight, the vault tells of. */
export class DataAdapter {
	// What the host leaves out is only declared, so that the adapter passes for the app's; it throws by name.
	declare readonly readBinary: obsidian.DataAdapter['readBinary'];
	declare readonly writeBinary: obsidian.DataAdapter['writeBinary'];
	declare readonly appendBinary: obsidian.DataAdapter['appendBinary'];
	declare readonly getResourcePath: obsidian.DataAdapter['getResourcePath'];
	declare readonly trashSystem: obsidian.DataAdapter['trashSystem'];
	declare readonly trashLocal: obsidian.DataAdapter['trashLocal'];
	declare readonly copy: obsidian.DataAdapter['copy'];

	constructor(private readonly store: Store, private readonly check: (path: string) => void, private readonly vaultName: string, private readonly appendTime = 0) {
		return notImplemented('DataAdapter', this);
	}

	/** The vault's name. */
	getName(): string {
		return this.vaultName;
	}

	/** Whether a file or folder is there. */
	async exists(path: string): Promise<boolean> {
		await null;
		return this.store.has(path);
	}

	/** What is known about a file or folder. */
	async stat(path: string): Promise<obsidian.Stat | null> {
		await null;
		const entry = this.store.files.get(path);
		if (entry) return { type: 'file', ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
		return this.store.folders.has(path) ? { type: 'folder', ctime: 0, mtime: 0, size: 0 } : null;
	}

	/** The files and folders directly inside a folder, by full path. */
	async list(path: string): Promise<obsidian.ListedFiles> {
		await null;
		const folder = path === '' ? '/' : path;
		if (!this.store.folders.has(folder)) throw new Error(`ENOENT: no such file or directory, scandir '${path}'`);
		const children = this.store.childrenOf(folder);
		return { files: children.filter((child) => this.store.files.has(child)), folders: children.filter((child) => this.store.folders.has(child)) };
	}

	/** The text of a file. */
	async read(path: string): Promise<string> {
		await null;
		this.check(path);
		return this.store.read(path);
	}

	/** Writes a file, making it when needed. */
	async write(path: string, data: string): Promise<void> {
		await null;
		this.check(path);
		this.store.write(path, data);
	}

	/** Adds to the end of a file, making it when needed; in a hard world in two steps. */
	async append(path: string, data: string): Promise<void> {
		await null;
		this.check(path);
		const half = this.appendTime > 0 ? Math.floor(data.length / 2) : 0;
		if (half > 0) {
			this.add(path, data.slice(0, half));
			await new Promise((done) => window.setTimeout(done, this.appendTime));
			this.check(path);
		}
		this.add(path, data.slice(half));
	}

	/** Reads, changes and writes a file in one step. */
	async process(path: string, fn: (data: string) => string): Promise<string> {
		await null;
		this.check(path);
		const before = this.store.read(path);
		const text = fn(before);
		if (text !== before) this.store.write(path, text);
		return text;
	}

	/** Makes a folder and those above it. */
	async mkdir(path: string): Promise<void> {
		await null;
		this.store.makeFolder(path);
	}

	/** Removes a folder. */
	async rmdir(path: string, recursive: boolean): Promise<void> {
		await null;
		if (!recursive && this.store.childrenOf(path).length > 0) throw new Error(`ENOTEMPTY: directory not empty, rmdir '${path}'`);
		this.store.remove(path);
	}

	/** Removes a file. */
	async remove(path: string): Promise<void> {
		await null;
		if (!this.store.files.has(path)) throw new Error(`ENOENT: no such file or directory, unlink '${path}'`);
		this.store.remove(path);
	}

	/** Moves a file or folder. */
	async rename(path: string, newPath: string): Promise<void> {
		await null;
		this.store.rename(path, newPath);
	}

	private add(path: string, data: string): void {
		this.store.write(path, (this.store.files.get(path)?.text ?? '') + data);
	}
}
