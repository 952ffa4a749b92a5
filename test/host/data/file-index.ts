import { TFile, type TAbstractFile } from './file';
import { nameOf, parentPath, resolveDots } from './path';
import type { Vault } from './vault';

/** Finds files by the path a link writes, fast in a large vault: by their names. */
export class FileIndex {
	private readonly byName = new Map<string, Set<TFile>>();

	constructor(private readonly vault: Vault) {
		for (const file of vault.getFiles()) this.add(file);
		vault.on('create', (file) => this.add(file));
		vault.on('delete', (file) => this.remove(file, file.path));
		vault.on('rename', (file, oldPath) => {
			this.remove(file, oldPath);
			this.add(file);
		});
	}

	/** The files of a name (with extension, in any case). */
	named(name: string): TFile[] {
		return [...(this.byName.get(name.toLowerCase()) ?? [])];
	}

	/** The file a link path leads to: the exact path, else one in the source's folder, else the shortest path. */
	destination(linkpath: string, sourcePath: string): TFile | null {
		if (linkpath === '') return this.vault.getFileByPath(sourcePath);
		const folder = parentPath(sourcePath);
		if (/^\.\.?\//.test(linkpath)) return this.exact(resolveDots(`${folder}/${linkpath}`));
		if (linkpath.startsWith('/')) return this.exact(linkpath.slice(1));
		return best(this.ending(linkpath), linkpath, folder);
	}

	private exact(path: string): TFile | null {
		return this.ending(path).find((file) => isPath(file, path)) ?? null;
	}

	private ending(path: string): TFile[] {
		const found = this.endingAs(path);
		return found.length > 0 ? found : this.endingAs(`${path}.md`);
	}

	private endingAs(path: string): TFile[] {
		const lower = path.toLowerCase();
		return this.named(nameOf(path)).filter((file) => `/${file.path.toLowerCase()}`.endsWith(`/${lower}`));
	}

	private add(file: TAbstractFile): void {
		if (!(file instanceof TFile)) return;
		const name = file.name.toLowerCase();
		const same = this.byName.get(name) ?? new Set();
		this.byName.set(name, same.add(file));
	}

	private remove(file: TAbstractFile, path: string): void {
		if (file instanceof TFile) this.byName.get(nameOf(path).toLowerCase())?.delete(file);
	}
}

function best(files: readonly TFile[], linkpath: string, folder: string): TFile | null {
	const shortest = [...files].sort((a, b) => a.path.length - b.path.length)[0];
	return files.find((file) => isPath(file, linkpath)) ?? files.find((file) => parentPath(file.path) === folder) ?? shortest ?? null;
}

function isPath(file: TFile, path: string): boolean {
	const [actual, wanted] = [file.path.toLowerCase(), path.toLowerCase()];
	return actual === wanted || actual === `${wanted}.md`;
}
