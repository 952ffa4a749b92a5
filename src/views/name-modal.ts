import { FuzzySuggestModal, type App, type FuzzyMatch } from 'obsidian';
import { nameSuggester } from './suggester-name';

/** Lets the person choose one of some names, or type another one. */
export class NameModal extends FuzzySuggestModal<string> {
	constructor(app: App, placeholder: string, private readonly names: readonly string[], private readonly choose: (name: string) => void) {
		super(app);
		this.setPlaceholder(placeholder);
		nameSuggester(this, placeholder);
		this.emptyStateText = 'Type a name.';
	}

	override getItems(): string[] {
		return [...this.names];
	}

	override getItemText(name: string): string {
		return this.names.includes(name) ? name : `Use “${name}”`;
	}

	override getSuggestions(query: string): Array<FuzzyMatch<string>> {
		const typed = query.trim();
		const isKnown = typed === '' || this.names.some((name) => name.toLowerCase() === typed.toLowerCase());
		const own: Array<FuzzyMatch<string>> = isKnown ? [] : [{ item: typed, match: { score: 0, matches: [] } }];
		return [...super.getSuggestions(query), ...own];
	}

	override onChooseItem(name: string): void {
		this.choose(name);
	}
}
