import { setIcon } from 'obsidian';
import { fold } from '../core/interview/fold';
import type { DraftChange } from '../core/loop-note/draft-changes';
import type { DraftItem, DraftPerson, DraftRound, LoopDraft } from '../core/loop-note/loop-draft';
import { focusedKey, focusKey } from './kept-focus';

/** The id of the list of principles that fields offer. */
const PRINCIPLES_ID = 'interview-loop-draft-principles';

/** What was found in a text, each finding in fields that correct it. */
export class FoundInText {
	private added = 0;

	/** `change` takes a correction and gives the draft after it; what it changes in the list is drawn here. */
	constructor(private readonly el: HTMLElement, private readonly change: (change: DraftChange) => LoopDraft,
		private readonly principles: () => readonly string[]) {}

	/** Draws a draft; the focus and what is scrolled to stay. */
	draw(draft: LoopDraft): void {
		const { el } = this;
		const [focused, top] = [focusedKey(el), el.scrollTop];
		el.empty();
		const options = el.createEl('datalist', { attr: { id: PRINCIPLES_ID } });
		for (const name of this.principles()) options.createEl('option', { value: name });
		for (const round of draft.rounds) this.drawRound(round);
		this.drawUnsure(draft.unsure);
		this.drawAdd();
		el.scrollTop = top;
		if (focused !== null) focusKey(el, focused);
	}

	private drawRound(round: DraftRound): void {
		const label = round.people.map(({ name }) => name).join(', ') || 'Round';
		const box = this.el.createDiv({ cls: 'interview-loop-draft-round', attr: { role: 'group', 'aria-label': label } });
		round.people.forEach((one, at) => this.drawPerson(box, one, at === 0 ? round : null));
		const chips = box.createDiv({ cls: 'interview-loop-draft-chips' });
		for (const { text } of round.principles) this.drawChip(chips, text, { kind: 'remove-principle', round: round.key, text });
		for (const { text } of round.topics) this.drawChip(chips, text, { kind: 'remove-topic', round: round.key, text }, 'mod-topic');
		this.drawEntry(chips, `principle ${round.key}`, 'Add principle', `Add a principle for ${label}`,
			(text) => this.redraw({ kind: 'add-principle', round: round.key, text }), PRINCIPLES_ID);
	}

	private drawPerson(box: HTMLElement, { key, name, role }: DraftPerson, round: DraftRound | null): void {
		const line = box.createDiv({ cls: 'interview-loop-draft-person' });
		const field = (what: 'name' | 'role', value: string, label: string): void => {
			const input = textField(line, `${what} ${key}`, value, label);
			input.addEventListener('input', () => this.change({ kind: 'person', person: key, field: what, value: input.value }));
		};
		field('name', name, 'Name');
		field('role', role, `Role of ${name}`);
		if (round !== null) this.drawTime(line, round, name);
		const remove = iconButton(line, `remove ${key}`, 'x', `Remove ${name}`);
		remove.addEventListener('click', () => this.redraw({ kind: 'remove-person', person: key }));
	}

	/** What is no time goes back to what it was. */
	private drawTime(line: HTMLElement, { key, time }: DraftRound, name: string): void {
		const input = textField(line, `time ${key}`, time, `Time with ${name}`, '09:00');
		input.addClass('interview-loop-draft-time');
		input.addEventListener('change', () => {
			const { rounds } = this.change({ kind: 'time', round: key, value: input.value });
			input.value = rounds.find((one) => one.key === key)?.time ?? '';
		});
	}

	private drawChip(chips: HTMLElement, text: string, change: DraftChange, kind = ''): void {
		const chip = chips.createSpan({ cls: `interview-loop-draft-chip ${kind}`.trim() });
		chip.createSpan({ text });
		const remove = iconButton(chip, JSON.stringify(change), 'x', `Remove ${text}`);
		remove.addEventListener('click', () => this.redraw(change));
	}

	/** People that may be meant: one click takes them. */
	private drawUnsure(unsure: readonly DraftItem[]): void {
		if (unsure.length === 0) return;
		const line = this.el.createDiv({ cls: 'interview-loop-draft-unsure' });
		line.createSpan({ cls: 'interview-loop-quiet', text: 'Perhaps also' });
		for (const item of unsure) {
			const add = line.createEl('button', { text: `${item.text}?`, attr: { type: 'button', 'data-key': `unsure ${item.text}`, 'aria-label': `Add ${item.text}` } });
			add.addEventListener('click', () => this.redraw({ kind: 'add-person', person: fold(item.text), name: item.text, item }));
		}
	}

	private drawAdd(): void {
		this.drawEntry(this.el, 'add', 'Add interviewer', 'Add an interviewer', (name) => {
			this.added++;
			this.redraw({ kind: 'add-person', person: `added ${this.added} ${fold(name)}`, name, item: null });
		});
	}

	/** A field that adds what is typed into it on Enter, or when it is left, and is empty then. */
	private drawEntry(el: HTMLElement, key: string, placeholder: string, label: string, add: (text: string) => void, list?: string): void {
		const input = textField(el, key, '', label, placeholder);
		input.addClass('interview-loop-draft-add');
		if (list !== undefined) input.setAttr('list', list);
		const take = (): void => {
			const text = input.value.trim();
			input.value = '';
			if (text !== '') add(text);
		};
		input.addEventListener('change', take);
		input.addEventListener('keydown', (event) => {
			if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey) return;
			event.preventDefault();
			take();
		});
	}

	private redraw(change: DraftChange): void {
		this.draw(this.change(change));
	}
}

/** A text field with its label for screen readers. */
export function textField(el: HTMLElement, key: string, value: string, label: string, placeholder = label): HTMLInputElement {
	const input = el.createEl('input', { type: 'text', value, placeholder, attr: { 'aria-label': label, 'data-key': key } });
	input.spellcheck = false;
	return input;
}

function iconButton(el: HTMLElement, key: string, icon: string, label: string): HTMLElement {
	const button = el.createEl('button', { cls: 'clickable-icon', attr: { type: 'button', 'aria-label': label, 'data-key': key } });
	setIcon(button, icon);
	return button;
}
