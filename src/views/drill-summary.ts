import type { Summary } from '../core/drill/summary';

/** What can be done when a drill is over. */
export interface SummaryActions {
	again(): void;
	close(): void;
}

/** What came of a drill, and the ways on. */
export function drawSummary(parent: HTMLElement, title: string, result: Summary, actions: SummaryActions): void {
	const el = parent.createDiv({ cls: 'interview-loop-summary' });
	el.createEl('h2', { text: result.asked === 0 ? 'Nothing answered this time' : 'Done for now' });
	el.createEl('p', { cls: 'interview-loop-quiet', text: title });
	const facts = el.createEl('dl');
	fact(facts, 'Answered', String(result.asked));
	if (result.skipped > 0) fact(facts, 'Skipped', String(result.skipped));
	if (result.touched.length > 0) fact(facts, 'Principles', result.touched.join(', '));
	if (result.untouched.length > 0) fact(facts, 'Not yet', result.untouched.join(', '));
	const buttons = el.createDiv({ cls: 'interview-loop-buttons' });
	const again = buttons.createEl('button', { cls: 'mod-cta', text: 'Drill again', attr: { type: 'button' } });
	again.addEventListener('click', () => actions.again());
	buttons.createEl('button', { text: 'Close', attr: { type: 'button' } }).addEventListener('click', () => actions.close());
}

function fact(list: HTMLElement, name: string, value: string): void {
	list.createEl('dt', { text: name });
	list.createEl('dd', { text: value });
}
