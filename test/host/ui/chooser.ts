import type { Scope } from './keymap';

/** Who fills a list of suggestions and hears of the choice. */
export interface ChooserOwner<T> {
	renderSuggestion(value: T, el: HTMLElement): void;
	selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void;
}

/** The list of suggestions under an input: drawn, moved through, chosen from. */
export class Chooser<T> {
	values: T[] = [];
	selectedItem = 0;
	private items: HTMLElement[] = [];

	constructor(private readonly owner: ChooserOwner<T>, readonly containerEl: HTMLElement, scope: Scope) {
		containerEl.setAttribute('role', 'listbox');
		scope.register([], 'ArrowDown', evt => this.move(evt, 1));
		scope.register([], 'ArrowUp', evt => this.move(evt, -1));
		scope.register(['Ctrl'], 'n', evt => this.move(evt, 1));
		scope.register(['Ctrl'], 'p', evt => this.move(evt, -1));
		scope.register([], 'Home', evt => this.move(evt, -this.selectedItem));
		scope.register([], 'End', evt => this.move(evt, this.values.length - 1 - this.selectedItem));
	}

	setSuggestions(values: T[]): void {
		this.values = values;
		this.containerEl.empty();
		this.items = values.map((value, index) => this.draw(value, index));
		this.select(0);
	}

	/** Chooses the selected one; false when there is none. */
	useSelected(evt: MouseEvent | KeyboardEvent): boolean {
		const value = this.values[this.selectedItem];
		if (evt instanceof KeyboardEvent && evt.isComposing) return false;
		if (value === undefined) return false;
		this.owner.selectSuggestion(value, evt);
		return true;
	}

	private draw(value: T, index: number): HTMLElement {
		const el = this.containerEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
		this.owner.renderSuggestion(value, el);
		el.addEventListener('mousemove', () => this.select(index));
		el.addEventListener('mousedown', evt => evt.preventDefault());
		el.addEventListener('click', evt => {
			this.select(index);
			this.useSelected(evt);
		});
		return el;
	}

	private move(evt: KeyboardEvent, by: number): false | undefined {
		if (evt.isComposing) return undefined;
		const count = this.values.length;
		if (count > 0) this.select((this.selectedItem + by + count) % count);
		this.items[this.selectedItem]?.scrollIntoView({ block: 'nearest' });
		return false;
	}

	private select(index: number): void {
		this.items[this.selectedItem]?.removeClass('is-selected');
		this.items[this.selectedItem]?.setAttribute('aria-selected', 'false');
		this.selectedItem = index;
		this.items[index]?.addClass('is-selected');
		this.items[index]?.setAttribute('aria-selected', 'true');
	}
}
