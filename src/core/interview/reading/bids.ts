import { anyOf } from '../any-of';
import { holds, type Asking, type Words } from './openings';

/**
 * What a folded sentence that opens with an imperative asks for: `phrase` is the imperative, `words` those of its
 * language; `you` is true where the sentence addresses the person.
 */
export function askingOfBid(phrase: string, folded: string, words: Words, you: boolean): Asking {
	if (/ (?:yourself|moi|vous)$|^(?:представьтесь|stellen sie sich vor|preséntate|presentate)/.test(phrase))
		return 'opinion';
	if (OF_A_WAY.test(folded)) return 'general';
	const toMe = (words.addresses && !IN_ENGLISH.test(folded)) || / (?:me|us)$/.test(phrase)
		|| / (?:me|mir|moi|mim) /.test(` ${folded} `);
	if (OF_SETBACK.test(folded)) return 'story';
	if (WEAK_BIDS.test(folded)) return PAST.test(folded) || MOMENT.test(folded) ? 'story' : 'general';
	const lived = holds(folded, words.experience, true) || PAST.test(folded) || (you && OF_ONE.test(folded));
	if ((you || toMe) && lived) return 'story';
	if (MOMENT.test(folded)) return 'story';
	return you || toMe ? 'opinion' : 'general';
}

/** "Describe the team" is a Spanish imperative only where the rest is Spanish. */
const IN_ENGLISH = /^describe\b.* (?:the|of|and|an|in|for) /;

/**
 * "Explain how you discussed it", "share what you learned": advice on how to tell, unless a question mark makes it one.
 */
const OF_A_WAY = /^(?:explain|share|discuss|outline|provide) (?:how|what|why|the|your) /;

/** Bids that mostly ask for knowledge. */
const WEAK_BIDS = /^(?:explain|discuss|illustrate|name|provide|convince)\b/;

/** "you (once) managed", "you had": something the person did. */
const PAST = new RegExp(` youve | you (?:\\w+ )?${anyOf(`
	\\w+ed, had, have, were, did, made, took, led, told, gave, got, went, saw, came, felt, found, left, lost, won, built
	wrote, taught, learnt, ran, kept, held, brought, chose, met, ever
`)}\\b`);
/** "tell me about a plan that you …": of one thing, not of the way things are. */
const OF_ONE = new RegExp([
	'^(?:tell|give|describe|share|walk|talk|recall|think) (?:me |us )?(?:about |of |through |an example of )?',
	'(?:a|an|one|something|someone|somebody|some) ',
].join(''));
/** What needs no "you" to be a story. */
const MOMENT = new RegExp(`^\\w+(?: \\w+)? (?:a|an|one|some) (?:specific |recent |single )?${anyOf(`
	time, situation, instance, occasion, moment, experience, scenario, example of (?:a time|when|how you|something you)
`)} `);
/** "Describe a conflict with a teammate": a trouble or a success that a person has been through. */
const OF_SETBACK = new RegExp([
	'^(?:describe|tell (?:me|us) about|share|recall|walk me through|talk about) (?:a|an|your|one|the) (?:\\w+ ){0,2}',
	anyOf(`
		conflict, failure, mistake, challenge, accomplishment, achievement, disagreement, setback, failed project, proudest
	`),
	'\\b',
].join(''));
