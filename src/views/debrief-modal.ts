import { ConfirmationModal, Modal, Setting, type App } from 'obsidian';
import { grades, isGrade, type Grade } from '../core/drill/grade';
import type { Debrief } from '../core/stories/debrief';
import { AskedList } from './debrief-asked';
import type { DebriefOffer, DebriefPerson } from './debrief-source';

const HINT_ID = 'interview-loop-debrief-hint';

/** Asks what was asked and told in an interview. Nothing is kept before it is saved. */
export class DebriefModal extends Modal {
	private person: DebriefPerson | undefined;
	private asked: AskedList | null = null;
	private grade: Grade | null = null;
	private remark = '';
	/** True while it is saved, and once what was entered need not be asked about any more. */
	private isDone = false;
	private hint: HTMLElement | null = null;

	constructor(app: App, private readonly offer: DebriefOffer) {
		super(app);
		this.person = offer.people[offer.first] ?? offer.people[0];
	}

	override onOpen(): void {
		this.setTitle('Debrief');
		this.modalEl.setAttr('aria-label', 'Debrief');
		this.modalEl.addClasses(['interview-loop-dialog', 'interview-loop-debrief']);
		const { contentEl } = this;
		const first = this.drawPeople(contentEl);
		const asked = this.asked = new AskedList(contentEl.createDiv());
		if (this.person !== undefined) asked.show(this.person);
		this.drawGrade(contentEl);
		this.drawRemark(contentEl);
		this.hint = contentEl.createEl('p', { cls: 'interview-loop-quiet', attr: { id: HINT_ID, role: 'status' } });
		this.drawButtons();
		(first ?? asked.first)?.focus();
	}

	/** Esc, the cross and a click beside the dialog come here: what was entered is not thrown away unasked. */
	override close(): void {
		if (this.isDone || !this.hasEntries()) super.close();
		else this.askToDiscard();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	private hasEntries(): boolean {
		return this.remark.trim() !== '' || this.grade !== null || this.asked?.hasEntries === true;
	}

	private askToDiscard(): void {
		const modal = new ConfirmationModal(this.app);
		modal.setTitle('Discard this debrief?');
		modal.modalEl.setAttr('aria-label', 'Discard this debrief?');
		modal.addClass('interview-loop-dialog');
		modal.contentEl.createEl('p', { text: 'What you entered was not saved.' });
		modal.addButton((button) => button.setButtonText('Discard').setDestructive().onClick(() => {
			this.isDone = true;
			this.close();
		}));
		modal.addCancelButton('Keep editing');
		modal.open();
	}

	private drawPeople(el: HTMLElement): HTMLElement | null {
		const { people, first } = this.offer;
		let select: HTMLElement | null = null;
		new Setting(el).setName('Interviewer').addDropdown((dropdown) => {
			for (const [at, { name, detail }] of people.entries())
				dropdown.addOption(String(at), detail === '' ? name : `${name} (${detail})`);
			dropdown.setValue(String(first)).onChange((value) => {
				this.person = people[Number(value)];
				if (this.person !== undefined) this.asked?.show(this.person);
			});
			dropdown.selectEl.setAttr('aria-label', 'Interviewer');
			select = dropdown.selectEl;
		});
		return select;
	}

	private drawGrade(el: HTMLElement): void {
		new Setting(el).setName('How did it go?').addDropdown((dropdown) => {
			dropdown.addOption('', 'Not said');
			for (const { grade, name } of grades) dropdown.addOption(String(grade), `${grade} ${name}`);
			dropdown.setValue('').onChange((value) => {
				const grade = Number(value);
				this.grade = isGrade(grade) ? grade : null;
			});
			dropdown.selectEl.setAttr('aria-label', 'How did it go?');
		});
	}

	private drawRemark(el: HTMLElement): void {
		new Setting(el).setName('Remark').setClass('interview-loop-remark').addTextArea((area) => {
			area.inputEl.setAttrs({ 'aria-label': 'Remark', rows: 3 });
			area.onChange((value) => { this.remark = value; });
		});
	}

	private drawButtons(): void {
		const row = this.contentEl.createDiv({ cls: 'modal-button-container' });
		const attr = { type: 'button', 'aria-describedby': HINT_ID };
		const save = row.createEl('button', { cls: 'mod-cta', text: 'Save', attr });
		save.addEventListener('click', () => void this.save());
		row.createEl('button', { text: 'Cancel', attr: { type: 'button' } }).addEventListener('click', () => this.close());
	}

	private async save(): Promise<void> {
		const { person } = this;
		if (this.isDone || person === undefined) return;
		const debrief: Debrief = { asked: this.asked?.take() ?? [], grade: this.grade, remark: this.remark.trim() };
		if (!this.hasEntries()) return this.hint?.setText('Tick a question, or say how it went.');
		this.isDone = true;
		const isSaved = await person.save(debrief);
		this.isDone = isSaved;
		if (isSaved) this.close();
	}
}
