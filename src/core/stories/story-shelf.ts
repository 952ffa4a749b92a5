import type { Bank, BankQuestion, BankStory } from '../interview/bank';
import { fold } from '../interview/fold';
import { placeKey } from '../interview/place';

/** A story as the story bank shows it: one that was read, or what a question links. */
export interface ShelfStory {
	/** The same for the same place, whatever links to it. */
	readonly key: string;
	readonly title: string;
	readonly path: string;
	/** 0-based. */
	readonly line: number;
	/** What was read of it; null for a linked note in which no story was found. */
	readonly read: BankStory | null;
}

/** Every story of a bank, each once. */
export interface StoryShelf {
	/** Those that were read, in the order of the bank, then linked places without a story that was read. */
	readonly stories: readonly ShelfStory[];
	/** Where in `stories` the stories are that a question links, each once. Broken links count nothing. */
	linkedBy(question: BankQuestion): readonly number[];
	/** Where in `stories` the first story with that title is; undefined without one. */
	titled(title: string): number | undefined;
}

/** The stories of a bank together with what these questions link. */
export function shelve({ stories: read }: Pick<Bank, 'stories'>, questions: Iterable<BankQuestion>): StoryShelf {
	const stories: ShelfStory[] = [];
	const at = new Map<string, number>();
	const byTitle = new Map<string, number>();
	const put = (story: Omit<ShelfStory, 'key'>, key: string): number => {
		const known = at.get(key);
		if (known !== undefined) return known;
		const title = fold(story.title);
		if (!byTitle.has(title)) byTitle.set(title, stories.length);
		at.set(key, stories.length);
		return stories.push({ ...story, key }) - 1;
	};
	for (const one of read) {
		const { path, story: { title, line } } = one;
		put({ title, path, line, read: one }, placeKey(path, line));
	}
	const linked = new Map<BankQuestion, readonly number[]>();
	for (const question of questions) {
		if (question.stories.length === 0 || linked.has(question)) continue;
		const found = question.stories.flatMap(({ title, path, line, broken }) =>
			(broken || path === null ? [] : [put({ title, path, line, read: null }, placeKey(path, line))]));
		linked.set(question, found.length < 2 ? found : [...new Set(found)]);
	}
	return { stories, linkedBy: (question) => linked.get(question) ?? NONE, titled: (title) => byTitle.get(fold(title)) };
}

const NONE: readonly number[] = [];
