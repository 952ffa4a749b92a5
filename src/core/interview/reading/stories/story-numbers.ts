import { anyOf } from '../../any-of';
import { wordsOf } from '../../lexicon/lexicon';

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

const LEADING = new RegExp(`^\\W*(?:(?:my |star )?${STORY}\\s?#?|S)?\\s?(\\d{1,2})(?=$|[\\s.)：:–—-])`, 'iu');

/** The number in front of a story's heading or title: "Story 3", "S3", "3."; null without one. */
export function leadingNumber(title: string): number | null {
	const number = LEADING.exec(title)?.[1];
	return number === undefined ? null : Number(number);
}
