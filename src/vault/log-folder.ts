import { TFile, TFolder, Vault, normalizePath, type App, type Component, type TAbstractFile } from 'obsidian';
import { isLogFile, logFolderFault, trimmedFolder } from '../core/drill/log-file';

/** The files of the practice log, as much of the vault as the log needs. */
export interface LogFolder {
	/** Paths of all log files. */
	paths(): readonly string[];
	/** The path a log file of that name has. */
	path(name: string): string;
	/** Its size in bytes, null when it is not there. */
	size(path: string): number | null;
	/** Reading and writing reject when the disk does, or when the folder is one that cannot hold the log. */
	read(path: string): Promise<string>;
	/** Makes the file, and the folder when it is missing. */
	create(path: string, text: string): Promise<void>;
	append(path: string, text: string): Promise<void>;
}

/** What is called when something happens to log files, whoever did it. */
export interface LogEvents {
	changed(path: string, size: number): void;
	gone(path: string): void;
	/** The folder itself has another path now. */
	moved(path: string): void;
}

/** The practice log's folder in the vault; `name` is called on each use, because it is a setting. */
export class VaultLogFolder implements LogFolder {
	constructor(private readonly app: App, private readonly name: () => string) {}

	paths(): string[] {
		const folder = this.app.vault.getFolderByPath(this.folder);
		const paths: string[] = [];
		if (folder !== null) Vault.recurseChildren(folder, (file) => {
			if (file instanceof TFile && isLogFile(file.name)) paths.push(file.path);
		});
		return paths.sort();
	}

	path(name: string): string {
		return normalizePath(`${this.folder}/${name}`);
	}

	size(path: string): number | null {
		return this.app.vault.getFileByPath(path)?.stat.size ?? null;
	}

	async read(path: string): Promise<string> {
		return this.app.vault.read(this.file(path));
	}

	async create(path: string, text: string): Promise<void> {
		const { vault } = this.app;
		const { folder } = this;
		const fault = folderFault(this.app, this.name());
		if (fault !== null) throw new Error(fault);
		if (vault.getFolderByPath(folder) === null) await vault.createFolder(folder);
		await vault.create(path, text);
	}

	async append(path: string, text: string): Promise<void> {
		await this.app.vault.append(this.file(path), text);
	}

	/** Follows the log files from now on until the owner unloads; call at layout-ready. */
	follow(owner: Component, told: LogEvents): void {
		const { vault } = this.app;
		const changed = (file: TAbstractFile): void => {
			if (file instanceof TFile && this.isLog(file.path)) told.changed(file.path, file.stat.size);
		};
		owner.registerEvent(vault.on('create', changed));
		owner.registerEvent(vault.on('modify', changed));
		owner.registerEvent(vault.on('delete', ({ path }) => { if (this.isLog(path)) told.gone(path); }));
		owner.registerEvent(vault.on('rename', (file, oldPath) => {
			if (file instanceof TFolder && oldPath === this.folder) return told.moved(file.path);
			changed(file);
			if (this.isLog(oldPath) && !this.isLog(file.path)) told.gone(oldPath);
		}));
	}

	/** The folder's path as the vault spells it: another device may have made it with other capitals, which is one folder on most disks. */
	private get folder(): string {
		const path = normalizePath(trimmedFolder(this.name()));
		const { vault } = this.app;
		if (path === '/' || vault.getAbstractFileByPath(path) !== null) return path;
		return vault.getAllFolders().find((folder) => folder.path.toLowerCase() === path.toLowerCase())?.path ?? path;
	}

	private isLog(path: string): boolean {
		if (!isLogFile(path.slice(path.lastIndexOf('/') + 1))) return false;
		const { folder } = this;
		return folder === '/' || path.startsWith(`${folder}/`);
	}

	private file(path: string): TFile {
		const file = this.app.vault.getFileByPath(path);
		if (file === null) throw new Error(`There is no file ${path}.`);
		return file;
	}
}

/** Why the practice log cannot be in a folder of that path, as a sentence; null when it can. */
export function folderFault({ vault }: App, path: string): string | null {
	const isFile = vault.getFileByPath(normalizePath(trimmedFolder(path))) !== null;
	return logFolderFault(path) ?? (isFile ? `The practice log needs a folder, and "${path.trim()}" is a file.` : null);
}
