import type { App, TFile } from 'obsidian';
import type { NoteWriter, Written } from '../vault/note-writer';
import { notify, reasonOf } from '../views/notice';

/** What discarding a note needs. */
interface Discarding {
	readonly app: App;
	readonly writer: NoteWriter;
}

/** Takes back what was written in notes, and says so when that is not possible; resolves to whether it was. `about` as in `notify`. */
export async function takeBack(writer: NoteWriter, written: readonly Written[], about: string): Promise<boolean> {
	try {
		const isBack = await writer.takeBack(written);
		if (!isBack) notify('The line has changed since then. Nothing was undone.', about);
		return isBack;
	} catch (error) {
		notify(`The note could not be written: ${reasonOf(error)}`, about);
		return false;
	}
}

/** Moves a note that was just made into the trash, unless it was edited since; says so when it stays. `about` as in `notify`. */
export async function discardNew({ app, writer }: Discarding, file: TFile, text: string, about: string): Promise<void> {
	try {
		const isThere = app.vault.getFileByPath(file.path) === file;
		if (isThere && await writer.textOf(file) === text) await app.fileManager.trashFile(file);
		else notify(`"${file.basename}" was edited since then, so it stays.`, about);
	} catch (error) {
		notify(`"${file.basename}" could not be deleted: ${reasonOf(error)}`, about);
	}
}
