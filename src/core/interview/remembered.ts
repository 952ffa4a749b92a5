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
