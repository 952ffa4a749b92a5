import type { QuestionMark } from '../core/interview/question-mark';
import { drawMark } from './mark';

/** A question's mark: a button in a box of no size, so that nothing in the line moves for it. */
export function drawQuestionMark(mark: QuestionMark, doc: Document): HTMLElement {
	const el = createSpan({ cls: 'interview-loop-mark' });
	const button = el.createEl('button', { cls: 'interview-loop-mark-button', attr: { type: 'button', 'aria-label': mark.label } });
	drawMark(button, mark);
	// In a pop-out the document is another one.
	return doc.adoptNode(el);
}
