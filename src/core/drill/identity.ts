import { likened, likeness, SAME_QUESTION, type Likened } from '../note/likeness';

/** A question as matching sees it: one that is in the log only, or in the vault only. */
export interface Stray {
	/** Its fingerprint. */
	readonly id: string;
	readonly text: string;
	/** The note it stands in, or stood in. */
	readonly path: string;
	/** What it stands under there (its heading, or its principle), null when unknown. */
	readonly section: string | null;
}

/** That an orphan is, or may be, a newcomer. */
export interface Match {
	/** The orphan's id. */
	readonly from: string;
	/** The newcomer's id. */
	readonly to: string;
	/** How alike they are, 0..1. */
	readonly score: number;
}

/** What came of matching: aliases to write, and pairs for the person to decide, best first. */
export interface Matches {
	readonly aliases: readonly Match[];
	readonly unsure: readonly Match[];
}

/** As alike as this in the same place is the same question. */
const alikeHere = 0.6;
/** Less alike than this is not worth a question to the person. */
const leastAlike = 0.45;
/** The second best has to be this far behind. */
const ahead = 0.1;

interface Pair extends Match {
	readonly enough: boolean;
}

/**
 * Which of the orphans (in the log, not in the vault) are which of the newcomers (the reverse). A pair is an alias at .80, or
 * at .60 in the same note and section, when each is .10 ahead of what else is left for the other; those taken leave the field.
 * For each orphan that stays, its best newcomer from .45 on is unsure. An id stands once in the aliases on either side.
 */
export function matchOrphans(orphans: readonly Stray[], newcomers: readonly Stray[]): Matches {
	const steps = matching(orphans, newcomers);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/** The same in slices, one for each orphan: for a vault where a thousand questions moved at once. */
export function* matching(orphans: readonly Stray[], newcomers: readonly Stray[]): Generator<void, Matches> {
	const arrived = newcomers.map((newcomer) => ({ newcomer, text: likened(newcomer.text) }));
	const found: Pair[] = [];
	for (const orphan of orphans) {
		const text = likened(orphan.text);
		found.push(...arrived.flatMap((other) => compare(orphan, text, other.newcomer, other.text)));
		yield;
	}
	return settle(found.sort(byScore));
}

/** Takes the clear pairs until none is left; whoever is taken is nobody's rival any more. */
function settle(pairs: readonly Pair[]): Matches {
	const aliases: Match[] = [];
	let open = pairs;
	for (let clear = clearPairs(open); clear.length > 0; clear = clearPairs(open)) {
		aliases.push(...clear.map(asMatch));
		const froms = new Set(clear.map(({ from }) => from));
		const tos = new Set(clear.map(({ to }) => to));
		open = open.filter(({ from, to }) => !froms.has(from) && !tos.has(to));
	}
	return { aliases, unsure: bestOfEach(open) };
}

function compare(orphan: Stray, text: Likened, newcomer: Stray, other: Likened): Pair[] {
	const score = likeness(text, other);
	if (score < leastAlike || orphan.id === newcomer.id) return [];
	const here = orphan.path === newcomer.path && orphan.section === newcomer.section;
	return [{ from: orphan.id, to: newcomer.id, score, enough: score >= (here ? alikeHere : SAME_QUESTION) }];
}

/** Those alike enough and ahead of their rivals on both sides; the pairs come best first. */
function clearPairs(open: readonly Pair[]): Pair[] {
	const ofOrphan = bestTwo(open, ({ from }) => from);
	const ofNewcomer = bestTwo(open, ({ to }) => to);
	return open.filter((pair) => pair.enough && leads(pair, ofOrphan.get(pair.from)) && leads(pair, ofNewcomer.get(pair.to)));
}

function leads(pair: Pair, best: readonly Pair[] | undefined): boolean {
	const [first, second] = best ?? [];
	return first === pair && (second === undefined || pair.score - second.score >= ahead);
}

function bestTwo(open: readonly Pair[], side: (pair: Pair) => string): Map<string, Pair[]> {
	const best = new Map<string, Pair[]>();
	for (const pair of open) {
		const two = best.get(side(pair));
		if (!two) best.set(side(pair), [pair]);
		else if (two.length < 2) two.push(pair);
	}
	return best;
}

function bestOfEach(open: readonly Pair[]): Match[] {
	const seen = new Set<string>();
	return open.filter(({ from }) => !seen.has(from) && seen.add(from)).map(asMatch);
}

function asMatch({ from, to, score }: Pair): Match {
	return { from, to, score };
}

/** Best first; equals by id, so that the order they come in makes no difference. */
function byScore(a: Pair, b: Pair): number {
	return b.score - a.score || order(a.from, b.from) || order(a.to, b.to);
}

function order(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
