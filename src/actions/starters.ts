import type { App, TFile } from 'obsidian';
import { counted } from '../core/interview/counted';
import { midnightOf } from '../core/interview/day';
import type { Library } from '../core/interview/library';
import { allAsLoop, loopAt, type Loop } from '../core/interview/loop';
import { currentLoop } from '../core/interview/loop/next-loop';
import { basename, folderOf } from '../core/interview/names';
import type { Preparation } from '../core/interview/preparation';
import type { Principle } from '../core/interview/principle';
import type { NoteReader } from '../core/interview/read-note';
import { applyEdit } from '../core/interview/link-insertion';
import { loopPrinciples } from '../core/stories/loop-principles';
import { AMAZON_QUESTIONS } from '../core/starter/amazon-questions';
import { NEW_NOTE, NEW_NOTE_TEXT, starterHomes } from '../core/starter/starter-home';
import { offeredQuestions, questionsMadeFor } from '../core/starter/starter-list';
import type { StarterQuestion } from '../core/starter/starter-question';
import { valueThemes } from '../core/starter/value-themes';
import { starterEdit } from '../core/starter/write-starter';
import type { ChosenLoop } from '../vault/chosen-loop';
import { freePath, newNoteFolder } from '../vault/new-note';
import type { NoteWriter } from '../vault/note-writer';
import { notify, reasonOf } from '../views/notice';
import { offerNotice } from '../views/offer-notice';
import { StarterModal } from '../views/starter-modal';
import type { StarterHome } from '../views/starter-source';
import { ChoiceModal } from '../views/suggest-modals';
import type { Whereabouts } from './question-here';
import { whenRead } from './still-reading';
import { discardNew, takeBack } from './take-back';

/** What notices about starter questions are about: only the last one matters. */
const STARTERS = 'starters';

/** What starter questions are chosen and written with. */
interface StarterRooms {
	readonly app: App;
	readonly library: Library;
	readonly preparation: Preparation;
	readonly writer: NoteWriter;
	readonly here: Whereabouts;
	readonly chosen: Pick<ChosenLoop, 'path'>;
	readonly today: () => number;
	readonly reading: () => boolean;
	readonly read: NoteReader;
}

/** Offers questions to begin with, and writes those that the person chooses into a note. */
export class Starters {
	constructor(private readonly rooms: StarterRooms) {}

	/** For the principle at the cursor, or one that the person chooses: first those without a question. */
	choose(): void {
		whenRead(this.rooms.reading, () => {
			const loop = this.loop();
			const here = this.here();
			if (here !== null) return this.open(loop, here);
			const held = loopPrinciples(loop, null).map(({ principle, questions }) => ({ principle, count: questions.length }));
			const all = held.length > 0 ? held : this.wellKnown().map((principle) => ({ principle, count: 0 }));
			const choices = [...all].sort((a, b) => Number(a.count > 0) - Number(b.count > 0)).map(({ principle, count }) => ({
				label: principle.name, detail: count === 0 ? 'no questions yet' : counted(count, 'question', 'questions'),
				choose: () => this.open(loop, principle),
			}));
			new ChoiceModal(this.rooms.app, 'Starter questions for which principle?', choices).open();
		});
	}

	/** For the principle of that key in the loop of that path; all questions for an empty path. */
	of(path: string, key: string): void {
		const { bank, loops } = this.rooms.preparation;
		const loop = loopAt(loops, path) ?? allAsLoop(bank, loops);
		const principle = loopPrinciples(loop, null).find((one) => one.principle.key === key)?.principle;
		if (principle !== undefined) this.open(loop, principle);
	}

	private loop(): Loop {
		const { preparation: { bank, loops }, chosen, today } = this.rooms;
		return currentLoop(loops, chosen.path, midnightOf(today())) ?? allAsLoop(bank, loops);
	}

	/** The principle at the cursor: that of its question, one that a round assigns there, or that of the heading above. */
	private here(): Principle | null {
		const { here, preparation: { bank: { principles } } } = this.rooms;
		const own = here.question()?.question.principles[0];
		const inNote = here.note();
		if (own !== undefined || inNote === null) return own ?? null;
		const { note, line } = inNote;
		const assigned = note.interviews.flatMap((round) => round.principles).find((remark) => remark.line === line);
		if (assigned !== undefined) return principles.named(assigned.name);
		const above = note.headings.filter((heading) => heading.line <= line).at(-1);
		return above === undefined ? null : principles.identify(above.text);
	}

	private wellKnown(): Principle[] {
		const { bank } = this.rooms.preparation;
		return Object.keys(AMAZON_QUESTIONS).flatMap((name) => bank.principles.named(name) ?? []);
	}

	private open(loop: Loop, principle: Principle): void {
		const { app, library, preparation: { bank } } = this.rooms;
		const known = bank.questions.map(({ text }) => text);
		const { best, all, folder } = starterHomes(loop, principle, library.all(), bank.principles);
		const fresh: StarterHome = { path: null, name: `New note "${NEW_NOTE}"${folder === '' ? '' : ` in ${folder}`}` };
		const homeOf = (path: string): StarterHome => ({ path, name: basename(path) });
		new StarterModal(app, {
			principle: principle.name,
			isWithout: !bank.questions.some(({ principles }) => principles.some(({ key }) => key === principle.key)),
			matches: questionsMadeFor(principle) === null ? valueThemes(principle.name) : null,
			questions: (theme) => offeredQuestions(principle, theme, known),
			home: best === null ? fresh : homeOf(best),
			chooseHome: (choose) => {
				const choices = [...all.map(homeOf), fresh].map((home) => ({
					label: home.name, detail: home.path === null ? '' : folderOf(home.path), choose: () => choose(home),
				}));
				new ChoiceModal(app, 'Write the questions into which note?', choices).open();
			},
			add: (questions, home) => this.add(loop, principle, questions, home),
		}).open();
	}

	private async add(loop: Loop, principle: Principle, questions: readonly StarterQuestion[],
		{ path }: StarterHome): Promise<boolean> {
		try {
			return await (path === null ? this.create(loop, principle, questions) : this.write(path, principle, questions));
		} catch (error) {
			notify(`The questions were not written: ${reasonOf(error)}`, STARTERS);
			return false;
		}
	}

	private async write(path: string, principle: Principle, questions: readonly StarterQuestion[]): Promise<boolean> {
		const { app, writer } = this.rooms;
		const file = app.vault.getFileByPath(path);
		if (file === null) return refuse(`"${basename(path)}" is not in the vault any more. Nothing was written.`);
		const outcome = await writer.write(file, (text) => {
			const edit = this.editFor(path, text, principle, questions);
			return typeof edit === 'string' ? edit : [edit];
		});
		const why = `has no place where these would read as questions on ${principle.name}`;
		if (typeof outcome === 'string')
			return refuse(`"${file.basename}" ${why}. Nothing was written. Choose another note.`);
		this.say(file, principle, questions, () => void takeBack(writer, [outcome], STARTERS));
		return true;
	}

	private async create(loop: Loop, principle: Principle, questions: readonly StarterQuestion[]): Promise<boolean> {
		const { app } = this.rooms;
		const [beside] = loop.notes;
		const folder = await newNoteFolder(app, beside === undefined ? '' : folderOf(beside) || '/', NEW_NOTE, beside ?? '');
		const path = freePath(app, folder, NEW_NOTE);
		const edit = this.editFor(path, NEW_NOTE_TEXT, principle, questions);
		if (typeof edit === 'string')
			return refuse(`A heading "${principle.name}" would not read as a principle. Nothing was written.`);
		const text = applyEdit(NEW_NOTE_TEXT, edit);
		const file = await app.vault.create(path, text);
		this.say(file, principle, questions, () => void discardNew(this.rooms, file, text, STARTERS));
		return true;
	}

	private editFor(path: string, text: string, principle: Principle,
		questions: readonly StarterQuestion[]): ReturnType<typeof starterEdit> {
		const { read, preparation: { bank: { principles } } } = this.rooms;
		return starterEdit({ path, text, read, principles }, principle, questions);
	}

	private say(file: TFile, { name }: Principle, questions: readonly StarterQuestion[], undo: () => void): void {
		const count = questions.length === 1 ? 'one question' : `${questions.length} questions`;
		offerNotice(`Added ${count} on ${name} to "${file.basename}".`, 'Undo', undo, STARTERS);
	}
}

function refuse(why: string): false {
	notify(why, STARTERS);
	return false;
}
