/** A source of chance: each call gives the next number, 0 included and 1 excluded. */
export type Rng = () => number;

/**
 * A repeatable source of chance: sfc32 (Chris Doty-Humphrey's Small Fast Chaotic generator, 32-bit, from PractRand).
 * The seed is a whole number; only its low 32 bits count, what is no number counts as 0. Fresh seeds come from the caller.
 */
export function seeded(seed: number): Rng {
	// 0x9e3779b9 and 0x243f6a88 are digits of the golden ratio and of pi; twelve rounds mix the seed through all lanes.
	const rng = sfc32(0x9e3779b9, 0x243f6a88, seed >>> 0);
	for (let round = 0; round < 12; round++) rng();
	return rng;
}

function sfc32(a: number, b: number, c: number): Rng {
	let counter = 1;
	return () => {
		const sum = (a + b + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (((c << 21) | (c >>> 11)) + sum) | 0;
		return (sum >>> 0) / 4294967296;
	};
}

/** The items in random order, each order equally likely (Fisher-Yates, Durstenfeld's form). The input is left as it is. */
export function shuffle<T>(items: readonly T[], rng: Rng): T[] {
	const out = items.slice();
	for (let last = out.length - 1; last > 0; last--) {
		const pick = Math.floor(rng() * (last + 1));
		const held = out[last] as T;
		out[last] = out[pick] as T;
		out[pick] = held;
	}
	return out;
}

/**
 * All items in the order a weighted draw without replacement takes them: the next one is always taken with a chance
 * in proportion to its weight among those left (Efraimidis and Spirakis 2006: key `ln(1 - u) / w`, largest first).
 * Items whose weight is zero, negative or no number come last, in random order.
 */
export function drawWeighted<T>(items: readonly T[], weight: (item: T) => number, rng: Rng): T[] {
	return byKey(shuffle(items, rng), (item) => drawKey(weight(item), rng));
}

function drawKey(weight: number, rng: Rng): number {
	const exponential = Math.log(1 - rng());
	return weight > 0 ? exponential / weight : -Infinity;
}

/** The items by their key, largest first; equal keys keep their order, a key that is no number counts as the smallest. */
export function byKey<T>(items: readonly T[], key: (item: T) => number): T[] {
	const keyed = items.map((item) => ({ item, key: orderable(key(item)) }));
	// Two infinite keys differ by NaN, so the order is asked for, not subtracted.
	keyed.sort((a, b) => (a.key === b.key ? 0 : a.key > b.key ? -1 : 1));
	return keyed.map(({ item }) => item);
}

function orderable(key: number): number {
	return Number.isNaN(key) ? -Infinity : key;
}
