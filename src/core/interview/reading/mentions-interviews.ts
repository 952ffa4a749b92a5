import { anyOf } from '../any-of';
import { wordsOf } from '../lexicon/lexicon';

const BEGINS = anyOf(wordsOf(({ notes }) => notes?.mentions));
const ANYWHERE = anyOf(wordsOf(({ notes }) => notes?.mentionsWithin));
const TIES = new RegExp(`\\b${BEGINS}|${ANYWHERE}`, 'i');

/** True for a text with a word that ties it to interviews, where its metadata does not. */
export function mentionsInterviews(text: string): boolean {
	return TIES.test(text);
}
