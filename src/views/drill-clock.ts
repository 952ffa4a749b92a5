import { clocks, roundMs, type Session } from '../core/drill/session';
import { isOverTarget } from '../core/drill/where-it-is';

/** A span in ms as minutes and seconds, `1:48`. */
export function minutes(ms: number): string {
	const seconds = Math.floor(ms / 1000);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Draws the clocks of the moment, for the eye only: a screen reader never counts seconds. */
export function drawClock(el: HTMLElement, session: Session, now: number): void {
	const { think, speak } = clocks(session, now);
	const over = isOverTarget(session, now);
	el.empty();
	el.toggleClass('is-over', over);
	if (session.phase === 'done') return;
	if (session.paused) el.createSpan({ cls: 'interview-loop-paused', text: 'paused · ' });
	// The person is in a note that the drill led to, and sees the drill beside it.
	const waits = session.hidden && !session.paused ? 'waiting ' : null;
	if (session.mode === 'mock') return void draw(el, waits ?? 'round ', minutes(roundMs(session, now)), over ? ` · answer over ${minutes(session.targetMs)}` : '');
	const target = ` · ${over ? 'over target' : 'target'} ${minutes(session.targetMs)}`;
	if (session.phase === 'question') draw(el, waits ?? 'thinking ', minutes(think), target);
	else draw(el, waits ?? (session.phase === 'speaking' ? 'speaking ' : 'spoke '), minutes(speak), target);
}

function draw(el: HTMLElement, before: string, time: string, after: string): void {
	el.createSpan({ text: before });
	el.createEl('strong', { text: time });
	el.createSpan({ text: after });
}
