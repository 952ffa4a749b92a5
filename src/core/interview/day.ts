const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const ISO = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/;
const MONTH_FIRST = /\b([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th|\.)? ([a-z]{3})[a-z]*\.?,? (\d{4})\b/i;

/**
 * The day a date as written names, as ms of its UTC midnight: `2026-12-04`, `Dec 4, 2026`, `4 December 2026`, alone or
 * within a text. Null when none is found; numbers whose order is a matter of country are not guessed at.
 */
export function readDay(written: string): number | null {
	const iso = ISO.exec(written);
	if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
	const first = MONTH_FIRST.exec(written);
	if (first !== null) return dayOf(Number(first[3]), monthOf(first[1]), Number(first[2]));
	const second = DAY_FIRST.exec(written);
	return second === null ? null : dayOf(Number(second[3]), monthOf(second[2]), Number(second[1]));
}

function monthOf(name = ''): number {
	return MONTHS.indexOf(name.toLowerCase()) + 1;
}

function dayOf(year: number, month: number, day: number): number | null {
	const time = Date.UTC(year, month - 1, day);
	const valid = month >= 1 && month <= 12 && day >= 1 && new Date(time).getUTCDate() === day;
	return valid ? time : null;
}

const DAY_MS = 86_400_000;

/** Whole days from today to a day, both as ms of a UTC midnight; negative for the past. */
export function daysBetween(today: number, day: number): number {
	return Math.round((day - today) / DAY_MS);
}

/** How far away a day is, in words: "today", "tomorrow", "in 6 days", "3 days ago". */
export function inDays(days: number): string {
	if (days === 0) return 'today';
	if (days === 1) return 'tomorrow';
	if (days === -1) return 'yesterday';
	return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

/** UTC midnight of a moment's local day, in ms; `offset` is local time minus UTC in minutes. */
export function utcDay(now: number, offset: number): number {
	return Math.floor((now + offset * 60_000) / DAY_MS) * DAY_MS;
}
