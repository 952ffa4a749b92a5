import { anyOf } from '../../any-of';
import { wordsOf } from '../../lexicon/lexicon';

const UNIT = anyOf(wordsOf(({ headings }) => headings.versions?.units));
const LENGTH = anyOf([`\\d+ ?[-–]?\\d* ?${UNIT}`, ...wordsOf(({ headings }) => headings.versions?.lengths)]);
const NOUN = anyOf(wordsOf(({ headings }) => headings.versions?.nouns));
const VERSION = new RegExp(`^\\W*(?:the |my )?${LENGTH}\\b\\W*${NOUN}?\\W*$`, 'i');

/** "(30 s)" after the name of a version, and "Version A" in front of it. */
const DURATION = /\s*\(\s*[\d½ –-]+\s*\p{L}+\s*\)\s*$/u;
const LETTER = /^\W*version\s+\w(?=\W)\W?\s*/i;

/** True for a heading or label over one of several versions of the same telling: "30 seconds", "Short version". */
export function isVersion(title: string): boolean {
	const named = title.replace(DURATION, '').replace(LETTER, '').replace(/^\((.*)\)$/, '$1');
	return title.length < 40 && VERSION.test(named);
}
