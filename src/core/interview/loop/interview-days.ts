import { dayWritten } from '../day';
import type { Loop } from '../loop';
import { least } from './round-time';

/** What says when a loop is. */
type Dated = Pick<Loop, 'date'> & { readonly interviewers: readonly Pick<Loop['interviewers'][number], 'name' | 'date'>[] };

/**
 * The days to prepare for, the one that counts first: that of the person (by name, null for the whole loop), then the loop's. Once the
 * loop's is past, the next is the one on which somebody is still met. Without a year a person's day is the one closest to the loop's.
 * All in ms of UTC midnights, as `today`; empty where none is known.
 */
export function interviewDays({ date, interviewers }: Dated, person: string | null, today: number): number[] {
	const ofLoop = dayWritten(date, null);
	const people = interviewers.map((one) => ({ name: one.name, day: dayWritten(one.date, ofLoop) }));
	const own = people.filter(({ name }) => name === person).map(({ day }) => day);
	const isOver = ofLoop !== null && ofLoop < today;
	const ahead = isOver ? least(people.map(({ day }) => (day === null || day < today ? null : day))) : null;
	return [...own, ahead, ofLoop].filter((day) => day !== null);
}
