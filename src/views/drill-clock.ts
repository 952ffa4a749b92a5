import { clocks, roundMs, type Session } from '../core/drill/session';

/** A span in ms as minutes and seconds, `1:48`. */
export function minutes(ms: number): string {
	const seconds = Math.floor(ms / 1000);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Draws the clocks of the moment, told by sight only: a screen reader is never counted at. */
export function drawClock(el: HTMLElement, session: Session, now: number): void {
	const { think, speak } = clocks(session, now);
	const over = session.phase !== 'question' && session.targetMs > 0 && speak > session.targetMs;
	el.empty();
	el.toggleClass('is-over', over);
	if (session.phase === 'done') return;
	if (session.paused) el.createSpan({ cls: 'interview-loop-paused', text: 'paused · ' });
	if (session.mode === 'mock') return void tell(el, 'round ', minutes(roundMs(session, now)), '');
	const target = ` · target ${minutes(session.targetMs)}`;
	if (session.phase === 'question') tell(el, 'thinking ', minutes(think), target);
	else tell(el, session.phase === 'speaking' ? 'speaking ' : 'spoke ', minutes(speak), target);
}

function tell(el: HTMLElement, before: string, time: string, after: string): void {
	el.createSpan({ text: before });
	el.createEl('strong', { text: time });
	el.createSpan({ text: after });
}
