import { anyOf } from '../any-of';
import { wordsOf } from '../lexicon/lexicon';
import { splitPrincipleNames } from '../principle';
import { AND } from './people/people-lexicon';
import { noLetterBefore } from './no-letter-before';

const VALUES = anyOf(wordsOf(({ headings }) => headings.values));
const SCORED = anyOf(wordsOf(({ headings }) => headings.scored));
const ARE = anyOf(wordsOf(({ headings }) => headings.are));
/** "Their values are …", "Competencies (from the email): …", "They score five things, nothing fancy: …". */
const DECLARES = noLetterBefore([
	`(?:${VALUES}(?: \\([^()]{1,60}\\))?\\s*(?:[:：]| ${ARE}(?![\\p{L}]))`,
	`|${SCORED}[^:：.?!]{0,80}[:：])\\s*(\\S.{8,240})$`,
].join(''));
/** A list ends where a sentence or a remark begins. */
const REST = /[.?!](?:\s|$)|\s[–—-]\s|\s[(（].*$/u;
/** "Up: … · their values: …": a row of links to other notes. */
const NAVIGATES = /[·•|]/;
/** What joins the last name of a list. */
const LAST = new RegExp(`^(?:${anyOf(AND)}|&)\\s+`, 'i');

/** So many names at least make a list of values: two may be anything. */
const FEWEST = 3;
/** Longer ones are sentences. */
const LONGEST = 5;

/** The names that a line lists as what a company values or scores, in its order; empty for any other line. */
export function declaredValues(plain: string): string[] {
	const found = DECLARES.exec(plain);
	if (found === null || NAVIGATES.test(plain.slice(0, found.index))) return [];
	const list = found[1]?.split(REST)[0] ?? '';
	const names = splitPrincipleNames(list).map((name) => name.replace(LAST, '').replace(/[*_"“”]/g, '').trim());
	const isName = (name: string): boolean => /^\p{L}/u.test(name) && name.split(' ').length <= LONGEST;
	return names.length >= FEWEST && names.every(isName) ? names : [];
}
