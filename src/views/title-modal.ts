import { Modal, Setting, type App } from 'obsidian';

/** Asks for the title of a new story. */
export class TitleModal extends Modal {
	constructor(app: App, private readonly folder: string, private readonly choose: (title: string) => void) {
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
			this.choose(title.trim());
		};
		new Setting(this.contentEl).setName('Title').setDesc(`The note is created in ${this.folder === '' ? 'the vault folder' : this.folder}.`).addText((text) => {
			text.setPlaceholder('What you would call it aloud').onChange((value) => { title = value; });
			text.inputEl.addEventListener('keydown', (event) => {
				if (event.key === 'Enter' && !event.isComposing) done();
			});
			text.inputEl.focus();
		});
		new Setting(this.contentEl).addButton((button) => button.setButtonText('Create and link').setCta().onClick(done));
	}

	override onClose(): void {
		this.contentEl.empty();
	}
}
