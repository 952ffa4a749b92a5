import type { Session } from '../core/drill/session';
import type { PastTurn } from '../core/drill/turn';
import { placeIn } from '../core/drill/where-it-is';

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

function stepClass({ outcome, grade }: PastTurn): string {
	return outcome === 'graded' ? `is-grade-${grade ?? 0}` : `is-${outcome}`;
}
