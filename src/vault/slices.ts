/** Main-thread time one slice may take, in ms; a frame at 60 per second has 16. */
const SLICE_MS = 8;

/** How far a sliced task is. */
export interface Progress {
	readonly done: number;
	readonly total: number;
}

/** What slicing needs of the world: a clock in ms, a pause that lets the app breathe, a way to stop. */
export interface Slicing {
	now(): number;
	pause(): Promise<void>;
	/** Asked before every slice; true ends the task where it is. */
	cancelled(): boolean;
	/** Told after every slice. */
	progress?(progress: Progress): void;
}

/** Gives the app a turn between two slices. A timer does too, but it waits for 4 ms each time, half as long as a slice. */
export function breathe(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}

/** Does the task for each item in slices of a few ms. False when it was cancelled before the end. */
export async function inSlices<T>(items: readonly T[], slicing: Slicing, task: (item: T) => Promise<void>): Promise<boolean> {
	let start = slicing.now();
	for (const [done, item] of items.entries()) {
		if (slicing.cancelled()) return false;
		await task(item);
		if (slicing.now() - start < SLICE_MS) continue;
		slicing.progress?.({ done: done + 1, total: items.length });
		await slicing.pause();
		start = slicing.now();
	}
	slicing.progress?.({ done: items.length, total: items.length });
	return !slicing.cancelled();
}

/** Runs steps in slices of a few ms. Undefined when it was cancelled before the end. */
export async function stepsInSlices<T>(steps: Generator<void, T>, slicing: Slicing): Promise<T | undefined> {
	for (let start = slicing.now(); ; ) {
		const step = steps.next();
		if (step.done === true) return step.value;
		if (slicing.now() - start < SLICE_MS) continue;
		await slicing.pause();
		if (slicing.cancelled()) return undefined;
		start = slicing.now();
	}
}
