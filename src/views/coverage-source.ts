import type { PaneType } from 'obsidian';
import type { Place } from '../core/interview/place';
import type { Scope } from '../core/interview/scope';
import type { Coverage } from '../core/stories/coverage';
import type { KnownStory } from '../core/stories/known-stories';
import type { StoryFigures } from '../core/stories/story-figures';
import type { BankShown } from './bank-source';

/** What the pages "Coverage" and "Stories" show and may ask for. */
export interface CoverageSource {
	coverage(shown: BankShown): Coverage;
	/** The figures of stories, the next to work on first. */
	figures(shown: BankShown): readonly StoryFigures[];
	/** True until the notes were read once. */
	reading(): boolean;
	/** Goes to a place; `holds` is the text that should be there, so that a line that moved is found again. */
	open(place: Place, holds: string | null, pane: PaneType | boolean): void;
	drill(scope: Scope): void;
	/** Begins a story on a principle, by its name. */
	newStory(principle: string): void;
	/** Has the person tell one story. */
	drillStory(story: KnownStory): void;
	findNotes(): void;
}
