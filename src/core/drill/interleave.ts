import type { Rng } from './random';

/** What ordering a deck needs to know of a question. */
export interface Asked {
	/** Its identity: two with one id are one question. */
	readonly id: string;
	/** The principle it probes, as an identity; null (or empty) when it has none. Questions without one never disturb each other. */
	readonly principle: string | null;
}

interface Group<Q> {
	readonly principle: string;
	readonly waiting: Q[];
}

/**
 * The same questions in an order with as few neighbours of one principle as the mix allows, else random: the next principle
 * is drawn by how many of it remain, among those that keep the minimum in reach. Questions of one principle keep their order.
 * `after` is the principle of the question asked just before, null when there is none.
 */
export function interleave<Q extends Asked>(questions: readonly Q[], rng: Rng, after: string | null = null): Q[] {
	const groups = groupByPrinciple(questions);
	const out: Q[] = [];
	let last = after;
	for (let left = questions.length; left > 0; left--) {
		const group = pickGroup(groups, left, last, rng);
		const next = group?.waiting.shift();
		if (next === undefined) break;
		out.push(next);
		last = next.principle;
	}
	return out;
}

/** How many neighbours in this order share a principle. */
export function neighbours(questions: readonly Asked[]): number {
	return questions.filter((question, at) => {
		return at > 0 && question.principle && questions[at - 1]?.principle === question.principle;
	}).length;
}

/** Groups by principle; questions without one share the group '' that never clashes. */
function groupByPrinciple<Q extends Asked>(questions: readonly Q[]): Group<Q>[] {
	const groups = new Map<string, Group<Q>>();
	for (const question of questions) {
		const principle = question.principle ?? '';
		const group = groups.get(principle) ?? { principle, waiting: [] };
		group.waiting.push(question);
		groups.set(principle, group);
	}
	return [...groups.values()];
}

function pickGroup<Q>(groups: readonly Group<Q>[], left: number, last: string | null, rng: Rng): Group<Q> | undefined {
	const full = groups.filter((group) => group.waiting.length > 0);
	const forced = full.find((group) => mustGoNow(group, left, last));
	if (forced) return forced;
	const others = full.filter((group) => group.principle === '' || group.principle !== last);
	return pickBySize(others.length > 0 ? others : full, rng);
}

/** A majority has to start, and to take every second place; with one of it waiting less, it can let another go first. */
function mustGoNow<Q>(group: Group<Q>, left: number, last: string | null): boolean {
	if (group.principle === '' || group.principle === last) return false;
	return group.waiting.length > left - group.waiting.length;
}

function pickBySize<Q>(groups: readonly Group<Q>[], rng: Rng): Group<Q> | undefined {
	let ticket = rng() * groups.reduce((sum, group) => sum + group.waiting.length, 0);
	return groups.find((group) => (ticket -= group.waiting.length) < 0) ?? groups[groups.length - 1];
}
