import type { Bank } from '../core/interview/bank';
import { deriveCoverage } from '../core/stories/coverage';
import { deriveFigures } from '../core/stories/story-figures';
import { toldFor, type ToldFor } from '../core/stories/told-for';
import { toldStories, type ToldStories } from '../core/stories/told-stories';
import type { CoverageSource } from '../views/coverage-source';
import type { StoryWorld } from './story-world';

/** What was told in drills: in all of them, and for each question. */
interface ToldNow {
	readonly all: ToldStories;
	readonly byQuestion: ToldFor;
}

/** What the pages on coverage and stories show and may ask for, answered by the rooms. */
export function coverageSource({ preparation, jumps, practice, settings, find }: StoryWorld): CoverageSource {
	const told = toldNow({ preparation, practice });
	return {
		coverage: ({ loop, interviewer }) => deriveCoverage({ loop, interviewer, bank: preparation.bank, told: told().byQuestion }),
		figures: ({ loop, interviewer }) => {
			const { wordsPerMinute, targetSeconds } = settings.current;
			return deriveFigures({ loop, interviewer, bank: preparation.bank, told: told().all, wordsPerMinute, targetSeconds });
		},
		reading: practice.reading,
		open: (place, holds, pane) => void jumps.toPlace(place, holds, pane),
		drill: (scope) => practice.drills.start(scope),
		findNotes: find,
	};
}

/** Looks at what was told once for each change of notes or log: the question of each answer has to be found for it. */
function toldNow({ preparation, practice: { log, questions } }: Pick<StoryWorld, 'preparation' | 'practice'>): () => ToldNow {
	let held: { readonly bank: Bank; readonly version: number; readonly now: ToldNow } | null = null;
	return () => {
		const { bank } = preparation;
		if (held?.bank !== bank || held.version !== log.version) {
			const now = { all: toldStories(log.practice), byQuestion: toldFor(bank.questions, (question) => questions.history(question)) };
			held = { bank, version: log.version, now };
		}
		return held.now;
	};
}
