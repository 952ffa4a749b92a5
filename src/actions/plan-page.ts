import type { App } from 'obsidian';
import { fold } from '../core/interview/fold';
import type { Loop } from '../core/interview/loop';
import type { Preparation } from '../core/interview/preparation';
import { KnownStories } from '../core/stories/known-stories';
import type { Pin } from '../core/stories/pins';
import type { Plan, PlanSlot } from '../core/stories/plan';
import { slotName } from '../core/stories/plan-words';
import type { PlanSource } from '../views/bank-plan';
import { notify } from '../views/notice';
import { ChoiceModal } from '../views/suggest-modals';
import type { Jumps } from './jumps';
import type { Pinning } from './pinning';
import type { Planning } from './planning';

/** What the page "Plan" needs of the rest. */
export interface PlanPageWorld {
	readonly app: App;
	readonly preparation: Preparation;
	readonly jumps: Jumps;
	readonly planning: Planning;
	readonly pinning: Pinning;
	readonly reading: () => boolean;
}

/** What the page "Plan" shows and may ask for. */
export function planSource({ app, preparation, jumps, planning, pinning, reading }: PlanPageWorld): PlanSource {
	const loopOf = ({ loop }: Plan): Loop | undefined => preparation.loops.find(({ path }) => path === loop);
	const pin = (plan: Plan, slot: PlanSlot, story: string): void => {
		const loop = loopOf(plan);
		const interviewer = loop?.interviewers.find(({ name, namedIn }) => namedIn.length > 0 && slot.interviewers.includes(name));
		if (loop === undefined || interviewer === undefined) return void notify('No note names who interviews in this round, so nothing can be pinned for it.');
		pinning.pin(loop, { interviewer: interviewer.name, principle: slot.principle?.name ?? '', story }, slot.pins);
	};
	return {
		reading,
		plans: (loop) => planning.plansOf(loop),
		title: (plan) => loopOf(plan)?.title ?? '',
		open: (place, pane) => void jumps.toPlace(place, null, pane),
		pin,
		unpin: (plan, pins: readonly Pin[]) => {
			const loop = loopOf(plan);
			if (loop !== undefined) pinning.unpin(loop, pins);
		},
		choose: (plan, slot) => {
			const fitting = new Map(slot.fits.map(({ story, tie }) => [story.title, tie === 'told' ? 'told for this' : tie ?? '']));
			const titles = new Set([...fitting.keys(), ...new KnownStories(preparation.bank).all.map(({ title }) => title)]);
			const firstFor = (title: string): string => plan.rounds.filter(({ slots }) => slots.some((one) =>
				one.first !== null && fold(one.first.story.title) === fold(title))).map(({ interviewer }) => interviewer.name).join(', ');
			new ChoiceModal(app, titles.size === 0 ? 'No story was found in your notes yet' : `Which story first for ${slotName(slot)}?`, [...titles].map((title) => ({
				label: title,
				detail: [fitting.get(title) ?? '', firstFor(title) === '' ? '' : `planned for ${firstFor(title)}`].filter((word) => word !== '').join(', '),
				choose: () => pin(plan, slot, title),
			}))).open();
		},
	};
}
