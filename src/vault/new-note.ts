import { normalizePath, type App } from 'obsidian';

/**
 * The folder for a new note, created if it is missing: `folder`, or where the app puts new notes if that is empty. Rejects
 * if the vault cannot be written.
 */
export async function newNoteFolder(app: App, folder: string, name: string, sourcePath: string): Promise<string> {
	const parent = folder === '' ? app.fileManager.getNewFileParent(sourcePath, `${name}.md`).path : folder;
	const place = normalizePath(parent);
	if (place === '/' || app.vault.getFolderByPath(place) !== null) return place;
	// Another device may have made it in other capitals, which most disks take for the same folder.
	const spelled = app.vault.getAllFolders().find(({ path }) => path.toLowerCase() === place.toLowerCase());
	if (spelled !== undefined) return spelled.path;
	await app.vault.createFolder(place);
	return place;
}

/** The paths for a note of that name, the plain one first, then with numbers; the first one that is free comes last. */
export function notePaths(app: App, folder: string, name: string): string[] {
	const held = new Map(app.vault.getFolderByPath(folder)?.children.map((file) => [file.name.toLowerCase(), file.path]));
	const paths: string[] = [];
	for (let count = 1; ; count++) {
		const file = count === 1 ? `${name}.md` : `${name} ${count}.md`;
		const taken = held.get(file.toLowerCase());
		paths.push(taken ?? normalizePath(`${folder}/${file}`));
		if (taken === undefined) return paths;
	}
}

/** The path of a new note; a number follows a name that is taken, in whatever capitals: most disks take those for one. */
export function freePath(app: App, folder: string, name: string): string {
	return notePaths(app, folder, name).at(-1) ?? '';
}
