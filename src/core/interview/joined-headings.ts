import { anyOf } from './any-of';
import { wordsOf } from './lexicon/lexicon';

/** Matches what joins the names of two principles: "and" in any language, or a sign between spaces. */
export const BETWEEN_PRINCIPLES = new RegExp(`\\s+(?:[+&/]|${anyOf(wordsOf(({ and }) => and))})\\s+`, 'iu');

/** The names that one heading joins: "Ownership and Dive Deep". None unless each part is one of `isName`. */
export function joinedNames(heading: string, isName: (name: string) => boolean): string[] {
	const parts = heading.trim().split(BETWEEN_PRINCIPLES);
	return parts.length > 1 && parts.every(isName) ? parts : [];
}
