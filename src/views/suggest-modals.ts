import { FuzzySuggestModal, type App, type FuzzyMatch } from 'obsidian';
import { nameSuggester } from './suggester-name';

/** One thing to choose: what is shown, a quiet word behind it, and what choosing it does. */
export interface Choice {
	readonly label: string;
	readonly detail: string;
	/** A quiet second line; none where it is missing or empty. */
	readonly note?: string;
	choose(event: MouseEvent | KeyboardEvent): void;
}

/** A native suggester over a list of choices. */
export class ChoiceModal extends FuzzySuggestModal<Choice> {
	constructor(app: App, placeholder: string, private readonly choices: readonly Choice[]) {
		super(app);
		this.setPlaceholder(placeholder);
		nameSuggester(this, placeholder);
	}

	override getItems(): Choice[] {
		return [...this.choices];
	}

	override getItemText({ label, detail }: Choice): string {
		return detail === '' ? label : `${label} · ${detail}`;
	}

	override renderSuggestion(match: FuzzyMatch<Choice>, el: HTMLElement): void {
		const { note = '' } = match.item;
		if (note === '') return super.renderSuggestion(match, el);
		el.addClass('mod-complex');
		const content = el.createDiv({ cls: 'suggestion-content' });
		super.renderSuggestion(match, content.createDiv({ cls: 'suggestion-title' }));
		content.createDiv({ cls: 'suggestion-note', text: note });
	}

	override onChooseItem(choice: Choice, event: MouseEvent | KeyboardEvent): void {
		choice.choose(event);
	}
}
