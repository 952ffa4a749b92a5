import { DAY_MS, dayWritten, readDay, readDayOfYear } from '../day';

/** What says when a person is met: the titles of their rounds, and the day of the first dated one as written. */
export interface Scheduled {
	readonly rounds: readonly string[];
	readonly date: string | null;
}

/** When somebody is met. */
export interface RoundTime {
	/** UTC midnight of the day, in ms; null when unknown. */
	readonly day: number | null;
	/** From midnight, in ms; null when unknown. */
	readonly time: number | null;
}

/** When somebody is met: by the date, and where it has no time by the titles of the rounds. */
export function roundTimeOf({ rounds, date }: Scheduled): RoundTime {
	return { day: date === null ? null : readDay(date), time: timeOfDay(date ?? '') ?? least(rounds.map(timeOfDay)) };
}

/**
 * When somebody is met in words, "4 Dec, 14:30": without the day if it is the loop's (`loopDate`, as written), and with the
 * year only if it is far from that. Null when there is nothing to say.
 */
export function roundTimeInWords(person: Scheduled, loopDate: string | null): string | null {
	const { time } = roundTimeOf(person);
	const day = dayInWords(person.date ?? '', loopDate === null ? null : readDay(loopDate));
	return [day, time === null ? null : clockTime(time)].filter((one) => one !== null).join(', ') || null;
}

/** A day without a year is said as one without a year, unless it is that of the loop. */
function dayInWords(date: string, ofLoop: number | null): string | null {
	const day = dayWritten(date, ofLoop ?? ANY_DAY);
	if (day === null || day === ofLoop) return null;
	const needsYear = readDay(date) !== null && (ofLoop === null || Math.abs(day - ofLoop) > HALF_YEAR);
	return shortDay(day, needsYear);
}

/** A day, as ms of its UTC midnight: "4 Dec", with its year "4 Dec 2026". */
export function shortDay(day: number, withYear: boolean): string {
	const year = withYear ? { year: 'numeric' as const } : {};
	return new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', ...year, timeZone: 'UTC' });
}

/** In a year with a leap day, so that every day is in it. */
const ANY_DAY = Date.UTC(2028, 6, 1);

/** As long as nobody takes a day for that of another year. In ms. */
const HALF_YEAR = 183 * DAY_MS;

/** A time of day as a clock of 24 hours shows it, "09:05". `time` in ms from midnight. */
export function clockTime(time: number): string {
	return new Date(time).toISOString().slice(11, 16);
}

const CLOCK = /(?:^|[^\d:.])([01]?\d|2[0-3])[:h]([0-5]\d)(?![\d:])\s*([ap])?\.?m?/i;
/** The same with a dot. */
const DOTTED = /(?:^|[^\d:.])([01]?\d|2[0-3])\.(00|[0-5]\d)(?![\d:]|\.\d)\s*([ap])?\.?m?/i;
const HOUR = /(?:^|[^\d:.])(\d\d?)\s?(?:([ap])\.?m|uhr)\b/i;

/** The first time of day a text names, in ms from midnight; null without one. */
function timeOfDay(text: string): number | null {
	const [, hour, minute, half] = CLOCK.exec(text) ?? dottedIn(text) ?? [];
	if (hour !== undefined) return (hourOf(Number(hour), half) * 60 + Number(minute)) * MINUTE_MS;
	const [, alone, of] = HOUR.exec(text) ?? [];
	return alone === undefined ? null : hourOf(Number(alone), of) * 60 * MINUTE_MS;
}

/** A time with a dot: "9.30" is no day, as there is no such month; "9.10" may be one unless "am" or another day is with it. */
function dottedIn(text: string): RegExpExecArray | null {
	const found = DOTTED.exec(text);
	const isDay = Number(found?.[2]) > 0 && Number(found?.[2]) <= 12;
	return isDay && found?.[3] === undefined && readDay(text) === null && readDayOfYear(text) === null ? null : found;
}

/** The times of day that a text names, in its order, in ms from midnight. "1:00 - 2:00 PM" are both in the afternoon. */
export function timesOfDay(text: string): number[] {
	const times: number[] = [];
	let isOpen = false;
	for (let rest = text; ;) {
		const found = [CLOCK.exec(rest), dottedIn(rest), HOUR.exec(rest)]
			.reduce((first, one) => (one === null || (first !== null && first.index <= one.index) ? first : one), null);
		const time = found === null ? null : timeOfDay(found[0]);
		if (found === null || time === null) return times;
		const [before = 0] = times.slice(-1);
		if (isOpen && time - before >= HALF_DAY_MS) times[times.length - 1] = before + HALF_DAY_MS;
		times.push(time);
		isOpen = !/[ap]\.?m?\W*$/i.test(found[0]);
		rest = rest.slice(found.index + found[0].length);
	}
}

const MINUTE_MS = DAY_MS / 24 / 60;
const HALF_DAY_MS = DAY_MS / 2;

/** An hour of 24 from one of 12 and "a" or "p" (for am and pm). */
function hourOf(hour: number, half: string | undefined): number {
	if (half === undefined) return hour;
	return hour % 12 + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** The least of some numbers; null without any. */
export function least(numbers: ReadonlyArray<number | null>): number | null {
	return numbers.reduce((least, one) => (one === null || (least !== null && least <= one) ? least : one), null);
}
