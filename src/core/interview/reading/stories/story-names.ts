import { anyOf } from '../../any-of';
import { recalled } from '../../../note/recalled';
import { fold } from '../../fold';
import { wordsBySpacing, wordsOf } from '../../lexicon/lexicon';
import { basename, folderOf } from '../../names';
import { phraseList } from '../phrase-list';

const { spaced, unspaced } = wordsBySpacing(({ headings }) => headings.storyBank);
const STORIES = phraseList(spaced.map(fold));
const STORIES_UNSPACED = new RegExp(anyOf(unspaced));
/** Stories that nobody tells in an interview. */
const OTHER_STORIES = /\b(?:success|user|job|short|bedtime|love|ghost|children s|news) stories\b/;

/** True for a name that says that several stories are told below: "Interview stories", "story bank", "Geschichten". */
export const namesStories = recalled((name): boolean => {
	const words = fold(name);
	return !/[?？]/.test(name) && words.split(' ').length <= 6 && !OTHER_STORIES.test(words)
		&& (STORIES.within(words) || STORIES_UNSPACED.test(words));
});

const STORY = phraseList(wordsOf(({ headings }) => headings.story).map(fold));

/** True for a name that says that one story is told: "Wedding cake story". */
export function namesStory(name: string): boolean {
	return STORY.within(fold(name)) && !/[?？]/.test(name);
}

/**
 * True for a note that lies in a folder of stories, or whose name begins by saying that it is one: "Story - The tow".
 */
export function isKeptAsStory(path: string): boolean {
	return namesStories(folderOf(path).split('/').at(-1) ?? '') || BEGINS_AS_STORY.test(basename(path));
}

/** True for the name of a report on something that went wrong at work: "Post-mortem of the late loads". */
export function reportsWork(name: string): boolean {
	return REPORTS.test(name);
}

const REPORTS = new RegExp(`\\b${anyOf(wordsOf(({ notes }) => notes?.reports))}\\b`, 'i');

const BEGINS_AS_STORY =
	new RegExp(`^(?:star )?${anyOf(wordsOf(({ headings }) => headings.story))}(?: \\d{1,2})?\\s*[-–—:_]\\s*\\p{L}`, 'iu');
