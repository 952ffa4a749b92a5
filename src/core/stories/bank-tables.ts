import { WRITTEN_TABLES } from '../interview/written-tables';
import { tableOf } from '../note/markdown-table';
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
		[WRITTEN_TABLES.figures, 'Questions', 'For', 'Told', 'Length', 'To work on'],
		figures.map((one) => [
			one.title, String(one.questions.length), one.hearers.map(({ name }) => name).join(', '), one.told === null ? '' : toldWords(one.told),
			one.seconds === null ? '' : lengthWords(one.seconds), faultWords(one).join('; '),
		]),
	);
}
