import { addTo } from '../interview/add-to';
import type { KnownStory } from './known-stories';
import type { Slot } from './plan-slot';
import type { Taken } from './taken';

/**
 * Slots that have fewer stories than they need ("3 principles, 2 stories"): all stories that fit any of them are first
 * for one of them, so that no other plan could serve more of them.
 */
export interface Shortage {
	readonly slots: readonly Slot[];
	/** All that fit; empty where none does. */
	readonly stories: readonly KnownStory[];
	/** The others that would fit any of them, but that somebody heard in their round. */
	readonly heard: readonly KnownStory[];
}

/** The shortages of a plan with these first stories, in the order of the slots; each slot is in one at most. */
export function shortagesIn(open: readonly Slot[], firsts: Taken, pinned: Taken,
	isHeard: (story: KnownStory) => boolean): Shortage[] {
	const holders = new Map<KnownStory, Slot[]>();
	for (const [slot, story] of firsts) addTo(holders, story, slot);
	let shortages: Competing[] = [];
	for (const slot of open) {
		if (firsts.has(slot)) continue;
		const reached = { slots: new Set([slot]), stories: new Set<KnownStory>() };
		// The set grows while it is gone through: whoever has a story that fits could have another one in its place.
		for (const one of reached.slots) {
			// What is pinned stays where it is.
			const fits = pinned.has(one) ? [] : one.fits.flatMap(({ story }) => (isHeard(story) ? [] : [story]));
			for (const story of fits) {
				reached.stories.add(story);
				for (const holder of holders.get(story) ?? []) reached.slots.add(holder);
			}
		}
		const touching = shortages.filter(({ slots }) => [...slots].some((other) => reached.slots.has(other)));
		for (const { slots, stories } of touching) {
			for (const other of slots) reached.slots.add(other);
			for (const story of stories) reached.stories.add(story);
		}
		shortages = [...shortages.filter((one) => !touching.includes(one)), reached];
	}
	const placeOf = ({ slots }: Competing): number => open.findIndex((slot) => slots.has(slot));
	return shortages.sort((a, b) => placeOf(a) - placeOf(b)).map(({ slots, stories }) => {
		const own = open.filter((slot) => slots.has(slot));
		const free = own.filter((slot) => !pinned.has(slot));
		const heard = free.flatMap(({ fits }) => fits.flatMap(({ story }) => (isHeard(story) ? [story] : [])));
		return { slots: own, stories: [...stories], heard: [...new Set(heard)] };
	});
}

/** Slots with all stories that they compete for. */
interface Competing {
	readonly slots: ReadonlySet<Slot>;
	readonly stories: ReadonlySet<KnownStory>;
}
