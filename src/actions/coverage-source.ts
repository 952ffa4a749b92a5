import { deriveCoverage } from '../core/stories/coverage';
import { deriveFigures } from '../core/stories/story-figures';
import type { CoverageSource } from '../views/coverage-source';
import type { StoryWorld } from './story-world';

/** What the pages on coverage and stories show and may ask for, answered by the rooms. */
export function coverageSource({ preparation, jumps, practice, settings, find, begin }: StoryWorld): CoverageSource {
	return {
		coverage: ({ loop, interviewer }) => deriveCoverage({ loop, interviewer, bank: preparation.bank, told: practice.told.get() }),
		figures: ({ loop, interviewer }) => {
			const { wordsPerMinute, targetSeconds } = settings.current;
			return deriveFigures({ loop, interviewer, bank: preparation.bank, told: practice.told.get().stories, wordsPerMinute, targetSeconds });
		},
		reading: practice.reading,
		open: (place, holds, pane) => void jumps.toPlace(place, holds, pane),
		drill: (scope) => practice.drills.start(scope),
		newStory: (principle) => begin.choose(principle),
		drillStory: ({ path, title }) => practice.drills.start({ kind: 'story', path, name: title }, 'story'),
		findNotes: find,
	};
}
