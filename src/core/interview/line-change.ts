import { Lines } from '../note/lines';
import { applyEdit, type Edit } from './link-insertion';

/** Lines that some edits changed, none of them to more or fewer lines: enough to take the edits back later. */
export interface LineChange {
	readonly lines: ReadonlyArray<{ readonly line: number; readonly before: string; readonly after: string }>;
	/** How many lines the note has. */
	readonly of: number;
}

/** What edits within lines make of a text. */
export function lineChange(text: string, edits: readonly Edit[]): LineChange {
	const lines = linesOf(text);
	const changed = lines.flatMap(({ from, to }, line) => {
		const own = edits.filter((edit) => edit.from >= from && edit.to <= to).sort((a, b) => b.from - a.from);
		const before = text.slice(from, to);
		const after = own.reduce((words, edit) => applyEdit(words, { ...edit, from: edit.from - from, to: edit.to - from }), before);
		return own.length === 0 ? [] : [{ line, before, after }];
	});
	return { lines: changed, of: lines.length };
}

/**
 * The edits that take a change back, also when its lines have moved; null when a line was changed since, or when others
 * are the same and it is not clear which of them it was.
 */
export function takenBack(text: string, { lines, of }: LineChange): readonly Edit[] | null {
	const now = linesOf(text);
	const edits = lines.flatMap(({ line, before, after }) => {
		const same = now.map((place, at) => ({ ...place, at })).filter(({ from, to }) => text.slice(from, to) === after);
		const found = same.length === 1 ? same[0] : now.length === of ? same.find(({ at }) => at === line) : undefined;
		return found === undefined ? [] : [{ from: found.from, to: found.to, insert: before }];
	});
	return edits.length === lines.length ? edits : null;
}

function linesOf(text: string): Array<{ readonly from: number; readonly to: number }> {
	const found: Array<{ readonly from: number; readonly to: number }> = [];
	const lines = new Lines(text);
	while (lines.next()) found.push({ from: lines.start, to: lines.end });
	return found;
}
