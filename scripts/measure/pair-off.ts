/** How well two things fit: not at all, somehow, or exactly. */
export type Fit = 0 | 1 | 2;

/** `exactly` outranks `somehow`. */
export function fitOf(exactly: boolean, somehow: boolean): Fit {
	if (exactly) return 2;
	return somehow ? 1 : 0;
}

/**
 * Pairs as many of one list as possible with items of another that fit, each at most once, exact fits first: "Sam" and
 * "Sam Wu" each get their own when both are there. The result maps the first list to the second.
 */
export function pairOff<Left, Right>(
	left: readonly Left[], right: readonly Right[], fit: (left: Left, right: Right) => Fit,
): Map<Left, Right> {
	const holders = new Map<Right, Left>();
	// Augmenting paths of bipartite matching: when all fits are taken, their holders are moved to another fit.
	const place = (one: Left, least: Fit, asked: Set<Right>): boolean => {
		for (const other of right) {
			if (asked.has(other) || fit(one, other) < least) continue;
			asked.add(other);
			const holder = holders.get(other);
			if (holder !== undefined && !place(holder, least, asked)) continue;
			holders.set(other, one);
			return true;
		}
		return false;
	};
	for (const least of [2, 1] as const) {
		const placed = new Set(holders.values());
		for (const one of left) if (!placed.has(one)) place(one, least, new Set());
	}
	return new Map([...holders].map(([other, one]) => [one, other]));
}
