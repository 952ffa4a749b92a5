import type { BankQuestion } from './bank';
import { hasBrokenLink, lacksStory } from './gaps';
import { markOf, worstOf, type Mark } from './question-mark';
import type { Row } from './row';
import { unique } from './unique';

/**
 * The rows with their counts and marks, by what is below them after a filter: a row's mark is the worst below it, and
 * `missing` says why. A question counts once, however often it is below.
 */
export function withMarks(rows: readonly Row[]): readonly Row[] {
	return rows.map(withMark);
}

function withMark(row: Row): Row {
	const { kind, question } = row;
	if (kind === 'topic' || kind === 'remark') return row;
	if (kind === 'topics' || kind === 'ask-them') return { ...row, count: row.rows.length };
	if (question !== null) return { ...row, mark: markOf(question) };
	const rows = withMarks(row.rows);
	const questions = unique(questionsBelow(rows), ({ key }) => key);
	return { ...row, rows, count: questions.length, ...sumOf(row, rows, questions) };
}

function sumOf(row: Row, rows: readonly Row[], questions: readonly BankQuestion[]): Pick<Row, 'mark' | 'missing'> {
	if (isWithoutQuestion(row)) return { mark: { state: 'none', label: 'No question yet' }, missing: null };
	const missing = missingWords(questions, principlesBelow(rows).filter(isWithoutQuestion).length);
	return { mark: markAbove(rows, missing), missing: missing === '' ? null : missing };
}

/** "1 broken, 2 without a story, 1 principle without a question"; empty when nothing is missing. */
function missingWords(questions: readonly BankQuestion[], withoutQuestion: number): string {
	const counts: ReadonlyArray<readonly [count: number, words: string]> = [
		[questions.filter(hasBrokenLink).length, 'broken'],
		[questions.filter(lacksStory).length, 'without a story'],
		[withoutQuestion, `${withoutQuestion === 1 ? 'principle' : 'principles'} without a question`],
	];
	return counts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`).join(', ');
}

function markAbove(rows: readonly Row[], missing: string): Mark | null {
	const state = worstOf(rows.map(({ mark }) => mark?.state ?? null));
	return state === null ? null : { state, label: missing === '' ? 'Every question has a linked story' : sentenceCase(missing) };
}

function sentenceCase(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function isWithoutQuestion({ kind, rows }: Row): boolean {
	return kind === 'principle' && rows.length === 0;
}

function questionsBelow(rows: readonly Row[]): readonly BankQuestion[] {
	return rows.flatMap(({ question, rows: below }) => (question === null ? questionsBelow(below) : [question]));
}

function principlesBelow(rows: readonly Row[]): readonly Row[] {
	return rows.flatMap((row) => (row.kind === 'principle' ? [row] : principlesBelow(row.rows)));
}
