/** The words of a text that parts them by commas or line breaks, trimmed and in order; none for an empty text. */
export function list(text: string): readonly string[] {
	return text.split(/[,\n]/).map((word) => word.trim()).filter((word) => word !== '');
}
