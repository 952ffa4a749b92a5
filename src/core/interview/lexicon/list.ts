/**
 * Words and phrases, as people write them; compared after folding, unless a member of a language says otherwise.
 */
export type Words = readonly string[];

/**
 * The words of a text that separates them by commas or line breaks, trimmed and in order; none for an empty text. The
 * comma of ".{1,3}" is part of its word.
 */
export function list(text: string): Words {
	return text.split(/,(?!\d*\})|\n/).map((word) => word.trim()).filter((word) => word !== '');
}
