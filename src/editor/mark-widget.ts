import { WidgetType, type EditorView } from '@codemirror/view';
import type { QuestionMark } from '../core/interview/question-mark';

/** What a mark in an editor does: its place is asked for when it is used, since text moves under it. */
export interface MarkActions {
	draw(mark: QuestionMark, doc: Document): HTMLElement;
	press(event: MouseEvent, el: HTMLElement): void;
	hover(event: MouseEvent, el: HTMLElement): void;
}

/** The mark at the end of a question's line. */
export class MarkWidget extends WidgetType {
	constructor(private readonly mark: QuestionMark, private readonly actions: MarkActions) {
		super();
	}

	/** Equal marks keep their element: what a press does is looked up at that moment. */
	override eq({ mark, actions }: MarkWidget): boolean {
		return mark.label === this.mark.label && mark.state === this.mark.state && actions === this.actions;
	}

	override toDOM(view: EditorView): HTMLElement {
		const el = this.actions.draw(this.mark, view.dom.ownerDocument);
		const button = el.querySelector('button');
		// The commands do the same by keyboard; among the words a stop for the Tab key would only be in the way.
		button?.setAttribute('tabindex', '-1');
		// The cursor stays where it is.
		el.addEventListener('mousedown', (event) => event.preventDefault());
		el.addEventListener('click', (event) => this.actions.press(event, el));
		el.addEventListener('auxclick', (event) => { if (event.button === 1) this.actions.press(event, el); });
		button?.addEventListener('mouseover', (event) => this.actions.hover(event, el));
		return el;
	}
}
