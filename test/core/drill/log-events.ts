import fc from 'fast-check';
import { isoTime, localDay } from '../../../src/core/drill/day';
import type { AliasEvent, DebriefEvent, LogEvent, RetireEvent, ReviewEvent, SessionEvent, SkipEvent, Stamp, ToldEvent, VoidEvent } from '../../../src/core/drill/log';

/** 2026-01-05, nine in the morning. */
export const morning = Date.UTC(2026, 0, 5, 9);
const dayMs = 86_400_000;

/** The stamp of an event on device `dev`, so many days after `morning`. */
export function stamped(dev: string, seq: number, days: number): Stamp {
	const ts = morning + Math.round(days * dayMs);
	return { v: 1, id: `${dev}-${seq}`, dev, seq, ts: isoTime(ts), tz: 0, day: localDay(ts, 0) };
}

/** A graded answer with everything in it. */
export function graded(stamp: Stamp, q: string, g: ReviewEvent['g'], more: Partial<ReviewEvent> = {}): ReviewEvent {
	const about = { ses: 's1', mode: 'random', q, bid: null, txt: `Question ${q}?`, path: 'Questions.md', who: ['Ines'], lp: ['Earn Trust'] };
	return { t: 'review', ...stamp, ...about, g, ms: [8200, 131000, 152300], hint: 0, story: ['x'], parts: 31, probe: null, ...more };
}

/** A question passed over. */
export function skipped(stamp: Stamp, q: string, more: Partial<SkipEvent> = {}): SkipEvent {
	return { t: 'skip', ...stamp, ses: 's1', q, bid: null, txt: `Question ${q}?`, path: 'Questions.md', ...more };
}

/** A story told in a drill by story. */
export function tellingOf(stamp: Stamp, story: string, g: ToldEvent['g'], more: Partial<ToldEvent> = {}): ToldEvent {
	return { t: 'told', ...stamp, ses: 's1', story: [story], path: 'Story.md', lp: ['Earn Trust'], g, ms: [8200, 131000, 152300], hint: 0, parts: 31, probe: null, ...more };
}

/** A session that began. */
export function began(stamp: Stamp, ses: string, scope: string): SessionEvent {
	return { t: 'session', ...stamp, ses, mode: 'random', scope, seed: 7, n: 10, app: '0.1.0', algo: 'fsrs-6' };
}

/** An event taken back. */
export function voided(stamp: Stamp, ref: string): VoidEvent {
	return { t: 'void', ...stamp, ref };
}

/** A question that goes by another id now. */
export function alias(stamp: Stamp, from: string, to: string): AliasEvent {
	return { t: 'alias', ...stamp, from, to, score: 0.9, by: 'match' };
}

/** A real interview in which one question was asked. */
export function debriefed(stamp: Stamp, more: Partial<DebriefEvent> = {}): DebriefEvent {
	return { t: 'debrief', ...stamp, who: 'Ines', note: 'Debrief.md', loop: 'Loop.md', asked: ['Why us?'], told: ['The late train'], g: 3, remark: '', ...more };
}

/** A question taken out of practice. */
export function retired(stamp: Stamp, q: string): RetireEvent {
	return { t: 'retire', ...stamp, q };
}

const q = fc.constantFrom('q1', 'q2', 'q3', 'q4');
const grade = fc.constantFrom<ReviewEvent['g']>(1, 2, 3, 4);
const bid = fc.option(fc.constantFrom('b1', 'b2'), { freq: 4 });
const ses = fc.constantFrom('s1', 's2');

const kinds: fc.Arbitrary<(stamp: Stamp) => LogEvent> = fc.oneof(
	{ weight: 6, arbitrary: fc.tuple(q, grade, bid, ses).map(([id, g, block, name]) => (stamp: Stamp) => graded(stamp, id, g, { bid: block, ses: name })) },
	{ weight: 2, arbitrary: fc.tuple(q, bid, ses).map(([id, block, name]) => (stamp: Stamp) => skipped(stamp, id, { bid: block, ses: name })) },
	{ weight: 1, arbitrary: fc.tuple(ses, fc.constantFrom('all', 'one')).map(([name, scope]) => (stamp: Stamp) => began(stamp, name, scope)) },
	{ weight: 2, arbitrary: fc.tuple(fc.constantFrom('k', 'm'), fc.nat({ max: 12 })).map(([dev, seq]) => (stamp: Stamp) => voided(stamp, `${dev}-${seq}`)) },
	{ weight: 1, arbitrary: fc.tuple(q, q).map(([from, to]) => (stamp: Stamp) => alias(stamp, from, to)) },
	{ weight: 1, arbitrary: fc.tuple(q, fc.boolean()).map(([id, back]) => (stamp: Stamp): LogEvent => ({ ...retired(stamp, id), t: back ? 'unretire' : 'retire' })) },
	{ weight: 1, arbitrary: grade.map((g) => (stamp: Stamp) => tellingOf(stamp, 'The tow', g)) },
	{ weight: 1, arbitrary: fc.constant((stamp: Stamp): LogEvent => debriefed(stamp)) },
);

/** What two devices wrote, each in its own order, with clocks that now and then go back. */
export const logs: fc.Arbitrary<LogEvent[]> = fc
	.array(fc.record({ make: kinds, dev: fc.constantFrom('k', 'm'), days: fc.double({ min: -0.5, max: 2, noNaN: true }) }), { maxLength: 24 })
	.map((drafts) => {
		const seqs: Record<string, number> = {};
		let days = 0;
		return drafts.map(({ make, dev, days: gap }) => {
			seqs[dev] = (seqs[dev] ?? 0) + 1;
			days += gap;
			return make(stamped(dev, seqs[dev], days));
		});
	});
