import type * as obsidian from 'obsidian';
import { nameOf, splitName } from './path';
import type { Vault } from './vault';

/** A file or folder of the vault. */
export abstract class TAbstractFile {
	path = '';
	name = '';
	parent: TFolder | null = null;

	constructor(public vault: Vault, path: string) {
		this.setPath(path);
	}

	/** Moves this object to a path (not the file itself). */
	setPath(path: string): void {
		this.path = path;
		this.name = nameOf(path);
	}
}

/** A file of the vault. */
export class TFile extends TAbstractFile {
	// Declared, not initialized: the base class already set them through `setPath`.
	declare basename: string;
	declare extension: string;

	constructor(vault: Vault, path: string, public stat: obsidian.FileStats) {
		super(vault, path);
	}

	override setPath(path: string): void {
		super.setPath(path);
		({ basename: this.basename, extension: this.extension } = splitName(this.name));
	}
}

/** A folder of the vault; the root's path is `/` and its name empty. */
export class TFolder extends TAbstractFile {
	children: TAbstractFile[] = [];

	/** Whether this is the vault itself. */
	isRoot(): boolean {
		return this.path === '/';
	}
}
