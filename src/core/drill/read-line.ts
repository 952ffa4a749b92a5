import { dayNumber, localDay } from './day';
import { isGrade } from './grade';
import type { About, AliasEvent, DebriefEvent, LogEvent, ReviewEvent, SessionEvent, Stamp, ToldEvent } from './log';

/**
 * The event on a line; null for a torn or foreign line, an unknown kind or another version. Sound enough is good enough: a
 * detail of the wrong type is read as empty, only what replay cannot do without (id, device, number, time, question, grade) must be there.
 */
export function readLine(line: string): LogEvent | null {
	const fields = parse(line);
	if (fields === null || fields.v !== 1) return null;
	// Nearly all lines are reviews as they were written: taken as they are, without a copy, twenty thousand read in half the time.
	if (isWholeReview(fields)) return fields;
	const stamped = readStamp(fields);
	return stamped && readKind(fields, stamped);
}

type Fields = Readonly<Record<string, unknown>>;

function parse(line: string): Fields | null {
	try {
		const value: unknown = JSON.parse(line);
		return typeof value === 'object' && value !== null ? (value as Fields) : null;
	} catch {
		return null;
	}
}

function readStamp({ id, dev, seq, ts, tz, day }: Fields): Stamp | null {
	if (!named(id) || typeof dev !== 'string' || typeof seq !== 'number' || typeof ts !== 'string') return null;
	const time = Date.parse(ts);
	if (Number.isNaN(time)) return null;
	const offset = number(tz);
	return { v: 1, id, dev, seq, ts, tz: offset, day: isDay(day) ? day : localDay(time, offset) };
}

function isDay(value: unknown): value is string {
	return typeof value === 'string' && dayNumber(value) !== null;
}

function readKind(fields: Fields, stamped: Stamp): LogEvent | null {
	switch (fields.t) {
		case 'review':
			return readReview(fields, stamped);
		case 'skip':
			return named(fields.q) ? { t: 'skip', ...stamped, ...about(fields, fields.q) } : null;
		case 'session':
			return readSessionLine(fields, stamped);
		case 'void':
			return named(fields.ref) ? { t: 'void', ...stamped, ref: fields.ref } : null;
		case 'alias':
			return readAlias(fields, stamped);
		case 'retire':
		case 'unretire':
			return named(fields.q) ? { t: fields.t, ...stamped, q: fields.q } : null;
		case 'told':
			return readTold(fields, stamped);
		case 'debrief':
			return readDebrief(fields, stamped);
		default:
			return null;
	}
}

function isWholeReview(fields: Fields): fields is Fields & ReviewEvent {
	return fields.t === 'review' && hasStamp(fields) && tellsWhat(fields) && tellsHow(fields) && (Object.keys(fields).length === REVIEW_FIELDS || isFlat(fields));
}

/** How many fields this version writes for a review. */
const REVIEW_FIELDS = 22;

/** Whether no field, including those of later versions, is nested so deeply that it could not be written again. */
function isFlat(fields: Fields): boolean {
	const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;
	return Object.values(fields).every((value) => isPlain(value) || (Array.isArray(value) && value.every(isPlain)));
}

function hasStamp({ id, dev, seq, ts, tz, day }: Fields): boolean {
	const placed = named(id) && typeof dev === 'string' && typeof seq === 'number';
	return placed && typeof tz === 'number' && isDay(day) && typeof ts === 'string' && !Number.isNaN(Date.parse(ts));
}

function tellsWhat({ ses, q, bid, txt, path, mode }: Fields): boolean {
	const block = bid === null || named(bid);
	return named(q) && block && typeof ses === 'string' && typeof txt === 'string' && typeof path === 'string' && typeof mode === 'string';
}

function tellsHow({ who, lp, story, g, ms, hint, parts, probe }: Fields): boolean {
	const numbers = typeof hint === 'number' && typeof parts === 'number' && areTimes(ms);
	return isGrade(g) && numbers && areTexts(who) && areTexts(lp) && areTexts(story) && (probe === null || named(probe));
}

function areTexts(value: unknown): boolean {
	return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function areTimes(value: unknown): boolean {
	return Array.isArray(value) && value.length === 3 && value.every((one) => typeof one === 'number');
}

function readReview(fields: Fields, stamped: Stamp): ReviewEvent | null {
	const { q, g } = fields;
	if (!named(q) || !isGrade(g)) return null;
	return {
		t: 'review',
		...stamped,
		...about(fields, q),
		mode: text(fields.mode),
		who: texts(fields.who),
		lp: texts(fields.lp),
		g,
		ms: times(fields.ms),
		hint: number(fields.hint),
		story: texts(fields.story),
		parts: number(fields.parts),
		probe: textOrNull(fields.probe),
	};
}

function readTold(fields: Fields, stamped: Stamp): ToldEvent | null {
	const { ses, story, path, lp, g, ms, hint, parts, probe } = fields;
	const told = texts(story);
	if (told.length === 0 || !isGrade(g)) return null;
	return {
		t: 'told', ...stamped, ses: text(ses), story: told, path: text(path), lp: texts(lp), g, ms: times(ms), hint: number(hint), parts: number(parts), probe: textOrNull(probe),
	};
}

function about({ ses, bid, txt, path }: Fields, q: string): About {
	return { ses: text(ses), q, bid: textOrNull(bid), txt: text(txt), path: text(path) };
}

function readSessionLine(fields: Fields, stamped: Stamp): SessionEvent | null {
	const { ses, mode, scope, seed, n, app, algo } = fields;
	if (!named(ses)) return null;
	return { t: 'session', ...stamped, ses, mode: text(mode), scope: text(scope), seed: number(seed), n: number(n), app: text(app), algo: text(algo) };
}

function readAlias({ from, to, score, by }: Fields, stamped: Stamp): AliasEvent | null {
	if (!named(from) || !named(to)) return null;
	return { t: 'alias', ...stamped, from, to, score: number(score), by: text(by) };
}

function readDebrief({ who, note, loop, asked, told, g, remark }: Fields, stamped: Stamp): DebriefEvent {
	const questions = texts(asked);
	const stories: readonly unknown[] = Array.isArray(told) ? told : [];
	return {
		t: 'debrief', ...stamped, who: text(who), note: text(note), loop: text(loop), asked: questions,
		told: questions.map((_, at) => text(stories[at])), g: isGrade(g) ? g : null, remark: text(remark),
	};
}

function named(value: unknown): value is string {
	return typeof value === 'string' && value !== '';
}

function text(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

function textOrNull(value: unknown): string | null {
	return named(value) ? value : null;
}

function texts(value: unknown): readonly string[] {
	return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function number(value: unknown): number {
	return typeof value === 'number' ? value : 0;
}

function times(value: unknown): readonly [number, number, number] {
	const given: readonly unknown[] = Array.isArray(value) ? value : [];
	return [number(given[0]), number(given[1]), number(given[2])];
}
