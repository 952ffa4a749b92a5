const ENGLISH = /^[\0-\x7f\u2010-\u2026]*$/;

/** True for a text of English letters, digits and marks, where `[A-Za-z]` matches every letter. */
export function isEnglish(text: string): boolean {
	return ENGLISH.test(text);
}
