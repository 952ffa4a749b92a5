import { Modal, Setting, type App } from 'obsidian';
import type { DrillChoice } from '../core/drill/pool';

/** The lengths to choose from and what they count. */
export interface LengthChoice {
	readonly name: string;
	readonly options: ReadonlyArray<{ readonly length: number; readonly name: string }>;
}

/** A drill that can be resumed instead. */
export interface UnfinishedOffer {
	readonly title: string;
	/** Where it is: "3 of 10". */
	readonly place: string;
	/** Whether Enter resumes it, and does not start a new one. */
	readonly comesFirst: boolean;
	resume(): void;
}

/** What a drill about to start offers. */
export interface StartOffer {
	/** What is drilled. */
	readonly title: string;
	readonly lengths: LengthChoice;
	/** What is chosen at first. */
	readonly choice: DrillChoice;
	/** Whether the person may choose only questions that were never asked. */
	readonly offersNeverAsked: boolean;
	/** What a choice would draw, in words. */
	words(choice: DrillChoice): string;
	/** The drill that is unfinished; null when there is none. */
	readonly unfinished: UnfinishedOffer | null;
	start(choice: DrillChoice): void;
}

const POOL_ID = 'interview-loop-pool';

/** Shows what a drill would ask before it starts. The button that has the focus is the one that Enter presses. */
export class StartModal extends Modal {
	private choice: DrillChoice;

	constructor(app: App, private readonly offer: StartOffer) {
		super(app);
		this.choice = offer.choice;
		this.scope.register([], 'Enter', (event) => this.enter(event));
	}

	override onOpen(): void {
		this.setTitle(this.offer.title);
		this.modalEl.setAttr('aria-label', this.offer.title);
		this.modalEl.addClasses(['interview-loop-dialog', 'interview-loop-start']);
		this.contentEl.createEl('p', { cls: 'interview-loop-pool', attr: { id: POOL_ID, 'aria-live': 'polite' } });
		this.drawLengths();
		this.drawNeverAsked();
		this.drawWords();
		this.drawButtons().focus();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	private drawLengths(): void {
		const { lengths: { name, options }, choice } = this.offer;
		if (options.length < 2) return;
		new Setting(this.contentEl).setName(name).addDropdown((dropdown) => {
			for (const option of options) dropdown.addOption(String(option.length), option.name);
			dropdown.setValue(String(choice.length)).onChange((value) => this.choose({ length: Number(value) }));
			dropdown.selectEl.setAttr('aria-label', name);
		});
	}

	private drawNeverAsked(): void {
		if (!this.offer.offersNeverAsked) return;
		const name = 'Only questions never asked';
		new Setting(this.contentEl).setName(name).addToggle((toggle) => {
			toggle.setValue(this.offer.choice.onlyNeverAsked).onChange((onlyNeverAsked) => this.choose({ onlyNeverAsked }));
			toggle.toggleEl.setAttr('aria-label', name);
		});
	}

	/** Gives the button that has the focus first. */
	private drawButtons(): HTMLElement {
		const { unfinished } = this.offer;
		const row = this.modalEl.createDiv({ cls: 'modal-button-container' });
		const button = (text: string, about: string, press: () => void): HTMLElement => {
			const el = row.createEl('button', { text, attr: { type: 'button', ...(about === '' ? { 'aria-describedby': POOL_ID } : { 'aria-label': `${text}: ${about}` }) } });
			el.addEventListener('click', () => {
				this.close();
				press();
			});
			return el;
		};
		if (unfinished !== null) this.contentEl.createEl('p', { cls: 'interview-loop-quiet', text: `Unfinished: ${unfinished.title}` });
		const resume = unfinished === null ? null : button(`Resume (${unfinished.place})`, unfinished.title, () => unfinished.resume());
		const fresh = button(unfinished === null ? 'Start' : 'Start new drill', '', () => this.offer.start(this.choice));
		const first = unfinished?.comesFirst === true ? (resume ?? fresh) : fresh;
		first.addClass('mod-cta');
		return first;
	}

	private choose(part: Partial<DrillChoice>): void {
		this.choice = { ...this.choice, ...part };
		this.drawWords();
	}

	private drawWords(): void {
		this.contentEl.querySelector(`#${POOL_ID}`)?.setText(this.offer.words(this.choice));
	}

	/** In the choices Enter starts what was chosen; a button with the focus is pressed as everywhere. */
	private enter(event: KeyboardEvent): false | undefined {
		const target = event.target as HTMLElement | null;
		if (event.repeat) return false;
		if (event.isComposing || target?.closest('button') != null) return undefined;
		this.close();
		this.offer.start(this.choice);
		return false;
	}
}
