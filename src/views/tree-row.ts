import { readinessWords, type Estimate } from '../core/drill/estimate';
import { lacksQuestions, type Row } from '../core/interview/row';
import { drawMark } from './mark';
import { drawLabel, drawQuestionLabel } from './row-label';
import { drawStarterOffer } from './starter-offer';
import { drawStoryTitles } from './story-titles';

/** What the words of a row depend on besides the row. */
export interface RowLook {
	/** The words of the filter, to be marked. */
	readonly words: readonly string[];
	readonly expanded: boolean;
	/** Whether questions have the titles of their stories in a second line. */
	readonly showStories: boolean;
}

/** Draws the words of a row, with a second line for what is missing below it or for its stories. */
export function drawWords(inner: HTMLElement, row: Row, { words, expanded, showStories }: RowLook): void {
	const first = inner.createDiv({ cls: 'interview-loop-first' });
	if (row.question === null) drawLabel(first, row.label, words);
	else drawQuestionLabel(first, row.label, words);
	if (row.detail !== null && row.kind === 'interviewer') first.createSpan({ cls: 'interview-loop-detail', text: row.detail });
	// The rows below an expanded interviewer say it themselves.
	if (row.missing !== null && (row.kind === 'principle' || !expanded)) inner.createDiv({ cls: 'interview-loop-second', text: row.missing });
	if (lacksQuestions(row)) drawStarterOffer(inner);
	if (row.question === null || row.question.stories.length === 0 || !showStories) return;
	if (row.secret) inner.createDiv({ cls: 'interview-loop-second', text: 'Hidden until you reveal the answer' });
	else drawStoryTitles(inner, row.question);
}

/** Draws what is at the end of a row: what it lacks or its count, and its mark. */
export function drawFlair(row: Row, estimate: Estimate | null, self: HTMLElement): void {
	if (row.count === null && row.mark === null && row.detail === null) return;
	const outer = self.createDiv({ cls: 'tree-item-flair-outer', attr: { 'aria-hidden': 'true' } });
	if ((row.kind === 'principle' || row.kind === 'topic' || row.kind === 'remark') && row.detail !== null) outer.createSpan({ cls: 'tree-item-flair interview-loop-gap', text: row.detail });
	else if (row.count !== null) outer.createSpan({ cls: 'tree-item-flair', text: String(row.count), attr: { title: estimate === null ? null : readinessWords(estimate) } });
	if (row.mark !== null) drawMark(outer, row.mark);
}

/** A row as a screen reader says it. */
export function spoken(row: Row, estimate: Estimate | null): string {
	const count = row.count === null || lacksQuestions(row) ? null : `${row.count} ${row.kind === 'topics' ? 'topic' : 'question'}${row.count === 1 ? '' : 's'}`;
	const ready = estimate === null ? null : readinessWords(estimate);
	return [row.label, row.detail, count, row.mark?.label ?? null, ready].filter((part) => part !== null && part !== '').join(', ');
}
