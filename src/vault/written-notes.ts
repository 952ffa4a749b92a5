import type { App, TFile } from 'obsidian';
import { notePart } from '../core/interview/names';
import { writtenAgain, writtenHead, type WrittenAbout, type WrittenKind } from '../core/interview/written-note';
import { wikilinksIn } from '../core/note/links';
import { freePath, newNoteFolder, notePaths } from './new-note';
import type { NoteWriter } from './note-writer';

/** A note to write. */
export interface NoteToWrite {
	readonly kind: WrittenKind;
	/** Its name, valid as a file's. */
	readonly name: string;
	/** Empty for the place where the app puts new notes. */
	readonly folder: string;
	/** The path of the loop (`Loop.path`). */
	readonly loop: string;
	/** Null for the whole loop. */
	readonly interviewer: string | null;
}

/** A note that was written before about the same. */
export interface HeldNote {
	readonly file: TFile;
	readonly text: string;
	/** True if its text is still what the plugin wrote. */
	readonly isUnedited: boolean;
}

/**
 * Creates and replaces the notes that the plugin writes: never a note of another kind or about something else. All of it
 * rejects if the vault cannot be read or written.
 */
export class WrittenNotes {
	constructor(private readonly app: App, private readonly writer: NoteWriter) {}

	/** Whom a note is about, as its properties say it. */
	about({ loop, interviewer }: Pick<NoteToWrite, 'loop' | 'interviewer'>): WrittenAbout {
		const file = this.app.vault.getFileByPath(notePart(loop));
		if (file === null) return { loop: '', interviewer };
		const name = this.app.metadataCache.fileToLinktext(file, '', true);
		return { loop: `[[${name}${loop.slice(file.path.length)}]]`, interviewer };
	}

	/** The folder for a note, created if it is missing. */
	folder({ folder, name, loop }: NoteToWrite): Promise<string> {
		return newNoteFolder(this.app, folder, name, notePart(loop));
	}

	/** The note of this name and kind that is about the same: an unedited one first; null when there is none. */
	async held(note: NoteToWrite, folder: string): Promise<HeldNote | null> {
		const found: HeldNote[] = [];
		for (const path of notePaths(this.app, folder, note.name)) {
			const file = this.app.vault.getFileByPath(path);
			if (file === null) continue;
			const text = await this.writer.textOf(file);
			const head = writtenHead(text);
			if (head?.kind === note.kind && head.interviewer === note.interviewer && this.isOf(head.loop, note.loop, path))
				found.push({ file, text, isUnedited: head.isUnedited });
		}
		return found.find(({ isUnedited }) => isUnedited) ?? found[0] ?? null;
	}

	/** Creates a note; a number follows a name that is taken. */
	create({ name }: NoteToWrite, folder: string, text: string): Promise<TFile> {
		return this.app.vault.create(freePath(this.app, folder, name), text);
	}

	/**
	 * Replaces the text of a note with `text`, but for properties added to it. Gives the text it has then; null if it was
	 * edited meanwhile.
	 */
	async replace({ file, text: before }: HeldNote, text: string): Promise<string | null> {
		const now = writtenAgain(before, text);
		return await this.exchange(file, before, now) ? now : null;
	}

	/** Puts one text of a note in place of another; false if the note has a different one by now. */
	async exchange(file: TFile, before: string, now: string): Promise<boolean> {
		if (this.app.vault.getFileByPath(file.path) !== file) return false;
		const outcome = await this.writer.write(file, (text) =>
			(withoutReturns(text) === withoutReturns(before) ? [{ from: 0, to: text.length, insert: now }] : 'edited' as const));
		return outcome !== 'edited';
	}

	/** True for a note that still has this text, in its file and where it is being edited. */
	async isStill(file: TFile, text: string): Promise<boolean> {
		if (this.app.vault.getFileByPath(file.path) !== file) return false;
		// An editor may not have what another device wrote into the file yet.
		const texts = [await this.writer.textOf(file), await this.app.vault.read(file)];
		return texts.every((one) => withoutReturns(one) === withoutReturns(text));
	}

	/** True for a property's link to a loop: "[[Loops/Northwind#Rounds]]". */
	private isOf(link: string, loop: string, path: string): boolean {
		const [target = ''] = wikilinksIn(link).map((one) => one.target);
		const note = this.app.metadataCache.getFirstLinkpathDest(notePart(target), path)?.path ?? '';
		return note + target.slice(notePart(target).length) === loop;
	}
}

function withoutReturns(text: string): string {
	return text.replace(/\r\n?/g, '\n');
}
