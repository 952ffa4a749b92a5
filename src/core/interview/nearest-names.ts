import { fold } from './fold';

/** Something with its names: a story with its title and its note's name, or a note. */
export interface Named<Value> {
	readonly names: readonly string[];
	readonly value: Value;
}

/** Names that are less alike than this are not near: "Late" is near to "The late train" (0.44), "A risk taken" not to "The risk" (0.40). */
export const NEAR = 0.42;

/** How alike two names are, 0..1: the Dice coefficient of their runs of three letters, whatever their spelling. */
export function nameLikeness(one: string, other: string): number {
	const [a, b] = [trigrams(one), trigrams(other)];
	let shared = 0;
	for (const [run, times] of a) shared += Math.min(times, b.get(run) ?? 0);
	const size = total(a) + total(b);
	return size === 0 ? 0 : (2 * shared) / size;
}

/**
 * The values whose names are at least `NEAR` to one of the wanted names, the nearest first; of equally near ones those
 * that come first in the list.
 */
export function nearestNames<Value>(wanted: readonly string[], named: ReadonlyArray<Named<Value>>): Value[] {
	const near = named.map(({ names, value }) => ({ value, likeness: Math.max(0, ...wanted.flatMap((name) => names.map((other) => nameLikeness(name, other)))) }));
	return near.filter(({ likeness }) => likeness >= NEAR).sort((a, b) => b.likeness - a.likeness).map(({ value }) => value);
}

function trigrams(name: string): Map<string, number> {
	const padded = ` ${fold(name)} `;
	const runs = new Map<string, number>();
	for (let at = 0; at + 3 <= padded.length; at++) {
		const run = padded.slice(at, at + 3);
		runs.set(run, (runs.get(run) ?? 0) + 1);
	}
	return runs;
}

function total(runs: ReadonlyMap<string, number>): number {
	return [...runs.values()].reduce((sum, times) => sum + times, 0);
}
