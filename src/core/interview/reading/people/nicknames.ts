/** “"Addy" Ada Holm”, “"the Boss" Ada Holm”: what somebody is called, in quotation marks in front of the name. */
const CALLED = '(?:^|[\\s(|])["“„«\'‘](?:\\p{L}{1,4}\\s)?\\p{Lu}\\p{L}{1,14}["”“»\'’]';
const ENDS = new RegExp(`${CALLED}$`, 'u');
const BEFORE_NAME = new RegExp(`${CALLED}\\s+$`, 'u');
const MARK = /["”“»'’]/;

/** True for a word that ends at an offset of a text and is, or ends, a nickname right before a name. */
export function isNickname(text: string, to: number): boolean {
	return MARK.test(text.charAt(to)) && /^.\s\p{Lu}\p{Ll}/u.test(text.slice(to)) && ENDS.test(text.slice(0, to + 1));
}

/** What is before a name, without the nickname at its end. */
export function withoutNickname(before: string): string {
	return MARK.test(before.trimEnd().at(-1) ?? '') ? before.replace(BEFORE_NAME, ' ') : before;
}
