import { anyOf } from '../../any-of';
import { wordsOf } from '../../lexicon/lexicon';

const OF_THEM = new RegExp(`\\b${anyOf(wordsOf(({ subjects }) => subjects?.ofThem))}\\b`);
/** "Is there an on-call rota?" */
const OFFERS = anyOf(wordsOf(({ subjects }) => subjects?.offers));
const OFFERED = new RegExp(`\\b${OFFERS}\\b.*\\b${anyOf(wordsOf(({ subjects }) => subjects?.offered))}\\b`);

/**
 * True for a folded prompt that asks about the other side's team, day or company: a question of the candidate's own.
 */
export function asksOfThem(words: string): boolean {
	return OF_THEM.test(words) || OFFERED.test(words);
}
