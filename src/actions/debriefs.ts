import type { App, TFile } from 'obsidian';
import { midnightOf } from '../core/interview/day';
import { fold } from '../core/interview/fold';
import { askedBy, type Loop, type LoopInterviewer } from '../core/interview/loop';
import { currentLoop, nextLoop } from '../core/interview/loop/next-loop';
import type { Preparation } from '../core/interview/preparation';
import { writtenNote } from '../core/interview/written-note';
import { fileName } from '../core/note/file-name';
import { debriefBody, debriefTitle, nextToDebrief, storiesToTell, type Debrief } from '../core/stories/debrief';
import { KnownStories } from '../core/stories/known-stories';
import { toldTo } from '../core/stories/told-to';
import type { SettingsStore } from '../settings/settings-store';
import type { ChosenLoop } from '../vault/chosen-loop';
import type { NoteToWrite, WrittenNotes } from '../vault/written-notes';
import { DebriefModal } from '../views/debrief-modal';
import type { DebriefPerson } from '../views/debrief-source';
import { notify, reasonOf } from '../views/notice';
import { offerNotice } from '../views/offer-notice';
import type { PracticeRooms } from './practice-rooms';
import { roundFolder } from './round-folder';
import { NOBODY_FOUND, whenRead } from './still-reading';
import type { StoryLinks } from './story-link';

/** What notices about debriefs are about: only the last one matters. */
const DEBRIEF = 'debrief';

/** What debriefs are made of. */
export interface DebriefRooms {
	readonly app: App;
	readonly preparation: Preparation;
	readonly practice: Pick<PracticeRooms, 'log' | 'planning' | 'questions' | 'recorder' | 'reading' | 'today'>;
	readonly settings: Pick<SettingsStore, 'current'>;
	readonly chosen: Pick<ChosenLoop, 'path'>;
	readonly written: WrittenNotes;
	readonly links: StoryLinks;
}

/** Takes down what was asked and told in an interview: as a note, and in the practice log. */
export class Debriefs {
	constructor(private readonly rooms: DebriefRooms) {}

	/** Asks about the interview of the loop in the sidebar that is due, or of any loop when all questions are shown. */
	choose(): void {
		const { preparation: { loops }, practice, chosen } = this.rooms;
		whenRead(practice.reading, () => void practice.log.ready.then(() => {
			const today = midnightOf(practice.today());
			const current = currentLoop(loops, chosen.path, today);
			const due = current ?? nextLoop(loops, today);
			const first = due === null ? null : nextToDebrief(due, today, ({ name }) => this.toldTo(due).has(name));
			this.open(current === null ? loops : [current], due, first?.name ?? null);
		}));
	}

	/** Asks about the interview with somebody of a loop. */
	of(loop: Loop, name: string): void {
		void this.rooms.practice.log.ready.then(() => this.open([loop], loop, name));
	}

	private open(loops: readonly Loop[], ofLoop: Loop | null, name: string | null): void {
		const all = loops.flatMap((loop) => loop.interviewers.map((interviewer) => ({ loop, interviewer })));
		if (all.length === 0) return notify(NOBODY_FOUND, DEBRIEF);
		const at = all.findIndex(({ loop, interviewer }) => loop === ofLoop && interviewer.name === name);
		const plans = new Map(loops.map((loop) => [loop, this.rooms.practice.planning.plan(loop)]));
		const { bank } = this.rooms.preparation;
		const people = all.map(({ loop, interviewer }): DebriefPerson => ({
			name: interviewer.name, detail: loops.length > 1 ? loop.title : '', questions: askedBy(interviewer),
			stories: (question) => storiesToTell(question, interviewer, plans.get(loop) ?? { rounds: [] }, bank),
			save: (debrief) => this.save(loop, interviewer, debrief),
		}));
		new DebriefModal(this.rooms.app, { people, first: Math.max(0, at) }).open();
	}

	/** Writes the note, then the line of the log. */
	private async save(loop: Loop, interviewer: LoopInterviewer, debrief: Debrief): Promise<boolean> {
		const { written, practice: { log }, settings } = this.rooms;
		const known = this.withKnown(debrief);
		const note: NoteToWrite = {
			kind: 'debrief', name: fileName(debriefTitle(loop, interviewer)) || 'Debrief',
			loop: loop.path, interviewer: interviewer.name,
			folder: roundFolder(settings.current, loop),
		};
		try {
			const folder = await written.folder(note);
			const body = debriefBody(loop, interviewer, known, (title) => this.linkTo(title, `${folder}/debrief.md`));
			const text = writtenNote('debrief', written.about(note), body);
			const file = await written.create(note, folder, text);
			const { id } = log.write((stamp) => ({
				t: 'debrief', ...stamp, who: interviewer.name, note: file.path, loop: loop.path,
				asked: known.asked.map((one) => one.text), told: known.asked.map(({ story }) => story),
				g: known.grade, remark: known.remark,
			}));
			offerNotice(`Saved "${file.basename}".`, 'Undo', () => void this.undo(id, file, text), DEBRIEF);
			return true;
		} catch (error) {
			notify(`The debrief could not be saved, and nothing was logged: ${reasonOf(error)}`, DEBRIEF);
			return false;
		}
	}

	/** What was typed and is in the notes already is not new. */
	private withKnown(debrief: Debrief): Debrief {
		const keys = new Set(this.rooms.preparation.bank.questions.map(({ key }) => key));
		return { ...debrief, asked: debrief.asked.map((one) => ({ ...one, isNew: one.isNew && !keys.has(fold(one.text)) })) };
	}

	private linkTo(title: string, sourcePath: string): string {
		const [story] = new KnownStories(this.rooms.preparation.bank).titled(title);
		return story === undefined ? title : this.rooms.links.to(story, sourcePath);
	}

	/** Takes the line back, and moves the note to the trash unless it was edited. */
	private async undo(id: string, file: TFile, text: string): Promise<void> {
		const { app, practice, written } = this.rooms;
		practice.recorder.takeBack(id);
		try {
			if (await written.isStill(file, text)) await app.fileManager.trashFile(file);
			else notify(`The debrief no longer counts. The note "${file.basename}" was edited, so it stays.`, DEBRIEF);
		} catch (error) {
			notify(`The debrief no longer counts, but its note could not be deleted: ${reasonOf(error)}`, DEBRIEF);
		}
	}

	private toldTo(loop: Loop): ReturnType<typeof toldTo> {
		return toldTo(this.rooms.practice.log.practice.debriefs, loop, this.rooms.preparation.loops);
	}
}
