import { Modal, Setting, type App } from 'obsidian';

/** What asking for the interview's day needs. */
export interface DateQuestion {
	/** The loop note the day could be written to; null when there is none. */
	readonly note: string | null;
	/** The first day that makes sense, `2026-01-05`. */
	readonly today: string;
	/** Told the day, and whether the person wants it in the note. */
	answer(day: string, write: boolean): void;
}

/** Asks when the interview is. */
export class DateModal extends Modal {
	constructor(app: App, private readonly question: DateQuestion) {
		super(app);
	}

	override onOpen(): void {
		const { note, today } = this.question;
		this.setTitle('When is the interview?');
		let day = '';
		let write = false;
		new Setting(this.contentEl).setName('Interview date').setDesc("Today's set takes the questions that gain most until then.").addText((text) => {
			text.inputEl.setAttrs({ type: 'date', min: today, 'aria-label': 'Interview date' });
			text.onChange((value) => { day = value; });
		});
		if (note !== null) new Setting(this.contentEl).setName('Write it to the loop note').setDesc(`Adds the property interview-date to "${note}". Otherwise it holds for this drill only.`).addToggle((toggle) => {
			toggle.onChange((value) => { write = value; });
		});
		new Setting(this.contentEl).addButton((button) => button.setButtonText("Drill today's set").setCta().onClick(() => {
			if (day === '' || day < today) return void this.contentEl.querySelector('input')?.focus();
			this.close();
			this.question.answer(day, write);
		}));
	}

	override onClose(): void {
		this.contentEl.empty();
	}
}
