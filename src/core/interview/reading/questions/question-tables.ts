import type { Row } from '../../../note/outline';
import { linksIn } from '../../../note/links';
import { plainText } from '../../../note/plain-text';
import { countsOf } from '../../counts-of';
import { splitPrincipleNames } from '../../principle';
import type { Table } from '../entry';
import type { LabelKind } from '../labels';
import type { ParsedPrompt } from '../parsed-prompt';
import { partsNamed } from '../parts';
import { candidateOf, cellPrompt } from './propose-questions';
import { leadsToNote, openQuestion, referencesIn, type OpenQuestion, type QuestionReading } from './question-reading';
import type { SectionContext } from '../section-context';
import { storyNumbersIn } from '../stories/story-numbers';
import { acceptPrompt, weighQuestion } from './weigh-question';

type Columns = ReadonlyArray<LabelKind | null>;

/** The questions in a table's rows: the cell that asks, with the row's principle and links. */
export function questionsInTable(table: Table, context: SectionContext, reading: QuestionReading): OpenQuestion[] {
	const [first] = table;
	if (first === undefined || context.area !== null) return [];
	const columns = first.header ? first.cells.map(({ text }) => columnKind(plainText(text), reading)) : [];
	const rows = table.filter(({ header }) => !header);
	const above = principlesAbove(rows, columns);
	const stories = storyColumns(rows, columns, reading);
	return rows.flatMap((row, i) => questionInRow(row, above[i] ?? '', { columns, stories }, context, reading));
}

/** The columns that name stories, by their head or because several rows link notes there. */
function storyColumns(rows: readonly Row[], columns: Columns, { links }: QuestionReading): ReadonlySet<number> {
	const counts = countsOf(rows.flatMap(({ cells }) => cells.flatMap(
		(cell, i) => (linksIn(links, cell).some(leadsToNote) ? [i] : []))));
	const linking = [...counts].filter(([, count]) => count >= ENOUGH_LINKS).map(([i]) => i);
	return new Set([...linking, ...columns.flatMap((kind, i) => (kind === 'story' ? [i] : []))]);
}

/** A single link may be anywhere. */
const ENOUGH_LINKS = 2;

/** What a column holds by its head: "Question asked", "The question" by the word that is known. */
function columnKind(name: string, { readLabel }: QuestionReading): LabelKind | null {
	const words = name.split(/\s+/);
	const isQuestion = words.length <= 4 && [words[0], words.at(-1)].some((word) => readLabel(word ?? '') === 'question');
	return readLabel(name) ?? (isQuestion ? 'question' : null);
}

/**
 * What each row's blank cell for principles takes over from the nearest row above, in a table where most are blank:
 * each is written once, for all rows of its bunch. Empty where a cell has its own; no rows where nothing is taken over.
 */
function principlesAbove(rows: readonly Row[], columns: Columns): readonly string[] {
	const column = columns.indexOf('principles');
	if (column < 0) return [];
	const named = rows.map(({ cells }) => plainText(cells[column]?.text ?? ''));
	if (named.filter((name) => name === '').length * 2 < rows.length) return [];
	let above = '';
	return named.map((name) => {
		if (name === '') return above;
		above = name;
		return '';
	});
}

/** What the columns of a table hold. */
interface TableColumns {
	readonly columns: Columns;
	/** Those that name stories. */
	readonly stories: ReadonlySet<number>;
}

function questionInRow(row: Row, above: string, { columns, stories }: TableColumns, context: SectionContext,
	reading: QuestionReading): OpenQuestion[] {
	// "T (Task) | What were you to reach?" says how to fill a part in.
	if (partsNamed(plainText(row.cells[0]?.text ?? ''), reading.readLabel).length > 0) return [];
	const at = askingCell(row, columns, reading);
	if (at === null) return [];
	const { asked, column } = at;
	const linked = row.cells.some((cell) => linksIn(reading.links, cell).length > 0);
	const labelKind = columns[column] ?? null;
	const prompt = acceptPrompt(weighQuestion(candidateOf(asked, context, reading,
		{ line: row.line, mark: 'cell', label: labelKind === 'question' ? 'question' : '', labelKind, linked }),
		reading), 'behavioral', reading);
	if (prompt === null) return [];
	const question = openQuestion(prompt, row.line, {});
	if (above !== '') question.named.push(...splitPrincipleNames(above));
	row.cells.forEach((cell, i) => {
		if (columns[i] === 'principles') question.named.push(...splitPrincipleNames(plainText(cell.text)));
		question.references.push(...referencesIn(reading.links, cell, row.line));
		if (i !== column) question.storyNumbers.push(...storyNumbersIn(plainText(cell.text)));
		if (i !== column && stories.has(i)) question.behind ??= surely(plainText(cell.text));
		if (columns[i] === 'probes') question.followUps.push(
			...(plainText(cell.text).match(/[^?？;]+[?？]*/g) ?? []).map((text) => text.trim())
				.filter((text) => LETTER.test(text)));
	});
	return [question];
}

/** A cell with a dash alone says that there is nothing. */
const LETTER = /\p{L}/u;

/** The words of a cell; null for none and for a guess: "the tow again?". */
function surely(words: string): string | null {
	return words === '' || /[?？]/.test(words) ? null : words;
}

/** The cell of the question column that asks, else the first cell that asks for more than anything. */
function askingCell(row: Row, columns: Columns, reading: QuestionReading): { asked: ParsedPrompt; column: number }
	| null {
	const asked = row.cells.map(({ text }, i) => (columns[i] === 'probes' ? null : cellPrompt(text, reading)));
	const named = columns.indexOf('question');
	const column = named >= 0 && asked[named] ? named
		: asked.findIndex((cell) => cell !== null && cell.asking !== 'general');
	const found = asked[column];
	return found ? { asked: found, column } : null;
}
