import { dayNumber } from './day';
import type { Grade } from './grade';
import type { ReviewEvent, SkipEvent } from './log';
import type { Placed } from './log-order';
import { review, type Memory } from './memory';
import type { Remembered } from './readiness';

/** One graded attempt at a question, with what was remembered after it. */
export interface Review extends Remembered {
	readonly event: ReviewEvent;
	/** Effective time in ms. */
	readonly at: number;
	/** The local day of practice, as days from 1970-01-01. */
	readonly day: number;
	/** Whether it changed memory: the first of its day does, later ones are practice. */
	readonly scored: boolean;
}

/** All that the practice log says of one question. */
export interface History {
	/** The id it is known by now. */
	readonly id: string;
	/** Its text, note and principles as last seen. */
	readonly text: string;
	readonly path: string;
	readonly principles: readonly string[];
	/** What is remembered of it, null before the first review. */
	readonly memory: Memory | null;
	/** The day of the last scored review, as days from 1970-01-01; null before the first. */
	readonly lastDay: number | null;
	/** The grade of the last answer, scored or not; null before the first. */
	readonly lastGrade: Grade | null;
	readonly retired: boolean;
	/** Oldest first. */
	readonly reviews: readonly Review[];
	/** How often it was graded or passed over, by scope; '' counts where the session's scope is unknown. */
	readonly asked: ReadonlyMap<string, number>;
}

/** A history that grows by one event after the other, in order. */
export class GrowingHistory implements History {
	text = '';
	path = '';
	principles: readonly string[] = [];
	memory: Memory | null = null;
	lastDay: number | null = null;
	lastGrade: Grade | null = null;
	retired = false;
	readonly reviews: Review[] = [];
	readonly asked = new Map<string, number>();

	constructor(readonly id: string) {}

	/** Takes in the next event; `scope` is that of the session it happened in. */
	grow(placed: Placed, scope: string): void {
		const { event } = placed;
		if (event.t === 'retire' || event.t === 'unretire') this.retired = event.t === 'retire';
		if (event.t !== 'review' && event.t !== 'skip') return;
		this.see(event, scope);
		if (event.t === 'review') this.score(event, placed.at);
	}

	private see(event: ReviewEvent | SkipEvent, scope: string): void {
		this.asked.set(scope, (this.asked.get(scope) ?? 0) + 1);
		this.text = event.txt || this.text;
		this.path = event.path || this.path;
		if (event.t === 'review') this.principles = event.lp;
	}

	private score(event: ReviewEvent, at: number): void {
		const day = dayNumber(event.day) ?? 0;
		const days = this.lastDay === null ? 1 : day - this.lastDay;
		const scored = days >= 1;
		this.lastGrade = event.g;
		this.memory = review(this.memory, days, event.g);
		// Two days back is no time zone: the clock had been ahead, and must not hold up what is scored from now on.
		if (scored || days < -1) this.lastDay = day;
		this.reviews.push({ event, at, day, scored, memory: this.memory, lastDay: this.lastDay, lastGrade: event.g });
	}
}
