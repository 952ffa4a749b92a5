import type { Readiness } from './readiness';

/** Readiness with the day it is estimated for. */
export interface Estimate extends Readiness {
	/** The interview's day as days from 1970-01-01, null when none is known or it is past: then it is estimated for a week from now. */
	readonly day: number | null;
	/** True where the day that is known is past; missing where none is known. */
	readonly isOver?: boolean;
	/** Of a loop with several interviewers the weakest one, whose readiness is that of the loop, and the mean over all, 0..1. */
	readonly weakest?: { readonly name: string; readonly mean: number };
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
 * Readiness in one sentence: the share of answers that would come to mind on the day; for a loop that of its weakest interviewer, with the
 * mean next to it. Before the first grade it says what to do; empty without questions.
 */
export function readinessWords(estimate: Estimate): string {
	const { value, drilled, of, day } = estimate;
	if (of === 0 || value === null) return '';
	if (drilled === 0) return 'Grade an answer to see how ready you are.';
	const mean = estimate.weakest === undefined ? '' : `, ${percent(estimate.weakest.mean)} on average`;
	return [`${percent(value)} ready ${day === null ? 'in a week' : 'on the day'}${mean}.`, weakestWords(estimate)].filter((part) => part !== '').join(' ');
}

/** Whose interview the readiness for a loop is that of; empty where there is only one. */
export function weakestWords({ weakest }: Estimate): string {
	return weakest === undefined ? '' : `Weakest: ${weakest.name}.`;
}

/**
 * The readiness for a loop as the status bar has it, and in full for a screen reader; before the first grade no share is given. `toGo` says how
 * far away the interview is; empty where that is unknown.
 */
export function statusWords({ value, drilled, of }: Estimate, loop: string, toGo: string): { readonly text: string; readonly label: string } {
	const [short, long] = drilled === 0 ? ['Not practiced yet', 'Not practiced yet'] : [`Ready ${percent(value)}`, `${percent(value)} ready`];
	return {
		text: [short, toGo].filter((part) => part !== '').join(' · '),
		label: `${long} for ${loop}${toGo === '' ? '' : `, interview ${toGo}`}, ${drilled} of ${of} practiced. Show readiness`,
	};
}

function whenOf(day: number | null): string {
	return day === null ? 'a week from now' : 'the interview';
}
