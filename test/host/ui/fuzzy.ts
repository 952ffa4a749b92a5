/** Start and end of one matched stretch. */
export type SearchMatches = [number, number][];
/** How well a text matched, 0 at best, and where. */
export interface SearchResult { score: number; matches: SearchMatches }

type Search = (text: string) => SearchResult | null;

function addMatch(matches: SearchMatches, at: number, length: number): void {
	const last = matches.at(-1);
	if (last && last[1] === at) last[1] = at + length;
	else matches.push([at, at + length]);
}

function scoreOf(matches: SearchMatches, text: string): number {
	const first = matches[0]?.[0] ?? 0;
	return -(matches.length - 1) - first / 100 - text.length / 10000;
}

/** Every word must occur. */
export function prepareSimpleSearch(query: string): Search {
	const words = query.toLowerCase().split(/\s+/).filter(word => word !== '');
	return text => {
		const lower = text.toLowerCase();
		const matches: SearchMatches = [];
		for (const word of words) {
			const at = lower.indexOf(word);
			if (at < 0) return null;
			matches.push([at, at + word.length]);
		}
		matches.sort((a, b) => a[0] - b[0]);
		return { score: scoreOf(matches, text), matches };
	};
}

/** Every character must occur, in order; whole words are preferred. */
export function prepareFuzzySearch(query: string): Search {
	const simple = prepareSimpleSearch(query);
	const letters = [...query.toLowerCase()].filter(letter => letter.trim() !== '');
	return text => simple(text) ?? scattered(letters, text);
}

function scattered(letters: string[], text: string): SearchResult | null {
	const lower = text.toLowerCase();
	const matches: SearchMatches = [];
	let from = 0;
	for (const letter of letters) {
		const at = lower.indexOf(letter, from);
		if (at < 0) return null;
		addMatch(matches, at, letter.length);
		from = at + letter.length;
	}
	return { score: scoreOf(matches, text) - 2, matches };
}

/** Best first. */
export function sortSearchResults(results: { match: SearchResult }[]): void {
	results.sort((a, b) => b.match.score - a.match.score);
}

/** Writes the text with its matches highlighted. */
export function renderMatches(el: HTMLElement | DocumentFragment, text: string, matches: SearchMatches | null, offset = 0): void {
	let from = 0;
	for (const [start, end] of matches ?? []) {
		const [a, b] = [Math.max(start + offset, from), end + offset];
		if (b <= from || a >= text.length) continue;
		el.appendText(text.slice(from, a));
		el.createSpan({ cls: 'suggestion-highlight', text: text.slice(a, b) });
		from = b;
	}
	el.appendText(text.slice(from));
}

/** The same for a whole result. */
export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset?: number): void {
	renderMatches(el, text, result.matches, offset);
}
