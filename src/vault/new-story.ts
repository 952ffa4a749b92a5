import type { App, TFile } from 'obsidian';
import { fileName } from '../core/note/file-name';
import { freePath, newNoteFolder } from './new-note';

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
	const place = await newNoteFolder(app, folder, name, sourcePath);
	return app.vault.create(freePath(app, place, name), storyText(principles));
}

function storyText(principles: readonly string[]): string {
	const properties = principles.length === 0 ? '' : `---\nprinciples:\n${principles.map((name) => `  - ${JSON.stringify(name)}\n`).join('')}---\n\n`;
	return properties + PARTS.map((part) => `## ${part}\n\n`).join('');
}
