import { hash64 } from '../note/hash';
import { normalCore } from '../note/normal-core';

/**
 * The fingerprint of a question: 16 hex digits that survive markup, markers, tags, dates, letter case, punctuation, and an
 * answer, level or principle appended to it. Any string has one; a text without letters or digits is taken as it is.
 */
export function fingerprint(text: string): string {
	return hash64(normalCore(text) || text.trim());
}
