import type { PaneType } from 'obsidian';
import type { Place } from '../core/interview/place';
import type { CorrectedKind } from '../core/interview/reading/corrections';
import type { ReviewedNote } from '../core/interview/review';

/** A finding, a suggestion or an assigned principle on which the person decides. */
export interface Decided {
	readonly kind: CorrectedKind;
	readonly text: string;
}

/** What the review shows and may ask for. */
export interface ReviewSource {
	notes(): readonly ReviewedNote[];
	/** True until the notes were read once. */
	reading(): boolean;
	/** True for what the person confirmed. */
	isKept(path: string, found: Decided): boolean;
	/** In all these notes: `keep` confirms a finding or adds a suggestion; `not` dismisses it. */
	decide(paths: readonly string[], found: Decided, decision: 'keep' | 'not'): void;
	leaveOut(path: string): void;
	open(place: Place, holds: string | null, pane: PaneType | boolean): void;
	findNotes(): void;
	onChange(listener: () => void): () => void;
}
