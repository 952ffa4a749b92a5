import type { App, TFile } from 'obsidian';
import { midnightOf } from '../core/interview/day';
import type { Preparation } from '../core/interview/preparation';
import type { NoteReader } from '../core/interview/read-note';
import { principlesToChoose, valuesIn, valuesTyped } from '../core/loop-note/company-values';
import type { LoopDraft } from '../core/loop-note/loop-draft';
import { readDraft } from '../core/loop-note/read-draft';
import { draftName, writeDraft } from '../core/loop-note/write-draft';
import type { SettingsStore } from '../settings/settings-store';
import type { ChosenLoop } from '../vault/chosen-loop';
import { freePath, newNoteFolder } from '../vault/new-note';
import { NoteWriter } from '../vault/note-writer';
import { WrittenNotes } from '../vault/written-notes';
import { LoopDraftModal } from '../views/loop-draft-modal';
import type { DraftEntry } from '../views/loop-draft-source';
import { notify, reasonOf } from '../views/notice';
import { offerNotice } from '../views/offer-notice';
import { openSidebar } from '../views/open-views';
import { ChoiceModal } from '../views/suggest-modals';

/** What notices about new loops are about: only the last one matters. */
const LOOP = 'new-loop';

/** What a loop is created with. */
export interface CreatingRooms {
	readonly app: App;
	readonly preparation: Preparation;
	readonly settings: SettingsStore;
	readonly chosen: ChosenLoop;
	readonly reader: () => NoteReader;
	/** The person's day, counted from 1970-01-01. */
	readonly today: () => number;
}

/** Creates a loop note from a text: an e-mail, a calendar entry, a list. */
export class CreatingLoop {
	/** What was entered and is no note yet; kept while the app runs. */
	private kept: DraftEntry | null = null;

	constructor(private readonly rooms: CreatingRooms) {}

	/** Opens the dialog, with what was entered there before. */
	open(): void {
		const { app, preparation, settings, reader, today } = this.rooms;
		new LoopDraftModal(app, {
			entry: this.kept ?? { text: '', values: '', folder: settings.current.loopFolder, changes: [] },
			read: ({ text, values }) => readDraft(text, { read: reader(), values: valuesTyped(values), today: midnightOf(today()) }),
			principles: ({ company }, { values }) => principlesToChoose(company, valuesTyped(values),
				preparation.loops.flatMap((loop) => loop.interviewers.flatMap((one) => one.principles.map(({ principle }) => principle.name)))),
			chooseValues: (chosen) => this.chooseValues(chosen),
			keep: (entry) => { this.kept = entry; },
			create: (draft, entry) => this.create(draft, entry),
		}).open();
	}

	private chooseValues(chosen: (values: string) => void): void {
		const { app, reader } = this.rooms;
		const choices = app.vault.getMarkdownFiles().map((file) => ({
			label: file.basename, detail: file.parent?.path ?? '', choose: () => void this.valuesOf(file, reader(), chosen),
		}));
		new ChoiceModal(app, 'Which note lists the values?', choices).open();
	}

	private async valuesOf(file: TFile, read: NoteReader, chosen: (values: string) => void): Promise<void> {
		try {
			const values = valuesIn(read(file.path, await this.rooms.app.vault.cachedRead(file)));
			if (values.length === 0) notify(`No values found in "${file.basename}": it has no headings for them.`, LOOP);
			else chosen(values.join(', '));
		} catch (error) {
			notify(`"${file.basename}" could not be read: ${reasonOf(error)}`, LOOP);
		}
	}

	private async create(draft: LoopDraft, { text: pasted, folder }: DraftEntry): Promise<boolean> {
		const { app, settings, chosen } = this.rooms;
		try {
			const name = draftName(draft);
			const place = await newNoteFolder(app, folder, name, '');
			const text = writeDraft(draft, pasted);
			const file = await app.vault.create(freePath(app, place, name), text);
			this.kept = null;
			const before = chosen.path;
			chosen.choose(file.path);
			offerNotice(`Created "${file.basename}".`, 'Undo', () => void this.undo(file, text, before), LOOP);
			if (folder !== settings.current.loopFolder) await settings.change({ loopFolder: folder }).catch(() => undefined);
			await app.workspace.getLeaf('tab').openFile(file);
			void openSidebar(app);
			return true;
		} catch (error) {
			notify(`The loop was not created: ${reasonOf(error)}`, LOOP);
			return false;
		}
	}

	/** Moves the note to the trash, unless it was edited. */
	private async undo(file: TFile, text: string, before: string | null): Promise<void> {
		const { app, chosen } = this.rooms;
		try {
			const isSame = await new WrittenNotes(app, new NoteWriter(app)).isStill(file, text);
			if (!isSame) return notify(`"${file.basename}" was edited since then, so it stays.`, LOOP);
			await app.fileManager.trashFile(file);
			if (before !== null) chosen.choose(before);
		} catch (error) {
			notify(`"${file.basename}" could not be deleted: ${reasonOf(error)}`, LOOP);
		}
	}
}
