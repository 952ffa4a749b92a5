import { gradeName } from '../drill/grade';
import { counted } from '../interview/counted';
import { shortDay } from '../interview/loop/round-time';
import { WRITTEN_TABLES } from '../interview/written-tables';
import { tableOf } from '../note/markdown-table';
import type { HeardStory } from './heard';
import type { Conflict, Pin } from './pins';
import type { Plan, PlannedStory } from './plan';
import type { Slot } from './plan-slot';
import type { Shortage } from './shortages';

/** What is said of a round that has a debrief. */
export const ROUND_OVER = 'This round is over.';

/** What a slot is about: the name of its principle. */
export function slotName({ principle }: Pick<Slot, 'principle'>): string {
	return principle?.name ?? 'Their questions';
}

/** Why a story is in the plan: "linked · solid last time"; what is out of the ordinary comes first. */
export function whyPlanned({ pinned, tie, lastGrade, alsoFor, heardBy }: PlannedStory): string {
	return [
		pinned ? 'pinned' : '',
		tie === null ? 'not linked here' : tie === 'told' ? 'told for this' : tie,
		lastGrade === null ? '' : `${gradeName(lastGrade).toLowerCase()} last time`,
		alsoFor.length === 0 ? '' : `also for ${alsoFor.join(', ')}`,
		heardBy.length === 0 ? '' : `told to ${heardBy.join(', ')}`,
	].filter((word) => word !== '').join(' · ');
}

/** Who heard a story: "told to Dana Reyes on 4 Dec 2026". */
export function heardWords({ by }: Pick<HeardStory, 'by'>): string {
	return `told to ${by.map(({ name, day }) => `${name} on ${shortDay(day, true)}`).join(', ')}`;
}

/** What would fit and was told: "The tow: told to Dana Reyes on 4 Dec 2026". */
export function heardInWords(heard: readonly HeardStory[]): string {
	return heard.map((one) => `${one.story.title}: ${heardWords(one)}`).join('; ');
}

/**
 * What no story is left for, in figures that add up: "3 principles, 2 stories, 1 told already (The tow): Ownership (Dana
 * Reyes), …". Slots of one principle are rounds, and of several in several rounds answers.
 */
export function shortageInWords({ slots, stories, heard }: Shortage): string {
	const principles = new Set(slots.map(({ principle }) => principle?.key)).size;
	const [one, many] = principles === slots.length ? ['principle', 'principles'] : principles === 1 ? ['round', 'rounds'] : ['answer', 'answers'];
	const told = heard.length === 0 ? '' : `, ${heard.length} told already (${heard.map(({ title }) => title).join(', ')})`;
	const count = stories.length === 0 ? 'No story' : `${counted(slots.length, one, many)}, ${counted(stories.length, 'story', 'stories')}`;
	return `${count}${told}: ${slots.map(named).join(', ')}`;
}

/** The shortages of a plan in words, those without any story in one sentence. */
export function shortagesInWords({ shortages }: Pick<Plan, 'shortages'>): string[] {
	const isBare = ({ stories, heard }: Shortage): boolean => stories.length + heard.length === 0;
	const bare = shortages.filter(isBare).flatMap(({ slots }) => slots);
	const others = shortages.filter((one) => !isBare(one));
	return [...(bare.length === 0 ? [] : [{ slots: bare, stories: [], heard: [] }]), ...others].map(shortageInWords);
}

function named(slot: Slot): string {
	return `${slotName(slot)} (${slot.interviewers.join(', ')})`;
}

/** Both sides of a conflict in a sentence. */
export function conflictInWords({ kind, pins, heardBy }: Conflict): string {
	const [first] = pins;
	if (first === undefined) return '';
	const story = `“${first.story}”`;
	switch (kind) {
		case 'same story': return `${story} is pinned for ${pins.map(pinnedFor).join(' and for ')}.`;
		case 'same slot': return `${pinnedFor(first)} has ${pins.length} pins: ${pins.map((pin) => `“${pin.story}”`).join(' and ')}. The first one counts.`;
		case 'no story': return `${story} is pinned for ${pinnedFor(first)}, but no note has a story of that title.`;
		case 'no slot': return `${story} is pinned for ${pinnedFor(first)}, which ${first.interviewer} does not assess.`;
		case 'heard': return `${story} is pinned for ${pinnedFor(first)}, but ${heardBy.join(' and ')} heard it already.`;
	}
}

/** What a pin is for: "Dana Reyes, Ownership". */
export function pinnedFor({ interviewer, principle }: Pin): string {
	return principle === '' ? interviewer : `${interviewer}, ${principle}`;
}

/** Plans as a Markdown table, for all interviewers or one. */
export function planTable(plans: readonly Plan[], interviewer: string | null): string {
	const cell = (planned: PlannedStory | null): string => (planned === null ? '' : `${planned.story.title} (${whyPlanned(planned)})`);
	const rows = plans.flatMap(({ rounds }) => rounds).filter((round) => interviewer === null || round.interviewer.name === interviewer)
		.flatMap((round) => (round.heard !== null ? [[round.interviewer.name, '', `told: ${round.heard.join(', ')}`, '']]
			: round.slots.map((slot) => [round.interviewer.name, slotName(slot), slot.first === null ? heardInWords(slot.heard) : cell(slot.first), cell(slot.spare)])));
	return tableOf([WRITTEN_TABLES.plan, 'Principle', 'First story', 'Spare'], rows);
}
