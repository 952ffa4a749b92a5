import type { QuestionMark } from '../core/interview/question-mark';

/** A question's mark: a button in a box of no size, so that nothing in the line moves for it. */
export function drawQuestionMark({ coverage, near, label }: QuestionMark, doc: Document): HTMLElement {
	const el = createSpan({ cls: near ? 'interview-loop-mark mod-near' : 'interview-loop-mark' });
	const button = el.createEl('button', { cls: 'interview-loop-mark-button', attr: { type: 'button', 'aria-label': label } });
	button.createSpan({ cls: `interview-loop-coverage mod-${coverage}` });
	// In a pop-out the document is another one.
	return doc.adoptNode(el);
}
