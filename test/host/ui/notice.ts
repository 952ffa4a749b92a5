const containers = new WeakMap<Document, HTMLElement>();

function containerOf(doc: Document): HTMLElement {
	const known = containers.get(doc);
	if (known?.isConnected) return known;
	const made = doc.body.createDiv('notice-container');
	containers.set(doc, made);
	return made;
}

/** A short message in the corner. */
export class Notice {
	readonly containerEl: HTMLElement;
	readonly messageEl: HTMLElement;
	/** The app's former name for `messageEl`. */
	readonly noticeEl: HTMLElement;
	private timer = 0;

	constructor(message: string | DocumentFragment, duration = 5000) {
		this.containerEl = containerOf(activeDocument).createDiv({ cls: 'notice', attr: { role: 'status' } });
		this.messageEl = this.containerEl.createDiv('notice-message');
		this.noticeEl = this.containerEl;
		this.setMessage(message);
		this.containerEl.addEventListener('click', () => this.hide());
		if (duration > 0) this.timer = window.setTimeout(() => this.hide(), duration);
	}

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message);
		return this;
	}

	hide(): void {
		window.clearTimeout(this.timer);
		this.containerEl.remove();
	}
}
