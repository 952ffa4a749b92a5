import { Component, type Notice } from 'obsidian';
import { showNotice } from './notice';

/** What notices about a search are about: its result takes the place of its progress. */
export const SEARCH = 'search';

/** A notice that stays while a search runs, with its progress and a way to stop it. Unloading takes it away and ends the search. */
export class SearchNotice extends Component {
	private readonly notice: Notice;
	private readonly text: HTMLElement;
	private stopped = false;
	private gone = false;

	constructor() {
		super();
		const content = createFragment();
		this.text = content.createDiv({ text: 'Looking through your notes…' });
		const button = content.createEl('button', { text: 'Stop', cls: 'interview-loop-offer', attr: { type: 'button' } });
		button.addEventListener('click', () => { this.stopped = true; });
		this.notice = showNotice(content, SEARCH, 0);
	}

	/** True once the person pressed the button. */
	get isStopped(): boolean {
		return this.stopped;
	}

	/** True when the search should go no further. */
	get cancelled(): boolean {
		return this.stopped || this.gone;
	}

	/** Shows how far the search is. */
	progress({ done, total }: { readonly done: number; readonly total: number }): void {
		this.text.setText(`Looking through your notes: ${done} of ${total}`);
	}

	override onunload(): void {
		this.gone = true;
		this.notice.hide();
	}
}
