import { asCell } from './markdown-text';

/** A Markdown table with a line break at its end. Cells are plain text: what Markdown would read in them is escaped. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]): string => `| ${cells.map(asCell).join(' | ')} |`;
	return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].map((one) => `${one}\n`).join('');
}
