import { normalizePath, type App, type TFile } from 'obsidian';

/** The parts of a story that is still to be told. */
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
	const name = fileName(title);
	const parent = folder === '' ? app.fileManager.getNewFileParent(sourcePath, `${name}.md`).path : folder;
	const place = normalizePath(parent);
	if (place !== '/' && app.vault.getFolderByPath(place) === null) await app.vault.createFolder(place);
	return app.vault.create(freePath(app, place, name), storyText(principles));
}

function fileName(title: string): string {
	const name = title.replace(/[\\/:*?"<>|#^[\]]/g, ' ').replace(/\s+/g, ' ').replace(/^[. ]+|[. ]+$/g, '');
	return name === '' ? 'New story' : name;
}

function freePath(app: App, folder: string, name: string): string {
	const pathOf = (suffix: string): string => normalizePath(`${folder}/${name}${suffix}.md`);
	let path = pathOf('');
	for (let count = 2; app.vault.getAbstractFileByPath(path) !== null; count++) path = pathOf(` ${count}`);
	return path;
}

function storyText(principles: readonly string[]): string {
	const properties = principles.length === 0 ? '' : `---\nprinciples:\n${principles.map((name) => `  - ${JSON.stringify(name)}\n`).join('')}---\n\n`;
	return properties + PARTS.map((part) => `## ${part}\n\n`).join('');
}
