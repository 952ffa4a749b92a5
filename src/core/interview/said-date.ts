import { closestDay, DAY_MS, nextDay, readDay, type DayOfYear } from './day';

/** A day that a sentence about interviews names, or a round or field without its year. */
export interface SaidDate {
	/** The day as ms of its UTC midnight, or one of any year. */
	readonly day: number | DayOfYear;
	/** The sentence, round or field, plain. */
	readonly text: string;
	/** 0-based. */
	readonly line: number;
}

/** Such a day in its year. */
export interface OfferedDate extends SaidDate {
	/** The day as ms of its UTC midnight. */
	readonly day: number;
}

/**
 * The day to offer for a loop without one, or with one that is over: of the days that its notes mention with interviews, the next from
 * today on; for a loop without a day else the latest one past. A day without a year is the next such day if that is at most three
 * months ahead: interviews are rarely scheduled earlier, so a day further ahead is more likely past. Next to the loop's day it is the
 * one closest to it. Null when the loop has a day ahead, or its notes name none. `today` is a UTC midnight in ms.
 */
export function dateToOffer({ date, saidDates }: { readonly date: string | null; readonly saidDates: readonly SaidDate[] },
	today: number): OfferedDate | null {
	const known = date === null ? null : readDay(date);
	if (known !== null && known >= today) return null;
	const ordered = saidDates.flatMap((said): OfferedDate[] => {
		if (typeof said.day === 'number') return [{ ...said, day: said.day }];
		const day = known === null ? nextDay(said.day, today) : closestDay(said.day, known);
		return day >= today && day - today <= THREE_MONTHS ? [{ ...said, day }] : [];
	}).sort((a, b) => a.day - b.day);
	const ahead = ordered.find(({ day }) => day >= today) ?? null;
	return known === null ? ahead ?? ordered[ordered.length - 1] ?? null : ahead;
}

/** In ms. */
const THREE_MONTHS = 92 * DAY_MS;
