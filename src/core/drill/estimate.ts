import type { Readiness } from './readiness';

/** Readiness with the day it is estimated for. */
export interface Estimate extends Readiness {
	/** The interview's day as days from 1970-01-01, null when none is known: then it is estimated for a week from now. */
	readonly day: number | null;
	/** The mean over the interviewers of a loop, whose value is that of the weakest; null for what is no loop. */
	readonly mean: number | null;
}

/** A share as a person reads it, `64 %`; a dash when there is nothing to judge by. */
export function percent(value: number | null): string {
	return value === null ? '–' : `${Math.round(value * 100)} %`;
}

/** What an estimate rests on, in words that promise nothing. */
export function restsOn({ drilled, of, day, mean }: Estimate): string {
	const weakest = mean === null ? '' : `, the weakest interviewer's; the mean is ${percent(mean)}`;
	const when = day === null ? 'a week from now, as no interview date is known' : 'the interview';
	return `${drilled} of ${of} drilled. An estimate from your own grades for ${when}${weakest}.`;
}
