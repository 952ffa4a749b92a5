import { isoTime, localDay } from './day';
import type { Grade } from './grade';
import type { Rng } from './random';

/** What every line of the practice log has. */
export interface Stamp {
	/** The version of the line's shape. */
	readonly v: 1;
	/** Device, number and four random characters: a deleted and restored file never brings one back for something else. */
	readonly id: string;
	/** The device that wrote it. */
	readonly dev: string;
	/** Its number on that device, growing. */
	readonly seq: number;
	/** When, as `2026-01-05T17:30:00.000Z`. */
	readonly ts: string;
	/** Minutes east of UTC, where it was written. */
	readonly tz: number;
	/** The local day of practice (it turns at 04:00). */
	readonly day: string;
}

/** What a line says of the question it is about. */
export interface About {
	/** The session it happened in. */
	readonly ses: string;
	/** The question's fingerprint. */
	readonly q: string;
	/** The block id on the question's line, null without one. */
	readonly bid: string | null;
	/** The question as shown. */
	readonly txt: string;
	/** The note it stood in. */
	readonly path: string;
}

/** A graded answer. */
export interface ReviewEvent extends Stamp, About {
	readonly t: 'review';
	readonly mode: string;
	/** The interviewers who may ask it. */
	readonly who: readonly string[];
	/** The principles it probes. */
	readonly lp: readonly string[];
	readonly g: Grade;
	/** Thinking, speaking, total: ms. */
	readonly ms: readonly [number, number, number];
	/** Hints taken before the reveal. */
	readonly hint: number;
	/** The stories told. */
	readonly story: readonly string[];
	/** Ticked parts as bits. */
	readonly parts: number;
	/** The follow-up probe that was asked. */
	readonly probe: string | null;
}

/** A question passed over. */
export interface SkipEvent extends Stamp, About {
	readonly t: 'skip';
}

/** A session that began: with its seed and scope it can be repeated. */
export interface SessionEvent extends Stamp {
	readonly t: 'session';
	readonly ses: string;
	readonly mode: string;
	/** The key under which times asked are counted. */
	readonly scope: string;
	readonly seed: number;
	/** Questions in its deck. */
	readonly n: number;
	/** The plugin's version. */
	readonly app: string;
	/** The memory model that scores it. */
	readonly algo: string;
}

/** Takes an earlier event back. */
export interface VoidEvent extends Stamp {
	readonly t: 'void';
	readonly ref: string;
}

/** Says that what was known as `from` is the question `to` now; `from` to itself says that it is none of the others. */
export interface AliasEvent extends Stamp {
	readonly t: 'alias';
	readonly from: string;
	readonly to: string;
	/** How alike they are, 0..1. */
	readonly score: number;
	/** Who decided: `match` or `person`. */
	readonly by: string;
}

/** Takes a question out of practice, or back in. */
export interface RetireEvent extends Stamp {
	readonly t: 'retire' | 'unretire';
	readonly q: string;
}

/** A story told in a drill by story: it is no question's answer, so it changes no question's memory. */
export interface ToldEvent extends Stamp {
	readonly t: 'told';
	readonly ses: string;
	/** The story's title, once. */
	readonly story: readonly string[];
	/** The note it was in. */
	readonly path: string;
	/** The principles it serves. */
	readonly lp: readonly string[];
	readonly g: Grade;
	/** Thinking, speaking, total: ms. */
	readonly ms: readonly [number, number, number];
	readonly hint: number;
	/** Ticked parts as bits. */
	readonly parts: number;
	readonly probe: string | null;
}

/** What was asked in a real interview. Lines of earlier versions have only `who` and `note`. */
export interface DebriefEvent extends Stamp {
	readonly t: 'debrief';
	/** The interviewer. */
	readonly who: string;
	/** The path of the debrief's note when it was written. */
	readonly note: string;
	/** The path of the loop (`Loop.path`) at that time; empty when unknown. */
	readonly loop: string;
	/** The questions as asked. */
	readonly asked: readonly string[];
	/** The title of the story told for each question of `asked`; empty where none was. */
	readonly told: readonly string[];
	/** How the round went, null when that was not said. */
	readonly g: Grade | null;
	readonly remark: string;
}

/** One line of the practice log. */
export type LogEvent = ReviewEvent | SkipEvent | SessionEvent | VoidEvent | AliasEvent | RetireEvent | ToldEvent | DebriefEvent;

/** The stamp of a new event: `ts` in ms, `tzMinutes` east of UTC; chance makes its id one of a kind. */
export function stamp(dev: string, seq: number, ts: number, tzMinutes: number, rng: Rng): Stamp {
	const tail = Math.floor(rng() * 36 ** 4).toString(36).padStart(4, '0');
	return { v: 1, id: `${dev}-${seq}-${tail}`, dev, seq, ts: isoTime(ts), tz: tzMinutes, day: localDay(ts, tzMinutes) };
}

/** The event as one line of JSON, without the line break. */
export function writeLine(event: LogEvent): string {
	const { v, t, ...rest } = event;
	return JSON.stringify({ v, t, ...rest });
}
