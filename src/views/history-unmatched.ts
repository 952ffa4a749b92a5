import { counted } from '../core/interview/counted';
import type { HistoryReading, HistorySource } from './history-source';

type Decisions = Pick<HistorySource, 'same' | 'findSame' | 'different' | 'forget' | 'bringBack'>;

/** History that belongs to no question of the notes any more: the person decides. */
export function drawUnmatched(parent: HTMLElement, { unmatched }: HistoryReading, decide: Decisions): void {
	for (const { id, text, path, answers, like } of unmatched) {
		const el = item(parent, text, `${counted(answers, 'answer')}${path === '' ? '' : ` · ${path}`}`);
		if (like !== null) el.text.createDiv({ text: `Now perhaps: ${like.text}` });
		if (like === null) button(el.ways, 'Same question…', text, () => decide.findSame(id));
		else button(el.ways, 'Same question', text, () => decide.same(id, like.id));
		if (like !== null) button(el.ways, 'Not the same', text, () => decide.different(id));
		button(el.ways, 'Forget', text, () => decide.forget(id));
	}
}

/** Edited questions whose history was joined: each can be parted again. */
export function drawJoined(parent: HTMLElement, { joined }: HistoryReading, decide: Decisions): void {
	for (const { from, was, is } of joined) {
		const el = item(parent, is, `was: ${was}`);
		button(el.ways, 'Not the same', is, () => decide.different(from));
	}
}

/** Questions taken out of practice. */
export function drawRetired(parent: HTMLElement, { retired }: HistoryReading, decide: Decisions): void {
	for (const { id, text } of retired) button(item(parent, text, '').ways, 'Bring back', text, () => decide.bringBack(id));
}

function item(parent: HTMLElement, title: string, facts: string): { readonly text: HTMLElement; readonly ways: HTMLElement } {
	const row = parent.createDiv({ cls: 'interview-loop-weak' });
	const text = row.createDiv({ cls: 'interview-loop-weak-text' });
	text.createDiv({ text: title });
	if (facts !== '') text.createDiv({ cls: 'interview-loop-quiet', text: facts });
	return { text, ways: row.createDiv({ cls: 'interview-loop-ways' }) };
}

function button(parent: HTMLElement, text: string, about: string, press: () => void): void {
	parent.createEl('button', { text, attr: { type: 'button', 'aria-label': `${text}: ${about}` } }).addEventListener('click', press);
}
