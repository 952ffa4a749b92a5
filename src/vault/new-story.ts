import { normalizePath, type App, type TFile } from 'obsidian';
import { fileName } from '../core/note/file-name';

/** The parts of a story, to be filled in. */
const PARTS = ['Situation', 'Task', 'Action', 'Result'];

/** What a new story is made of. */
export interface NewStory {
	readonly title: string;
	/** Empty for the place where the app puts new notes. */
	readonly folder: string;
	/** Names of the principles it is told for. */
	readonly principles: readonly string[];
	/** The note it is created from. */
	readonly sourcePath: string;
}

/** Creates a story note with its parts to fill in. Never overwrites: a number is added to a name that is taken. Rejects when the vault cannot be written. */
export async function createStory(app: App, { title, folder, principles, sourcePath }: NewStory): Promise<TFile> {
	const name = fileName(title) || 'New story';
	const parent = folder === '' ? app.fileManager.getNewFileParent(sourcePath, `${name}.md`).path : folder;
	const place = normalizePath(parent);
	if (place !== '/' && app.vault.getFolderByPath(place) === null) await app.vault.createFolder(place);
	return app.vault.create(freePath(app, place, name), storyText(principles));
}

/** The path of a new note; a number follows a name that is taken, in whatever capitals: on most disks those are one file. */
function freePath(app: App, folder: string, name: string): string {
	const taken = new Set(app.vault.getFolderByPath(folder)?.children.map((file) => file.name.toLowerCase()));
	const named = (count: number): string => (count === 1 ? `${name}.md` : `${name} ${count}.md`);
	let count = 1;
	while (taken.has(named(count).toLowerCase())) count++;
	return normalizePath(`${folder}/${named(count)}`);
}

function storyText(principles: readonly string[]): string {
	const properties = principles.length === 0 ? '' : `---\nprinciples:\n${principles.map((name) => `  - ${JSON.stringify(name)}\n`).join('')}---\n\n`;
	return properties + PARTS.map((part) => `## ${part}\n\n`).join('');
}
