import { addTo } from '../interview/add-to';
import type { Bank } from '../interview/bank';
import { fold } from '../interview/fold';
import type { KnownStories, KnownStory } from './known-stories';
import type { Slot } from './plan-slot';

/** The person's choice of a first story. All three are names, as they are kept. */
export interface Pin {
	readonly interviewer: string;
	/** Empty for an interviewer's questions. */
	readonly principle: string;
	/** Its title. */
	readonly story: string;
}

/** Pins that contradict each other, the notes or the debriefs. `pins` are both sides, or the only one. */
export interface Conflict {
	/**
	 * One story for several slots; several stories for one slot; a story that no note has; a principle that the
	 * interviewer does not assess; a story that `heardBy` heard in their rounds.
	 */
	readonly kind: 'same story' | 'same slot' | 'no story' | 'no slot' | 'heard';
	readonly pins: readonly Pin[];
	/** Empty unless the story was heard. */
	readonly heardBy: readonly string[];
}

/** The pinned story of each slot that has one, and what contradicts. */
export interface PlacedPins {
	readonly pinned: ReadonlyMap<Slot, KnownStory>;
	/** All pins on each slot of a round still to come, also those that do not count. */
	readonly pins: ReadonlyMap<Slot, readonly Pin[]>;
	readonly conflicts: readonly Conflict[];
}

/** What pins are placed by. */
interface PinWorld {
	readonly bank: Bank;
	readonly known: KnownStories;
	/** Every slot of the loop, and those of rounds still to come. */
	readonly slots: readonly Slot[];
	readonly open: readonly Slot[];
	readonly heardBy: (story: KnownStory) => readonly string[];
}

/**
 * Finds slots and stories for pins. Of several pins on one slot the first counts; those of rounds that are over do not
 * matter any more.
 */
export function placePins(pins: readonly Pin[], { bank, known, slots, open, heardBy }: PinWorld): PlacedPins {
	const pinned = new Map<Slot, KnownStory>();
	const [bySlot, others, byStory] = [new Map<Slot, Pin[]>(), new Map<Slot, Pin[]>(), new Map<KnownStory, Pin[]>()];
	const conflicts: Conflict[] = [];
	const isOpen = new Set(open);
	for (const pin of pins) {
		const slot = slots.find((one) => isFor(pin, one, bank));
		if (slot === undefined) {
			conflicts.push({ kind: 'no slot', pins: [pin], heardBy: [] });
			continue;
		}
		if (!isOpen.has(slot)) continue;
		addTo(bySlot, slot, pin);
		const story = known.meant(pin.story, (one) => slot.fits.some((fit) => fit.story === one));
		if (story === null) {
			conflicts.push({ kind: 'no story', pins: [pin], heardBy: [] });
			continue;
		}
		const other = pinned.get(slot);
		if (other !== undefined && other !== story) addTo(others, slot, pin);
		if (other !== undefined) continue;
		pinned.set(slot, story);
		addTo(byStory, story, pin);
		if (heardBy(story).length > 0) conflicts.push({ kind: 'heard', pins: [pin], heardBy: heardBy(story) });
	}
	const sameStory = [...byStory.values()].filter((all) => all.length > 1);
	const sameSlot = [...others].map(([slot, more]) => [...(bySlot.get(slot) ?? []).slice(0, 1), ...more]);
	const sides = (kind: Conflict['kind'], all: readonly Pin[]): Conflict => ({ kind, pins: all, heardBy: [] });
	conflicts.push(...sameStory.map((all) => sides('same story', all)), ...sameSlot.map((all) => sides('same slot', all)));
	return { pinned, pins: bySlot, conflicts };
}

function isFor(pin: Pin, { interviewers, principle }: Slot, { principles }: Bank): boolean {
	if (!interviewers.includes(pin.interviewer)) return false;
	if (principle === null || pin.principle === '') return principle === null && pin.principle === '';
	return fold(pin.principle) === fold(principle.name) || principles.identify(pin.principle)?.key === principle.key;
}
