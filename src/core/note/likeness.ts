import { normalCore } from './normal-core';

/** A question's text made ready to be compared with others. */
export interface Likened {
	/** How often each run of three characters stands in it, word ends included. */
	readonly trigrams: ReadonlyMap<string, number>;
	readonly size: number;
	/** Its word stems with their weights. */
	readonly stems: ReadonlyMap<string, number>;
	readonly weight: number;
}

/** Words that most interview questions share say little about which one it is. */
const boilerplate = new Set(
	(
		'a about an and are as at be been by can could describe did do does example explain for from gave give had has have how i if in into is it ' +
		'its me my of on or our please share situation so some story talk tell than that the their them then there they this time to us walk was ' +
		'we were what when where which who whom why with within would you your yourself'
	).split(' '),
);
const boilerplateWeight = 0.15;

/** Questions as alike as this are the same one, wherever they are. */
export const SAME_QUESTION = 0.8;

/** A text made ready to be compared; markup and tails do not count (see `normalCore`). */
export function likened(text: string): Likened {
	const core = normalCore(text);
	const trigrams = countTrigrams(core);
	const stems = wordStems(core);
	return { trigrams, size: total(trigrams), stems, weight: total(stems) };
}

/** The stems of a text's words with their weights: 1, or less for a word that most interview questions share. */
export function wordStems(core: string): Map<string, number> {
	return new Map(core.split(' ').map((word) => [stem(word), boilerplate.has(word) ? boilerplateWeight : 1]));
}

/** How alike two questions are, 0..1: half the Dice coefficient of their trigrams, half that of their weighted stems. */
export function likeness(one: Likened, other: Likened): number {
	const trigrams = dice(shared(one.trigrams, other.trigrams), one.size, other.size);
	return trigrams / 2 + dice(shared(one.stems, other.stems), one.weight, other.weight) / 2;
}

function dice(both: number, one: number, other: number): number {
	return one + other > 0 ? (2 * both) / (one + other) : 0;
}

function shared(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
	let sum = 0;
	for (const [key, value] of one) sum += Math.min(value, other.get(key) ?? 0);
	return sum;
}

function countTrigrams(core: string): Map<string, number> {
	const counts = new Map<string, number>();
	const padded = ` ${core} `;
	for (let at = 0; at + 3 <= padded.length; at++) {
		const trigram = padded.slice(at, at + 3);
		counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
	}
	return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
	let sum = 0;
	for (const value of counts.values()) sum += value;
	return sum;
}

const endings: readonly (readonly [RegExp, string])[] = [
	[/(?:ss|us|is)$/, '$&'],
	[/ies$/, 'y'],
	[/(?:ings?|ed|es|s|ly|ments?|ers?|ions?)$/, ''],
];

/** The word without a common English ending, so that `disagreed` and `disagreeing` meet; short words stay as they are. */
function stem(word: string): string {
	if (word.length < 5) return word;
	const [ending, replacement] = endings.find(([pattern]) => pattern.test(word)) ?? [/$/, ''];
	const cut = word.replace(ending, replacement);
	return cut.length < 3 ? word : cut.replace(/(?:e|([^aeiou])\1)$/, '$1');
}
