import { Keymap, Menu, setIcon, setTooltip, type PaneType } from 'obsidian';
import type { Loop } from '../core/interview/loop';
import { roundTimeInWords } from '../core/interview/loop/round-time';
import type { Place } from '../core/interview/place';
import type { Pin } from '../core/stories/pins';
import type { Plan, PlannedStory, PlanRound, PlanSlot } from '../core/stories/plan';
import { conflictInWords, heardWords, pinnedFor, planTable, ROUND_OVER, shortagesInWords, slotName, whyPlanned } from '../core/stories/plan-words';
import type { BankDrawing, BankPage, BankShown } from './bank-source';

/** What the page on the plan shows and may ask for. */
export interface PlanSource {
	/** The plan of a loop; of all questions, that of each loop. */
	plans(loop: Loop): readonly Plan[];
	/** The title of a plan's loop. */
	title(plan: Plan): string;
	/** True until the notes were read once. */
	reading(): boolean;
	open(place: Place, pane: PaneType | boolean): void;
	/** Lets the person choose the first story of a slot. */
	choose(plan: Plan, slot: PlanSlot): void;
	pin(plan: Plan, slot: PlanSlot, story: string): void;
	unpin(plan: Plan, pins: readonly Pin[]): void;
}

/** The page "Plan": which story goes to whom. */
export class PlanPage implements BankPage {
	readonly id = 'plan';
	readonly name = 'Plan';

	constructor(private readonly source: PlanSource) {}

	draw(parent: HTMLElement, { loop, interviewer }: BankShown, { isNarrow }: BankDrawing): void {
		const el = parent.createDiv({ cls: 'interview-loop-plan' });
		el.toggleClass('is-narrow', isNarrow);
		const plans = this.source.plans(loop);
		if (plans.every(({ rounds }) => rounds.length === 0)) return void el.createEl('p', { text: this.source.reading() ? 'Reading your notes…' : 'No interviewer was found in your notes yet.' });
		for (const plan of plans) {
			const rounds = plan.rounds.filter((round) => interviewer === null || round.interviewer.name === interviewer);
			if (rounds.length === 0) continue;
			const own = el.createEl('section');
			if (plans.length > 1) own.createEl('h2', { cls: 'interview-loop-plan-loop', text: this.source.title(plan) });
			if (this.source.reading()) own.createEl('p', { cls: 'interview-loop-quiet', text: 'Reading your notes…' });
			else this.drawProblems(own, plan);
			for (const round of rounds) this.drawRound(own, plan, round);
		}
	}

	table({ loop, interviewer }: BankShown): string | null {
		const plans = this.source.plans(loop);
		return plans.some(({ rounds }) => rounds.length > 0) ? planTable(plans, interviewer) : null;
	}

	/** What the person has to decide, and what no story is left for. */
	private drawProblems(parent: HTMLElement, plan: Plan): void {
		const shortages = shortagesInWords(plan);
		if (plan.conflicts.length + shortages.length === 0) return;
		const list = parent.createEl('ul', { cls: 'interview-loop-plan-problems' });
		for (const conflict of plan.conflicts) {
			const item = drawProblem(list, 'pin-off', conflictInWords(conflict));
			for (const pin of conflict.pins) {
				const label = conflict.pins.length === 1 ? 'Unpin' : conflict.kind === 'same slot' ? `Unpin “${pin.story}”` : `Unpin for ${pinnedFor(pin)}`;
				const key = `unpin:${plan.loop}:${pinnedFor(pin)}:${pin.story}:${conflict.kind}`;
				const button = item.createEl('button', { cls: 'interview-loop-plan-unpin', text: label, attr: { type: 'button', 'data-key': key } });
				button.addEventListener('click', () => this.source.unpin(plan, [pin]));
			}
		}
		for (const words of shortages) drawProblem(list, 'circle-slash', words);
	}

	private drawRound(parent: HTMLElement, plan: Plan, round: PlanRound): void {
		const { interviewer: person, heard, slots } = round;
		const section = parent.createEl('section', { attr: { 'aria-label': person.name } });
		const head = section.createEl('h3', { cls: 'interview-loop-plan-head' });
		this.drawJump(head, person.name, person.place, `round:${plan.loop}:${person.name}`);
		const about = [person.role ?? '', roundTimeInWords(person, null) ?? ''].filter((word) => word !== '').join(' · ');
		if (about !== '') head.createSpan({ cls: 'interview-loop-quiet', text: about });
		if (heard !== null) section.createEl('p', { cls: 'interview-loop-quiet', text: `${ROUND_OVER} ${heard.length === 0 ? 'No story was told.' : `Told: ${heard.join(', ')}`}` });
		else if (slots.length === 0) section.createEl('p', { cls: 'interview-loop-quiet', text: 'No principle or question to plan for.' });
		else {
			const list = section.createEl('ul', { cls: 'interview-loop-plan-slots' });
			for (const slot of slots) this.drawSlot(list, plan, slot, person.name);
		}
	}

	private drawSlot(list: HTMLElement, plan: Plan, slot: PlanSlot, person: string): void {
		const key = `${plan.loop}:${person}:${slot.principle?.key ?? ''}`;
		const item = list.createEl('li', { cls: 'interview-loop-plan-slot' });
		const name = item.createDiv();
		const [question] = slot.questions;
		const place = question?.places[0];
		const together = slot.interviewers.filter((one) => one !== person);
		this.drawJump(name, slotName(slot), place === undefined ? null : { path: place.path, line: place.question.line }, `slot:${key}`);
		if (together.length > 0) name.createDiv({ cls: 'interview-loop-quiet', text: `with ${together.join(', ')}` });
		this.drawStory(item, 'First', slot.first, `first:${key}`);
		if (slot.first === null && slot.spare === null) this.drawHeard(item, slot);
		else this.drawStory(item, 'Spare', slot.spare, `spare:${key}`);
		const label = `Choose the story for ${slotName(slot)}, ${person}`;
		const button = item.createEl('button', { cls: 'clickable-icon interview-loop-plan-menu', attr: { type: 'button', 'aria-label': label, 'aria-haspopup': 'menu', 'data-key': `menu:${key}` } });
		setIcon(button, 'more-vertical');
		setTooltip(button, label);
		button.addEventListener('click', () => {
			const { left, bottom } = button.getBoundingClientRect();
			this.menu(plan, slot).showAtPosition({ x: left, y: bottom }, button.doc);
		});
		item.addEventListener('contextmenu', (event) => {
			event.preventDefault();
			this.menu(plan, slot).showAtMouseEvent(event);
		});
	}

	private drawStory(item: HTMLElement, label: string, planned: PlannedStory | null, key: string): void {
		const el = item.createDiv({ cls: 'interview-loop-plan-story' });
		el.createDiv({ cls: 'interview-loop-quiet', text: label });
		if (planned === null) return void el.createDiv({ cls: 'interview-loop-quiet', text: label === 'First' ? 'No story' : 'None left' });
		const title = el.createDiv();
		if (planned.pinned) setIcon(title.createSpan({ cls: 'interview-loop-plan-icon is-pin', attr: { 'aria-hidden': 'true' } }), 'pin');
		this.drawJump(title, planned.story.title, planned.story, key);
		el.createDiv({ cls: 'interview-loop-quiet', text: whyPlanned(planned) });
	}

	/** Where no story is left: those that would fit, and who heard them. */
	private drawHeard(item: HTMLElement, { heard }: PlanSlot): void {
		const el = item.createDiv();
		el.toggleClass('interview-loop-plan-story', heard.length > 0);
		for (const one of heard) {
			el.createDiv({ text: one.story.title });
			el.createDiv({ cls: 'interview-loop-quiet', text: heardWords(one) });
		}
	}

	private menu(plan: Plan, slot: PlanSlot): Menu {
		const menu = new Menu();
		const { first, pins } = slot;
		menu.addItem((item) => item.setTitle('Choose story…').setIcon('book-open').onClick(() => this.source.choose(plan, slot)));
		if (first !== null && !first.pinned)
			menu.addItem((item) => item.setTitle(`Pin “${first.story.title}”`).setIcon('pin').onClick(() => this.source.pin(plan, slot, first.story.title)));
		if (pins.length > 0) menu.addItem((item) => item.setTitle('Unpin').setIcon('pin-off').onClick(() => this.source.unpin(plan, pins)));
		return menu;
	}

	/** A name that leads to its place, if it has one. */
	private drawJump(parent: HTMLElement, text: string, place: Place | null, key: string): void {
		if (place === null) return void parent.createSpan({ text });
		const button = parent.createEl('button', { cls: 'interview-loop-jump', text, attr: { type: 'button', 'data-key': key } });
		button.addEventListener('click', (event) => this.source.open(place, Keymap.isModEvent(event)));
	}
}

function drawProblem(list: HTMLElement, icon: string, text: string): HTMLElement {
	const item = list.createEl('li', { cls: 'interview-loop-plan-problem' });
	setIcon(item.createSpan({ cls: 'interview-loop-plan-icon', attr: { 'aria-hidden': 'true' } }), icon);
	item.createSpan({ cls: 'interview-loop-plan-said', text });
	return item;
}
