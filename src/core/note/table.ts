import { BACKSLASH, COLON, DASH, PIPE, isGap, skipBlanks, trimBlanks } from './chars';
import type { Cell } from './outline';

/** The number of columns a table's delimiter row announces, 0 when the line is none. A row without any `|` is none. */
export function delimiterColumns(text: string, from: number, to: number): number {
	if (!holdsOnlyDelimiters(text, from, to)) return 0;
	const cells = splitRow(text, from, to);
	return cells.every((cell) => /^:?-+:?$/.test(cell.text)) ? cells.length : 0;
}

function holdsOnlyDelimiters(text: string, from: number, to: number): boolean {
	let pipes = 0;
	for (let at = from; at < to; at++) {
		const code = text.charCodeAt(at);
		if (code === PIPE) pipes++;
		else if (code !== DASH && code !== COLON && !isGap(code)) return false;
	}
	return pipes > 0;
}

/** The cells of a table row: split at every `|` that no backslash escapes, outer pipes and blanks left out. */
export function splitRow(text: string, from: number, to: number): Cell[] {
	const cells: Cell[] = [];
	let start = text.charCodeAt(from) === PIPE && from < to ? from + 1 : from;
	for (let at = start; at < to; at++) {
		const code = text.charCodeAt(at);
		if (code === BACKSLASH) at++;
		else if (code === PIPE) {
			cells.push(cut(text, start, at));
			start = at + 1;
		}
	}
	if (skipBlanks(text, start, to) < to) cells.push(cut(text, start, to));
	return cells;
}

function cut(text: string, from: number, to: number): Cell {
	const first = skipBlanks(text, from, to);
	const last = trimBlanks(text, first, to);
	return { from: first, to: last, text: text.slice(first, last) };
}
