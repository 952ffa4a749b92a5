import { countsOf } from '../counts-of';
import { closestDay, readDay, readDayOfYear } from '../day';
import { fold } from '../fold';
import { least, roundTimeOf, type Scheduled } from './round-time';

/**
 * People in the order they will be met: by the day and time of their rounds, else by the numbers of the rounds, else as
 * the notes name them. Who has no day or number keeps their place; the others are ordered among the places they have.
 */
export function inSchedule<Person extends Scheduled>(people: readonly Person[]): readonly Person[] {
	const counted = seriesOf(people);
	const numberOf = (title: string): number | null => (numberedAs(title)?.series === counted ? roundNumber(title) : null);
	const near = aDayOf(people);
	return orderedBy(orderedBy(people, ({ rounds }) => least(rounds.map(numberOf))), (person) => momentOf(person, near));
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

/** A day of the rounds to which those without a year are close: the first with a year, else the first in any; null without one. */
function aDayOf(people: readonly Scheduled[]): number | null {
	const dates = people.flatMap(({ date }) => date ?? []);
	const [ofYear] = dates.flatMap((date) => readDayOfYear(date) ?? []);
	return dates.flatMap((date) => readDay(date) ?? [])[0] ?? (ofYear === undefined ? null : closestDay(ofYear, 0));
}

/** When somebody is met, in ms; null without a day. Without a time it is when the day begins; a day without a year is close to `near`. */
function momentOf(person: Scheduled, near: number | null): number | null {
	const { day, time } = roundTimeOf(person);
	const ofYear = day === null && near !== null ? readDayOfYear(person.date ?? '') : null;
	// Weekdays fit the year that is meant, which may not be that of `near`.
	const known = ofYear === null || near === null ? day : closestDay({ month: ofYear.month, date: ofYear.date }, near);
	return known === null ? null : known + (time ?? 0);
}

/** Nobody has more rounds: a larger number counts minutes or is a year. */
const MOST_ROUNDS = 20;

/** The number a round goes by in its title ("Interview 3", "3b"), null without one; a time, a day or a length is none. */
function roundNumber(title: string): number | null {
	const numbers = [...title.matchAll(/(?:^|[^\d:.,/-])(\d{1,2})(?![\d:/%]|[.,-]\d|\.? ?\p{Ll}{2})/gu)].map(([, digits]) => Number(digits));
	return numbers.find((number) => number > 0 && number <= MOST_ROUNDS) ?? null;
}
