import { anyOf } from '../any-of';
import { fold } from '../fold';
import { wordsOf } from '../lexicon/lexicon';
import type { Outline } from '../../note/outline';
import type { Entry } from './entry';
import type { SectionContext } from './section-context';

/**
 * Names of fields and properties in notes on other people's talks: meetings, research, podcasts, the other side of the
 * table.
 */
const FIELDS: ReadonlySet<string> = new Set(wordsOf(({ notes }) => notes?.otherFields).map(fold));
/** Longer names of fields are prose. */
const LONGEST_FIELD = 20;

const TALKS = anyOf(wordsOf(({ notes }) => notes?.otherTalks));
const OTHER_TALKS = new RegExp(`\\b${TALKS}\\b|\\b(?:research|discovery)/.*\\binterview`, 'i');

/**
 * True for a note on other people's talks, by its name, its fields, its properties and the words of a study; never for
 * one that names an interviewer.
 */
export function isOfOthers(path: string, contexts: readonly SectionContext[], { frontmatter, text }: Outline,
	namesInterviewers: boolean): boolean {
	if (OTHER_TALKS.test(`${path} ${contexts.find(({ title }) => title !== '')?.title ?? ''}`)) return true;
	if (namesInterviewers) return false;
	if (isOfStudy(text)) return true;
	if ([...(frontmatter?.properties.keys() ?? [])].some((name) => FIELDS.has(fold(name)))) return true;
	return contexts.some(({ groups }) => groups.some(({ head, entries }) =>
		[...(head === null ? [] : [head]), ...entries].some(isOfOther)));
}

const STUDIES = new RegExp(`\\b${anyOf(wordsOf(({ notes }) => notes?.studies))}\\b`, 'gi');

/** True for a text with two different words of a study. */
function isOfStudy(text: string): boolean {
	return new Set(text.match(STUDIES)?.map(fold)).size > 1;
}

function isOfOther({ field }: Entry): boolean {
	return field !== null && field.value !== '' && field.label.length < LONGEST_FIELD && FIELDS.has(fold(field.label));
}
