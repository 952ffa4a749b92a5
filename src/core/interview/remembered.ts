/** The same answers, each worked out once: thousands of questions stand in a few hundred notes and link to a few dozen. */
export function remembered(tell: (text: string) => boolean): (text: string) => boolean {
	const told = new Map<string, boolean>();
	return (text) => {
		const before = told.get(text);
		if (before !== undefined) return before;
		const now = tell(text);
		told.set(text, now);
		return now;
	};
}

/** Answers yes-or-no questions about texts, each question once per text. */
export type Memory = (ask: (text: string) => boolean, text: string) => boolean;

/** A memory for one note: many names share a line, and many lines a heading. */
export function memory(): Memory {
	const answers = new Map<(text: string) => boolean, (text: string) => boolean>();
	return (ask, text) => {
		let answer = answers.get(ask);
		if (answer === undefined) answers.set(ask, answer = remembered(ask));
		return answer(text);
	};
}

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
