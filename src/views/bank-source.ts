import type { Loop } from '../core/interview/loop';

/** What the story bank is narrowed to. */
export interface BankShown {
	readonly loop: Loop;
	/** The name of the only interviewer to show; null for all of the loop. */
	readonly interviewer: string | null;
}

/** How a page of the story bank is drawn. */
export interface BankDrawing {
	/** True where a grid has no room: on a phone, or in a narrow pane. */
	readonly isNarrow: boolean;
}

/**
 * One page of the story bank. A page belongs to one view, so it may remember things. Elements that can take the focus
 * carry a `data-key` that stays the same over redraws: the view returns the focus to it.
 */
export interface BankPage {
	/** Saved in layouts: never change it. */
	readonly id: string;
	/** What its tab says. */
	readonly name: string;
	/** Draws the page into an empty element. */
	draw(el: HTMLElement, shown: BankShown, drawing: BankDrawing): void;
	/** What it shows as a Markdown table; null when there is nothing to copy. */
	table(shown: BankShown): string | null;
}

/** What the story bank shows around its pages, and what it may ask for. */
export interface BankSource {
	/** The loops, ordered by path. */
	loops(): readonly Loop[];
	/** What holds all questions. */
	allQuestions(): Loop;
	/** The loop that the sidebar shows: the chosen one, else the next, else all questions. */
	current(): Loop;
	/** Puts a table into the clipboard; null for a page without one. Says what was done. */
	copy(table: string | null): void;
	/** Inserts a table into the active note, or the one that was active last; null for a page without one. Says what was done. */
	insert(table: string | null): void;
	/** Calls back when what is shown may have changed; gives a function that ends it. */
	onChange(listener: () => void): () => void;
}
