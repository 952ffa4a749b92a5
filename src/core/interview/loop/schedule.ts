import { countsOf } from '../counts-of';
import { DAY_MS, readDay } from '../day';
import { fold } from '../fold';

/** What an order by schedule looks at in a person: the titles of their rounds, and the day of the first dated one as written. */
export interface Scheduled {
	readonly rounds: readonly string[];
	readonly date: string | null;
}

/**
 * People in the order they will be met: by the day and time of their rounds, else by the numbers of the rounds, else as
 * the notes name them. Who has no day or number keeps their place; the others are ordered among the places they have.
 */
export function inSchedule<Person extends Scheduled>(people: readonly Person[]): readonly Person[] {
	const counted = seriesOf(people);
	const numberOf = (title: string): number | null => (numberedAs(title)?.series === counted ? roundNumber(title) : null);
	return orderedBy(orderedBy(people, ({ rounds }) => least(rounds.map(numberOf))), ({ rounds, date }) => momentOf(date, rounds));
}

/** What most people's rounds are counted as ("interview"): a second phone screen says nothing of the second interview. */
function seriesOf(people: readonly Scheduled[]): string | null {
	const counts = countsOf(people.flatMap(({ rounds }) => [...new Set(rounds.flatMap((title) => numberedAs(title)?.series ?? []))]));
	return [...counts].reduce<readonly [string, number] | null>((most, one) => (most === null || one[1] > most[1] ? one : most), null)?.[0] ?? null;
}

/** The words in front of a round's number, folded; null without a number. */
function numberedAs(title: string): { readonly series: string } | null {
	const number = roundNumber(title);
	return number === null ? null : { series: fold(title.slice(0, title.indexOf(String(number)))) };
}

/** The values with those that have a key in the order of their keys, in the places they have; the rest stays where it is. */
function orderedBy<Value>(values: readonly Value[], keyOf: (value: Value) => number | null): readonly Value[] {
	const keyed = values.flatMap((value, at) => {
		const key = keyOf(value);
		return key === null ? [] : [{ value, at, key }];
	});
	const sorted = [...keyed].sort((a, b) => a.key - b.key);
	const placed = [...values];
	keyed.forEach(({ at }, i) => {
		const next = sorted[i];
		if (next !== undefined) placed[at] = next.value;
	});
	return placed;
}

/** A date with the time that it or a title names, in ms; null without a day. Without a time the day begins with it. */
function momentOf(date: string | null, rounds: readonly string[]): number | null {
	const day = date === null ? null : readDay(date);
	return day === null ? null : day + (least([date ?? '', ...rounds].map(timeOfDay)) ?? 0);
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

/** Nobody has more rounds: a larger number counts minutes or is a year. */
const MOST_ROUNDS = 20;

/** The number a round goes by in its title ("Interview 3", "3b"), null without one; a time, a day or a length is none. */
function roundNumber(title: string): number | null {
	const numbers = [...title.matchAll(/(?:^|[^\d:.,/-])(\d{1,2})(?![\d:/%]|[.,-]\d|\.? ?\p{Ll}{2})/gu)].map(([, digits]) => Number(digits));
	return numbers.find((number) => number > 0 && number <= MOST_ROUNDS) ?? null;
}

function least(numbers: ReadonlyArray<number | null>): number | null {
	return numbers.reduce((least, one) => (one === null || (least !== null && least <= one) ? least : one), null);
}
