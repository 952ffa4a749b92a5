import { plainText } from '../../note/plain-text';

/** Dates and marks that task plugins write after an item: no text of the person's. */
const TASK_MARKS = new RegExp([
	'\\s*(?:[\\u23f3\\u2705\\u274c\\u2795\\u23eb\\u23ec\\u26d4]|\\ud83d[\\udcc5\\udeeb\\udd01\\udd3a\\udd3c\\udd3d]',
	'|\\ud83c[\\udd94\\udfc1])\\ufe0f?\\s*(?:\\d{4}-\\d{2}-\\d{2}|every [a-z0-9 ]+)?',
].join(''), 'g');
/** "[due:: 2026-12-01]". */
const INLINE_FIELD = /\s*[[(][\p{L}-]{2,20}::\s*[^\])]*[\])]/gu;
/** A tag between words of one sentence is a word of it. */
const TAG_AS_WORD = /([\p{L}\p{N},'’] )#(\p{L}[^\s#/.,;:!?]*)(?= [\p{L}\p{N}]|[.,;:!?])/gu;
/** "#R&D": the app ends the tag before the ampersand, but its author did not. */
const TAG_WITH_AND = /((?:^|\s)#\p{L}[\p{L}\p{N}_/-]*)(?:&[\p{L}\p{N}]+)+/gu;
/** A tag that begins the sentence of the words after it: "#Leadership matters." */
const TAG_IN_FRONT = /^#(\p{L}[^\s#/]*)(?= \p{Ll})/u;

/**
 * The words of a line as a person means them: tags within a sentence kept, dates and marks of task plugins left out.
 */
export function shownWords(raw: string): string {
	const words = !raw.includes('#') ? raw
		: raw.replace(TAG_WITH_AND, '$1').replace(TAG_IN_FRONT, '$1').replace(TAG_AS_WORD, '$1$2');
	const bare = words.includes('::') ? words.replace(INLINE_FIELD, (field, at: number) => (at === 0 ? field : ''))
		: words;
	return plainText(MAY_BE_MARKED.test(bare) ? bare.replace(TASK_MARKS, '') : bare);
}

const MAY_BE_MARKED = /[\u23eb-\u2795\ud83c\ud83d]/;
