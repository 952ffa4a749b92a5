import { answersBeforeEnd, clocks, pause, undo, type Session } from './session';

/** Whether the person speaks, or spoke, longer than an answer should take. `now` is a time stamp in ms. */
export function isOverTarget(session: Session, now: number): boolean {
	return session.phase !== 'question' && session.phase !== 'done' && session.targetMs > 0 && clocks(session, now).speak > session.targetMs;
}

/** Where a session that is not over is: "3 of 10"; while answers of a round wait for their grades, "4 to grade". */
export function placeIn({ phase, past, cards }: Session): string {
	if (phase !== 'done') return `${past.length + 1} of ${cards.length}`;
	return `${past.filter(({ outcome }) => outcome === 'answered').length} to grade`;
}

/** Whether nothing is left to do: no card on the table, no answer waiting for its grade. */
export function isOver(session: Session): boolean {
	return session.phase === 'done' && !waitsForGrades(session);
}

/** Whether answers of a round wait for their grades. */
export function waitsForGrades({ phase, past }: Session): boolean {
	return phase === 'done' && past.some(({ outcome }) => outcome === 'answered');
}

/** Whether a session is over only because the person ended it: it has answers, and questions that were not asked. */
export function canGoOn(session: Session): boolean {
	return isOver(session) && answersBeforeEnd(session) > 0;
}

/** The session to resume: one that can go on as it was before its end, paused; any other as it is. */
export function beforeEnd(session: Session): Session {
	return canGoOn(session) ? pause(undo(session, 0), 0) : session;
}
