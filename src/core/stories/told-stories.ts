import type { Telling } from '../drill/fold';
import type { Grade } from '../drill/grade';
import type { History } from '../drill/history';
import { fold } from '../interview/fold';

/** How often a story was told in drills, and how it went the last time. */
export interface Told {
	readonly times: number;
	/** The grade of the answer that told it last. */
	readonly lastGrade: Grade;
	/** When that was, in ms (the log's effective time). */
	readonly lastAt: number;
}

/** What was told, by story title in the form `fold` gives; a story that was never told is missing. */
export type ToldStories = ReadonlyMap<string, Told>;

/** What of `Practice` this needs: what was told for questions, and in drills by story. */
export interface ToldIn {
	readonly histories: ReadonlyMap<string, History>;
	readonly tellings: readonly Telling[];
}

/** The stories told in drills. An answer that names a story twice told it once. */
export function toldStories({ histories, tellings }: ToldIn): ToldStories {
	const told = new Map<string, Told>();
	const take = (at: number, story: readonly string[], grade: Grade): void => {
		for (const key of new Set(story.map(fold))) {
			const before = told.get(key);
			const isLater = before === undefined || at >= before.lastAt;
			told.set(key, { times: (before?.times ?? 0) + 1, lastGrade: isLater ? grade : before.lastGrade, lastAt: isLater ? at : before.lastAt });
		}
	};
	for (const { reviews } of histories.values()) for (const { at, event: { story, g } } of reviews) take(at, story, g);
	for (const { at, event: { story, g } } of tellings) take(at, story, g);
	return told;
}
