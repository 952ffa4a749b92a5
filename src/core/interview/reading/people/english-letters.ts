const ENGLISH = /^[\0-\x7f\u2010-\u2026]*$/;

/** True for a text in English letters, digits, marks, dashes and quotation marks: no class of letters is needed for it. */
export function isEnglish(text: string): boolean {
	return ENGLISH.test(text);
}
