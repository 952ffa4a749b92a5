import { getLinkpath, MarkdownView, Platform, type App, type TFile } from 'obsidian';
import { fileName } from '../core/note/file-name';
import { newStoryText, writingBegins, type NewStory } from '../core/stories/story-template';
import { freePath, newNoteFolder } from './new-note';

/** Where a new story goes, and what it is made from. */
export interface StoryPlace {
	/** Empty for the place where the app puts new notes. */
	readonly folder: string;
	/** The note it is created from; empty for none. */
	readonly sourcePath: string;
	/** The text of the person's template; null for the built-in one. */
	readonly template: string | null;
}

/** Creates a story note: a number follows a name that is taken. Rejects when the vault cannot be written. */
export async function createStory(app: App, story: NewStory, place: StoryPlace): Promise<TFile> {
	const { folder, sourcePath, template } = place;
	const name = fileName(story.title) || 'New story';
	const parent = await newNoteFolder(app, folder, name, sourcePath);
	return app.vault.create(freePath(app, parent, name), newStoryText(template, story));
}

/** The note that a path or a name of the settings means; null if there is none. */
export function templateNote(app: App, name: string): TFile | null {
	const link = getLinkpath(name.replace(/\.md$/i, ''));
	return app.vault.getFileByPath(name) ?? app.metadataCache.getFirstLinkpathDest(link, '');
}

/** Opens a new story in a tab of its own, with the cursor where writing begins. */
export async function openToWrite(app: App, file: TFile): Promise<void> {
	const leaf = app.workspace.getLeaf('tab');
	await leaf.openFile(file, { active: true, state: { mode: 'source' } });
	// On a phone the sidebar is a drawer over everything.
	if (Platform.isPhone) app.workspace.rightSplit.collapse();
	const { view } = leaf;
	if (!(view instanceof MarkdownView)) return;
	view.editor.setCursor(writingBegins(view.editor.getValue()));
	view.editor.focus();
}
