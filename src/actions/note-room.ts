import { Component, Platform, type App, type MarkdownPostProcessorContext } from 'obsidian';
import { dayText } from '../core/drill/day';
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
import { storyAtLine, writingWords } from '../core/stories/writing-words';
import { ReadingMarks } from '../views/reading-marks';
import { WritingStatus } from '../views/writing-status';
import { chosenQuestions } from './chosen-questions';
import { Cursor } from './cursor';
import type { Jumps } from './jumps';
import { StoryLinking } from './linking';
import { NoteCommands } from './note-commands';
import { MARKS, markSource } from './note-marks';
import { NewStories } from './new-stories';
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
	readonly settings: Pick<SettingsStore, 'current' | 'onChange'>;
	readonly chosen: Pick<ChosenLoop, 'path'>;
	/** Reads what stands in editors and reading views; another one after the settings changed. */
	reader(): NoteReader;
	/** Called after a story is linked to a question, with the names it may go by. */
	readonly linked: (question: QuestionAnchor, names: readonly string[]) => void;
	/** Called after a story was created, with its path and title. */
	readonly started: (path: string, title: string) => void;
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
	/** Makes the notes of new stories. */
	readonly stories: NewStories;
	/** Offers questions to begin with. */
	readonly starters: Starters;
	private readonly marks: ReadingMarks;
	private readonly here: Whereabouts;

	constructor(private readonly rooms: NoteRooms) {
		super();
		const { app, library, preparation, jumps, practice: { drills, reading, today }, settings } = rooms;
		const read = keptReader(() => rooms.reader());
		const writer = new NoteWriter(app);
		const date = (): string => dayText(today());
		const stories = this.stories = new NewStories({ app, writer, settings, date, started: rooms.started });
		const linking = this.linking = new StoryLinking({ app, library, preparation, writer, linker: new StoryLinker(app, writer, read), stories, reading, linked: rooms.linked });
		const relinking = this.relinking = new Relinking(app, library, preparation, writer, new LinkMender(app, writer, read), rooms.linked);
		const source = markSource({ app, library, preparation, jumps, linking, relinking, read });
		this.marks = this.addChild(new ReadingMarks(app, source));
		const here = this.here = new Whereabouts(app, library, preparation, read);
		const starters = this.starters = new Starters({ app, library, preparation, writer, here, chosen: rooms.chosen, today, reading, read: (path, text) => rooms.reader()(path, text) });
		this.cursor = new Cursor(here);
		this.extension = [questionMarks(source), this.cursor.extension, cursorAtRightClick()];
		this.commands = new NoteCommands(app, preparation, here, jumps, linking, relinking, starters, stories, drills, () => chosenQuestions(preparation, rooms.chosen.path, today()), reading);
		this.addChild(new NoteMenus({ app, library, here, jumps, relinking, drills, commands: this.commands }));
	}

	/** Keeps an item of the status bar on the story that is being written, given a function that adds one; a phone has none. */
	statusBar(add: () => HTMLElement): Component {
		if (Platform.isMobile) return new Component();
		const { rooms: { app: { workspace }, settings }, here, cursor } = this;
		return new WritingStatus(add(), {
			shown: () => {
				const inNote = settings.current.showStoryInStatusBar ? here.note() : null;
				const story = inNote === null || inNote.line < 0 ? null : storyAtLine(inNote.note.stories, inNote.line);
				return story === null ? null : writingWords(story, settings.current.wordsPerMinute);
			},
			onChange: (listener) => {
				const opened = workspace.on('file-open', listener);
				const stops = [cursor.onMove(listener), settings.onChange(listener), this.rooms.preparation.onChange(listener), () => workspace.offref(opened)];
				return () => { for (const stop of stops) stop(); };
			},
		});
	}

	/** Marks the questions of a section of the reading view. */
	process(el: HTMLElement, context: MarkdownPostProcessorContext): void {
		this.marks.process(el, context);
	}
}
