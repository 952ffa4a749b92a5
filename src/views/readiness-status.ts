import { Component, setTooltip } from 'obsidian';
import { drawnOnce } from './redraw';

/** What the status bar shows and may ask for. */
export interface StatusSource {
	/** What to show, and the same in full; null for nothing. */
	shown(): { readonly text: string; readonly label: string } | null;
	open(): void;
	onChange(listener: () => void): () => void;
}

/** One item of the status bar: a click, or Enter or Space on it, opens what it is about. */
export class ReadinessStatus extends Component {
	constructor(private readonly el: HTMLElement, private readonly source: StatusSource) {
		super();
	}

	override onload(): void {
		const { el, source } = this;
		el.addClass('mod-clickable');
		el.setAttrs({ role: 'button', tabindex: '0' });
		this.registerDomEvent(el, 'click', () => source.open());
		this.registerDomEvent(el, 'keydown', (event) => {
			if (event.key !== 'Enter' && event.key !== ' ') return;
			event.preventDefault();
			source.open();
		});
		this.register(source.onChange(drawnOnce(this, el, () => this.draw())));
		this.register(() => el.remove());
		this.draw();
	}

	private draw(): void {
		const { el, source } = this;
		const shown = source.shown();
		el.toggle(shown !== null);
		if (shown === null || (el.textContent === shown.text && el.ariaLabel === shown.label)) return;
		el.setText(shown.text);
		el.setAttr('aria-label', shown.label);
		setTooltip(el, shown.label, { placement: 'top' });
	}
}
