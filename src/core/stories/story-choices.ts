import type { Bank } from '../interview/bank';
import { fold } from '../interview/fold';
import { unique } from '../interview/unique';
import { KnownStories } from './known-stories';
import type { Plan, PlanSlot } from './plan';
import { heardWords } from './plan-words';

/** A story to choose for a slot, as the person reads it. */
export interface StoryToChoose {
	readonly title: string;
	/** What ties it to the slot; empty for a story that nothing ties to it. */
	readonly detail: string;
	/** Who heard it, and for whom else it is first: "told to Dana Reyes on 4 Dec 2026 · first for Omar Bell"; empty for nobody. */
	readonly note: string;
}

/** Every story, those that fit the slot first, each title once. */
export function storyChoices({ heard, rounds }: Pick<Plan, 'heard' | 'rounds'>, slot: PlanSlot, bank: Bank): StoryToChoose[] {
	const fitting = slot.fits.map(({ story, tie }) => ({ title: story.title, detail: tie === 'told' ? 'told for this' : tie ?? '' }));
	const others = new KnownStories(bank).all.map(({ title }) => ({ title, detail: '' }));
	const firstFor = (title: string): readonly string[] => rounds.filter(({ interviewer, slots }) => !slot.interviewers.includes(interviewer.name)
		&& slots.some(({ first }) => first !== null && fold(first.story.title) === fold(title))).map(({ interviewer }) => interviewer.name);
	return unique([...fitting, ...others], ({ title }) => fold(title)).map(({ title, detail }) => {
		const [by, first] = [heard.by({ title }), firstFor(title)];
		const note = [by.length === 0 ? '' : heardWords({ by }), first.length === 0 ? '' : `first for ${first.join(', ')}`];
		return { title, detail, note: note.filter((part) => part !== '').join(' · ') };
	});
}
