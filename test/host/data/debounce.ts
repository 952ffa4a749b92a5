/** A function that is called later; see `debounce`. */
export interface Debouncer<T extends unknown[], V> {
	(...args: [...T]): this;
	cancel(): this;
	run(): V | void;
}

/** Calls `cb` once, `timeout` after the first call (or, with `resetTimer`, after the last), with the last call's arguments. */
export function debounce<T extends unknown[], V>(cb: (...args: [...T]) => V, timeout = 0, resetTimer = false): Debouncer<T, V> {
	let timer: ReturnType<typeof setTimeout> | null = null;
	let latest: [...T] | null = null;
	const stop = () => {
		if (timer !== null) clearTimeout(timer);
		timer = null;
	};
	const run = (): V | void => {
		const args = latest;
		stop();
		latest = null;
		if (args) return cb(...args);
	};
	const call = (...args: [...T]) => {
		latest = args;
		if (resetTimer) stop();
		timer ??= setTimeout(run, timeout);
		return debounced;
	};
	const cancel = () => {
		stop();
		latest = null;
		return debounced;
	};
	const debounced: Debouncer<T, V> = Object.assign(call, { cancel, run }) as Debouncer<T, V>;
	return debounced;
}
