import { WRITTEN_TABLES } from '../interview/written-tables';
import type { Coverage } from './coverage';
import { cellWords, countWords, faultWords, lengthWords, toldWords } from './coverage-words';
import type { StoryFigures } from './story-figures';

/** Coverage as a Markdown table: a row for each principle, a column for each story. */
export function coverageTable({ rows, stories }: Coverage): string {
	return tableOf(
		[WRITTEN_TABLES.coverage, 'Stories', ...stories.map(({ title }) => title)],
		rows.map((row) => [row.principle.name, countWords(row), ...row.cells.map((cell) => (cell === null ? '' : cellWords(cell)))]),
	);
}

/** The figures of stories as a Markdown table: a row for each story. */
export function figuresTable(figures: readonly StoryFigures[]): string {
	return tableOf(
		[WRITTEN_TABLES.figures, 'Questions', 'Heard by', 'Told', 'Length', 'To work on'],
		figures.map((one) => [
			one.title, String(one.questions.length), one.hearers.map(({ name }) => name).join(', '), one.told === null ? '' : toldWords(one.told),
			one.seconds === null ? '' : lengthWords(one.seconds), faultWords(one).join('; '),
		]),
	);
}

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
