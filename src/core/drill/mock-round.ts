import { once } from './deck';
import { interleave, type Asked } from './interleave';
import { byKey, shuffle, type Rng } from './random';

/** A question of a mock round: what ordering needs, and the stories that could answer it. */
export interface Answerable extends Asked {
	/** Ids of its stories, linked first; empty when it has none. */
	readonly stories: readonly string[];
}

/** The questions of a mock round in order, and the story each is best answered with so that none is told twice. */
export interface MockRound<Q> {
	readonly questions: readonly Q[];
	/** Question id to story id, no story twice. A question that is missing here is a gap: no story is left for it. */
	readonly plan: ReadonlyMap<string, string>;
}

/**
 * A round as one interviewer would ask it: up to `each` questions (1 to 3) for each of their principles, the least asked
 * first and chance among equals. Questions that can all be answered with different stories are taken before others
 * (augmenting paths, Kuhn 1955), so a story twice is needed only where stories are missing. Principles without questions
 * give none. `timesAsked` as in `shuffleBag`.
 */
export function mockRound<Q extends Answerable>(
	questions: readonly Q[],
	principles: readonly string[],
	each: number,
	timesAsked: (question: Q) => number,
	rng: Rng,
): MockRound<Q> {
	const bag = byKey(shuffle(once(questions), rng), (question) => -timesAsked(question) || 0);
	const matching = new Matching();
	const picked = [...new Set(principles)].flatMap((principle) => {
		return pick(bag.filter((question) => question.principle === principle), asMany(each), matching);
	});
	return { questions: interleave(picked, rng), plan: matching.plan() };
}

/**
 * The story to tell for each question so that as many as can be are answered and no story is told twice (maximum bipartite
 * matching). Question id to story id; a question that is missing is a gap.
 */
export function planStories(questions: readonly Answerable[]): ReadonlyMap<string, string> {
	const matching = new Matching();
	for (const question of once(questions)) matching.add(question);
	return matching.plan();
}

/** Those with a story of their own first, the rest in order. */
function pick<Q extends Answerable>(bag: readonly Q[], count: number, matching: Matching): Q[] {
	const matched: Q[] = [];
	for (const question of bag) if (matched.length < count && matching.add(question)) matched.push(question);
	const others = bag.filter((question) => !matched.includes(question));
	return [...matched, ...others.slice(0, count - matched.length)];
}

function asMany(each: number): number {
	return Math.min(3, Math.max(1, Math.round(each) || 1));
}

/** Questions matched with different stories; adding one may move others to their next story, never take theirs away. */
class Matching {
	private readonly teller = new Map<string, Answerable>();

	/** Whether a story was found for it. */
	add(question: Answerable, tried = new Set<string>()): boolean {
		for (const story of question.stories) {
			if (tried.has(story)) continue;
			tried.add(story);
			const holder = this.teller.get(story);
			if (holder && !this.add(holder, tried)) continue;
			this.teller.set(story, question);
			return true;
		}
		return false;
	}

	plan(): ReadonlyMap<string, string> {
		return new Map([...this.teller].map(([story, question]) => [question.id, story]));
	}
}
