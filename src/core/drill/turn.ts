import type { Grade } from './grade';

/** A question as a session keeps it: enough to go on when its note is gone. */
export interface Card {
	/** The question's identity (its block id or fingerprint). */
	readonly id: string;
	/** The question as shown. */
	readonly text: string;
	/** The principle it probes, null when it has none. */
	readonly principle: string | null;
	/** The note it stood in when the deck was drawn, null when unknown. */
	readonly path: string | null;
}

/** How far a turn has come. */
export type Reached = 'question' | 'speaking' | 'revealed';

/** One card on the table: what was done with it so far. All times in ms, pauses and hidden-window time left out. */
export interface Turn {
	/** When the card was first shown, as a time stamp in ms. */
	readonly shownAt: number;
	readonly reached: Reached;
	/** Shown until the answer began (or the reveal, when nobody spoke). */
	readonly thinkMs: number;
	/** Answer begun until reveal. */
	readonly speakMs: number;
	/** Reveal until graded. */
	readonly reviewMs: number;
	/** How many hints were taken before the reveal. */
	readonly hint: number;
	/** The stories told, by whatever id the caller uses. */
	readonly stories: readonly string[];
	/** The follow-up probe asked last, null when none was. */
	readonly probe: string | null;
	/** Ticked parts, as bits (see `parts` in grade.ts). */
	readonly parts: number;
}

/** How a turn ended; `answered` waits for its grade (a mock round grades at the end). */
export type Outcome = 'graded' | 'answered' | 'skipped' | 'rested' | 'retired';

/** A turn that is over. */
export interface PastTurn extends Turn {
	readonly card: Card;
	readonly outcome: Outcome;
	/** Set when graded, else null. */
	readonly grade: Grade | null;
	/** The id of the log event that records it (undo voids it), null when none was written. */
	readonly logged: string | null;
	/** When it ended, as a time stamp in ms. */
	readonly endedAt: number;
}

/** A turn that begins now. */
export function newTurn(now: number): Turn {
	return {
		shownAt: now,
		reached: 'question',
		thinkMs: 0,
		speakMs: 0,
		reviewMs: 0,
		hint: 0,
		stories: [],
		probe: null,
		parts: 0,
	};
}

/** The turn with some more ms on the clock that runs in its phase; a negative span (a clock set back) counts as none. */
export function spend(turn: Turn, ms: number): Turn {
	const spent = ms > 0 ? ms : 0;
	switch (turn.reached) {
		case 'question':
			return { ...turn, thinkMs: turn.thinkMs + spent };
		case 'speaking':
			return { ...turn, speakMs: turn.speakMs + spent };
		case 'revealed':
			return { ...turn, reviewMs: turn.reviewMs + spent };
	}
}

/** Shown until graded, in ms. */
export function totalMs(turn: Turn): number {
	return turn.thinkMs + turn.speakMs + turn.reviewMs;
}
