import { FuzzySuggestModal, type App, type FuzzyMatch } from 'obsidian';
import { basename } from '../core/interview/names';
import type { StoryFit } from '../core/interview/story-fit';

/** A story to link, or a new one under a title; the title is empty while nothing was typed. */
export type StoryChoice = { readonly kind: 'story'; readonly fit: StoryFit } | { readonly kind: 'new'; readonly title: string };

/** Lets the person choose the story of a question: the best fit first, a new one last. */
export class StoryModal extends FuzzySuggestModal<StoryChoice> {
	constructor(app: App, private readonly fits: readonly StoryFit[], private readonly choose: (choice: StoryChoice) => void) {
		super(app);
		this.setPlaceholder('Which story answers this question?');
		this.emptyStateText = 'No such story.';
	}

	override getItems(): StoryChoice[] {
		return this.fits.map((fit) => ({ kind: 'story', fit }));
	}

	override getSuggestions(query: string): Array<FuzzyMatch<StoryChoice>> {
		const fresh: FuzzyMatch<StoryChoice> = { item: { kind: 'new', title: query.trim() }, match: { score: 0, matches: [] } };
		return [...super.getSuggestions(query), fresh];
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
