import { anyOf } from './any-of';
import { MONTHS, wordsOf } from './lexicon/lexicon';
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
 * alone or within a text; of "4 and 5 December 2026" the first. Null when none is found: `4/12/2026`, whose order is a matter of
 * country, is not guessed at, and "w/c 7 December 2026" is a week.
 */
export function readDay(text: string): number | null {
	if (!YEAR.test(text)) return null;
	const written = firstDays(text);
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
	/** The weekday written in front of it, 0 (Sunday) to 6; missing without one. */
	readonly weekday?: number;
}

const WEEKDAY = `${anyOf([...wordsOf(({ weekdays }) => weekdays), ...wordsOf(({ shortWeekdays }) => shortWeekdays)])}\\.?,?\\s+`;
const ORDINAL = '(?:st|nd|rd|th|er|º|\\.)?';
const AND = anyOf(wordsOf(({ and }) => and));
/** Between the first and the next of several days: "8–9", "8 + Wed 9", "Tue 8, Wed 9". */
const TO_NEXT = `(?:\\s*[-–—+&/]\\s*(?:${WEEKDAY})?|\\s+${AND}\\s+(?:${WEEKDAY})?|,?\\s+${WEEKDAY})`;
const DAYS_OF_MONTH = new RegExp(
	`(^|[^\\p{L}\\d.:/-])((?:${WEEKDAY})?\\d{1,2})${ORDINAL}${TO_NEXT}(\\d{1,2})(${ORDINAL}\\s+(?:de |of )?)(\\p{L}{3,})`
	+ '(\\.?,?(?: de)? \\d{4}(?!\\d))?', 'iu');
const MONTH_AND_DAYS = new RegExp(
	`(\\p{L}{3,})(\\.? )(\\d{1,2})${ORDINAL}${TO_NEXT}(\\d{1,2})${ORDINAL}(?![\\d.:h/-]|\\s?(?:[ap]\\.?m|uhr)\\b)(,? \\d{4}(?!\\d))?`, 'iu');
const DAYS = `\\d{1,2}${ORDINAL}(?:\\s*[-–—]\\s*\\d{1,2}${ORDINAL})?`;
const WEEK_OF = anyOf(wordsOf(({ weeksOf }) => weeksOf));
const WEEK = new RegExp(
	`(^|[^\\p{L}])${WEEK_OF}\\s*(?:${WEEKDAY})?(?:${DAYS}\\s+(?:de |of )?\\p{L}{3,}|\\p{L}{3,}\\.? ${DAYS}|\\d[\\d./-]*)`, 'giu');

/** A text without the days that only name a week: "w/c 7 December". */
export function withoutWeeks(text: string): string {
	return text.replace(WEEK, '$1');
}

/** Several days of a month that a text names together: as written ("Tue 8 + Wed 9 Dec"), and the first of them with its month. */
interface Together {
	readonly written: string;
	readonly first: string;
}

function together(text: string): Together | null {
	if (!/\d/.test(text)) return null;
	const [whole = '', lead = '', one = '', last, of = '', month = '', year = ''] = DAYS_OF_MONTH.exec(text) ?? [];
	if (wholeMonth(month) > 0 && Number(/\d+/.exec(one)?.[0]) < Number(last))
		return { written: whole.slice(lead.length), first: `${one}${of}${month}${year}` };
	const [written = '', name = '', gap = '', date = '', to, end = ''] = MONTH_AND_DAYS.exec(text) ?? [];
	return wholeMonth(name) > 0 && Number(date) < Number(to) ? { written, first: `${name}${gap}${date}${end}` } : null;
}

/** Several days of a month that a text names together, as written: "Tue 8 + Wed 9 Dec". Null without such. */
export function daysTogether(text: string): string | null {
	return together(text)?.written ?? null;
}

/** A text with only the first of days that are named together, and without those that name a week. */
function firstDays(text: string): string {
	const days = withoutWeeks(text);
	const several = together(days);
	return several === null ? days : days.replace(several.written, several.first);
}

const MONTH_AND_DAY = /(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\d:/-]|\.\d|,? \d{4}|h\d|\s?(?:[ap]\.?m|uhr)\b)/giu;
const DAY_AND_MONTH = /(?:^|[^\d.:/-])(\d{1,2})(?:st|nd|rd|th|er|º|\.)? (?:de |of )?(\p{L}{3,})(?![\p{L}-]|\.?,?(?: de)? \d{4})/u;

/** The day that "December 7" or "7 Dec" names, alone or within a text; null where there is none, or a year as well. */
export function readDayOfYear(text: string): DayOfYear | null {
	if (!/\d/.test(text) || readDay(text) !== null) return null;
	const written = firstDays(text);
	for (const { index, 1: month, 2: date } of written.matchAll(MONTH_AND_DAY)) {
		const found = dayOfYear(wholeMonth(month), Number(date), written.slice(0, index));
		if (found !== null) return found;
	}
	const second = DAY_AND_MONTH.exec(written);
	return second === null ? null : dayOfYear(wholeMonth(second[2]), Number(second[1]), written.slice(0, second.index + 1));
}

/** A year with a leap day. */
const LEAP = 2028;

/** `before` is the text up to the day. */
function dayOfYear(month: number, date: number, before: string): DayOfYear | null {
	if (dayOf(LEAP, month, date) === null) return null;
	const weekday = weekdayOf(LAST_WORD.exec(before)?.[1]?.toLowerCase() ?? '');
	return weekday === undefined ? { month, date } : { month, date, weekday };
}

/** "Tuesday, " at the end of a text. */
const LAST_WORD = /(\p{L}{2,})\.?,?\s*$/u;

/** The same as `monthOf` for a whole name or its usual beginning: "decision" is none. */
/** The month that a word names, whole or as it is cut short: 1 to 12; 0 for another word. */
export function wholeMonth(name = ''): number {
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

/** The whole names of the days of the week in each language, with their numbers: 0 (Sunday) to 6. */
const weekdayNames = once((): ReadonlyArray<readonly [string, number]> => LOCALES.flatMap((locale) => {
	const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
	// The fourth of January 1970 was a Sunday.
	return Array.from({ length: 7 }, (_, at) => [format.format((at + 3) * DAY_MS).toLowerCase(), at] as const);
}));

/** Shorter words are articles and prepositions as well: "on", "to". In UTF-16 units. */
const SHORTEST_WEEKDAY = 3;

const SHORT_WEEKDAYS: ReadonlySet<string> = new Set(wordsOf(({ shortWeekdays }) => shortWeekdays));

/** The number of the weekday that a word is, whole or shortened; undefined for other words and those of two weekdays. */
function weekdayOf(word: string): number | undefined {
	if (word.length < SHORTEST_WEEKDAY) return undefined;
	const beginning = SHORT_WEEKDAYS.has(word) ? word.slice(0, SHORTEST_WEEKDAY) : word;
	const numbers = new Set(weekdayNames().filter(([name]) => name.startsWith(beginning)).map(([, number]) => number));
	return numbers.size === 1 ? [...numbers][0] : undefined;
}

/** The next such day from `today` on, both as ms of a UTC midnight; the last one where only that is on the weekday written. */
export function nextDay(day: DayOfYear, today: number): number {
	const year = new Date(today).getUTCFullYear();
	const next = yearsFrom(year, day).find((one) => one >= today) ?? today;
	const last = dayOf(year, day.month, day.date) ?? today;
	const before = last < today ? last : dayOf(year - 1, day.month, day.date);
	return before !== null && isWeekdayOf(before, day) && !isWeekdayOf(next, day) ? before : next;
}

/** Such a day in each year from one on in which it may be, in order, as ms of UTC midnights. */
function yearsFrom(year: number, { month, date }: DayOfYear): number[] {
	return Array.from({ length: LONGEST_WAIT + 1 }, (_, years) => dayOf(year + years, month, date)).filter((one) => one !== null);
}

/** True for a day that is on the weekday written with another one, or where none is. */
function isWeekdayOf(day: number, { weekday }: DayOfYear): boolean {
	return weekday === undefined || new Date(day).getUTCDay() === weekday;
}

/** The such day closest to another one, both as ms of UTC midnights; of those close to it one on the weekday written, if any is. */
export function closestDay(day: DayOfYear, to: number): number {
	const year = new Date(to).getUTCFullYear();
	const around = [year - 1, year, year + 1].map((one) => dayOf(one, day.month, day.date)).filter((one) => one !== null);
	const fitting = around.filter((one) => isWeekdayOf(one, day));
	const all = fitting.length > 0 ? fitting : around.length > 0 ? around : yearsFrom(year, day);
	return all.reduce((a, b) => (Math.abs(b - to) < Math.abs(a - to) ? b : a), all[0] ?? to);
}

/** Years from one leap day to the next, at most. */
const LONGEST_WAIT = 8;

/** The day a date as written names; one without a year is the closest to `near`, and null without that. In ms of UTC midnights. */
export function dayWritten(written: string | null, near: number | null): number | null {
	if (written === null) return null;
	const day = readDay(written);
	const ofYear = day === null && near !== null ? readDayOfYear(written) : null;
	return ofYear === null || near === null ? day : closestDay(ofYear, near);
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
