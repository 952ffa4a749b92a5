import { isHidden, joinPath, nameOf, parentPath } from './path';

/** One file on the host's disk. */
export interface Entry {
	readonly text: string;
	readonly ctime: number;
	readonly mtime: number;
	readonly size: number;
}

/** What happened on the disk; `before` is the text that was there. */
export type Change =
	| { readonly type: 'create'; readonly path: string; readonly folder: boolean }
	| { readonly type: 'modify'; readonly path: string; readonly before: string }
	| { readonly type: 'delete'; readonly path: string; readonly before: string | null }
	| { readonly type: 'rename'; readonly path: string; readonly from: string };

const encoder = new TextEncoder();

/** The host's disk: every file and folder of the vault folder, hidden ones included, in memory. */
export class Store {
	readonly files = new Map<string, Entry>();
	readonly folders = new Set<string>(['/']);
	/** Told of each change after it happened. */
	onChange: (change: Change) => void = () => {};

	constructor(files: Readonly<Record<string, string>>, private readonly now: () => number, private readonly ignoresCase = false) {
		for (const [path, text] of Object.entries(files)) {
			this.makeParents(path);
			this.files.set(path, this.entry(text));
		}
	}

	/** Whether a file or folder is there. */
	has(path: string): boolean {
		return this.spelled(path) !== null;
	}

	/** The text of a file; a missing one is an error in the words of the disk. */
	read(path: string): string {
		const entry = this.files.get(this.spelled(path) ?? path);
		if (!entry) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
		return entry.text;
	}

	/** Writes a file, making it when it is not there; its folder must be. */
	write(asked: string, text: string): void {
		const path = this.spelled(asked) ?? asked;
		const old = this.files.get(path);
		if (!old && !this.folders.has(parentPath(path))) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
		this.files.set(path, this.entry(text, old?.ctime));
		this.onChange(old ? { type: 'modify', path, before: old.text } : { type: 'create', path, folder: false });
	}

	/** Makes a folder and those above it. */
	makeFolder(path: string): void {
		if (this.has(path)) return;
		this.makeFolder(parentPath(path));
		this.folders.add(path);
		this.onChange({ type: 'create', path, folder: true });
	}

	/** Makes the folders that a path needs. */
	makeParents(path: string): void {
		this.makeFolder(parentPath(path));
	}

	/** Removes a file, or a folder with all it holds. */
	remove(path: string): void {
		for (const child of this.childrenOf(path)) this.remove(child);
		const before = this.files.get(path)?.text ?? null;
		if (this.files.delete(path) || this.folders.delete(path)) this.onChange({ type: 'delete', path, before });
	}

	/** Moves a file, or a folder with all it holds. */
	rename(from: string, path: string): void {
		const there = this.spelled(path);
		if (there !== null && there !== from) throw new Error('Destination file already exists!');
		if (!this.folders.has(parentPath(path))) throw new Error(`ENOENT: no such file or directory, rename '${from}' -> '${path}'`);
		this.move(from, path);
		if (isHidden(from) === isHidden(path)) this.onChange({ type: 'rename', path, from });
		else if (isHidden(path)) this.hide(path, from);
		else this.show(path);
	}

	/** The paths directly inside a folder. */
	childrenOf(folder: string): string[] {
		if (!this.folders.has(folder)) return [];
		return [...this.folders, ...this.files.keys()].filter((path) => path !== '/' && parentPath(path) === folder);
	}

	/** The path as the disk spells it; null when nothing is there. */
	private spelled(path: string): string | null {
		if (this.files.has(path) || this.folders.has(path)) return path;
		if (!this.ignoresCase) return null;
		const asked = path.toLowerCase();
		return [...this.folders, ...this.files.keys()].find((one) => one.toLowerCase() === asked) ?? null;
	}

	private move(from: string, to: string): void {
		for (const child of this.childrenOf(from)) this.move(child, joinPath(to, nameOf(child)));
		const entry = this.files.get(from);
		if (entry) this.files.set(to, entry);
		else this.folders.add(to);
		this.files.delete(from);
		this.folders.delete(from);
	}

	/** Tells that what is at `path` now went out of sight at `from`. */
	private hide(path: string, from: string): void {
		for (const child of this.childrenOf(path)) this.hide(child, joinPath(from, nameOf(child)));
		this.onChange({ type: 'delete', path: from, before: this.files.get(path)?.text ?? null });
	}

	/** Tells that what is at `path` now came into sight. */
	private show(path: string): void {
		this.onChange({ type: 'create', path, folder: this.folders.has(path) });
		for (const child of this.childrenOf(path)) this.show(child);
	}

	private entry(text: string, ctime?: number): Entry {
		const now = this.now();
		return { text, ctime: ctime ?? now, mtime: now, size: encoder.encode(text).length };
	}
}
