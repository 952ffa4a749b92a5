import type { EmptyState, Step } from '../core/interview/empty-state';
import { focusedKey, focusKey } from './kept-focus';

const STEP_LABELS: Readonly<Record<Step, string>> = {
	'create-loop': 'Create loop from text', 'add-starters': 'Add starter questions', 'new-story': 'New story',
	'find-notes': 'Find interview notes', 'create-example': 'Create example loop', 'start-drill': 'Start drill', 'all-questions': 'Show all questions',
	review: 'Review what was found',
};

/** Draws a line of text at the top of the pane, with a button for the next step if there is one. */
export function drawEmptyText(el: HTMLElement, text: string, way: { readonly label: string; readonly press: () => void } | null = null): void {
	el.empty();
	el.show();
	el.createEl('p', { text });
	if (way !== null) drawButton(el, way.label, way.press);
}

/** Draws what is missing with the ways on, at the top of the pane; nothing for null. The focus stays. */
export function drawEmptyState(el: HTMLElement, state: EmptyState | null, take: (step: Step) => void): void {
	const focused = focusedKey(el);
	el.empty();
	el.toggle(state !== null);
	if (state === null) return;
	el.createEl('p', { text: state.says });
	el.createEl('p', { cls: 'interview-loop-quiet', text: state.advice });
	state.steps.forEach((step, at) => drawButton(el, STEP_LABELS[step], () => take(step), at === 0 ? 'mod-cta' : ''));
	if (focused !== null) focusKey(el, focused);
}

function drawButton(el: HTMLElement, text: string, press: () => void, cls = ''): void {
	el.createEl('button', { cls, text, attr: { type: 'button', 'data-key': text } }).addEventListener('click', press);
}
