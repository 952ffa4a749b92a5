import { FuzzySuggestModal, type App } from 'obsidian';
import { nameSuggester } from './suggester-name';

/** One thing to choose: what is shown, a quiet word behind it, and what choosing it does. */
export interface Choice {
	readonly label: string;
	readonly detail: string;
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

	override onChooseItem(choice: Choice, event: MouseEvent | KeyboardEvent): void {
		choice.choose(event);
	}
}
