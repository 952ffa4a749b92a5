import type { Row } from './row';

/** A row in the order in which the arrow keys reach it, with its place among its siblings, counted from 1. */
export interface Line {
	readonly row: Row;
	/** Its place among all lines, counted from 0; it and the lines below it go to `end`, exclusive. */
	readonly at: number;
	readonly end: number;
	readonly level: number;
	readonly position: number;
	readonly siblings: number;
	/** The lines right below it, none where it is collapsed. */
	readonly below: readonly Line[];
}

/** The lines of the top level; each leads to those below it. */
export function linesOf(rows: readonly Row[], isExpanded: (row: Row) => boolean, level = 1, from = 0): readonly Line[] {
	let at = from;
	return rows.map((row, i) => {
		const below = isExpanded(row) ? linesOf(row.rows, isExpanded, level + 1, at + 1) : [];
		const line = { row, at, end: below.at(-1)?.end ?? at + 1, level, position: i + 1, siblings: rows.length, below };
		at = line.end;
		return line;
	});
}

/** These lines and all below them, in their order. */
export function inOrder(lines: readonly Line[]): readonly Line[] {
	const all: Line[] = [];
	const add = (line: Line): void => {
		all.push(line);
		line.below.forEach(add);
	};
	lines.forEach(add);
	return all;
}

/** Siblings in runs of at most so many lines, with those below them; a line with more below it is a run of its own. */
export function inRuns(siblings: readonly Line[], most: number): ReadonlyArray<readonly Line[]> {
	const runs: Line[][] = [];
	let [run, count]: [Line[], number] = [[], Infinity];
	for (const line of siblings) {
		count += line.end - line.at;
		if (count > most) {
			runs.push(run = []);
			count = line.end - line.at;
		}
		run.push(line);
	}
	return runs;
}

/** The line right above the one at that place in the tree, itself on the top level. */
export function parentAt(lines: readonly Line[], at: number): number {
	const level = lines[at]?.level ?? 1;
	for (let i = at - 1; i >= 0; i--) if ((lines[i]?.level ?? level) < level) return i;
	return at;
}

/** The next line after this one whose label begins with the letter; this one when none does. */
export function startingWith(letter: string, lines: readonly Line[], at: number): number {
	for (let i = 1; i <= lines.length; i++) {
		const next = (at + i) % lines.length;
		if (lines[next]?.row.label.toLowerCase().startsWith(letter.toLowerCase()) === true) return next;
	}
	return at;
}
