import type { SuggestModal } from 'obsidian';

/** Says to a screen reader what a suggester asks: at its dialog, its input and its list. */
export function nameSuggester<Value>({ modalEl, inputEl, resultContainerEl }: SuggestModal<Value>, words: string): void {
	for (const el of [modalEl, inputEl, resultContainerEl]) el.setAttr('aria-label', words);
}
