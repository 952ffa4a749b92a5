import type { App, TFile } from 'obsidian';
import { counted } from '../core/interview/counted';
import { midnightOf } from '../core/interview/day';
import type { Loop, LoopInterviewer } from '../core/interview/loop';
import { currentLoop } from '../core/interview/loop/next-loop';
import { roundTimeInWords } from '../core/interview/loop/round-time';
import type { Preparation } from '../core/interview/preparation';
import { writtenNote } from '../core/interview/written-note';
import { fileName } from '../core/note/file-name';
import { keyWordReader } from '../core/stories/key-words';
import { KnownStories } from '../core/stories/known-stories';
import { sheetBody, sheetTitle } from '../core/stories/sheet';
import type { SettingsStore } from '../settings/settings-store';
import type { ChosenLoop } from '../vault/chosen-loop';
import type { HeldNote, NoteToWrite, WrittenNotes } from '../vault/written-notes';
import { notify, reasonOf } from '../views/notice';
import { offerNotice } from '../views/offer-notice';
import { askToReplace } from '../views/replace-modal';
import { ChoiceModal, type Choice } from '../views/suggest-modals';
import type { Jumps } from './jumps';
import type { PracticeRooms } from './practice-rooms';
import { roundFolder } from './round-folder';
import { NOBODY_FOUND, whenRead } from './still-reading';
import type { StoryLinks } from './story-link';

/** What notices about sheets are about: only the last one matters. */
const SHEET = 'sheet';

/** What sheets are made of. */
export interface SheetRooms {
	readonly app: App;
	readonly preparation: Preparation;
	readonly practice: Pick<PracticeRooms, 'log' | 'planning' | 'questions' | 'reading' | 'today'>;
	readonly settings: Pick<SettingsStore, 'current'>;
	readonly chosen: Pick<ChosenLoop, 'path'>;
	readonly jumps: Jumps;
	readonly written: WrittenNotes;
	readonly links: StoryLinks;
}

/** What a sheet is written for. */
type Subject = readonly [loop: Loop, interviewer: LoopInterviewer | null];

/** Writes and copies the page for the day. */
export class Sheets {
	constructor(private readonly rooms: SheetRooms) {}

	/** Lets the person choose whose sheet to write. */
	chooseToWrite(): void {
		this.choose('Write the sheet for whom?', (...subject) => void this.write(...subject));
	}

	/** Lets the person choose whose sheet to copy. */
	chooseToCopy(): void {
		this.choose('Copy the sheet for whom?', (...subject) => void this.copy(...subject));
	}

	/** Writes the sheet of an interviewer, or of the whole loop for null, and opens it; asks before it replaces an edited one. */
	async write(loop: Loop, interviewer: LoopInterviewer | null): Promise<void> {
		const { written, settings } = this.rooms;
		const note: NoteToWrite = {
			kind: 'sheet', name: fileName(sheetTitle(loop, interviewer)) || 'Round sheet', folder: roundFolder(settings.current, loop),
			loop: loop.path, interviewer: interviewer?.name ?? null,
		};
		await this.attempt(async () => {
			const folder = await written.folder(note);
			const text = writtenNote('sheet', written.about(note), await this.body([loop, interviewer], folder));
			const held = await written.held(note, folder);
			if (held === null) return this.create(note, folder, text);
			if (held.isUnedited) return this.replace(held, text);
			askToReplace(this.rooms.app, {
				name: held.file.basename,
				replace: () => void this.attempt(() => this.replace(held, text)),
				keep: () => void this.attempt(() => this.create(note, folder, text)),
			});
		});
	}

	private async create(note: NoteToWrite, folder: string, text: string): Promise<void> {
		this.open(await this.rooms.written.create(note, folder, text));
	}

	private async replace(held: HeldNote, text: string): Promise<void> {
		const now = await this.rooms.written.replace(held, text);
		const { basename } = held.file;
		if (now === null) return notify(`"${basename}" was changed just now, so it was not replaced. Write it again.`, SHEET);
		this.open(held.file);
		if (now === held.text) return notify(`"${basename}" is up to date.`, SHEET);
		offerNotice(`Replaced "${basename}".`, 'Undo', () => void this.attempt(async () => {
			const isBack = await this.rooms.written.exchange(held.file, now, held.text);
			if (!isBack) notify('The sheet was changed since then. Nothing was undone.', SHEET);
		}), SHEET);
	}

	private async copy(...subject: Subject): Promise<void> {
		try {
			await navigator.clipboard.writeText(await this.body(subject, ''));
			notify('Copied the sheet.', SHEET);
		} catch (error) {
			notify(`Nothing was copied: ${reasonOf(error)}`, SHEET);
		}
	}

	private async body([loop, interviewer]: Subject, folder: string): Promise<string> {
		const { preparation, practice } = this.rooms;
		await practice.log.ready;
		const { bank } = preparation;
		const stories = new KnownStories(bank).all;
		const texts = await this.texts(new Set(stories.map(({ path }) => path)));
		return sheetBody({
			loop, interviewer, plan: practice.planning.plan(loop),
			linkTo: (story) => this.rooms.links.to(story, `${folder}/sheet.md`), keyWords: keyWordReader(stories, texts),
			timesPracticed: (question) => practice.questions.history(question)?.reviews.length ?? 0,
		});
	}

	/** The texts of some notes; one that cannot be read is left out. */
	private async texts(paths: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
		const { vault } = this.rooms.app;
		const read = [...paths].map(async (path): Promise<Array<[string, string]>> => {
			const file = vault.getFileByPath(path);
			return file === null ? [] : [[path, await vault.cachedRead(file).catch(() => '')]];
		});
		return new Map((await Promise.all(read)).flat());
	}

	/** The loop that the sidebar shows, or one of its interviewers; of all questions any loop. */
	private choose(asks: string, act: (...subject: Subject) => void): void {
		const { app, preparation, practice, chosen } = this.rooms;
		whenRead(practice.reading, () => {
			const current = currentLoop(preparation.loops, chosen.path, midnightOf(practice.today()));
			const loops = current === null ? preparation.loops : [current];
			const choices = loops.flatMap((loop) => choicesIn(loop, current === null, act));
			if (choices.length === 0) return void notify(NOBODY_FOUND, SHEET);
			new ChoiceModal(app, asks, choices).open();
		});
	}

	private open({ path }: TFile): void {
		const { workspace } = this.rooms.app;
		const open = workspace.getLeavesOfType('markdown').find(({ view }) => view.getState()['file'] === path);
		if (open !== undefined) workspace.setActiveLeaf(open, { focus: true });
		else void this.rooms.jumps.toPlace({ path, line: 0 }, null, 'tab');
	}

	private async attempt(write: () => Promise<void>): Promise<void> {
		try {
			await write();
		} catch (error) {
			notify(`The sheet could not be written: ${reasonOf(error)}`, SHEET);
		}
	}
}

/** A loop and its interviewers to choose from; none for a loop without any. */
function choicesIn(loop: Loop, amongOthers: boolean, act: (...subject: Subject) => void): Choice[] {
	const { interviewers, title, date } = loop;
	if (interviewers.length === 0) return [];
	return [
		{ label: title, detail: `whole loop, ${counted(interviewers.length, 'interviewer', 'interviewers')}`, choose: () => act(loop, null) },
		...interviewers.map((one): Choice => ({
			label: one.name, choose: () => act(loop, one),
			detail: [amongOthers ? title : null, roundTimeInWords(one, date), one.role]
				.filter((part) => part !== null).join(' · '),
		})),
	];
}
