import { MONTHS } from './lexicon/lexicon';
import { list } from './lexicon/list';
import { once } from './once';

/** Each of the forms below has one. */
const YEAR = /\d{4}/;
const YEAR_FIRST = /(?:^|\D)(\d{4})(?:[-./]|年)(\d{1,2})(?:[-./]|月)(\d{1,2})(?!\d)/;
const DOTTED = /(?:^|[^\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/;
const MONTH_FIRST = /(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u;
const DAY_FIRST = /(?:^|\D)(\d{1,2})(?:st|nd|rd|th|er|º|\.)? (?:de )?(\p{L}{3,})\.?,?(?: de)? (\d{4})(?!\d)/u;

/**
 * The day a date as written names, as ms of its UTC midnight: `2026-12-04`, `4.12.2026`, `Dec 4, 2026`, `4 December 2026`,
 * alone or within a text. Null when none is found; `4/12/2026`, whose order is a matter of country, is not guessed at.
 */
export function readDay(written: string): number | null {
	if (!YEAR.test(written)) return null;
	const year = YEAR_FIRST.exec(written);
	if (year !== null) return dayOf(Number(year[1]), Number(year[2]), Number(year[3]));
	const dotted = DOTTED.exec(written);
	if (dotted !== null) return dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
	const first = MONTH_FIRST.exec(written);
	if (first !== null) return dayOf(Number(first[3]), monthOf(first[1]), Number(first[2]));
	const second = DAY_FIRST.exec(written);
	return second === null ? null : dayOf(Number(second[3]), monthOf(second[2]), Number(second[1]));
}

/** 1 to 12; 0 for a word that is no month. */
function monthOf(name = ''): number {
	const word = name.normalize('NFC').toLowerCase();
	return MONTHS.findIndex((names) => names.some((beginning) => word.startsWith(beginning))) + 1;
}

function dayOf(year: number, month: number, day: number): number | null {
	const time = Date.UTC(year, month - 1, day);
	const valid = month >= 1 && month <= 12 && day >= 1 && new Date(time).getUTCDate() === day;
	return valid ? time : null;
}

/** A day of any year. */
export interface DayOfYear {
	/** 1 to 12. */
	readonly month: number;
	/** 1 to 31. */
	readonly date: number;
}

const MONTH_AND_DAY = /(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\d:/-]|,? \d{4})/u;
const DAY_AND_MONTH = /(?:^|[^\d.:/-])(\d{1,2})(?:st|nd|rd|th|er|º|\.)? (?:de |of )?(\p{L}{3,})(?![\p{L}-]|\.?,?(?: de)? \d{4})/u;

/** The day that "December 7" or "7 Dec" names, alone or within a text; null where there is none, or a year as well. */
export function readDayOfYear(written: string): DayOfYear | null {
	if (readDay(written) !== null) return null;
	const first = MONTH_AND_DAY.exec(written);
	const found = first === null ? null : dayOfYear(wholeMonth(first[1]), Number(first[2]));
	if (found !== null) return found;
	const second = DAY_AND_MONTH.exec(written);
	return second === null ? null : dayOfYear(wholeMonth(second[2]), Number(second[1]));
}

/** A year with a leap day. */
const LEAP = 2028;

function dayOfYear(month: number, date: number): DayOfYear | null {
	return dayOf(LEAP, month, date) === null ? null : { month, date };
}

/** The same as `monthOf` for a whole name or its usual beginning: "decision" is none. */
function wholeMonth(name = ''): number {
	const word = name.normalize('NFC').toLowerCase();
	const month = monthOf(word);
	return month > 0 && (word.length <= SHORT_MONTH || fullNames().has(word)) ? month : 0;
}

/** "Sept" is the longest of the beginnings in use. In UTF-16 units. */
const SHORT_MONTH = 4;

/** Those of the languages that are read in which a day and a month are two words. */
const LOCALES: readonly string[] = list('en, de, fr, es, pt, it, nl, pl, ru, sv, da, nb');

/** Their months by their whole names as they are next to a day. */
const fullNames = once((): ReadonlySet<string> => new Set(LOCALES.flatMap((locale) => {
	const format = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });
	return MONTHS.flatMap((_, month) => format.formatToParts(Date.UTC(LEAP, month, 1)))
		.filter(({ type }) => type === 'month').map(({ value }) => value.toLowerCase());
})));

/** The next such day from `today` on, both as ms of a UTC midnight. */
export function nextDay({ month, date }: DayOfYear, today: number): number {
	const year = new Date(today).getUTCFullYear();
	for (let next = year; next <= year + LONGEST_WAIT; next++) {
		const day = dayOf(next, month, date);
		if (day !== null && day >= today) return day;
	}
	return today;
}

/** Years from one leap day to the next, at most. */
const LONGEST_WAIT = 8;

/** A day in ms. */
export const DAY_MS = 86_400_000;

/** UTC midnight, in ms, of a day counted from 1970-01-01. */
export function midnightOf(day: number): number {
	return day * DAY_MS;
}

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

/** A day, as ms of its UTC midnight, as a person reads it: "30 August 2022". */
export function dayName(day: number): string {
	return new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}
