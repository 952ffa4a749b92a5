import type { Story } from '../interview/story';
import { lengthWords } from './coverage-words';
import { missingParts, spokenSeconds } from './story-figures';

/** The story that a line is in, 0-based: the innermost of several; null for none. */
export function storyAtLine(stories: readonly Story[], line: number): Story | null {
	const around = stories.filter((story) => story.wholeNote || (story.line <= line && line <= story.endLine));
	return around.sort((a, b) => b.line - a.line)[0] ?? null;
}

/** What is said of a story while it is written, short and in full: "1:05 spoken · missing: result". */
export function writingWords(story: Story, wordsPerMinute: number): { readonly text: string; readonly label: string } {
	const missing = missingParts(story).join(', ');
	const length = lengthWords(spokenSeconds(story.words, wordsPerMinute));
	const lacks = missing === '' ? 'It has all four parts.' : `It lacks ${missing}.`;
	return {
		text: `${length} spoken${missing === '' ? '' : ` · missing: ${missing}`}`,
		label: `"${story.title}" takes ${length} minutes to say at ${wordsPerMinute} words a minute. ${lacks}`,
	};
}
