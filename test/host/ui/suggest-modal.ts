import type { App } from './app';
import { Chooser } from './chooser';
import { prepareFuzzySearch, renderResults, sortSearchResults, type SearchResult } from './fuzzy';
import { Modal } from './modal';

/** What a key does, shown below the suggestions. */
export interface Instruction { command: string; purpose: string }
/** An item and how it matched. */
export interface FuzzyMatch<T> { item: T; match: SearchResult }

/** A prompt with suggestions. */
export abstract class SuggestModal<T> extends Modal {
	limit = 100;
	emptyStateText = 'No results found.';
	readonly inputEl: HTMLInputElement;
	readonly resultContainerEl: HTMLElement;
	private readonly instructionsEl: HTMLElement;
	private readonly chooser: Chooser<T>;
	private asked = 0;

	constructor(app: App) {
		super(app);
		this.modalEl.className = 'prompt';
		this.modalEl.empty();
		const box = this.modalEl.createDiv('prompt-input-container');
		this.inputEl = box.createEl('input', { cls: 'prompt-input', type: 'text', attr: { autocapitalize: 'off', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'done' } });
		this.resultContainerEl = this.modalEl.createDiv('prompt-results');
		this.instructionsEl = this.modalEl.createDiv('prompt-instructions');
		this.instructionsEl.hide();
		this.chooser = new Chooser<T>(this, this.resultContainerEl, this.scope);
		this.inputEl.addEventListener('input', () => void this.updateSuggestions());
		for (const modifiers of [[], ['Mod'], ['Shift'], ['Alt'], ['Mod', 'Shift'], ['Mod', 'Alt']] as const)
			this.scope.register([...modifiers], 'Enter', evt => (this.chooser.useSelected(evt) ? false : undefined));
	}

	override open(): void {
		super.open();
		this.inputEl.focus();
		void this.updateSuggestions();
	}

	setPlaceholder(placeholder: string): void {
		this.inputEl.placeholder = placeholder;
	}

	setInstructions(instructions: Instruction[]): void {
		this.instructionsEl.empty();
		this.instructionsEl.toggle(instructions.length > 0);
		for (const { command, purpose } of instructions) {
			const el = this.instructionsEl.createDiv('prompt-instruction');
			el.createSpan({ cls: 'prompt-instruction-command', text: command });
			el.createSpan({ text: purpose });
		}
	}

	onNoSuggestion(): void {
		this.chooser.setSuggestions([]);
		this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
	}

	selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
		this.close();
		this.onChooseSuggestion(value, evt);
	}

	selectActiveSuggestion(evt: MouseEvent | KeyboardEvent): void {
		this.chooser.useSelected(evt);
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract onChooseSuggestion(item: T, evt: MouseEvent | KeyboardEvent): void;

	private async updateSuggestions(): Promise<void> {
		const turn = ++this.asked;
		const answer = this.getSuggestions(this.inputEl.value);
		const values = answer instanceof Promise ? await answer : answer;
		if (turn !== this.asked) return;
		if (values.length === 0) this.onNoSuggestion();
		else this.chooser.setSuggestions(this.limit > 0 ? values.slice(0, this.limit) : values);
	}
}

/** A prompt that searches a fixed set of items. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
	getSuggestions(query: string): FuzzyMatch<T>[] {
		const items = this.getItems();
		if (query.trim() === '') return items.map(item => ({ item, match: { score: 0, matches: [] } }));
		const search = prepareFuzzySearch(query);
		const found = items.flatMap(item => {
			const match = search(this.getItemText(item));
			return match ? [{ item, match }] : [];
		});
		sortSearchResults(found);
		return found;
	}

	renderSuggestion({ item, match }: FuzzyMatch<T>, el: HTMLElement): void {
		renderResults(el, this.getItemText(item), match);
	}

	onChooseSuggestion({ item }: FuzzyMatch<T>, evt: MouseEvent | KeyboardEvent): void {
		this.onChooseItem(item, evt);
	}

	abstract getItems(): T[];
	abstract getItemText(item: T): string;
	abstract onChooseItem(item: T, evt: MouseEvent | KeyboardEvent): void;
}
