import { UNSPACED } from '../unspaced';

/** Folded phrases, ready to be looked up in many texts: Chinese and the like anywhere, others between blanks. */
export interface PhraseList {
	/** True when one of the phrases is in a folded text. */
	within(folded: string): boolean;
	/** True when a folded text begins with one of them. */
	begins(folded: string): boolean;
}

/** Prepares a list of phrases; they must be folded already. */
export function phraseList(phrases: readonly string[]): PhraseList {
	const unspaced = phrases.filter((phrase) => UNSPACED.test(phrase));
	const byFirst = new Map<string, string[]>();
	for (const phrase of phrases) {
		if (UNSPACED.test(phrase)) continue;
		const first = firstWord(phrase);
		byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
	}
	const startsAt = (text: string, at: number): boolean =>
		byFirst.get(firstWord(text, at))?.some((phrase) => text.startsWith(phrase, at) && endsAt(text, at + phrase.length))
			?? false;
	return {
		within: (folded) => {
			if (byFirst.size > 0) {
				for (let at = 0; at >= 0; at = nextWord(folded, at)) if (startsAt(folded, at)) return true;
			}
			return UNSPACED.test(folded) && unspaced.some((phrase) => folded.includes(phrase));
		},
		begins: (folded) => startsAt(folded, 0) || (UNSPACED.test(folded)
			&& unspaced.some((phrase) => folded.startsWith(phrase))),
	};
}

/** True where a word of a text ends. */
function endsAt(text: string, at: number): boolean {
	return at === text.length || text.charAt(at) === ' ';
}

/** Where the next word begins, -1 after the last. */
function nextWord(text: string, at: number): number {
	const blank = text.indexOf(' ', at);
	return blank < 0 ? -1 : blank + 1;
}

function firstWord(text: string, from = 0): string {
	const blank = text.indexOf(' ', from);
	return blank < 0 ? text.slice(from) : text.slice(from, blank);
}
