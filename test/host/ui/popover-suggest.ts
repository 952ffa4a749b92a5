import type { App } from './app';
import { Chooser } from './chooser';
import { Scope } from './keymap';

/** Suggestions in a bubble. */
export abstract class PopoverSuggest<T> {
	readonly scope: Scope;
	protected readonly suggestEl: HTMLElement;
	protected readonly chooser: Chooser<T>;
	protected isOpen = false;

	constructor(readonly app: App, scope?: Scope) {
		this.scope = scope ?? new Scope();
		this.suggestEl = createDiv('suggestion-container');
		this.chooser = new Chooser<T>(this, this.suggestEl.createDiv('suggestion'), this.scope);
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
		this.scope.register([], 'Enter', evt => (this.chooser.useSelected(evt) ? false : undefined));
	}

	open(): void {
		if (this.isOpen) return;
		this.isOpen = true;
		this.app.keymap.pushScope(this.scope);
		activeDocument.body.append(this.suggestEl);
	}

	close(): void {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.app.keymap.popScope(this.scope);
		this.suggestEl.remove();
	}

	onHistoryBack(): void {
		this.close();
	}

	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void;

	protected placeBelow(box: { left: number; bottom: number }): void {
		this.suggestEl.setCssStyles({ left: `${box.left}px`, top: `${box.bottom + 5}px` });
	}
}

/** Suggestions for a text field. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
	limit = 100;
	private callback: ((value: T, evt: MouseEvent | KeyboardEvent) => unknown) | null = null;

	constructor(app: App, private readonly textInputEl: HTMLInputElement | HTMLDivElement) {
		super(app);
		textInputEl.addEventListener('input', () => void this.update());
		textInputEl.addEventListener('focus', () => void this.update());
		textInputEl.addEventListener('blur', () => this.close());
	}

	getValue(): string {
		return this.textInputEl instanceof HTMLInputElement ? this.textInputEl.value : this.textInputEl.textContent;
	}

	setValue(value: string): void {
		if (this.textInputEl instanceof HTMLInputElement) this.textInputEl.value = value;
		else this.textInputEl.setText(value);
	}

	selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
		this.callback?.(value, evt);
	}

	onSelect(callback: (value: T, evt: MouseEvent | KeyboardEvent) => unknown): this {
		this.callback = callback;
		return this;
	}

	protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

	private async update(): Promise<void> {
		const values = await this.getSuggestions(this.getValue());
		if (values.length === 0 || !this.textInputEl.isActiveElement()) return this.close();
		this.chooser.setSuggestions(this.limit > 0 ? values.slice(0, this.limit) : values);
		this.open();
		this.placeBelow(this.textInputEl.getBoundingClientRect());
	}
}
