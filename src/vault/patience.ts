/** Calls back after some ms; gives a function that calls it off. */
export type Later = (ms: number, run: () => void) => () => void;

/**
 * The answer, or a rejection when there is none after some ms: a disk that sleeps or a folder in the cloud may never answer, and whoever
 * waits for it would wait without a word. The question itself cannot be called off.
 */
export function answerWithin<T>(ms: number, later: Later, answer: Promise<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		const off = later(ms, () => reject(new Error(`There was no answer for ${ms / 1000} seconds.`)));
		answer.finally(off).then(resolve, reject);
	});
}
