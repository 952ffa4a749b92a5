import { Modal, Setting, type App } from 'obsidian';

/** What a new story is asked about with. */
export interface AskedTitle {
	/** Where it is created; empty for the place where the app puts new notes. */
	readonly folder: string;
	/** True for a story that is linked to a question. */
	readonly isLinked: boolean;
	choose(title: string): void;
}

/** Asks for the title of a new story. */
export class TitleModal extends Modal {
	constructor(app: App, private readonly asked: AskedTitle) {
		super(app);
	}

	override onOpen(): void {
		this.setTitle('New story');
		this.modalEl.setAttr('aria-label', 'New story');
		this.modalEl.addClass('interview-loop-dialog');
		let title = '';
		const done = (): void => {
			if (title.trim() === '') return;
			this.close();
			this.asked.choose(title.trim());
		};
		new Setting(this.contentEl).setName('Title').setDesc(`The note is created in ${this.asked.folder === '' ? 'the folder for new notes' : this.asked.folder}.`).addText((text) => {
			text.setPlaceholder('What you would call it aloud').onChange((value) => { title = value; });
			text.inputEl.addEventListener('keydown', (event) => {
				if (event.key !== 'Enter' || event.isComposing) return;
				// The note may be open before the key does what it does by itself: a line break there.
				event.preventDefault();
				done();
			});
			text.inputEl.focus();
		});
		new Setting(this.contentEl).addButton((button) => button.setButtonText(this.asked.isLinked ? 'Create and link' : 'Create').setCta().onClick(done));
	}

	override onClose(): void {
		this.contentEl.empty();
	}
}
