import { Component, type App, type MarkdownPostProcessorContext } from 'obsidian';
import { keptReader } from '../core/interview/kept-reader';
import type { Library } from '../core/interview/library';
import type { Preparation } from '../core/interview/preparation';
import type { QuestionAnchor } from '../core/interview/question-anchor';
import type { NoteReader } from '../core/interview/read-note';
import { questionMarks } from '../editor/question-marks';
import { cursorAtRightClick } from '../editor/right-click';
import type { SettingsStore } from '../settings/settings-store';
import type { ChosenLoop } from '../vault/chosen-loop';
import { LinkMender } from '../vault/link-mender';
import { NoteWriter } from '../vault/note-writer';
import { StoryLinker } from '../vault/story-linker';
import { ReadingMarks } from '../views/reading-marks';
import { chosenQuestions } from './chosen-questions';
import { Cursor } from './cursor';
import type { Jumps } from './jumps';
import { StoryLinking } from './linking';
import { NoteCommands } from './note-commands';
import { MARKS, markSource } from './note-marks';
import { NoteMenus } from './note-menus';
import type { PracticeRooms } from './practice-rooms';
import { Whereabouts } from './question-here';
import { Relinking } from './relinking';
import { Starters } from './starters';

export { MARKS };

/** What working in a note needs of the rest. */
interface NoteRooms {
	readonly app: App;
	readonly library: Library;
	readonly preparation: Preparation;
	readonly jumps: Jumps;
	readonly practice: Pick<PracticeRooms, 'drills' | 'reading' | 'today'>;
	readonly settings: Pick<SettingsStore, 'current'>;
	readonly chosen: Pick<ChosenLoop, 'path'>;
	/** Reads what stands in editors and reading views; another one after the settings changed. */
	reader(): NoteReader;
	/** Called after a story is linked to a question, with the names it may go by. */
	readonly linked: (question: QuestionAnchor, names: readonly string[]) => void;
}

/** All that the plugin does inside a note: marks in editor and reading view, commands, menus. */
export class NoteRoom extends Component {
	/** The marks of editors, and what watches and moves their cursors. */
	readonly extension: ReadonlyArray<ReturnType<typeof questionMarks>>;
	readonly cursor: Cursor;
	readonly commands: NoteCommands;
	/** Links stories to questions. */
	readonly linking: StoryLinking;
	/** Mends links that lead nowhere. */
	readonly relinking: Relinking;
	/** Offers questions to begin with. */
	readonly starters: Starters;
	private readonly marks: ReadingMarks;

	constructor(rooms: NoteRooms) {
		super();
		const { app, library, preparation, jumps, practice: { drills, reading, today }, settings } = rooms;
		const read = keptReader(() => rooms.reader());
		const writer = new NoteWriter(app);
		const linking = this.linking = new StoryLinking({ app, library, preparation, writer, linker: new StoryLinker(app, writer, read), folder: () => settings.current.storyFolder, reading, linked: rooms.linked });
		const relinking = this.relinking = new Relinking(app, library, preparation, writer, new LinkMender(app, writer, read), rooms.linked);
		const source = markSource({ app, library, preparation, jumps, linking, relinking, read });
		this.marks = this.addChild(new ReadingMarks(app, source));
		const here = new Whereabouts(app, library, preparation, read);
		const starters = this.starters = new Starters({ app, library, preparation, writer, here, chosen: rooms.chosen, today, reading, read: (path, text) => rooms.reader()(path, text) });
		this.cursor = new Cursor(here);
		this.extension = [questionMarks(source), this.cursor.extension, cursorAtRightClick()];
		this.commands = new NoteCommands(app, preparation, here, jumps, linking, relinking, starters, drills, () => chosenQuestions(preparation, rooms.chosen.path, today()), reading);
		this.addChild(new NoteMenus({ app, library, here, jumps, relinking, drills, commands: this.commands }));
	}

	/** Marks the questions of a section of the reading view. */
	process(el: HTMLElement, context: MarkdownPostProcessorContext): void {
		this.marks.process(el, context);
	}
}
