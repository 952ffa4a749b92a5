import type { Place } from './place';
import type { Row } from './row';

/**
 * The row for a place in a note, with the rows above it, outermost first: the one whose own place is the nearest at or
 * above that line, as an outline follows the cursor. Of several rows for one question the first in sight (with every row
 * above it expanded), else the first of all. Empty where nothing of the note is at or above the line.
 */
export function rowAt(rows: readonly Row[], { path, line }: Place, isExpanded: (row: Row) => boolean): readonly Row[] {
	const found = trailsOf(rows, [], true, isExpanded).flatMap((trail) => {
		const at = nearestLine(trail.row, path, line);
		return at === null ? [] : [{ ...trail, at }];
	});
	const nearest = found.reduce((line, { at }) => Math.max(line, at), -1);
	const best = found.filter(({ at }) => at === nearest);
	const one = best.find(({ inSight }) => inSight) ?? best[0];
	return one === undefined ? [] : [...one.above, one.row];
}

/** A row with those above it. */
interface Trail {
	readonly row: Row;
	readonly above: readonly Row[];
	readonly inSight: boolean;
}

function trailsOf(rows: readonly Row[], above: readonly Row[], inSight: boolean, isExpanded: (row: Row) => boolean): Trail[] {
	return rows.flatMap((row) => [
		{ row, above, inSight },
		...trailsOf(row.rows, [...above, row], inSight && isExpanded(row), isExpanded),
	]);
}

/** The line nearest above of those a row is for in a note, null without one. */
function nearestLine({ places }: Row, path: string, line: number): number | null {
	const above = places.filter((one) => one.path === path && one.line <= line).map((one) => one.line);
	return above.length === 0 ? null : Math.max(...above);
}
