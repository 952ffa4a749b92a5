import { readDay } from './day';

/** A day that a sentence about interviews names. */
export interface SaidDate {
	/** The day as ms of its UTC midnight. */
	readonly day: number;
	/** The sentence, plain. */
	readonly text: string;
	/** 0-based. */
	readonly line: number;
}

/**
 * The day to offer for a loop without one: of those its notes name near interviews the next from today on, else the last
 * one past. Null when the loop has a day, or its notes name none. `today` is a UTC midnight in ms.
 */
export function dateToOffer({ date, saidDates }: { readonly date: string | null; readonly saidDates: readonly SaidDate[] },
	today: number): SaidDate | null {
	if (date !== null && readDay(date) !== null) return null;
	const ordered = [...saidDates].sort((a, b) => a.day - b.day);
	return ordered.find(({ day }) => day >= today) ?? ordered[ordered.length - 1] ?? null;
}
