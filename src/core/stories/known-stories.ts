import { addTo } from '../interview/add-to';
import type { Bank, BankQuestion, BankStory } from '../interview/bank';
import { fold } from '../interview/fold';
import { basename } from '../interview/names';
import { once } from '../interview/once';
import { placeKey } from '../interview/place';
import type { StoryLink } from '../interview/story-links';

/** A story that can be told: one that was read, or a note that a question links as its story. */
export interface KnownStory {
	/** The same for the same place, whatever links to it. */
	readonly key: string;
	readonly title: string;
	/** Vault path. */
	readonly path: string;
	/** 0-based. */
	readonly line: number;
	/** What was read of it; null for a linked note in which no story was found. */
	readonly read: BankStory | null;
}

/** Every story that there is to tell, by place, title and principle. */
export class KnownStories {
	/** Each once: the stories of the bank in its order, then what else the questions link. */
	readonly all: readonly KnownStory[];
	private readonly byPlace = new Map<string, Map<number, KnownStory>>();
	private readonly names = once(() => namesOf(this.all));
	private readonly byPrinciple = once(() => byPrincipleOf(this.all));

	/** Those of a bank; with other `questions` than its own, only what these link beside the stories that were read. */
	constructor({ stories, questions }: Pick<Bank, 'stories' | 'questions'>) {
		const all: KnownStory[] = [];
		for (const read of stories) this.add(all, read.path, read.story.line, read.story.title, read);
		for (const { stories: links } of questions)
			for (const { title, path, line, broken } of links)
				if (path !== null && !broken) this.add(all, path, line, title, null);
		this.all = all;
	}

	/** The story that a link leads to; null where it leads nowhere. */
	at({ path, line, broken }: Pick<StoryLink, 'path' | 'line' | 'broken'>): KnownStory | null {
		return broken || path === null ? null : this.byPlace.get(path)?.get(line) ?? null;
	}

	/** The stories that these questions link, each with the questions that do, in their order. */
	linkedBy(questions: Iterable<BankQuestion>): Map<KnownStory, BankQuestion[]> {
		const linking = new Map<KnownStory, BankQuestion[]>();
		for (const question of questions) for (const link of question.stories) {
			const story = this.at(link);
			// One question may link a story in several ways, one after the other.
			if (story !== null && linking.get(story)?.at(-1) !== question) addTo(linking, story, question);
		}
		return linking;
	}

	/**
	 * The stories with a title, in whatever case and punctuation, else the only one of the note with that name; empty for
	 * one that no note has.
	 */
	titled(title: string): readonly KnownStory[] {
		const { byTitle, byNote } = this.names();
		const name = fold(title);
		const ofNote = byNote.get(name) ?? NONE;
		return byTitle.get(name) ?? (ofNote.length === 1 ? ofNote : NONE);
	}

	/** The story that a title means: of several with that title one that `isLikely`, else the first; null without one. */
	meant(title: string, isLikely: (story: KnownStory) => boolean): KnownStory | null {
		const titled = this.titled(title);
		return titled.find(isLikely) ?? titled[0] ?? null;
	}

	/** The stories that serve a principle by what was read of them, by the principle's key. */
	serving(key: string): readonly KnownStory[] {
		return this.byPrinciple().get(key) ?? NONE;
	}

	private add(all: KnownStory[], path: string, line: number, title: string, read: BankStory | null): void {
		let ofNote = this.byPlace.get(path);
		if (ofNote === undefined) this.byPlace.set(path, ofNote = new Map<number, KnownStory>());
		if (ofNote.has(line)) return;
		const story = { key: placeKey(path, line), title, path, line, read };
		ofNote.set(line, story);
		all.push(story);
	}
}

/** True for a question that links a story or tries to: of thousands, most may link none. */
export function linksStories({ stories }: Pick<BankQuestion, 'stories'>): boolean {
	return stories.length > 0;
}

const NONE: readonly KnownStory[] = [];

/** Stories by their titles and by the names of their notes, both folded. */
interface Names {
	readonly byTitle: ReadonlyMap<string, readonly KnownStory[]>;
	readonly byNote: ReadonlyMap<string, readonly KnownStory[]>;
}

function namesOf(all: readonly KnownStory[]): Names {
	const [byTitle, byNote] = [new Map<string, KnownStory[]>(), new Map<string, KnownStory[]>()];
	for (const one of all) {
		addTo(byTitle, fold(one.title), one);
		addTo(byNote, fold(basename(one.path)), one);
	}
	return { byTitle, byNote };
}

function byPrincipleOf(all: readonly KnownStory[]): ReadonlyMap<string, readonly KnownStory[]> {
	const found = new Map<string, KnownStory[]>();
	for (const one of all) for (const { key } of one.read?.principles ?? []) addTo(found, key, one);
	return found;
}
