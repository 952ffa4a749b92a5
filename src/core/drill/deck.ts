import { interleave, type Asked } from './interleave';
import { byKey, drawWeighted, shuffle, type Rng } from './random';

/**
 * The next deck of a shuffle bag: the least asked first, chance among equals, so that nothing repeats until everything was
 * asked and no question is ever asked two times more than another, wherever the session ends. Interleaved by principle
 * among the equally often asked. `timesAsked` is the count in this scope (what is no number counts as 0); `limit` is the
 * most questions wanted (what is no number, or negative, means none; Infinity all).
 */
export function shuffleBag<Q extends Asked>(questions: readonly Q[], timesAsked: (question: Q) => number, limit: number, rng: Rng): Q[] {
	const count = (question: Q): number => timesAsked(question) || 0;
	const picked = first(byKey(shuffle(once(questions), rng), (question) => -count(question)), limit);
	const out: Q[] = [];
	for (const tier of tiers(picked, count)) out.push(...interleave(tier, rng, out[out.length - 1]?.principle ?? null));
	return out;
}

/**
 * A deck drawn towards what is known least: weight `(0.05 + 1 - R)^3`, without replacement, then interleaved.
 * `recall` is the chance to recall it now, 0..1 (never asked: 0). `limit` as in `shuffleBag`.
 */
export function weakSpots<Q extends Asked>(questions: readonly Q[], recall: (question: Q) => number, limit: number, rng: Rng): Q[] {
	const drawn = drawWeighted(once(questions), (question) => (1.05 - share(recall(question))) ** 3, rng);
	return interleave(first(drawn, limit), rng);
}

/**
 * The deck that lifts recall on the interview day most: the largest gains (see `gainToday`), chance among equals, then
 * interleaved. `limit` as in `shuffleBag`.
 */
export function todaysSet<Q extends Asked>(questions: readonly Q[], gain: (question: Q) => number, limit: number, rng: Rng): Q[] {
	return interleave(first(byKey(shuffle(once(questions), rng), gain), limit), rng);
}

/** A deck in plain random order, whatever was asked before: what the bag is measured against. */
export function freshShuffle<Q extends Asked>(questions: readonly Q[], limit: number, rng: Rng): Q[] {
	return first(shuffle(once(questions), rng), limit);
}

/** Each question once, the first of those that share an id. */
export function once<Q extends Asked>(questions: readonly Q[]): Q[] {
	const seen = new Set<string>();
	return questions.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function first<Q>(questions: readonly Q[], limit: number): Q[] {
	return limit > 0 ? questions.slice(0, limit) : [];
}

function share(value: number): number {
	return value > 0 ? Math.min(value, 1) : 0;
}

/** Runs of questions asked equally often; the input is in that order. */
function tiers<Q>(questions: readonly Q[], count: (question: Q) => number): Q[][] {
	const out: Q[][] = [];
	let current = Number.NaN;
	for (const question of questions) {
		if (count(question) !== current) out.push([]);
		current = count(question);
		out[out.length - 1]?.push(question);
	}
	return out;
}
