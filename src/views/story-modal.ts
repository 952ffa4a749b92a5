import { Component, FuzzySuggestModal, type App, type FuzzyMatch } from 'obsidian';
import { basename } from '../core/interview/names';
import type { StoryFit } from '../core/interview/story-fit';
import { drawnOnce } from './redraw';
import { nameSuggester } from './suggester-name';

/** A story to link, or a new one under a title; the title is empty while nothing was typed. */
export type StoryChoice = { readonly kind: 'story'; readonly fit: StoryFit } | { readonly kind: 'new'; readonly title: string };

/** The stories to choose from, which may grow while the person chooses. */
export interface StoryOffer {
	/** The question, as the person reads it. */
	readonly question: string;
	/** The best fit first. */
	fits(): readonly StoryFit[];
	/** True until the notes were read once. */
	reading(): boolean;
	/** Calls back when notes changed; gives a function that ends it. */
	onChange(listener: () => void): () => void;
}

/** Lets the person choose the story of a question: the best fit first, a new one last. */
export class StoryModal extends FuzzySuggestModal<StoryChoice> {
	private fits: readonly StoryFit[] = [];
	private suggested: ReadonlyArray<FuzzyMatch<StoryChoice>> = [];
	private readonly opened = new Component();

	constructor(app: App, private readonly offer: StoryOffer, private readonly choose: (choice: StoryChoice) => void) {
		super(app);
		this.emptyStateText = 'No such story.';
		this.takeOffer();
	}

	override onOpen(): void {
		void super.onOpen();
		this.opened.load();
		this.opened.register(this.offer.onChange(drawnOnce(this.opened, this.inputEl, () => this.refresh())));
	}

	override onClose(): void {
		super.onClose();
		this.opened.unload();
	}

	override getItems(): StoryChoice[] {
		return this.fits.map((fit) => ({ kind: 'story', fit }));
	}

	override getSuggestions(query: string): Array<FuzzyMatch<StoryChoice>> {
		const fresh: FuzzyMatch<StoryChoice> = { item: { kind: 'new', title: query.trim() }, match: { score: 0, matches: [] } };
		this.suggested = [...super.getSuggestions(query), fresh];
		return [...this.suggested];
	}

	override getItemText(choice: StoryChoice): string {
		return choice.kind === 'story' ? choice.fit.story.title : newLabel(choice.title);
	}

	override renderSuggestion(match: FuzzyMatch<StoryChoice>, el: HTMLElement): void {
		el.addClass('mod-complex');
		const content = el.createDiv({ cls: 'suggestion-content' });
		super.renderSuggestion(match, content.createDiv({ cls: 'suggestion-title' }));
		if (match.item.kind === 'story') content.createDiv({ cls: 'suggestion-note', text: detailOf(match.item.fit) });
	}

	override onChooseItem(choice: StoryChoice): void {
		this.choose(choice);
	}

	/** Suggests anew for the words typed so far. Who moved to a suggestion stays on it; who did not is on the best fit. */
	private refresh(): void {
		const before = this.fits;
		this.takeOffer();
		if (before.length === this.fits.length && this.fits.every((fit, i) => before[i] !== undefined && looksLike(fit, before[i]))) return;
		const { resultContainerEl } = this;
		const { scrollTop } = resultContainerEl;
		const from = this.selectedIndex();
		const chosen = from > 0 ? this.suggested[from]?.item : undefined;
		this.inputEl.dispatchEvent(new Event('input'));
		const to = chosen === undefined ? -1 : this.suggested.slice(0, this.limit).findIndex(({ item }) => isSame(item, chosen));
		if (to < 0) resultContainerEl.scrollTop = scrollTop;
		else this.moveDown(to);
	}

	private takeOffer(): void {
		this.fits = this.offer.fits();
		const asks = `Story for “${this.offer.question}”`;
		this.setPlaceholder(this.offer.reading() ? `Reading your notes… ${asks}` : asks);
		nameSuggester(this, asks);
		this.inputEl.setAttr('title', asks);
	}

	private selectedIndex(): number {
		return Array.from(this.resultContainerEl.querySelectorAll('.suggestion-item')).findIndex((el) => el.hasClass('is-selected'));
	}

	/** The app selects what the arrow keys lead to; there is no other way to set it. */
	private moveDown(steps: number): void {
		const key = { key: 'ArrowDown', code: 'ArrowDown', bubbles: true, cancelable: true };
		for (let step = 0; step < steps; step++) this.inputEl.dispatchEvent(new KeyboardEvent('keydown', key));
	}
}

function isSame(a: StoryChoice, b: StoryChoice): boolean {
	if (a.kind === 'new' || b.kind === 'new') return a.kind === b.kind;
	return a.fit.path === b.fit.path && a.fit.story.line === b.fit.story.line;
}

function looksLike(a: StoryFit, b: StoryFit): boolean {
	return a.path === b.path && a.story.title === b.story.title && a.story.line === b.story.line && detailOf(a) === detailOf(b);
}

function newLabel(title: string): string {
	return title === '' ? 'New story…' : `New story "${title}"`;
}

/** "Ownership, Dive Deep · Stories · used with Dana Reyes". */
function detailOf({ principles, path, story, usedFor, linked }: StoryFit): string {
	const name = basename(path);
	return [
		principles.map((principle) => principle.name).join(', '),
		name === story.title ? '' : name,
		usedFor.length === 0 ? '' : `used with ${usedFor.join(', ')}`,
		linked ? 'linked already' : '',
	].filter((part) => part !== '').join(' · ');
}
