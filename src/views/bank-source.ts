import type { PaneType } from 'obsidian';
import type { Loop } from '../core/interview/loop';
import type { Place } from '../core/interview/place';

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
	/** True until the notes were read once. */
	reading(): boolean;
	/** Goes to a place; `holds` is the text that should be there, so that a line that moved is found again. */
	open(place: Place, holds: string | null, pane: PaneType | boolean): void;
	/** Puts text into the clipboard and says so. */
	copy(text: string): void;
	/** Inserts a table into the active note, or the last active one. */
	insert(text: string): void;
	/** Calls back when what is shown may have changed; gives a function that ends it. */
	onChange(listener: () => void): () => void;
}
