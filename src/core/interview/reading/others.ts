import { anyOf } from '../any-of';
import { fold } from '../fold';
import type { Outline } from '../../note/outline';
import type { SectionContext } from './section-context';

/**
 * Names of fields and properties in notes on other people's talks: meetings, research, podcasts, the other side of the
 * table.
 */
const OTHERS: ReadonlySet<string> = new Set([
	'attendees', 'participants', 'participant', 'interviewee', 'guest', 'guests', 'host', 'moderator', 'note taker',
		'respondent',
	'candidate', 'candidates', 'candidate name', 'episode', 'show', 'teilnehmende', 'kandidat', 'участники', 'кандидат',
		'候选人', '참석자',
].map(fold));

/** Names of notes on such talks. */
const OTHER_TALKS = new RegExp(`\\b${anyOf(`
	podcasts?, listeners?, usability, user research, survey, discussion guide
	(?:user|customer|client|expert|exit|oral history|usability|discovery|research)[ -]interviews?
`)}\\b|\\b(?:research|discovery)/.*\\binterview`, 'i');

/**
 * True for a note on other people's talks, by its name, its fields and its properties; never for one that names an
 * interviewer.
 */
export function isOfOthers(path: string, contexts: readonly SectionContext[], { frontmatter }: Outline,
	namesInterviewers: boolean): boolean {
	if (OTHER_TALKS.test(`${path} ${contexts.find(({ title }) => title !== '')?.title ?? ''}`)) return true;
	if (namesInterviewers) return false;
	if ([...(frontmatter?.properties.keys() ?? [])].some((name) => OTHERS.has(fold(name)))) return true;
	return contexts.some(({ groups }) => groups.some(({ head, entries }) =>
		[...(head === null ? [] : [head]), ...entries].some(({ field }) =>
		field !== null && field.value !== '' && field.label.length < 20 && OTHERS.has(fold(field.label)))));
}
