import { Lines } from '../note/lines';
import { applyEdit, type Edit } from './link-insertion';

/** Lines that some edits changed or added: enough to take the edits back later. */
export interface LineChange {
	readonly blocks: readonly ChangedBlock[];
	/** How many lines the note then had. */
	readonly of: number;
}

/** Changed lines that follow each other: where they then began (0-based), their words before and after, and how often the note then had the words after. */
interface ChangedBlock {
	readonly line: number;
	readonly before: string;
	readonly after: string;
	readonly equal: number;
}

/** What edits make of a text that each change one line, or add lines behind it. */
export function lineChange(text: string, edits: readonly Edit[]): LineChange {
	const fromLast = [...edits].sort((a, b) => b.from - a.from);
	const now = fromLast.reduce(applyEdit, text);
	let added = 0;
	const changed = linesOf(text).flatMap(({ from, to }, line) => {
		const own = fromLast.filter((edit) => edit.from >= from && edit.to <= to);
		if (own.length === 0) return [];
		const before = text.slice(from, to);
		const after = own.reduce((words, edit) => applyEdit(words, { ...edit, from: edit.from - from, to: edit.to - from }), before);
		const block = { line: line + added, before, after, equal: placesOf(now, after).length };
		added += linesOf(after).length - 1;
		return [block];
	});
	return { blocks: changed, of: linesOf(now).length };
}

/**
 * The edits that take a change back, also when its lines have moved; null when a line was changed since, or when others
 * are the same and it is not clear which of them it was.
 */
export function takenBack(text: string, { blocks, of }: LineChange): readonly Edit[] | null {
	const count = linesOf(text).length;
	const edits = blocks.flatMap(({ line, before, after, equal }) => {
		const same = placesOf(text, after);
		// Where other lines had these words from the start, the only ones left may be those.
		const found = same.length === 1 && equal === 1 ? same[0] : count === of ? same.find(({ at }) => at === line) : undefined;
		return found === undefined ? [] : [{ from: found.from, to: found.to, insert: before }];
	});
	return edits.length === blocks.length ? edits : null;
}

/** Offsets in a text, `to` exclusive. */
interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** Where a text has these whole lines, with the 0-based line each begins at. */
function placesOf(text: string, words: string): Array<Stretch & { readonly at: number }> {
	const lines = linesOf(text);
	const more = linesOf(words).length - 1;
	return lines.flatMap(({ from }, at) => {
		const to = lines[at + more]?.to ?? -1;
		return text.slice(from, to) === words && to >= from ? [{ from, to, at }] : [];
	});
}

function linesOf(text: string): Stretch[] {
	const found: Stretch[] = [];
	const lines = new Lines(text);
	while (lines.next()) found.push({ from: lines.start, to: lines.end });
	return found;
}
