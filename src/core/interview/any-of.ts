/**
 * The source of an expression that matches any word of a list, told over as many lines as it needs: words are parted by commas or
 * line breaks, and may be stems or small expressions themselves.
 */
export function anyOf(list: string): string {
	return `(?:${list.split(/[,\n]/).map((word) => word.trim()).filter((word) => word !== '').join('|')})`;
}

/** A text as an expression that matches just that text. */
export function escapeForRegExp(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
