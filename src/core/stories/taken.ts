import { addTo } from '../interview/add-to';
import { assign } from './assignment';
import type { KnownStory } from './known-stories';
import type { Fit, Slot } from './plan-slot';

/** Which story is taken for which slot. */
export type Taken = ReadonlyMap<Slot, KnownStory>;

/** The pinned stories, and for every other slot the best of what the pins leave; none that somebody heard already. */
export function firstStories(open: readonly Slot[], pinned: Taken, isHeard: (story: KnownStory) => boolean): Taken {
	const reserved = new Set(pinned.values());
	const rest = open.filter((slot) => !pinned.has(slot));
	return new Map([...pinned, ...assigned(rest, open, ({ story }) => !reserved.has(story) && !isHeard(story))]);
}

/** Of the stories that nobody hears first; where those do not suffice, one that only other interviewers hear. */
export function spareStories(open: readonly Slot[], firsts: Taken, isHeard: (story: KnownStory) => boolean): Taken {
	const isFirst = new Set(firsts.values());
	const spares = new Map(assigned(open, open, ({ story }) => !isFirst.has(story) && !isHeard(story)));
	// Whoever hears several slots hears no story twice.
	const byInterviewer = new Map<string, Slot[]>();
	for (const slot of open) addTo(byInterviewer, slot.interviewers[0] ?? '', slot);
	for (const own of byInterviewer.values()) {
		const without = own.filter((slot) => !spares.has(slot));
		const used = new Map(without.map((slot) => [slot, usedFor(slot, open, [firsts, spares])]));
		const isFree = ({ story }: Fit, slot: Slot): boolean => used.get(slot)?.has(story) !== true && !isHeard(story);
		for (const [slot, story] of assigned(without, open, isFree, ({ story }) => isFirst.has(story))) spares.set(slot, story);
	}
	return spares;
}

/** The stories taken for anybody who hears this slot. */
function usedFor(slot: Slot, open: readonly Slot[], taken: readonly Taken[]): ReadonlySet<KnownStory | undefined> {
	return new Set(open.filter((other) => haveCommon(slot, other)).flatMap((other) => taken.map((one) => one.get(other))));
}

function haveCommon({ interviewers }: Slot, other: Slot): boolean {
	return interviewers.some((name) => other.interviewers.includes(name));
}

/** Beyond this many, places in a list and times since a story was told are all the same. */
const MOST = 99;

/**
 * A story of its own for as many slots as possible. Of all such assignments it has the fewest stories that are only
 * better than nothing (`isLast`), then the surest ties, then the best last grades, then stories not told lately, then
 * those that come first in a slot's own list: each of these sums counts only where those before it are equal. What a
 * story costs a slot depends on `all` slots only: what was decided for some of them already changes nothing for the others.
 */
function assigned(slots: readonly Slot[], all: readonly Slot[], isFree: (fit: Fit, slot: Slot) => boolean,
	isLast: (fit: Fit) => boolean = () => false): Taken {
	const fits = all.flatMap((slot) => slot.fits);
	const stories = [...new Set(fits.map(({ story }) => story))];
	const columns = new Map(stories.map((story, column) => [story, column]));
	const recency = recencyIn(fits);
	// A base that no sum of a tier reaches: whole numbers that stay exact for hundreds of slots.
	const [few, many] = [all.length * 4 + 1, all.length * MOST + 1];
	const costs = slots.map((slot) => {
		const row = new Array<number>(stories.length).fill(Infinity);
		slot.fits.forEach((fit, place) => {
			if (!isFree(fit, slot)) return;
			const surest = (Number(isLast(fit)) * few + tierOf(fit)) * few + gradeRank(fit);
			row[columns.get(fit.story) ?? 0] = (surest * many + recency(fit)) * many + Math.min(place, MOST);
		});
		return row;
	});
	const taken = new Map<Slot, KnownStory>();
	assign(costs).forEach((column, row) => {
		const [slot, story] = [slots[row], column === null ? undefined : stories[column]];
		if (slot !== undefined && story !== undefined) taken.set(slot, story);
	});
	return taken;
}

/** From this grade on, a story was told well. */
const GOOD = 3;

/** What ties a story to the slot, 0 to 3, the surest first. */
function tierOf({ tie, lastGrade }: Fit): number {
	if (tie === 'linked') return 0;
	if (tie !== 'told' || lastGrade === null) return 2;
	return lastGrade >= GOOD ? 1 : 3;
}

/** How it went the last time, 0 to 4, the best first: a story that was never told comes before one that went badly. */
function gradeRank({ lastGrade }: Fit): number {
	return lastGrade === null ? 2 : lastGrade >= GOOD ? 4 - lastGrade : 5 - lastGrade;
}

/** How lately a story was told: 0 if never, then the longest ago first. */
function recencyIn(fits: readonly Fit[]): (fit: Fit) => number {
	const times = [...new Set(fits.flatMap(({ lastAt }) => lastAt ?? []))].sort((a, b) => a - b);
	const ranks = new Map(times.map((at, i) => [at, Math.min(i + 1, MOST)]));
	return ({ lastAt }) => (lastAt === null ? 0 : ranks.get(lastAt) ?? 0);
}
