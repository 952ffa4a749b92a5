import { Lines } from '../note/lines';
import { applyEdit, type Edit } from './link-insertion';

/** Lines that some edits changed, none of them to more or fewer lines: enough to take the edits back later. */
export interface LineChange {
	readonly lines: readonly ChangedLine[];
	/** How many lines the note has. */
	readonly of: number;
}

/** One changed line: where it was (0-based), its words before and after, and how many lines then had the words after. */
interface ChangedLine {
	readonly line: number;
	readonly before: string;
	readonly after: string;
	readonly equal: number;
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
	const afterAt = new Map(changed.map(({ line, after }) => [line, after]));
	const now = lines.map(({ from, to }, line) => afterAt.get(line) ?? text.slice(from, to));
	const counted = changed.map((one) => ({ ...one, equal: now.filter((words) => words === one.after).length }));
	return { lines: counted, of: lines.length };
}

/**
 * The edits that take a change back, also when its lines have moved; null when a line was changed since, or when others
 * are the same and it is not clear which of them it was.
 */
export function takenBack(text: string, { lines, of }: LineChange): readonly Edit[] | null {
	const now = linesOf(text);
	const edits = lines.flatMap(({ line, before, after, equal }) => {
		const same = now.map((place, at) => ({ ...place, at })).filter(({ from, to }) => text.slice(from, to) === after);
		// Where another line had these words from the start, the only one left may be that one.
		const found = same.length === 1 && equal === 1 ? same[0] : now.length === of ? same.find(({ at }) => at === line) : undefined;
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
