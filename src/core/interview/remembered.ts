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
