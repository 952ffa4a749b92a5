import type { Menu, PaneType, WorkspaceLeaf } from 'obsidian';
import type { Estimate } from '../core/drill/estimate';
import type { Grade } from '../core/drill/grade';
import { readSession, saveSession } from '../core/drill/saved-session';
import { resume, type Session } from '../core/drill/session';
import type { Summary } from '../core/drill/summary';
import type { Card } from '../core/drill/turn';
import type { BankQuestion } from '../core/interview/bank';
import type { Place } from '../core/interview/place';
import type { Scope } from '../core/interview/scope';
import type { StoryLink } from '../core/interview/story-links';
import { readScope } from '../core/interview/scope-reading';
import type { StoryAdvice } from '../core/stories/story-advice';
import type { DrilledStory } from '../core/stories/story-drill';
import type { Pane, StoryText } from './drill-story';

/** A session with what it draws from. */
export interface Drill {
	readonly scope: Scope;
	readonly session: Session;
}

/** What came of a drill, with readiness before and after it. */
export interface DrillResult {
	readonly summary: Summary;
	/** Null for a drill by story, which no readiness rests on. */
	readonly before: Estimate | null;
	readonly after: Estimate | null;
}

/** What the drill shows and what it may ask for. */
export interface DrillSource extends StoryText {
	/** Goes to a story or follows a link of a rendered one; resolves to whether something was opened. */
	openStory(story: StoryLink, sourcePath: string, pane: Pane): Promise<boolean>;
	follow(target: string, sourcePath: string, pane: Pane): Promise<boolean>;
	/** ms since 1970. */
	now(): number;
	/** True until the notes were read once. */
	reading(): boolean;
	/** The question a card was made of; null when no note read so far holds it. */
	question(card: Card): BankQuestion | null;
	/** The story a card was made of; null for the card of a question, and when no note read so far holds it. */
	story(card: Card): DrilledStory | null;
	/** Adds what corrects a question to a menu. */
	correct(menu: Menu, question: BankQuestion): void;
	hidePrinciple(): boolean;
	/** The steps that the practice log tells of. */
	grade(session: Session, grade: Grade): Session;
	gradeLater(session: Session, at: number, grade: Grade): Session;
	skip(session: Session): Session;
	retire(session: Session): Session;
	undo(session: Session): Session;
	/** Takes back one event of the practice log, whatever was done since. */
	takeBack(ref: string): void;
	/** The session with edited questions followed. */
	followed(session: Session): Session;
	/** The next follow-up, null when there is none. */
	probe(session: Session): string | null;
	chooseStory(session: Session, pick: (story: string) => void): void;
	/** What the plan of the loop says of the stories for a question. */
	advice(session: Session, question: BankQuestion): StoryAdvice;
	/** Per card of a mock round the story to tell so that none is told twice; a card that is missing has none left. */
	plan(session: Session): ReadonlyMap<string, string>;
	result(drill: Drill): DrillResult;
	/** Keeps an open drill beyond its tab. */
	keep(drill: Drill): void;
	/** The drill as it was kept last, where a layout brings back an older state of it. */
	latest(drill: Drill): Drill;
	/** Says which card a drill's view asks without its answer, null for none: other views do not give that away. */
	ask(view: object, card: Card | null): void;
	/** Another card is asked: a story of its question is not to be read in the tab that a jump made beside the drill. */
	conceal(card: Card): void;
	/** Goes to a drill: to its tab, else to a new one. */
	resume(drill: Drill): void;
	/** Draws anew as the drill was drawn; all questions without one. */
	redraw(drill: Drill | null): void;
	again(drill: Drill, cards: readonly Card[]): void;
	showHistory(): void;
	open(place: Place, holds: string | null, pane: Pane): Promise<boolean>;
	/** Jumps from the drill in a tab, beside it when `pane` is false; resolves to whether something was opened. */
	jump(drill: WorkspaceLeaf, session: string, pane: PaneType | boolean, open: (pane: Pane) => Promise<boolean>): Promise<boolean>;
	linkStory(question: BankQuestion): void;
	newStory(question: BankQuestion): void;
	relink(question: BankQuestion): void;
	onChange(listener: () => void): () => void;
}

/** The state that starts or resumes a drill: its clock goes at once. */
export function drillState({ scope, session }: Drill): Record<string, unknown> {
	return { scope, session: saveSession(session), going: true };
}

/** The state that keeps a drill as it stands. */
export function keptState({ scope, session }: Drill, now: number): Record<string, unknown> {
	return { scope, session: saveSession(session, now) };
}

/** The drill from a state that is not to be trusted; null when it holds none. It stands paused unless it was just started. */
export function readDrill(state: unknown, now = 0): Drill | null {
	const held = typeof state === 'object' && state !== null ? (state as Record<string, unknown>) : {};
	const session = readSession(held.session);
	const scope = readScope(held.scope);
	if (session === null || scope === null) return null;
	return { scope, session: held.going === true ? resume(session, now) : session };
}
