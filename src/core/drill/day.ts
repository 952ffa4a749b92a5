const hour = 3_600_000;
const dayMs = 24 * hour;
/** A day of practice ends at four in the morning, local time: who drills past midnight is still in the same day. */
const rollover = 4 * hour;

/**
 * The local day of practice, `2026-01-05`, of a time stamp in ms; `tzMinutes` is the offset east of UTC (California in
 * winter: -480), what is no number counts as 0. The day turns at 04:00. A time stamp out of range counts as 1970-01-01.
 */
export function localDay(ts: number, tzMinutes: number): string {
	const shifted = ts + (Number.isFinite(tzMinutes) ? tzMinutes : 0) * 60_000 - rollover;
	return isoDay(shifted);
}

/** A time stamp in ms as `2026-01-05T09:30:00.000Z`; one out of range or before year 0 or after 9999 counts as 0. */
export function isoTime(ts: number): string {
	const sound = ts >= -62_167_219_200_000 && ts < 253_402_300_800_000;
	return new Date(sound ? ts : 0).toISOString();
}

/** The day of a time stamp in ms, in UTC, as `2026-01-05`; with the limits of `isoTime`. */
export function isoDay(ts: number): string {
	return isoTime(ts).slice(0, 10);
}

/** A day as days from 1970-01-01, as `2026-01-05`. */
export function dayText(day: number): string {
	return isoDay(day * dayMs);
}

/** The days from 1970-01-01 to a day written `2026-01-05`; null when it is no such day. */
export function dayNumber(day: string): number | null {
	if (day.length !== 10 || day[4] !== '-' || day[7] !== '-') return null;
	// By hand, since a log has one on every line and a pattern takes three times as long.
	const [year, month, date] = [digits(day, 0, 4), digits(day, 5, 7), digits(day, 8, 10)];
	const sound = year >= 0 && month >= 1 && month <= 12 && date >= 1 && date <= 31;
	return sound ? Date.UTC(year, month - 1, date) / dayMs : null;
}

/** The number these digits write, NaN when one is none. */
function digits(text: string, from: number, to: number): number {
	let number = 0;
	for (let at = from; at < to; at++) {
		const digit = text.charCodeAt(at) - 48;
		number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
	}
	return number;
}

/** The local day of practice of a time stamp, as days from 1970-01-01; see `localDay`. */
export function today(ts: number, tzMinutes: number): number {
	return dayNumber(localDay(ts, tzMinutes)) ?? 0;
}
