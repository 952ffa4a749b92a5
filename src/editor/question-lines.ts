import { RangeSet, RangeValue, type Range, type Text } from '@codemirror/state';
import type { Question } from '../core/interview/question';

/**
 * A question over its line's text. Text typed at either end of the line stays outside, so that a line break put
 * before it moves it along; it goes when its whole line is deleted.
 */
export class QuestionLine extends RangeValue {
	override startSide = 1;
	override endSide = -1;

	constructor(readonly question: Question) {
		super();
	}

	override eq(other: RangeValue): boolean {
		return other instanceof QuestionLine && other.question === this.question;
	}
}

/** The questions of a note over the lines of its text, one to a line; edits map them in step with the text. */
export function questionLines(questions: readonly Question[], doc: Text): RangeSet<QuestionLine> {
	const ranges: Range<QuestionLine>[] = [];
	let last = -1;
	for (const question of [...questions].sort((a, b) => a.line - b.line)) {
		if (question.line <= last || question.line >= doc.lines) continue;
		last = question.line;
		const { from, to } = doc.line(question.line + 1);
		if (from < to) ranges.push(new QuestionLine(question).range(from, to));
	}
	return RangeSet.of(ranges);
}
