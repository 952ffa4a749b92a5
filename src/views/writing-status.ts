import { Component, debounce, setTooltip } from 'obsidian';

/** How long typing must rest before the status follows, in ms. */
const PAUSE = 400;

/** What the status of a story shows. */
export interface WritingSource {
	/** What to show, and the same in full; null for nothing. */
	shown(): { readonly text: string; readonly label: string } | null;
	/** Calls back when the cursor moved, a note was opened or a setting changed; gives a function that ends it. */
	onChange(listener: () => void): () => void;
}

/** An item of the status bar on the story that is being written. It is never announced: each pause changes it. */
export class WritingStatus extends Component {
	constructor(private readonly el: HTMLElement, private readonly source: WritingSource) {
		super();
	}

	override onload(): void {
		const soon = debounce(() => this.draw(), PAUSE, true);
		this.register(this.source.onChange(soon));
		this.register(() => soon.cancel());
		this.register(() => this.el.remove());
		this.draw();
	}

	private draw(): void {
		const shown = this.source.shown();
		this.el.toggle(shown !== null);
		if (shown === null) return;
		this.el.setText(shown.text);
		setTooltip(this.el, shown.label, { placement: 'top' });
	}
}
