import { anyOf } from '../../any-of';
import { LABELS, peopleWords, wordsOf } from '../../lexicon/lexicon';
import { splitSentences } from '../sentences';

const QUESTIONS = anyOf([...wordsOf(({ firstLook }) => firstLook?.questions), 'q']);
const ROUNDS = anyOf(peopleWords(({ bareRounds }) => bareRounds));

/** A round or questions without a word of what they are about: "round 2", "1 LP question", "q's". */
const BARE = new RegExp([
	`^(?:${ROUNDS}\\s*\\d*`, `(?:\\d+x? )?(?:${anyOf(LABELS.principles)} )?${QUESTIONS}(?:['’]?s)?)$`,
].join('|'), 'i');

/** The subject that a sentence begins with, behind a word that joins it to the one before. */
const BEGINS = new RegExp([
	`^(?:${anyOf(wordsOf(({ and }) => and))} )?`, `${anyOf(peopleWords(({ ofSentences }) => ofSentences?.subjects))} `,
].join(''), 'iu');
const VERB = new RegExp(` ${anyOf(peopleWords(({ ofSentences }) => ofSentences?.verbs))} `, 'u');

/** Leads to a name that was cut off: "phone screen w" of "phone screen w/ Ada". */
const LEADS_ON = new RegExp(
	` ${anyOf([...peopleWords((people) => people.with), ...peopleWords(({ fillers }) => fillers)])}$`, 'iu');

/** True for words that are not what a talk is about: a sentence, one that is cut off, a round or questions alone. */
export function saysNoTopic(words: string): boolean {
	return BARE.test(words) || BEGINS.test(words) || VERB.test(words) || LEADS_ON.test(words)
		|| splitSentences(words).length > 1;
}
