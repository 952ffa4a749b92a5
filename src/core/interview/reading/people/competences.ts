import { anyOf } from '../../any-of';
import { fold } from '../../fold';
import { peopleWords } from '../../lexicon/lexicon';
import { titleAtStart } from './job-titles';

const HEADS = new Set(folded(peopleWords(({ competences }) => competences?.heads)));
const PHRASES = new Set(folded(peopleWords(({ competences }) => competences?.phrases)));
const BEGINS = new RegExp(`^${anyOf(folded(peopleWords(({ competences }) => competences?.begins)))} \\p{L}`, 'u');
const JOINS = new RegExp(` ${anyOf(folded(peopleWords(({ competences }) => competences?.joins)))} `, 'u');

/** Longer phrases say more than what is assessed. */
const MOST_WORDS = 6;
/** So many words may come before the last one of a competence: "cross team collaboration". */
const MOST_BEFORE = 2;

/**
 * True for a few words that name what interviewers assess in any company: "stakeholder management", "communication with
 * customers", "how I take feedback". False for a job, for more than `MOST_WORDS` words, and for what has signs in it.
 */
export function isCompetence(name: string): boolean {
	if (SIGNS.test(name)) return false;
	const words = fold(name);
	if (words.split(' ').length > MOST_WORDS) return false;
	if (PHRASES.has(words) || HEADS.has(words) || BEGINS.test(words)) return true;
	const before = (words.split(JOINS)[0] ?? '').split(' ');
	const head = before.at(-1) ?? '';
	if (before.length - 1 > MOST_BEFORE || JOINS.test(` ${before[0] ?? ''} `)) return false;
	if (before.some((word) => VERBS.has(word)) || titleAtStart(name) !== null) return false;
	return HEADS.has(head) || PHRASES.has(before.join(' '));
}

/** A label, a list or the end of a sentence inside. */
const SIGNS = /[:;,.!?|]\s|[→=]/;
/** After one of them a phrase says what somebody did. */
const VERBS = new Set(folded([
	...peopleWords(({ acts }) => acts), ...peopleWords(({ ofSentences }) => ofSentences?.verbs),
]));

function folded(words: readonly string[]): string[] {
	return words.map(fold);
}
