import { DAY_MS, midnightOf } from '../interview/day';
import type { Loop } from '../interview/loop';
import { interviewDays } from '../interview/loop/interview-days';

/** Without a date, readiness is for a week from now: on the day of practice everything looks known. */
const NO_DATE_DAYS = 7;

/** The day that readiness is estimated for. All days are days from 1970-01-01. */
export interface InterviewDay {
	/** The interview's day; null when none is known or it is past. */
	readonly day: number | null;
	/** True where the day that is known is past. */
	readonly isOver: boolean;
	/** What is estimated for: the day, else a week from now. */
	readonly at: number;
}

/** The day of a loop's interview with somebody (by name; null for the loop as a whole), seen from `today`; null as `loop` is one without a date. */
export function interviewDay(loop: Pick<Loop, 'date' | 'interviewers'> | null, person: string | null, today: number): InterviewDay {
	const [first] = loop === null ? [] : interviewDays(loop, person, midnightOf(today));
	const known = first === undefined ? null : first / DAY_MS;
	const isOver = known !== null && known < today;
	const day = isOver ? null : known;
	return { day, isOver, at: day ?? today + NO_DATE_DAYS };
}
