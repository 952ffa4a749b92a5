import { freshShuffle, shuffleBag, todaysSet, weakSpots } from '../../../src/core/drill/deck';
import type { Asked } from '../../../src/core/drill/interleave';
import type { Grade } from '../../../src/core/drill/grade';
import { review } from '../../../src/core/drill/memory';
import { seeded, type Rng } from '../../../src/core/drill/random';
import { gainToday, recallOn, type Remembered } from '../../../src/core/drill/readiness';

/** How a simulated candidate practices, and how their memory really works: all of it invented. */
export interface World {
	readonly questions: number;
	readonly principles: number;
	readonly days: number;
	readonly perDay: number;
	/** How fast the chance to recall falls: `(1 + t / (9 S))^-decay` after t days. */
	readonly decay: number;
	/** How much a telling that came off lengthens S. */
	readonly growth: number;
	/** What a telling that failed leaves of S. */
	readonly kept: number;
}

/** Forty questions, ten a day but for every fourth day, the interview on the day after the last of a fortnight. */
export const fortnight: World = { questions: 40, principles: 8, days: 14, perDay: 10, decay: 1, growth: 2, kept: 0.5 };

/** The same fortnight for other memories and other plans: what holds should not hang on one invention. */
export const worlds: Readonly<Record<string, World>> = {
	'as invented': fortnight,
	'forgets fast': { ...fortnight, decay: 2 },
	'forgets slowly': { ...fortnight, decay: 0.5 },
	'learns slowly': { ...fortnight, growth: 1 },
	'loses all on failing': { ...fortnight, kept: 0.1 },
	'few questions': { ...fortnight, questions: 20 },
	'many questions': { ...fortnight, questions: 80, perDay: 15 },
	'one week': { ...fortnight, days: 7 },
};

/** The ways of choosing the day's questions. */
export const policies = ['fresh shuffle', 'shuffle bag', 'weak spots', "today's set"] as const;
export type Policy = (typeof policies)[number];

/** A question as it really is for the candidate, unknown to the plugin: on purpose not the model the plugin reckons with. */
interface Truth {
	/** Days after which the chance to tell it well has fallen to `0.9^decay`. */
	stability: number;
	/** How well it sticks with this candidate, 0.4 to 2.5 times the usual. */
	readonly ease: number;
	/** The last day it was told; null before. */
	told: number | null;
}

interface Candidate {
	readonly world: World;
	readonly deck: readonly Asked[];
	readonly truth: ReadonlyMap<string, Truth>;
	readonly known: Map<string, Remembered & { readonly times: number }>;
}

/** The true mean chance to tell a question well on the interview day, 0..1, over so many candidates. */
export function meanRecall(policy: Policy, candidates: number, world: World = fortnight): number {
	let sum = 0;
	for (let seed = 1; seed <= candidates; seed++) sum += recallAtDate(policy, seed, world);
	return sum / candidates;
}

function recallAtDate(policy: Policy, seed: number, world: World): number {
	// The candidate is the same under every policy; only what is asked and how it goes is left to the second source.
	const candidate = invent(world, seeded(seed));
	const rng = seeded(seed + 1_000_000);
	for (let day = 0; day < world.days; day++) {
		if (day % 4 === 3) continue;
		for (const { id } of choose(policy, candidate, day, rng)) answer(candidate, id, day, rng);
	}
	const chances = candidate.deck.map(({ id }) => chance(world, candidate.truth.get(id), world.days));
	return chances.reduce((total, one) => total + one, 0) / chances.length;
}

function invent(world: World, rng: Rng): Candidate {
	const deck = Array.from({ length: world.questions }, (_, at) => ({ id: `q${at}`, principle: `p${at % world.principles}` }));
	const truth = new Map(deck.map(({ id }) => [id, { stability: 0, ease: 0.4 * 6.25 ** rng(), told: null }]));
	return { world, deck, truth, known: new Map() };
}

function choose(policy: Policy, { world, deck, known }: Candidate, day: number, rng: Rng): Asked[] {
	const history = ({ id }: Asked): Remembered | null => known.get(id) ?? null;
	switch (policy) {
		case 'fresh shuffle':
			return freshShuffle(deck, world.perDay, rng);
		case 'shuffle bag':
			return shuffleBag(deck, ({ id }) => known.get(id)?.times ?? 0, world.perDay, rng);
		case 'weak spots':
			return weakSpots(deck, (question) => recallOn(history(question), day), world.perDay, rng);
		case "today's set":
			return todaysSet(deck, (question) => gainToday(history(question), day, world.days), world.perDay, rng);
	}
}

/** The candidate tells it as well as they can, sees the talking points, and grades themselves. */
function answer({ world, truth, known }: Candidate, id: string, day: number, rng: Rng): void {
	const real = truth.get(id);
	if (!real) return;
	const given = tell(chance(world, real, day), rng);
	learn(world, real, day, given);
	const held = known.get(id);
	const memory = review(held?.memory ?? null, day - (held?.lastDay ?? day), given);
	known.set(id, { memory, lastDay: day, lastGrade: given, times: (held?.times ?? 0) + 1 });
}

function tell(sure: number, rng: Rng): Grade {
	if (rng() >= sure) return 1;
	const well = rng();
	return well < 0.3 ? 2 : well < 0.85 ? 3 : 4;
}

/** The first reading of the talking points gives a day or so; what was nearly forgotten gains most by coming off again. */
function learn(world: World, real: Truth, day: number, given: Grade): void {
	const forgotten = 1 - chance(world, real, day);
	if (real.told === null) real.stability = real.ease;
	else if (given === 1) real.stability = Math.max(real.ease, real.stability * world.kept);
	else real.stability *= 1 + world.growth * real.ease * (0.2 + 2 * forgotten) * (given / 3);
	real.told = day;
}

/** The true chance to tell it well: none before the first time. */
function chance({ decay }: World, real: Truth | undefined, day: number): number {
	return real && real.told !== null ? (1 + (day - real.told) / (9 * real.stability)) ** -decay : 0;
}
