import { addTo } from '../interview/add-to';
import type { Bank } from '../interview/bank';
import { fold } from '../interview/fold';
import { basename } from '../interview/names';
import { placeKey } from '../interview/place';
import type { StoryLink } from '../interview/story-links';

/** A story that can be told: one that was read, or a note that a question links as its story. */
export interface TellableStory {
	readonly title: string;
	/** Vault path. */
	readonly path: string;
	/** 0-based. */
	readonly line: number;
}

/** Every story that there is to tell, by place and by title. */
export class KnownStories {
	/** Each once: the stories of the bank in its order, then what else questions link. */
	readonly all: readonly TellableStory[];
	private readonly byPlace = new Map<string, TellableStory>();
	private readonly byTitle = new Map<string, TellableStory[]>();
	private readonly ofNote: ReadonlyMap<string, readonly TellableStory[]>;

	constructor({ stories, questions }: Pick<Bank, 'stories' | 'questions'>) {
		for (const { path, story: { title, line } } of stories) this.add({ title, path, line });
		for (const { stories: links } of questions)
			for (const { title, path, line, broken } of links) if (path !== null && !broken) this.add({ title, path, line });
		this.all = [...this.byPlace.values()];
		const byNote = new Map<string, TellableStory[]>();
		for (const one of this.all) {
			addTo(this.byTitle, fold(one.title), one);
			addTo(byNote, fold(basename(one.path)), one);
		}
		this.ofNote = new Map([...byNote].filter(([, all]) => all.length === 1));
	}

	/** The story that a link leads to; null where it leads nowhere. */
	at({ path, line, broken }: Pick<StoryLink, 'path' | 'line' | 'broken'>): TellableStory | null {
		return broken ? null : this.byPlace.get(placeKey(path, line)) ?? null;
	}

	/**
	 * The stories with a title, in whatever case and punctuation, else the only one of the note with that name; empty for
	 * one that no note has.
	 */
	titled(title: string): readonly TellableStory[] {
		return this.byTitle.get(fold(title)) ?? this.ofNote.get(fold(title)) ?? [];
	}

	private add(story: TellableStory): void {
		const key = placeKey(story.path, story.line);
		if (!this.byPlace.has(key)) this.byPlace.set(key, story);
	}
}
