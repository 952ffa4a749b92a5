import type { History } from '../drill/history';
import type { BankQuestion } from '../interview/bank';
import { toldStories, type ToldStories } from './told-stories';

/** What was told for each question, by its key; a question for which no story was told is missing. */
export type ToldFor = ReadonlyMap<string, ToldStories>;

/** The stories told for questions in drills; `historyOf` gives what was practiced of one, null when nothing was. */
export function toldFor(questions: readonly BankQuestion[], historyOf: (question: BankQuestion) => History | null): ToldFor {
	return new Map(questions.flatMap((question) => {
		const history = historyOf(question);
		if (history?.reviews.some(({ event }) => event.story.length > 0) !== true) return [];
		return [[question.key, toldStories({ histories: new Map([[history.id, history]]), tellings: [] })] as const];
	}));
}
