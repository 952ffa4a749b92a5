import { Modal, Setting, type App } from 'obsidian';

/** When somebody's rounds are: a day such as `2026-01-05`, and a time such as `14:30`; empty when unknown. */
export interface RoundTime {
	readonly day: string;
	readonly time: string;
}

/** Asks for the day of a round, and for its time if the person knows it. */
export class RoundTimeModal extends Modal {
	constructor(app: App, private readonly title: string, private readonly known: RoundTime, private readonly answer: (when: RoundTime) => void) {
		super(app);
	}

	override onOpen(): void {
		this.setTitle(this.title);
		this.modalEl.setAttr('aria-label', this.title);
		this.modalEl.addClass('interview-loop-dialog');
		let { day, time } = this.known;
		const dayEl = this.addField('Day', 'Kept as a correction; your note stays as it is.', 'date', day, (value) => { day = value; });
		this.addField('Time', 'Leave it empty if you do not know it yet.', 'time', time, (value) => { time = value; });
		const save = (): void => {
			if (day === '') return dayEl.focus();
			this.close();
			this.answer({ day, time });
		};
		new Setting(this.contentEl).addButton((button) => button.setButtonText('Save').setCta().onClick(save));
		this.contentEl.addEventListener('keydown', (event) => {
			if (event.key !== 'Enter' || event.isComposing || !(event.target as Element).matches('input')) return;
			event.preventDefault();
			save();
		});
		dayEl.focus();
	}

	private addField(name: string, about: string, type: 'date' | 'time', value: string, change: (value: string) => void): HTMLInputElement {
		let input: HTMLInputElement | null = null;
		new Setting(this.contentEl).setName(name).setDesc(about).addText((text) => {
			text.inputEl.setAttrs({ type, 'aria-label': name });
			text.setValue(value).onChange(change);
			input = text.inputEl;
		});
		if (input === null) throw new Error('The app did not draw the field.');
		return input;
	}

	override onClose(): void {
		this.contentEl.empty();
	}
}
