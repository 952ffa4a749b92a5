import type { Session } from '../core/drill/session';
import type { PastTurn } from '../core/drill/turn';

/** Draws where the drill is: title, place, clock, and a bar of steps. Gives the clock's element. */
export function drawHead(parent: HTMLElement, session: Session): HTMLElement {
	const { title, cards, past, phase } = session;
	const head = parent.createDiv({ cls: 'interview-loop-drill-head' });
	head.createSpan({ cls: 'interview-loop-pill', text: title, attr: { title } });
	if (phase !== 'done') head.createSpan({ cls: 'interview-loop-quiet interview-loop-count', text: placeIn(session) });
	const clock = head.createSpan({ cls: 'interview-loop-quiet interview-loop-clock', attr: { role: 'timer', 'aria-live': 'off' } });
	const steps = parent.createDiv({ cls: 'interview-loop-steps', attr: { 'aria-hidden': 'true' } });
	cards.forEach((_, at) => {
		const over = past[at];
		steps.createSpan({ cls: over !== undefined ? stepClass(over) : at === past.length && phase !== 'done' ? 'is-current' : '' });
	});
	return clock;
}

/** Where a session that is not over is: "3 of 10"; while answers of a round wait for their grades, "4 to grade". */
export function placeIn({ phase, past, cards }: Session): string {
	if (phase !== 'done') return `${past.length + 1} of ${cards.length}`;
	return `${past.filter(({ outcome }) => outcome === 'answered').length} to grade`;
}

function stepClass({ outcome, grade }: PastTurn): string {
	return outcome === 'graded' ? `is-grade-${grade ?? 0}` : `is-${outcome}`;
}
