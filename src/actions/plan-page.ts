import type { App } from 'obsidian';
import type { Loop } from '../core/interview/loop';
import type { Preparation } from '../core/interview/preparation';
import type { Pin } from '../core/stories/pins';
import type { Plan, PlanSlot } from '../core/stories/plan';
import { slotName } from '../core/stories/plan-words';
import { storyChoices } from '../core/stories/story-choices';
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
			const choices = storyChoices(plan, slot, preparation.bank).map(({ title, detail, note }) => ({ label: title, detail, note, choose: () => pin(plan, slot, title) }));
			new ChoiceModal(app, choices.length === 0 ? 'No story was found in your notes yet' : `Which story first for ${slotName(slot)}?`, choices).open();
		},
	};
}
