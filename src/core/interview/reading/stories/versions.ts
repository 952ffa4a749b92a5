import { anyOf } from '../../any-of';
import { wordsOf } from '../../lexicon/lexicon';

const UNIT = anyOf(wordsOf(({ headings }) => headings.versions?.units));
const LENGTH = anyOf([`\\d+ ?[-–]?\\d* ?${UNIT}`, ...wordsOf(({ headings }) => headings.versions?.lengths)]);
const NOUN = anyOf(wordsOf(({ headings }) => headings.versions?.nouns));
const VERSION = new RegExp(`^\\W*(?:the |my )?${LENGTH}\\b\\W*${NOUN}?\\W*$`, 'i');

/** True for a heading or label over one of several versions of the same telling: "30 seconds", "Short version". */
export function isVersion(title: string): boolean {
	return title.length < 40 && VERSION.test(title);
}
