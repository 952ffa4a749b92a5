import { anyOf } from '../../any-of';
import { LABELS, peopleWords, wordsOf } from '../../lexicon/lexicon';
import { tradeAtStart } from './job-titles';
import { splitSentences } from '../sentences';

const QUESTIONS = anyOf([...wordsOf(({ firstLook }) => firstLook?.questions), 'q']);
const ROUNDS = anyOf(peopleWords(({ bareRounds }) => bareRounds));
const VALUES = anyOf([...LABELS.principles, ...LABELS.values]);

/** A round, values or questions without a word of what they are about: "round 2", "values", "q's". */
const BARE = new RegExp([
	`^(?:${ROUNDS}\\s*\\d*|${VALUES}`, `(?:\\d+x? )?(?:${anyOf(LABELS.principles)} )?${QUESTIONS}(?:['’]?s)?)$`,
].join('|'), 'i');

/** The subject that a sentence begins with, behind a word that joins it to the one before. */
const BEGINS = new RegExp([
	`^(?:${anyOf(wordsOf(({ and }) => and))} )?`, `${anyOf(peopleWords(({ ofSentences }) => ofSentences?.subjects))} `,
].join(''), 'iu');
const VERB = new RegExp(` ${anyOf(peopleWords(({ ofSentences }) => ofSentences?.verbs))} `, 'u');

/** Leads to a name that was cut off: "phone screen w" of "phone screen w/ Ada". */
const LEADS_ON = new RegExp(
	` ${anyOf([...peopleWords((people) => people.with), ...peopleWords(({ fillers }) => fillers)])}$`, 'iu');

const logistics = (place: 'is' | 'begins' | 'ends'): string =>
	anyOf(peopleWords((people) => people.logistics?.[place]));
const LOGISTICS = new RegExp(
	`^(?:${logistics('is')}$|${logistics('begins')}(?!\\p{L})|.* ${logistics('ends')}$)`, 'iu');

/** "bring ID", "dress code: smart", "reception": how to get to a talk. */
export function isLogistics(words: string): boolean {
	return LOGISTICS.test(words);
}

/** "from another team": where somebody is from. */
const FROM_ELSEWHERE = new RegExp(`^${anyOf(peopleWords(({ fromElsewhere }) => fromElsewhere))}\\b`, 'i');

/**
 * True for words that are not what a talk is about: a sentence, one that is cut off, a round, values or questions
 * alone, the way there, or where somebody is from.
 */
export function saysNoTopic(words: string): boolean {
	return [FROM_ELSEWHERE, BARE, BEGINS, VERB, LEADS_ON].some((one) => one.test(words))
		|| isLogistics(words) || tradeAtStart(words) !== null || splitSentences(words).length > 1;
}
