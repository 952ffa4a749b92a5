import { gradeName } from '../drill/grade';
import { counted } from '../interview/counted';
import type { AssessedPrinciple } from './loop-principles';
import { STORIES_WANTED, type CoverageCell, type CoverageRow, type Serving } from './coverage';
import type { StoryFigures } from './story-figures';
import type { Told } from './told-stories';

/** How a story serves a principle, as the person reads it. */
export const SERVING_WORDS: Readonly<Record<Serving, string>> = { linked: 'linked', told: 'told', 'could-fit': 'could fit' };

/** Whether a principle has enough stories: none, some but fewer than guides ask for, or enough. */
export type Supply = 'none' | 'few' | 'enough';

/** Whether so many stories are enough for a principle. */
export function supplyOf(stories: number): Supply {
	return stories === 0 ? 'none' : stories < STORIES_WANTED ? 'few' : 'enough';
}

/** "No story", "1 story, not linked", "3 stories, 1 linked": nothing is said of links where all are linked. */
export function countWords({ served, linked }: Pick<CoverageRow, 'served' | 'linked'>): string {
	if (served === 0) return 'No story';
	const rest = linked === served ? '' : linked === 0 ? ', not linked' : `, ${linked} linked`;
	return `${counted(served, 'story', 'stories')}${rest}`;
}

/** "linked, told twice, last Solid", "could fit". */
export function cellWords({ serving, told }: CoverageCell): string {
	const once = told === null ? '' : toldWords(told);
	return serving === 'told' || once === '' ? once || SERVING_WORDS[serving] : `${SERVING_WORDS[serving]}, ${once}`;
}

/** "told once", "told 3 times". */
export function timesWords(times: number): string {
	return `told ${times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`}`;
}

/** "told once, last Solid", "told 3 times, last Solid, heard by Dana Reyes". */
export function toldWords({ times, lastGrade, heardBy }: Told): string {
	return [
		timesWords(times), ...(lastGrade === null ? [] : [`last ${gradeName(lastGrade)}`]),
		...(heardBy.length === 0 ? [] : [`heard by ${heardBy.join(', ')}`]),
	].join(', ');
}

/** "Assessed by Dana Reyes, Omar Bell"; for what nobody assesses "Unassigned". */
export function assessedWords({ interviewers }: Pick<AssessedPrinciple, 'interviewers'>): string {
	return interviewers.length === 0 ? 'Unassigned' : `Assessed by ${interviewers.join(', ')}`;
}

/** Seconds as minutes and seconds: "1:05". */
export function lengthWords(seconds: number): string {
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What to work on in a story, one sentence each. */
export function faultWords({ faults, missing, i, we, read }: StoryFigures): string[] {
	return faults.map((fault) => {
		switch (fault) {
			case 'parts': return missing.length === Object.keys(read?.story.parts ?? {}).length ? 'No parts marked' : `Missing: ${missing.join(', ')}`;
			case 'no-number': return 'Result without a number';
			case 'we': return `More “we” (${we}) than “I” (${i})`;
			case 'long': return 'Longer than an answer should be';
		}
	});
}
