import type { Bank } from '../interview/bank';
import { fold } from '../interview/fold';
import type { Loop, LoopInterviewer } from '../interview/loop';
import { unique } from '../interview/unique';
import { Heard, type HeardStory } from './heard';
import { KnownStories, type KnownStory } from './known-stories';
import { placePins, type Conflict, type Pin } from './pins';
import { fitOf, slotsIn, type Fit, type Slot } from './plan-slot';
import { shortagesIn, type Shortage } from './shortages';
import { firstStories, spareStories, type Taken } from './taken';
import type { WhatWasTold } from './told-stories';
import type { ToldTo } from './told-to';

/** A story as the plan has it for a slot. */
export interface PlannedStory extends Fit {
	/** True when the person chose it. */
	readonly pinned: boolean;
	/** Other interviewers for whom the plan has it, too; empty for a story that only this one hears. */
	readonly alsoFor: readonly string[];
	/** Other interviewers who heard it in their round: only a pinned story is planned even so. */
	readonly heardBy: readonly string[];
}

/** A slot with its stories; null where no story is left for it. */
export interface PlanSlot extends Slot {
	readonly first: PlannedStory | null;
	readonly spare: PlannedStory | null;
	/** The stories that fit and that somebody heard: those are planned for nobody unless they are pinned. */
	readonly heard: readonly HeardStory[];
	/** What the person chose for it, also what does not count. */
	readonly pins: readonly Pin[];
}

/** All that is planned for one interviewer. */
export interface PlanRound {
	readonly interviewer: LoopInterviewer;
	/** Empty for somebody who assesses nothing and asks nothing. Without stories once their round is over. */
	readonly slots: readonly PlanSlot[];
	/** The titles of the stories they heard, as the debrief of their round says, or that of those they sit with; null before there is one. */
	readonly heard: readonly string[] | null;
}

/** Which story goes to whom in a loop. */
export interface Plan {
	/** `Loop.path`. */
	readonly loop: string;
	/** In the order of the schedule. */
	readonly rounds: readonly PlanRound[];
	/** What no story is left for, and why; empty when every slot has a first story. */
	readonly shortages: readonly Shortage[];
	/** Pins that contradict each other, the notes or the debriefs; the person decides. */
	readonly conflicts: readonly Conflict[];
	/** Who heard which stories. */
	readonly heard: Heard;
}

/** What a plan is derived from, apart from the loop. */
export interface PlanWorld {
	readonly bank: Bank;
	readonly told: WhatWasTold;
	readonly toldTo: ToldTo;
	/** What the person chose: `pinsIn`. */
	readonly pins: readonly Pin[];
}

/** The pins of a loop, as its notes were corrected. */
export function pinsIn({ interviewers }: Pick<Loop, 'interviewers'>): Pin[] {
	return interviewers.flatMap(({ name, hears }) => hears.map((one) => ({ interviewer: name, ...one })));
}

/**
 * A first story and a spare for every slot of a loop. As many slots as possible have a first story, no story is first
 * twice unless it is pinned twice, and no plan of this kind fits better; then the same for spares, of what is left. If
 * nothing is left for a slot, its spare is one that another interviewer hears. What somebody heard in their round is
 * planned for nobody else, and nothing is planned for somebody whose round is over.
 */
export function derivePlan(loop: Loop, { bank, told, toldTo, pins }: PlanWorld): Plan {
	const known = new KnownStories(bank);
	const heard = new Heard(loop, toldTo);
	const heardBy = (story: KnownStory): readonly string[] => heard.by(story).map(({ name }) => name);
	const isHeard = (story: KnownStory): boolean => heardBy(story).length > 0;
	const slotsOf = slotsIn(loop.interviewers, { known, told });
	const slots = [...new Set([...slotsOf.values()].flat())];
	// A round is over for all who sit in it.
	const isOpen = ({ interviewers }: Slot): boolean => interviewers.every((name) => heard.of(name) === null);
	const open = slots.filter(isOpen);
	const { pinned, pins: pinsOf, conflicts } = placePins(pins, { bank, known, slots, open, heardBy });
	const firsts = firstStories(open, pinned, isHeard);
	const spares = spareStories(open, firsts, isHeard);
	const planned = (slot: Slot, taken: Taken, others: readonly Taken[]): PlannedStory | null => {
		const story = taken.get(slot);
		if (story === undefined) return null;
		const fit = slot.fits.find((one) => one.story === story) ?? fitOf(story, null, told);
		const also = others.flatMap((other) => [...other].flatMap(([one, own]) => (own === story ? one.interviewers : [])));
		return {
			...fit, pinned: taken === firsts && pinned.get(slot) === story, heardBy: heardBy(story),
			alsoFor: [...new Set(also)].filter((name) => !slot.interviewers.includes(name)),
		};
	};
	const withStories = new Map(slots.map((slot): [Slot, PlanSlot] => [slot, {
		...slot, pins: pinsOf.get(slot) ?? [],
		heard: slot.fits.flatMap(({ story }) => (isHeard(story) ? [{ story, by: heard.by(story) }] : [])),
		first: planned(slot, firsts, [firsts]), spare: planned(slot, spares, [firsts, spares]),
	}]));
	return {
		loop: loop.path, heard,
		rounds: loop.interviewers.map((interviewer) => ({
			interviewer, heard: heardIn(interviewer, slotsOf.get(interviewer) ?? [], heard),
			slots: (slotsOf.get(interviewer) ?? []).flatMap((slot) => withStories.get(slot) ?? []),
		})),
		shortages: shortagesIn(open, firsts, pinned, isHeard),
		conflicts,
	};
}

/** What somebody heard: where all they assess is over because of others in their round, what these heard. */
function heardIn({ name }: LoopInterviewer, slots: readonly Slot[], heard: Heard): readonly string[] | null {
	const own = heard.of(name);
	if (own !== null) return own.titles;
	const rounds = slots.map(({ interviewers }) => interviewers.flatMap((one) => heard.of(one) ?? []));
	if (rounds.length === 0 || rounds.some((others) => others.length === 0)) return null;
	return unique(rounds.flat().flatMap(({ titles }) => titles), fold);
}
