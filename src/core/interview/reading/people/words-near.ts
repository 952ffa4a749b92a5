import type { Nearness } from '../../lexicon/near-names';
import type { Mention } from './mention';

/** A word, a number or a mark next to a name. */
export interface NearWord {
	readonly where: Nearness;
	/** In lower case; `#` for a number, `^` and `$` for the beginning and the end of the line. */
	readonly word: string;
}

/** How many words on each side count, and how far they are looked for, in UTF-16 units. */
const WORDS = 4;
const REACH = 90;

/** Of a link that shows its path: "People/". */
const FOLDERS = /(?:[^\s/]+\/)+$/u;
/** Times have a signal of their own. */
const TIMES = /\d{1,2}[:.h]\d{2}(?:\s*[-–—]\s*\d{1,2}[:.h]\d{2})?/g;
const WORD = /[\p{L}\p{M}]+|\d+|[^\s\p{L}\p{M}\d]/gu;
/** As many words as count. */
const AFTER = new RegExp(`^(?:\\s*(?:${WORD.source})){0,${WORDS}}`, 'u');

/**
 * The words, numbers and marks next to a mention, each once. Those in front are left out after words like "interview
 * with", which have a signal of their own.
 */
export function wordsNear({ place: { text }, from, to, cue }: Mention): NearWord[] {
	const after = wordsIn(AFTER.exec(text.slice(to, to + REACH))?.[0] ?? '');
	const behind: NearWord[] = [
		{ where: 'justAfter', word: after[0] ?? '$' },
		...[...new Set(after.slice(1))].map((word) => ({ where: 'after', word }) as const),
	];
	if (cue !== null) return behind;
	const lead = text.slice(Math.max(0, from - REACH), from);
	const before = wordsIn((lead.endsWith('/') ? lead.replace(FOLDERS, '') : lead).replace(TIMES, ' ')).slice(-WORDS);
	return [
		{ where: 'justBefore', word: before.at(-1) ?? '^' },
		...[...new Set(before.slice(0, -1))].map((word) => ({ where: 'before', word }) as const),
		...behind,
	];
}

function wordsIn(text: string): string[] {
	return (text.toLowerCase().match(WORD) ?? []).map((word) => (/^\d/.test(word) ? '#' : word));
}
