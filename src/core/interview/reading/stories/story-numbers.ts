import { anyOf } from '../../any-of';
import { peopleWords, wordsOf } from '../../lexicon/lexicon';

/** "Story", and its plural. */
const STORY = anyOf(wordsOf(({ headings }) => [...headings.story ?? [], ...headings.stories ?? []]));

/** What is in front of the number, as a part of an expression: "Story 3", "S3", "St 3". */
export const STORY_SIGN = `(?:${STORY}\\s?#?|S|St\\.?\\s)`;
const POINTER = new RegExp(`(?:^|[\\s(→[>-])${STORY_SIGN}(\\d{1,2})(?![\\p{L}\\d%])`, 'giu');
/** Longer texts speak of other things too. */
const LONGEST_POINTER = 60;

/** The numbers of stories that a short text names: "Story 3", "S3", "S1, S4". */
export function storyNumbersIn(text: string): number[] {
	if (text.length > LONGEST_POINTER) return [];
	return [...text.matchAll(POINTER)].map((match) => Number(match[1]));
}

const UNIT = anyOf(wordsOf(({ headings }) => headings.versions?.units));
const OR = anyOf(peopleWords(({ and }) => and));
/** "(8)", "(8, or 3 if they have time)" at the end, not "(8 minutes)". */
const IN_PARENTHESES = new RegExp(`\\((\\d{1,2}[a-z]?(?:\\s*[,;&+][^()]{0,40}|\\s+${OR}\\s[^()]{0,40})?)\\)\\W*$`, 'i');
/** A number that begins a part: "3 if they have time", not "then 10 minutes" nor "50%". */
const NUMBER = new RegExp(`^(?:${OR}\\s+)*(\\d{1,2})[a-z]?(?![\\p{L}\\d%:./]|\\s*(?:%|${UNIT}\\b))`, 'iu');

const PARTS = new RegExp(`[,;&+]|\\s(?=${OR}\\s)`, 'i');
/** "→ 6, 13" at the end. */
const BEHIND_ARROW = /(?:→|->|=>|⇒)\s*(\d{1,2}(?:\s*[,&+]\s*\d{1,2})*)\s*$/;

/** The numbers at the end of a line, behind an arrow or in parentheses that begin with one; none otherwise. */
export function bareNumbersIn(text: string): number[] {
	const inside = (IN_PARENTHESES.exec(text) ?? BEHIND_ARROW.exec(text))?.[1] ?? '';
	return inside.split(PARTS).flatMap((part) => NUMBER.exec(part.trim())?.[1] ?? []).map(Number);
}

const LEADING =
	new RegExp(`^[^\\p{L}\\p{N}]*(?:(?:my |star )?${STORY}\\s?#?|S)?\\s?(\\d{1,2})(?=$|[\\s.)：:–—-])`, 'iu');

/** The number in front of a story's heading or title: "Story 3", "S3", "3."; null without one. */
export function leadingNumber(title: string): number | null {
	const number = LEADING.exec(title)?.[1];
	return number === undefined ? null : Number(number);
}

const POINTS = new RegExp(`\\p{L}\\P{L}*\\s${STORY}\\s?#?\\d`, 'iu');

/** True for a title that names a story by its number behind other words: "Example: Story 1". */
export function pointsToStory(title: string): boolean {
	return POINTS.test(title);
}
