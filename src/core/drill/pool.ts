import { counted } from '../interview/counted';
import type { History } from './history';

/** What the person chooses before a drill starts. */
export interface DrillChoice {
	/** How many questions at most; in a mock round, how many for each principle. */
	readonly length: number;
	/** Whether only questions that were never asked are drawn. */
	readonly onlyNeverAsked: boolean;
}

/** How many questions a drill could draw from, and how many of them were never asked. */
export interface Pool {
	readonly total: number;
	readonly neverAsked: number;
}

/** The most questions one drill asks. */
export const longestDrill = 100;

const ROUND = [5, 10, 15, 20, 30, 50];

/** Whether a question was never graded and never skipped, in any drill; null stands for a question without a history. */
export function isNeverAsked(history: Pick<History, 'asked'> | null): boolean {
	return history === null || [...history.asked.values()].every((times) => times === 0);
}

/**
 * The lengths to choose from, ascending: round numbers and the length in use, as far as they are below the number of
 * questions, and `longestDrill` for all of them.
 */
export function lengthsFor(total: number, length: number): number[] {
	const below = [...ROUND, length].filter((one) => one < Math.min(total, longestDrill));
	return [...new Set(below)].sort((a, b) => a - b).concat(longestDrill);
}

/** The one of those lengths that a length amounts to. */
export function lengthIn(total: number, length: number): number {
	return length < Math.min(total, longestDrill) ? length : longestDrill;
}

/** "10 of 42 questions; 18 never asked", of stories "10 of 16 stories; 5 never told". */
export function poolWords(drawn: number, { total, neverAsked }: Pool, ofStories = false): string {
	if (ofStories) return `${drawn} of ${counted(total, 'story', 'stories')}; ${neverAsked} never told`;
	return `${drawn} of ${counted(total, 'question', 'questions')}; ${neverAsked} never asked`;
}
