import type { NoteWriter, Written } from '../vault/note-writer';
import { notify, reasonOf } from '../views/notice';

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
