/** So many answers are kept: about what a note of a few pages asks for. */
const MOST = 2000;
/** Longer texts, in UTF-16 units, seldom come again. */
const LONGEST = 150;

/**
 * The same answers, worked out once for texts that come again soon: within a note the same words, labels and headings
 * are asked about by many rules, and most notes of a vault share some.
 */
export function recalled<T extends object | string | boolean | null>(answer: (text: string) => T): (text: string) => T {
	const answers = new Map<string, T>();
	return (text) => {
		if (text.length > LONGEST) return answer(text);
		const before = answers.get(text);
		if (before !== undefined) return before;
		const now = answer(text);
		if (answers.size >= MOST) answers.clear();
		answers.set(text, now);
		return now;
	};
}
