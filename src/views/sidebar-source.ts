import type { Menu, PaneType } from 'obsidian';
import type { Estimate } from '../core/drill/estimate';
import type { BankQuestion } from '../core/interview/bank';
import type { EmptyState } from '../core/interview/empty-state';
import type { Loop } from '../core/interview/loop';
import type { Place } from '../core/interview/place';
import type { RelinkOffer } from '../core/interview/relink';
import type { Row } from '../core/interview/row';
import type { OfferedDate } from '../core/interview/said-date';
import type { Scope } from '../core/interview/scope';
import type { StoryLink } from '../core/interview/story-links';

/** What the sidebar shows and what it may ask for. */
export interface SidebarSource {
	/** The loops, then what stands for all questions. */
	loops(): readonly Loop[];
	allQuestions(): Loop;
	/** True until the vault was read once. */
	reading(): boolean;
	/** UTC midnight of the person's day, in ms. */
	today(): number;
	/** How ready the person is for a scope, from their own grades. */
	readiness(scope: Scope): Estimate;
	onChange(listener: () => void): () => void;
	open(place: Place, holds: string | null, pane: PaneType | boolean): void;
	/** Whether the titles of a question's stories are in its row. */
	showStoryTitles(): boolean;
	/** Opens one story of a question; lets the person relink it when its link leads nowhere. */
	openStory(question: BankQuestion, story: StoryLink, pane: PaneType | boolean): void;
	/** Opens the story of a question; lets the person choose among several. */
	openStoryOf(question: BankQuestion, pane: PaneType | boolean): void;
	/** Lets the person choose a story and links it below the question. */
	linkStory(question: BankQuestion): void;
	/** Begins a story that the question links. */
	newStory(question: BankQuestion): void;
	/** Begins a story on a principle, by its name. */
	newStoryOn(principle: string): void;
	/** Offers starter questions for the principle of that key in a loop; all questions for an empty path. */
	addStarters(loop: string, key: string): void;
	relinks(question: BankQuestion): readonly RelinkOffer[];
	relink(offer: RelinkOffer): void;
	chooseRelink(question: BankQuestion): void;
	/** Drills the questions of a scope; in the mode `story` its stories. */
	drill(scope: Scope, mode?: 'story'): void;
	/** Writes the sheet for an interviewer of the loop with that path. */
	writeSheet(loop: string, name: string): void;
	/** Asks about the interview with them. */
	writeDebrief(loop: string, name: string): void;
	/** The keys of the questions that a drill in sight asks and has not revealed. */
	asked(): ReadonlySet<string>;
	/** True for a question that was graded at least once. */
	isPracticed(question: BankQuestion): boolean;
	/** Where the cursor is in the note in front; null without one, and when the tree is not to follow it. */
	cursor(): Place | null;
	/** Calls back when the cursor has come to rest at another place. */
	onCursor(listener: () => void): () => void;
	/** Adds what corrects a row to its menu. */
	correct(menu: Menu, row: Row, loop: Loop): void;
	/** Adds what corrects a loop as a whole to a menu; `show` gets the path of the loop to show then. */
	correctLoop(menu: Menu, loop: Loop, show: (path: string) => void): void;
	/** What else may be a finding of the loop, in words; null when nothing may. */
	suggested(loop: Loop): string | null;
	/** Opens the review of what was found, at the first suggestion for a loop when one is given. */
	review(suggestedFor: Loop | null): void;
	/** Follows a link as a note has it; a broken one creates nothing. */
	follow(target: string, source: string, pane: PaneType | boolean): void;
	/** What the vault or the loop shown lacks, null when nothing is missing. */
	missing(loop: Loop, isEmpty: boolean): EmptyState | null;
	/** Lets the person set the day of a loop, beginning with one that its notes name. */
	setDate(loop: Loop, said: OfferedDate | null): void;
	findNotes(): void;
	createLoop(): void;
	createExample(): void;
	/** Offers starter questions for a principle that the person chooses. */
	chooseStarters(): void;
	/** Lets the person begin a story. */
	beginStory(): void;
	/** The chosen loop's path, empty for all questions, null when none was chosen. */
	chosen(): string | null;
	choose(loop: string): void;
}
