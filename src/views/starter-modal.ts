import { Modal, Setting, type App } from 'obsidian';
import { THEMES, type Theme } from '../core/interview/lexicon/theme-words';
import { counted } from '../core/interview/counted';
import type { StarterQuestion } from '../core/starter/starter-question';
import type { StarterHome, StarterOffer } from './starter-source';

const HINT_ID = 'interview-loop-starter-hint';

/** Offers questions to begin with for one principle: ticked ones are written into a note. */
export class StarterModal extends Modal {
	private theme: Theme | null;
	private home: StarterHome;
	private offered: readonly StarterQuestion[] = [];
	private readonly ticked = new Set<StarterQuestion>();
	private listEl: HTMLElement | null = null;
	private themeSetting: Setting | null = null;
	private addEl: HTMLButtonElement | null = null;
	private hintEl: HTMLElement | null = null;
	private isWriting = false;

	constructor(app: App, private readonly offer: StarterOffer) {
		super(app);
		this.theme = offer.matches?.[0]?.theme ?? null;
		this.home = offer.home;
	}

	override onOpen(): void {
		const title = `Starter questions: ${this.offer.principle}`;
		this.setTitle(title);
		this.modalEl.setAttr('aria-label', title);
		this.modalEl.addClasses(['interview-loop-dialog', 'interview-loop-starters']);
		if (this.offer.matches !== null) this.drawThemes();
		const attr = { role: 'group', 'aria-label': 'Questions' };
		this.listEl = this.contentEl.createDiv({ cls: 'interview-loop-asked-rows', attr });
		this.drawHome();
		this.hintEl = this.contentEl.createEl('p', { cls: 'interview-loop-quiet', attr: { id: HINT_ID, role: 'status' } });
		this.drawButtons();
		this.drawList();
		this.addEl?.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	private drawThemes(): void {
		this.themeSetting = new Setting(this.contentEl).setName('Theme').addDropdown((dropdown) => {
			if (this.theme === null) dropdown.addOption('', 'Choose…');
			for (const theme of THEMES) dropdown.addOption(theme, theme);
			dropdown.setValue(this.theme ?? '').onChange((value) => {
				this.theme = THEMES.find((theme) => theme === value) ?? null;
				this.drawList();
			});
			dropdown.selectEl.setAttr('aria-label', 'Theme');
		});
	}

	/** Why this theme. */
	private matchWords(): string {
		const { offer: { matches, principle }, theme } = this;
		const match = matches?.find((one) => one.theme === theme);
		if (match !== undefined) {
			const words = match.words.map((word) => `"${word}"`).join(' and ');
			return `Matched to theme ${match.theme} by ${words}.`;
		}
		if (theme !== null) return 'Your choice.';
		return `No word of "${principle}" names a theme. Choose the one it is about.`;
	}

	private drawList(): void {
		const { listEl, offer } = this;
		this.themeSetting?.setDesc(this.matchWords());
		this.offered = offer.questions(this.theme);
		this.ticked.clear();
		if (offer.isWithout) for (const question of this.offered) this.ticked.add(question);
		listEl?.empty();
		for (const question of this.offered) this.drawQuestion(question);
		const isChosen = offer.matches === null || this.theme !== null;
		const text = 'All of these questions are in your notes already.';
		if (this.offered.length === 0 && isChosen) listEl?.createEl('p', { cls: 'interview-loop-quiet', text });
		this.count();
	}

	private drawQuestion(question: StarterQuestion): void {
		const [text, ...followUps] = question;
		const label = this.listEl?.createDiv({ cls: 'interview-loop-asked-row' }).createEl('label');
		const box = label?.createEl('input', { type: 'checkbox' });
		if (label === undefined || box === undefined) return;
		const words = label.createDiv();
		words.createDiv({ text });
		words.createDiv({ cls: 'interview-loop-quiet', text: followUps.join(' ') });
		box.checked = this.ticked.has(question);
		box.addEventListener('change', () => {
			if (box.checked) this.ticked.add(question);
			else this.ticked.delete(question);
			this.count();
		});
	}

	private count(): void {
		const count = this.ticked.size;
		this.addEl?.setText(count === 0 ? 'Add questions' : `Add ${counted(count, 'question', 'questions')}`);
		this.hintEl?.setText('');
	}

	private drawHome(): void {
		const setting = new Setting(this.contentEl).setName('Write into').setDesc(this.home.name);
		setting.addButton((button) => {
			button.setButtonText('Change…').onClick(() => this.offer.chooseHome((home) => {
				this.home = home;
				setting.setDesc(home.name);
			}));
			button.buttonEl.setAttr('aria-label', 'Choose another note');
		});
	}

	private drawButtons(): void {
		const row = this.contentEl.createDiv({ cls: 'modal-button-container' });
		this.addEl = row.createEl('button', { cls: 'mod-cta', attr: { type: 'button', 'aria-describedby': HINT_ID } });
		this.addEl.addEventListener('click', () => void this.add());
		row.createEl('button', { text: 'Cancel', attr: { type: 'button' } }).addEventListener('click', () => this.close());
	}

	private async add(): Promise<void> {
		const questions = this.offered.filter((question) => this.ticked.has(question));
		if (questions.length === 0) return this.hintEl?.setText('Tick at least one question.');
		if (this.isWriting) return;
		this.isWriting = true;
		const isAdded = await this.offer.add(questions, this.home);
		this.isWriting = false;
		if (isAdded) this.close();
	}
}
