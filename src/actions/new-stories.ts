import type { App, TFile } from 'obsidian';
import type { SettingsStore } from '../settings/settings-store';
import type { NewStory } from '../core/stories/story-template';
import { createStory, openToWrite, templateNote } from '../vault/new-story';
import type { NoteWriter } from '../vault/note-writer';
import { notify, reasonOf } from '../views/notice';
import { offerNotice } from '../views/offer-notice';
import { TitleModal } from '../views/title-modal';
import { discardNew } from './take-back';

/** What notices about a new story are about: only the last one matters. */
const STORY = 'new-story';

/** What new stories are made with. */
interface NewStoryRooms {
	readonly app: App;
	readonly writer: NoteWriter;
	readonly settings: Pick<SettingsStore, 'current'>;
	/** Today, as `2026-01-05`. */
	readonly date: () => string;
	/** Called after a story was created: it is one, although there is nothing in it yet. */
	readonly started: (path: string, title: string) => void;
}

/** A story that was made, with the text it was made with. */
export interface MadeStory {
	readonly file: TFile;
	readonly text: string;
}

/** Makes notes for new stories, from the person's template or the built-in one. */
export class NewStories {
	constructor(private readonly rooms: NewStoryRooms) {}

	/** Lets the person name a story for a principle, or for nothing in particular, and opens it. */
	choose(principle: string | null): void {
		this.askTitle(false, (title) => void this.begin(title, principle === null ? [] : [principle]));
	}

	/** Lets the person name a story. */
	askTitle(isLinked: boolean, choose: (title: string) => void): void {
		new TitleModal(this.rooms.app, { folder: this.rooms.settings.current.storyFolder, isLinked, choose }).open();
	}

	/** Makes the note. Rejects when the vault cannot be read or written. */
	async make(story: Omit<NewStory, 'date'>, sourcePath: string): Promise<MadeStory> {
		const { app, settings: { current }, date, started } = this.rooms;
		const place = { folder: current.storyFolder, sourcePath, template: await this.template() };
		const file = await createStory(app, { ...story, date: date() }, place);
		started(file.path, story.title);
		return { file, text: await app.vault.read(file) };
	}

	/** Opens a story, with the cursor where writing begins. */
	open({ file }: MadeStory): Promise<void> {
		return openToWrite(this.rooms.app, file);
	}

	/** Moves a story into the trash, unless it was edited. */
	discard({ file, text }: MadeStory, about: string): Promise<void> {
		return discardNew(this.rooms, file, text, about);
	}

	private async begin(title: string, principles: readonly string[]): Promise<void> {
		try {
			const made = await this.make({ title, question: '', principles }, '');
			await this.open(made);
			offerNotice(`Created "${made.file.basename}".`, 'Undo', () => void this.discard(made, STORY), STORY);
		} catch (error) {
			notify(`The story was not created: ${reasonOf(error)}`, STORY);
		}
	}

	/** The text of the person's template; null without one, or for one that is gone, which is said. */
	private async template(): Promise<string | null> {
		const { app, settings: { current: { storyTemplate } } } = this.rooms;
		if (storyTemplate.trim() === '') return null;
		const file = templateNote(app, storyTemplate.trim());
		const says = `There is no template "${storyTemplate}". The story has the built-in parts.`;
		if (file === null) notify(says, 'story-template');
		return file === null ? null : app.vault.read(file);
	}
}
