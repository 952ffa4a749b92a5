/** A Markdown table with a line break at its end. Cells are plain text: what Markdown would read in them is escaped. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]): string => `| ${cells.map(escapeCell).join(' | ')} |`;
	return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].map((one) => `${one}\n`).join('');
}

/** What Markdown reads inside a line: escapes, cells, links, emphasis, code, math, HTML, highlights and comments. */
const READ = /[\\|[\]*_`$<>~=%]/g;

/** A text as one cell of a table, so that it reads as it is: a link is its words, and no tag is added. */
function escapeCell(text: string): string {
	return text.replace(/\s+/g, ' ').trim().replace(READ, '\\$&').replace(/(^|\s)#(?=\S)/g, '$1\\#');
}
