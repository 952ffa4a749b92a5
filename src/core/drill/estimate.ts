import type { Readiness } from './readiness';

/** Readiness with the day it is estimated for. */
export interface Estimate extends Readiness {
	/** The interview's day as days from 1970-01-01, null when none is known or it is past: then it is estimated for a week from now. */
	readonly day: number | null;
	/** True where the day that is known is past; missing where none is known. */
	readonly isOver?: boolean;
}

/** A share as a person reads it, `64 %`; a dash when there is nothing to judge by. */
export function percent(value: number | null): string {
	return value === null ? '–' : `${Math.round(value * 100)} %`;
}

/** What an estimate rests on, in words that promise nothing. */
export function restsOn({ drilled, of, day, isOver = false }: Estimate): string {
	const why = day !== null ? '' : isOver ? ', as the interview date is past' : ', as no interview date is known';
	return `${drilled} of ${of} practiced. An estimate from your own grades for ${whenOf(day)}${why}.`;
}

/**
 * Readiness in one sentence: how many of the answers would come to mind on the day. Before the first grade it says what to
 * do; empty without questions.
 */
export function readinessWords({ value, drilled, of, day }: Estimate): string {
	if (of === 0 || value === null) return '';
	if (drilled === 0) return 'Grade an answer to see how ready you are.';
	const recalled = Math.round(value * of);
	const answers = `${recalled === 0 ? 'hardly any' : `about ${recalled}`} of ${of} ${of === 1 ? 'answer' : 'answers'}`;
	return `You’d recall ${answers} ${day === null ? 'in a week' : 'on the day'}.`;
}

function whenOf(day: number | null): string {
	return day === null ? 'a week from now' : 'the interview';
}
