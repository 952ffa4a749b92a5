import { Modal, Setting, type App } from 'obsidian';
import { isAmazon } from '../core/loop-note/company-values';
import { addChange, withChanges, type DraftChange, type LoopField } from '../core/loop-note/draft-changes';
import { draftInWords, type LoopDraft } from '../core/loop-note/loop-draft';
import { FoundInText, textField } from './loop-draft-found';
import type { DraftEntry, LoopDraftOffer } from './loop-draft-source';

const HINT_ID = 'interview-loop-draft-hint';
/** A pause in typing, in ms. */
const PAUSE = 250;

/** Shows what is read in a text while it is typed or pasted, and creates a loop note of it. What was entered is kept when it closes. */
export class LoopDraftModal extends Modal {
	private entry: DraftEntry;
	private read: LoopDraft;
	private found: FoundInText | null = null;
	private readonly fields = new Map<LoopField, HTMLInputElement>();
	private valuesEl: HTMLElement | null = null;
	private hintEl: HTMLElement | null = null;
	private timer = 0;
	private isCreating = false;

	constructor(app: App, private readonly offer: LoopDraftOffer) {
		super(app);
		this.entry = offer.entry;
		this.read = offer.read(this.entry);
	}

	override onOpen(): void {
		this.setTitle('Create loop from text');
		this.modalEl.setAttr('aria-label', 'Create loop from text');
		this.modalEl.addClasses(['interview-loop-dialog', 'interview-loop-draft']);
		const columns = this.contentEl.createDiv({ cls: 'interview-loop-draft-columns' });
		const text = this.drawText(columns);
		const side = columns.createDiv({ cls: 'interview-loop-draft-side' });
		this.drawLoop(side);
		const found = side.createDiv({ cls: 'interview-loop-draft-found', attr: { role: 'group', 'aria-label': 'Found in the text' } });
		this.found = new FoundInText(found, (change) => this.correct(change), () => this.offer.principles(this.draft, this.entry));
		this.drawFolder();
		this.hintEl = this.contentEl.createEl('p', { cls: 'interview-loop-quiet', attr: { id: HINT_ID, role: 'status', 'aria-live': 'polite' } });
		this.drawButtons();
		this.scope.register(['Mod'], 'Enter', () => {
			void this.create();
			return false;
		});
		this.show();
		text.focus();
	}

	override onClose(): void {
		this.contentEl.win.clearTimeout(this.timer);
		this.contentEl.empty();
	}

	private get draft(): LoopDraft {
		return withChanges(this.read, this.entry.changes);
	}

	private drawText(el: HTMLElement): HTMLTextAreaElement {
		const area = el.createEl('textarea', {
			cls: 'interview-loop-draft-text', placeholder: 'Paste an e-mail, a calendar entry or a list, or type:\nDana Fox, Ownership',
			attr: { 'aria-label': 'E-mail, calendar entry or list' },
		});
		area.value = this.entry.text;
		area.addEventListener('input', () => {
			// Corrections are about the text; without one there is nothing to correct.
			this.keep({ text: area.value, ...(area.value.trim() === '' && { changes: [] }) });
			this.readSoon();
		});
		return area;
	}

	private drawLoop(el: HTMLElement): void {
		const grid = el.createDiv({ cls: 'interview-loop-draft-loop' });
		const field = (name: LoopField, label: string, type = 'text'): void => {
			const input = grid.createEl('label', { text: label }).createEl('input', { type });
			input.addEventListener('input', () => {
				this.correct({ kind: 'loop', field: name, value: input.value });
				if (name === 'company') this.found?.draw(this.draft);
			});
			this.fields.set(name, input);
		};
		field('company', 'Company');
		field('role', 'Your role');
		field('day', 'Day', 'date');
		field('timeZone', 'Time zone');
		this.valuesEl = el.createDiv({ cls: 'interview-loop-draft-values' });
		const values = textField(this.valuesEl, 'values', this.entry.values, "The company's values", "The company's values, with commas between");
		const take = (): void => {
			this.keep({ values: values.value });
			this.readSoon();
		};
		values.addEventListener('input', take);
		const choose = this.valuesEl.createEl('button', { text: 'From note…', attr: { type: 'button', 'aria-label': 'Take the values from a note' } });
		choose.addEventListener('click', () => this.offer.chooseValues((text) => {
			values.value = text;
			take();
			values.focus();
		}));
	}

	private drawFolder(): void {
		new Setting(this.contentEl).setName('Folder').setDesc('Empty means where the app puts new notes.').addText((text) => {
			text.setPlaceholder('Interviews').setValue(this.entry.folder).onChange((folder) => this.keep({ folder: folder.trim() }));
			text.inputEl.setAttr('aria-label', 'Folder');
		});
	}

	private drawButtons(): void {
		const row = this.contentEl.createDiv({ cls: 'modal-button-container' });
		const create = row.createEl('button', { cls: 'mod-cta', text: 'Create', attr: { type: 'button', 'aria-describedby': HINT_ID } });
		create.addEventListener('click', () => void this.create());
		row.createEl('button', { text: 'Cancel', attr: { type: 'button' } }).addEventListener('click', () => this.close());
	}

	private keep(part: Partial<DraftEntry>): void {
		this.entry = { ...this.entry, ...part };
		this.offer.keep(this.entry);
	}

	private readSoon(): void {
		const { win } = this.contentEl;
		win.clearTimeout(this.timer);
		this.timer = win.setTimeout(() => this.readNow(), PAUSE);
	}

	private readNow(): void {
		this.contentEl.win.clearTimeout(this.timer);
		this.read = this.offer.read(this.entry);
		this.show();
	}

	private correct(change: DraftChange): LoopDraft {
		this.keep({ changes: addChange(this.entry.changes, change) });
		this.say();
		return this.draft;
	}

	private show(): void {
		this.found?.draw(this.draft);
		this.say();
	}

	/** What is around the list: the fields of the loop, but for the one being typed in, and what was found in words. */
	private say(): void {
		const { draft } = this;
		for (const [name, input] of this.fields) if (input !== input.doc.activeElement) input.value = draft[name];
		this.valuesEl?.toggle(!isAmazon(draft.company));
		const words = draftInWords(draft);
		const text = words === '' ? (this.entry.text.trim() === '' ? '' : 'No interviewers found. Add them by name.') : `${words}.`;
		if (this.hintEl?.textContent !== text) this.hintEl?.setText(text);
	}

	private async create(): Promise<void> {
		if (this.isCreating) return;
		this.readNow();
		if (this.draft.rounds.length === 0) return this.hintEl?.setText('Name at least one interviewer, in the text or below it.');
		this.isCreating = true;
		const isCreated = await this.offer.create(this.draft, this.entry);
		this.isCreating = false;
		if (isCreated) this.close();
	}
}
