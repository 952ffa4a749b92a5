import type { Place } from '../interview/place';

/** One value of a report: as a person reads it, and where it leads. */
export interface Cell {
	readonly text: string;
	/** What programs get in place of the text: a number, a list, or null for what is unknown. */
	readonly value?: number | readonly string[] | null;
	/** Where a click goes; `holds` is the text that is there, so that a line that moved is found. */
	readonly place?: Place & { readonly holds: string | null };
}

/** A table about one loop, to be shown in a note or printed in a terminal. */
export interface Report {
	/** What it is about: the loop's title, or "All questions". */
	readonly title: string;
	/** What it says as a whole, in a sentence; empty without one. */
	readonly says: string;
	/** An `id` names the column for programs, `name` for people. */
	readonly columns: ReadonlyArray<{ readonly id: string; readonly name: string }>;
	/** As many cells each as there are columns. */
	readonly rows: ReadonlyArray<readonly Cell[]>;
	/** What to say where there are no rows. */
	readonly empty: string;
}

/** The report as plain text: its title, its sentence, and a table with aligned columns; without rows what it says then. */
export function reportText({ title, says, columns, rows, empty }: Report): string {
	const head = says === '' ? title : `${title}: ${says}`;
	if (rows.length === 0) return `${head}\n${empty}`;
	const lines = [columns.map(({ name }) => name), ...rows.map((row) => row.map(({ text }) => text))];
	const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
	const aligned = lines.map((line) => line.map((text, at) => text.padEnd(widths[at] ?? 0)).join('  ').trimEnd());
	return [head, '', ...aligned].join('\n');
}

/** The report as JSON: `{ title, says, rows }`, each row an object by the ids of the columns. */
export function reportJson({ title, says, columns, rows }: Report): string {
	const objects = rows.map((row) => Object.fromEntries(columns.map(({ id }, at) => {
		const cell = row[at];
		return [id, cell?.value === undefined ? cell?.text ?? '' : cell.value];
	})));
	return JSON.stringify({ title, says, rows: objects }, null, 2);
}
