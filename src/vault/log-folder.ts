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
		const { vault } = this.app;
		const folders = this.isTop ? [vault.getRoot()] : vault.getAllFolders().filter(({ path }) => this.isFolder(path));
		const paths = new Set<string>();
		for (const folder of folders) Vault.recurseChildren(folder, (file) => {
			if (file instanceof TFile && isLogFile(file.name)) paths.add(file.path);
		});
		return [...paths].sort();
	}

	path(name: string): string {
		const { folder } = this;
		return folder === '/' ? name : `${folder}/${name}`;
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
			if (file instanceof TFolder && this.isFolder(oldPath)) return told.moved(file.path);
			changed(file);
			// If the log's folder no longer exists, it was itself renamed, and the app reports that before or after its files.
			const isMovedOut = this.isLog(oldPath) && !this.isLog(file.path) && vault.getFolderByPath(this.folder) !== null;
			if (isMovedOut) told.gone(oldPath);
		}));
	}

	/** The other folders that contain practice logs: the log's folder may have been renamed while the app was closed. */
	elsewhere(): string[] {
		const logs = this.app.vault.getFiles().filter(({ name, path }) => isLogFile(name) && !this.isLog(path));
		return [...new Set(logs.map(({ parent }) => parent?.path ?? '/'))].sort();
	}

	/**
	 * The folder's path as the vault spells it: another device may have created it in different case, which most disks treat as the same
	 * folder, or with letters that look the same. If there are several, as on a case-sensitive disk, all of them are read.
	 */
	private get folder(): string {
		const { vault } = this.app;
		const path = normalizePath(trimmedFolder(this.name()));
		if (this.isTop || vault.getFolderByPath(path) !== null) return path;
		return vault.getAllFolders().find((folder) => this.isFolder(folder.path))?.path ?? path;
	}

	private get isTop(): boolean {
		return spelling(this.name()) === '/';
	}

	/** Whether that path is the log's folder, or was until the folder was renamed. */
	private isFolder(path: string): boolean {
		return spelling(path) === spelling(this.name());
	}

	private isLog(path: string): boolean {
		if (!isLogFile(path.slice(path.lastIndexOf('/') + 1))) return false;
		return this.isTop || spelling(path).startsWith(`${spelling(this.name())}/`);
	}

	private file(path: string): TFile {
		const file = this.app.vault.getFileByPath(path);
		if (file === null) throw new Error(`There is no file ${path}.`);
		return file;
	}
}

/** A path without what disks and keyboards write differently: case, composed letters, blanks at the ends of names. */
function spelling(path: string): string {
	return normalizePath(trimmedFolder(path)).normalize().toLowerCase();
}

/** Why the practice log cannot be in a folder of that path, as a sentence; null when it can. */
export function folderFault({ vault }: App, path: string): string | null {
	const parts = normalizePath(trimmedFolder(path)).split('/');
	const file = parts.map((_, at) => parts.slice(0, at + 1).join('/')).find((part) => vault.getFileByPath(part) !== null);
	return logFolderFault(path) ?? (file === undefined ? null : `The practice log needs a folder, and "${file}" is a file.`);
}
