import type { EmptyState, Step } from '../core/interview/empty-state';

const STEP_LABELS: Readonly<Record<Step, string>> = {
	'find-notes': 'Find interview notes', 'create-example': 'Create example loop', 'start-drill': 'Start drill', 'all-questions': 'Show all questions',
	review: 'Review what was found',
};

/** Draws a line of text at the top of the pane. */
export function drawEmptyText(el: HTMLElement, text: string): void {
	el.empty();
	el.show();
	el.createEl('p', { text });
}

/** Draws what is missing with the ways on, at the top of the pane; nothing for null. */
export function drawEmptyState(el: HTMLElement, state: EmptyState | null, take: (step: Step) => void): void {
	el.empty();
	el.toggle(state !== null);
	if (state === null) return;
	el.createEl('p', { text: state.says });
	el.createEl('p', { cls: 'interview-loop-quiet', text: state.advice });
	for (const step of state.steps) el.createEl('button', { text: STEP_LABELS[step], attr: { type: 'button' } }).addEventListener('click', () => take(step));
}
