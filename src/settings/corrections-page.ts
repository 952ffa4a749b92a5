import { SettingGroup, SettingPage, type Setting, type SettingDefinitionPage } from 'obsidian';
import { SETTINGS_CLASS } from './setting-lists';

/** A correction as the list shows it. */
export interface ListedCorrection {
	readonly key: string;
	/** "“…” in X is not a question". */
	readonly words: string;
}

/** The person's corrections, for the page that lists them. */
export interface CorrectionsList {
	/** The latest first. */
	all(): readonly ListedCorrection[];
	/** By key, in a sentence, why a correction is without effect: what it is about is in its note no longer. */
	lost(): Promise<ReadonlyMap<string, string>>;
	remove(key: string): void;
	/** All of them as a text to paste elsewhere. */
	copied(): string;
	/** Takes a copied list over; gives what to say about it, and whether anything was taken. */
	paste(text: string): { readonly says: string; readonly done: boolean };
	onChange(listener: () => void): () => void;
}

/** The entry of the settings that leads to the list; `say` shows a notice. */
export function correctionsEntry(list: CorrectionsList, say: (message: string) => void): SettingDefinitionPage {
	return {
		type: 'page',
		name: 'Corrections',
		desc: 'What you decided about questions, interviewers, stories and notes; the notes themselves never change.',
		displayValue: () => String(list.all().length),
		page: () => new CorrectionsPage(list, say),
	};
}

/** The class of buttons that are high enough for a finger on a phone. */
const BUTTON = 'interview-loop-correction-button';

/** All corrections in words, each with a button that removes it; copied as a whole, and pasted back. */
class CorrectionsPage extends SettingPage {
	private off: (() => void) | null = null;
	private pasted = '';

	constructor(private readonly list: CorrectionsList, private readonly say: (message: string) => void) {
		super();
		this.title = 'Corrections';
	}

	override display(): void {
		this.off ??= this.list.onChange(() => this.draw());
		this.draw();
	}

	override hide(): void {
		super.hide();
		this.off?.();
		this.off = null;
	}

	private draw(): void {
		const { containerEl, list } = this;
		containerEl.empty();
		const all = list.all();
		const group = new SettingGroup(containerEl).setHeading('Your corrections').addClass(SETTINGS_CLASS);
		const rows = new Map<string, Setting>();
		if (all.length === 0) group.addSetting((setting) => void setting.setName('No corrections yet').setDesc('Right-click a question, an interviewer, a line or a note to correct what the plugin found.'));
		for (const { key, words } of all) group.addSetting((setting) => {
			setting.setName(words).addButton((button) => {
				button.setButtonText('Remove').onClick(() => list.remove(key));
				button.setClass(BUTTON).buttonEl.setAttr('aria-label', `Remove: ${words}`);
			});
			rows.set(key, setting);
		});
		this.drawMoving(containerEl, all.length);
		void list.lost().then((lost) => {
			for (const [key, why] of lost) rows.get(key)?.setDesc(why);
		});
	}

	private drawMoving(containerEl: HTMLElement, count: number): void {
		const group = new SettingGroup(containerEl).setHeading('Copy and paste').addClass(SETTINGS_CLASS);
		group.addSetting((setting) => void setting.setName('Copy all').setDesc('Copies a list that you can paste in another vault.')
			.addButton((button) => button.setButtonText('Copy all').setClass(BUTTON).setDisabled(count === 0).onClick(() => void this.copy())));
		group.addSetting((setting) => void setting.setName('Paste').setDesc('Adds the corrections from a copied list.')
			.addTextArea((area) => area.setPlaceholder('Paste a list here').setValue(this.pasted).onChange((text) => { this.pasted = text; }))
			.addButton((button) => button.setButtonText('Paste').setClass(BUTTON).onClick(() => this.paste())));
	}

	private async copy(): Promise<void> {
		try {
			await this.containerEl.win.navigator.clipboard.writeText(this.list.copied());
			this.say('Corrections copied.');
		} catch (error) {
			this.say(`Nothing was copied: ${error instanceof Error ? error.message : String(error)}`);
		}
	}

	private paste(): void {
		const text = this.pasted;
		const { says, done } = this.list.paste(text);
		if (done) this.pasted = '';
		this.say(says);
		if (done) this.draw();
	}
}
