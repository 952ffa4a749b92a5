import { Modal, Setting, type App } from 'obsidian';

/** What asking for the interview's day needs. */
export interface DateQuestion {
	/** The loop note the day could be written to; null when there is none. */
	readonly note: string | null;
	/** What the day is for: a drill may go on without writing it, the sidebar's head writes it. */
	readonly use: 'drill' | 'note';
	/** The first day that makes sense, `2026-01-05`; null when any does. */
	readonly first: string | null;
	/** The day to begin with, empty for none, and where it is from. */
	readonly day: string;
	readonly from: string | null;
	/** Gets the day, and whether the person wants it in the note. */
	answer(day: string, write: boolean): void;
}

/** Asks when the interview is. */
export class DateModal extends Modal {
	constructor(app: App, private readonly question: DateQuestion) {
		super(app);
	}

	override onOpen(): void {
		const { note, first, use, from } = this.question;
		this.setTitle('When is the interview?');
		this.modalEl.setAttr('aria-label', 'When is the interview?');
		this.modalEl.addClass('interview-loop-dialog');
		let { day } = this.question;
		let write = use === 'note';
		let input: HTMLElement | null = null;
		const save = (): void => {
			if (day === '' || (first !== null && day < first)) return void input?.focus();
			this.close();
			this.question.answer(day, write);
		};
		new Setting(this.contentEl).setName('Interview date').setDesc(this.about()).addText((text) => {
			text.inputEl.setAttrs({ type: 'date', ...(first !== null && { min: first }), 'aria-label': 'Interview date' });
			text.setValue(day).onChange((value) => { day = value; });
			input = text.inputEl;
		});
		if (from !== null) this.contentEl.createEl('blockquote', { text: from });
		if (note !== null && use === 'drill') new Setting(this.contentEl).setName('Write it to the loop note').setDesc(`Adds the property interview-date to "${note}". Otherwise it applies to this drill only.`).addToggle((toggle) => {
			toggle.onChange((value) => { write = value; });
		});
		new Setting(this.contentEl).addButton((button) => button.setButtonText(use === 'drill' ? "Drill today's set" : 'Save date').setCta().onClick(save));
		this.contentEl.addEventListener('keydown', (event) => {
			if (event.key !== 'Enter' || event.isComposing || event.target !== input) return;
			event.preventDefault();
			save();
		});
		// A day that comes from a note only has to be confirmed.
		(day === '' ? input : this.contentEl.querySelector<HTMLElement>('.mod-cta'))?.focus();
	}

	private about(): string {
		const { note, use } = this.question;
		return use === 'drill' || note === null ? "Today's set takes the questions that gain most until then." : `Saved as the property interview-date of "${note}".`;
	}

	override onClose(): void {
		this.contentEl.empty();
	}
}
