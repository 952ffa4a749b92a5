import { MONTHS } from './lexicon/lexicon';

const YEAR_FIRST = /(?:^|\D)(\d{4})(?:[-./]|年)(\d{1,2})(?:[-./]|月)(\d{1,2})(?!\d)/;
const DOTTED = /(?:^|[^\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/;
const MONTH_FIRST = /(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u;
const DAY_FIRST = /(?:^|\D)(\d{1,2})(?:st|nd|rd|th|er|º|\.)? (?:de )?(\p{L}{3,})\.?,?(?: de)? (\d{4})(?!\d)/u;

/**
 * The day a date as written names, as ms of its UTC midnight: `2026-12-04`, `4.12.2026`, `Dec 4, 2026`, `4 December 2026`,
 * alone or within a text. Null when none is found; `4/12/2026`, whose order is a matter of country, is not guessed at.
 */
export function readDay(written: string): number | null {
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
