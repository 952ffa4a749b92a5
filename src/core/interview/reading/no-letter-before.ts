/** A letter right before a place of a text; two UTF-16 units hold any. */
const LETTER = /\p{L}$/u;

/** Looks for words within texts. */
export interface WordSearch {
	/** The first match, null without one. */
	exec(text: string): RegExpExecArray | null;
	test(text: string): boolean;
	/** How many matches there are, each behind the last. */
	count(text: string): number;
}

/**
 * Looks for an expression in any case, where no letter is right before it (or what else `before` matches at the end of
 * a text). Within the expression, as `(?:^|[^\p{L}])`, that makes the engine repeat all its words for each way to
 * encode what is no letter: twelve such expressions were 4 MB of machine code, more than a processor keeps at hand.
 */
export function noLetterBefore(source: string, before = LETTER): WordSearch {
	// Classes of letters need the flag; without them it would double the work.
	const words = new RegExp(source, source.includes('\\p{') ? 'giu' : 'gi');
	const next = (text: string): RegExpExecArray | null => {
		for (let found = words.exec(text); found !== null; found = words.exec(text)) {
			const { index } = found;
			if (index === 0 || !before.test(text.slice(Math.max(0, index - 2), index))) return found;
			words.lastIndex = index + 1;
		}
		return null;
	};
	const exec = (text: string): RegExpExecArray | null => {
		words.lastIndex = 0;
		return next(text);
	};
	return {
		exec,
		test: (text) => exec(text) !== null,
		count: (text) => {
			let found = 0;
			for (let match = exec(text); match !== null; match = next(text)) found++;
			return found;
		},
	};
}
