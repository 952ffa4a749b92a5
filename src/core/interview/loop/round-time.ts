import { DAY_MS, dayName, readDay } from '../day';

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

/** When somebody is met in words, "4 December 2026, 14:30": without the day if it is the loop's (`loopDate`, as written). Null when there is nothing to say. */
export function roundTimeInWords(person: Scheduled, loopDate: string | null): string | null {
	const { day, time } = roundTimeOf(person);
	const isOfLoop = day === null || day === (loopDate === null ? null : readDay(loopDate));
	const words = [...(isOfLoop ? [] : [dayName(day)]), ...(time === null ? [] : [clockTime(time)])];
	return words.length === 0 ? null : words.join(', ');
}

/** A time of day as a clock of 24 hours shows it, "09:05". `time` in ms from midnight. */
export function clockTime(time: number): string {
	return new Date(time).toISOString().slice(11, 16);
}

const CLOCK = /(?:^|[^\d:.])([01]?\d|2[0-3])[:h]([0-5]\d)(?![\d:])\s*([ap])?\.?m?/i;
const HOUR = /(?:^|[^\d:.])(\d\d?)\s?([ap])\.?m\b/i;

/** The first time of day a text names, in ms from midnight; null without one. */
function timeOfDay(text: string): number | null {
	const clock = CLOCK.exec(text);
	const [, hour, minute, half] = clock ?? [];
	if (hour !== undefined) return (hourOf(Number(hour), half) * 60 + Number(minute)) * MINUTE_MS;
	const [, alone, of] = HOUR.exec(text) ?? [];
	return alone === undefined ? null : hourOf(Number(alone), of) * 60 * MINUTE_MS;
}

const MINUTE_MS = DAY_MS / 24 / 60;

/** An hour of 24 from one of 12 and "a" or "p" (for am and pm). */
function hourOf(hour: number, half: string | undefined): number {
	if (half === undefined) return hour;
	return hour % 12 + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** The least of some numbers; null without any. */
export function least(numbers: ReadonlyArray<number | null>): number | null {
	return numbers.reduce((least, one) => (one === null || (least !== null && least <= one) ? least : one), null);
}
