import { wordsBySpacing, type PickWords } from '../lexicon/lexicon';
import { UNSPACED } from '../unspaced';

/** How many letters of a stem it is looked up by; shorter stems by all they have. */
const KEY = 3;

/**
 * A test for folded texts in which a word begins with one of the stems; where words are written without blanks, a stem
 * may be anywhere.
 */
export function stemList(pick: PickWords): (folded: string) => boolean {
	const { spaced, unspaced } = wordsBySpacing(pick);
	const byKey = new Map<string, string[]>();
	for (const stem of spaced) byKey.set(stem.slice(0, KEY), [...(byKey.get(stem.slice(0, KEY)) ?? []), stem]);
	const keys = [...new Set([...byKey.keys()].map(({ length }) => length))];
	const beginsAt = (text: string, at: number): boolean =>
		keys.some((length) => byKey.get(text.slice(at, at + length))?.some((stem) => text.startsWith(stem, at)) ?? false);
	return (folded) => {
		for (let at = 0; at < folded.length; at = folded.indexOf(' ', at) + 1) {
			if (beginsAt(folded, at)) return true;
			if (!folded.includes(' ', at)) break;
		}
		return UNSPACED.test(folded) && unspaced.some((stem) => folded.includes(stem));
	};
}
