/** A letter at the end of a text. Two UTF-16 units hold any letter. */
const LETTER = /\p{L}$/u;

/** Searches texts for words. */
export interface WordSearch {
	/** The first match, null without one. */
	exec(text: string): RegExpExecArray | null;
	test(text: string): boolean;
	/** The number of matches that do not overlap. */
	count(text: string): number;
}

/**
 * Searches for an expression, ignoring case, where no letter is right before it (or nothing else that `before` matches
 * at the end of a text). Written into the expression as `(?:^|[^\p{L}])`, this condition would make the engine repeat
 * all words for each way to encode a non-letter: twelve such expressions took 4 MB of machine code, more than fits in a
 * processor's cache.
 */
export function noLetterBefore(source: string, before = LETTER): WordSearch {
	// Classes of letters need the `u` flag; other expressions would take twice as long with it.
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
