/** That what was known by one id is known by another now. */
export interface Alias {
	readonly from: string;
	readonly to: string;
}

/**
 * Which id each aliased id stands for in the end. The aliases come oldest first; of several for one id the latest wins, and
 * what would close a circle with later ones is dropped.
 */
export function resolveAliases(aliases: readonly Alias[]): ReadonlyMap<string, string> {
	const next = new Map<string, string>();
	const decided = new Set<string>();
	for (const { from, to } of aliases.slice().reverse()) {
		if (decided.has(from)) continue;
		decided.add(from);
		if (follow(next, to) !== from) next.set(from, to);
	}
	return new Map([...next.keys()].map((from) => [from, follow(next, from)]));
}

function follow(next: ReadonlyMap<string, string>, id: string): string {
	let at = id;
	for (let to = next.get(at); to !== undefined; to = next.get(at)) at = to;
	return at;
}
