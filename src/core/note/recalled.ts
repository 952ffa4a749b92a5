/** How many answers are kept: about as many as a note of a few pages needs. */
const MOST = 2000;
/** Longer texts are not kept, because they seldom come again. In UTF-16 units. */
const LONGEST = 150;

/**
 * The same function, which keeps its answers for texts that come again soon: many rules ask about the same words, labels
 * and headings of a note, and most notes of a vault share some of them.
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
