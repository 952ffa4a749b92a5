import { MarkdownView, type App, type TFile } from 'obsidian';
import { insertBlock } from '../core/stories/insert-block';
import { NoteWriter } from '../vault/note-writer';
import { notify, reasonOf } from '../views/notice';
import { offerNotice } from '../views/offer-notice';
import { takeBack } from './take-back';

/** What notices about a table are about: only the last one matters. */
const TABLE = 'bank-table';

/** Puts a table into the clipboard, and says so. */
export async function copyTable(text: string | null): Promise<void> {
	if (text === null) return notify('There is nothing to copy on this page.', TABLE);
	try {
		await navigator.clipboard.writeText(text);
		notify('Copied as a table.', TABLE);
	} catch (error) {
		notify(`Nothing was copied: ${reasonOf(error)}`, TABLE);
	}
}

/** Inserts a table into the active note, or the one that was active last: at the cursor, else at the end. The notice undoes it. */
export async function insertTable(app: App, text: string | null): Promise<void> {
	if (text === null) return notify('There is nothing to insert on this page.', TABLE);
	const file = app.workspace.getActiveFile();
	if (file?.extension !== 'md') return notify('Open the note to insert the table into, then try again. Nothing was inserted.', TABLE);
	const writer = new NoteWriter(app);
	try {
		const written = await writer.write<never>(file, (note) => [insertBlock(note, cursorIn(app, file, note), text)]);
		offerNotice(`Inserted into "${file.basename}".`, 'Undo', () => void takeBack(writer, [written], TABLE), TABLE);
	} catch (error) {
		notify(`Nothing was inserted: ${reasonOf(error)}`, TABLE);
	}
}

/** Where the cursor of a note is that is being edited, as an offset in its text; null where nobody edits it. */
function cursorIn({ workspace }: App, file: TFile, text: string): number | null {
	const views = workspace.getLeavesOfType('markdown').map(({ view }) => view);
	const view = views.find((one): one is MarkdownView => one instanceof MarkdownView && one.file === file && one.getMode() === 'source');
	return view?.editor.getValue() === text ? view.editor.posToOffset(view.editor.getCursor('to')) : null;
}
