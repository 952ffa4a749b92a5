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

/** The stories told in drills, from the histories of all questions. An answer that names a story twice told it once. */
export function toldStories(histories: Iterable<History>): ToldStories {
	const told = new Map<string, Told>();
	for (const { reviews } of histories) {
		for (const { at, event: { story, g } } of reviews) {
			for (const key of new Set(story.map(fold))) {
				const before = told.get(key);
				const isLater = before === undefined || at >= before.lastAt;
				told.set(key, { times: (before?.times ?? 0) + 1, lastGrade: isLater ? g : before.lastGrade, lastAt: isLater ? at : before.lastAt });
			}
		}
	}
	return told;
}
