import { fold } from './fold';

/** What a link without alias stands for: the heading it names, else the note, without folder and extension. */
export function nameOfTarget(target: string): string {
	const hash = target.lastIndexOf('#');
	if (hash >= 0 && hash < target.length - 1) return target.slice(hash + 1);
	return basename(hash < 0 ? target : target.slice(0, hash));
}

/** The name of the note in a link's target, folded, to be compared with that of a note; empty for a link within its own. */
export function linkedName(target: string): string {
	return fold(basename(notePart(target)));
}

/** A path's last part without `.md`. */
export function basename(path: string): string {
	const name = path.slice(path.lastIndexOf('/') + 1);
	return name.slice(-3).toLowerCase() === '.md' ? name.slice(0, -3) : name;
}

/** A note's name and its aliases. */
export function namesOf({ path, aliases }: { readonly path: string; readonly aliases: readonly string[] }): string[] {
	return [basename(path), ...aliases];
}

const BETWEEN_PARTS = /\s[-–—]+\s|[(),]/;

/** The parts of a name between dashes, commas and parentheses: "Prep - Ada Holm (bar raiser)" has three. */
export function partsOfName(name: string): string[] {
	return name.split(BETWEEN_PARTS).map((part) => part.trim()).filter((part) => part !== '');
}

/** The folder a path lies in, empty for the vault's root. */
export function folderOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** A folder and all those it is in, the vault's root (the empty path) last. */
export function foldersAbove(folder: string): string[] {
	const folders: string[] = [];
	for (let at = folder; at !== ''; at = folderOf(at)) folders.push(at);
	return [...folders, ''];
}

/** The folder of the vault that a path lies below, empty for its root. */
export function topFolderOf(path: string): string {
	return folderOf(path).split('/')[0] ?? '';
}

/** The note a link's target names, as written, without the heading in it; empty for a link within its own note. */
export function notePart(target: string): string {
	const hash = target.indexOf('#');
	return hash < 0 ? target : target.slice(0, hash);
}
