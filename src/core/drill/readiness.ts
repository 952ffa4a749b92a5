import type { Grade } from './grade';
import { recall, review, type Memory } from './memory';

/** What readiness needs of a question's history. */
export interface Remembered {
	readonly memory: Memory | null;
	/** The day of the last scored review, as days from 1970-01-01; null before the first. */
	readonly lastDay: number | null;
	/** The grade of the last answer, scored or not; null before the first. */
	readonly lastGrade: Grade | null;
}

/** An estimate from the person's own grades, and what it rests on. */
export interface Readiness {
	/** The expected share recalled, 0..1; null when there is no question to judge by. */
	readonly value: number | null;
	/** How many questions were ever graded. */
	readonly drilled: number;
	/** How many there are. */
	readonly of: number;
}

/** The bands readiness is shown in. */
export type Band = 'ready' | 'close' | 'work';

/** From .90 ready, from .75 close, below (or unknown) work. */
export function band(value: number | null): Band {
	if (value === null || !(value >= 0.75)) return 'work';
	return value >= 0.9 ? 'ready' : 'close';
}

/** The bands as a person reads them. */
export const BAND_NAMES: Readonly<Record<Band, string>> = { ready: 'Ready', close: 'Close', work: 'Needs work' };

/** The chance to recall a question on a day (days from 1970-01-01), 0..1; never graded is 0. */
export function recallOn(question: Remembered | null, day: number): number {
	if (!question || question.memory === null || question.lastDay === null) return 0;
	return recall(day - question.lastDay, question.memory.stability);
}

/**
 * The chance of an answer on a day (days from 1970-01-01), 0..1: the question's recall, but 0 after a blank until a later answer is
 * graded higher. The memory model assumes that a forgotten card is learned again at once.
 */
export function answerOn(question: Remembered | null, day: number): number {
	return question?.lastGrade === 1 ? 0 : recallOn(question, day);
}

/** The readiness for some questions on a day: the expected share of answers. Each question is given by its history, null without one. */
export function readiness(questions: readonly (Remembered | null)[], day: number): Readiness {
	return {
		value: mean(questions.map((question) => answerOn(question, day))),
		drilled: questions.filter((question) => (question?.memory ?? null) !== null).length,
		of: questions.length,
	};
}

/**
 * What one review today is expected to add to the recall on the interview day (both days from 1970-01-01):
 * `p·R(T-now, S_good) + (1-p)·R(T-now, S_again) - R(T-last, S)` with `p` the chance to recall it now. A question already
 * reviewed today gains nothing.
 */
export function gainToday(question: Remembered | null, today: number, interviewDay: number): number {
	const chance = recallOn(question, today);
	const good = recallAfter(question, 3, today, interviewDay);
	const again = recallAfter(question, 1, today, interviewDay);
	return chance * good + (1 - chance) * again - recallOn(question, interviewDay);
}

/**
 * What one review today is expected to add to the readiness on the interview day: `gainToday`, and after a blank also what
 * is remembered of it, because readiness does not count that until a better answer.
 */
export function readinessGain(question: Remembered | null, today: number, interviewDay: number): number {
	return gainToday(question, today, interviewDay) + recallOn(question, interviewDay) - answerOn(question, interviewDay);
}

function recallAfter(question: Remembered | null, grade: Grade, today: number, interviewDay: number): number {
	const days = question?.lastDay != null ? today - question.lastDay : 0;
	const memory = review(question?.memory ?? null, days, grade);
	const lastDay = days < 1 && question?.lastDay != null ? question.lastDay : today;
	return recallOn({ memory, lastDay, lastGrade: grade }, interviewDay);
}

function mean(numbers: readonly number[]): number | null {
	return numbers.length > 0 ? sum(numbers) / numbers.length : null;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}
