import { fold } from '../interview/fold';
import { THEME_WORDS, THEMES, type Theme } from '../interview/lexicon/theme-words';

/** A theme that a company's value is about, with the words of the value that say so. */
export interface ThemeMatch {
	readonly theme: Theme;
	/** As written, in their order; never empty. */
	readonly words: readonly string[];
}

/** The themes that the name of a value matches, those with the most matching words first; none if it says nothing. */
export function valueThemes(value: string): readonly ThemeMatch[] {
	const words = value.split(/[\s/&,;:.–—-]+/).filter((word) => fold(word) !== '');
	const matches = THEMES.map((theme) => ({ theme, words: wordsOn(theme, words) }));
	return matches.filter((match) => match.words.length > 0).sort((a, b) => b.words.length - a.words.length);
}

/** The words that are about a theme. */
function wordsOn(theme: Theme, words: readonly string[]): string[] {
	const folded = words.map(fold);
	const isOn = new Set(THEME_WORDS[theme].trim().split(/\s+/).flatMap((entry) => {
		const parts = entry.split('_');
		const begins = (at: number): boolean => parts.every((part, i) => isWord(folded[at + i] ?? '', part));
		return folded.flatMap((_, at) => (begins(at) ? parts.map((__, i) => at + i) : []));
	}));
	return words.filter((_, at) => isOn.has(at));
}

function isWord(word: string, entry: string): boolean {
	return entry.endsWith('*') ? word.startsWith(entry.slice(0, -1)) : word === entry;
}
