/** Calls back after some ms; returns a function that cancels the call. */
export type Later = (ms: number, run: () => void) => () => void;

/** The window's timer. */
export const onWindow: Later = (ms, run) => {
	const timer = window.setTimeout(run, ms);
	return () => window.clearTimeout(timer);
};

/** There was no answer in time. */
export class NoAnswer extends Error {}

/**
 * The answer, or a rejection with `NoAnswer` when there is none after some ms: a disk that sleeps or a folder in the cloud may never
 * answer, and nobody would learn that the app is waiting for it. The operation itself cannot be canceled.
 */
export function answerWithin<T>(ms: number, later: Later, answer: Promise<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		const off = later(ms, () => reject(new NoAnswer(`There was no answer for ${ms / 1000} seconds.`)));
		answer.finally(off).then(resolve, reject);
	});
}
