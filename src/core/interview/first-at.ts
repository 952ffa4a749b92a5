/** The index of the first thing at a line or below it, in a list in the order of lines; its length without one. */
export function firstAt(things: ReadonlyArray<{ readonly line: number }>, line: number): number {
	let low = 0;
	let high = things.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((things[middle]?.line ?? line) < line) low = middle + 1;
		else high = middle;
	}
	return low;
}
