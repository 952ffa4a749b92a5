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
		byFirst.set(first, [...(byFirst.get(first) ?? []), `${phrase} `]);
	}
	const startsAt = (text: string, at: number): boolean =>
		byFirst.get(firstWord(text, at))?.some((phrase) => text.startsWith(phrase, at)) ?? false;
	return {
		within: (folded) => {
			const text = `${folded} `;
			for (let at = 0; byFirst.size > 0 && at < text.length; at = text.indexOf(' ', at) + 1) if (startsAt(text, at))
				return true;
			return UNSPACED.test(text) && unspaced.some((phrase) => text.includes(phrase));
		},
		begins: (folded) => startsAt(`${folded} `, 0) || (UNSPACED.test(folded)
			&& unspaced.some((phrase) => folded.startsWith(phrase))),
	};
}

function firstWord(text: string, from = 0): string {
	const blank = text.indexOf(' ', from);
	return blank < 0 ? text.slice(from) : text.slice(from, blank);
}
