import { NEAR_NAMES } from '../../../lexicon/near-names';
import type { Example, Rule } from '../../evidence';
import type { Mention } from '../mention';
import { wordsNear } from '../words-near';
import { isAdrift } from './where';

const POINTS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(Object.entries(NEAR_NAMES).map(
	([where, groups]) => [where, new Map(groups.flatMap(([points, words]) =>
		words.split(' ').map((word) => [word, points] as const)))] as const));

/** Words alone decide nothing, however many there are. */
const MOST = 8;

function pointsAround(mention: Mention): number {
	if (isAdrift(mention)) return 0;
	const points = wordsNear(mention)
		.reduce((sum, { where, word }) => sum + (POINTS.get(where)?.get(word) ?? 0), 0);
	return Math.max(-MOST, Math.min(MOST, points));
}

/** What the words and marks next to a name add, whatever their language; nothing in a note on anything else. */
export const wordsAround: Rule<Mention> = {
	id: 'words-around',
	kind: 'interviewer',
	says: 'The words and marks next to a name count a little: people write "called", "=" or "(…)" next to those they '
		+ 'will meet, and "the" or "lunch" next to others.',
	signals: [{ id: 'words-around', weight: 1, says: 'the words next to it', holds: pointsAround }],
};

/** Notes that show it at work. */
export const examples: readonly Example[] = [
	{ path: 'Loop.md', note: '- hm = Solveig', finds: ['Solveig'] },
	{ path: 'Loop.md', note: '- bread for Solveig', finds: [] },
];
