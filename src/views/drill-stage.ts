import { Component, Menu, type App, type PaneType } from 'obsidian';
import type { Grade } from '../core/drill/grade';
import { askedWith } from '../core/drill/prompt';
import type { Hint } from '../core/drill/hints';
import { currentCard, type Session } from '../core/drill/session';
import type { Card } from '../core/drill/turn';
import { canGoOn, isOver, isOverTarget, waitsForGrades } from '../core/drill/where-it-is';
import type { BankQuestion } from '../core/interview/bank';
import type { StoryLink } from '../core/interview/story-links';
import { storyHints } from '../core/stories/story-drill';
import type { DrillAct } from './drill-actions';
import { spokenStep } from './drill-announcer';
import { drawCard, drawProbe, hintsFor, type CardSource } from './drill-card';
import { drawStoryCard, STORY_PROMPT } from './drill-story-card';
import { drawClock, minutes } from './drill-clock';
import { drawControls } from './drill-controls';
import { drawHead } from './drill-head';
import { drawRound, markRow } from './drill-round';
import type { Drill, DrillSource } from './drill-source';
import { markTold } from './drill-story';
import { drawSummary } from './drill-summary';
import { dropSecondClicks } from './second-click';

/** What the person does on the stage. */
export interface StageActions {
	act(act: DrillAct): void;
	grade(grade: Grade): void;
	part(bit: number): void;
	told(story: string): void;
	/** Goes to a story, or follows a link of one. */
	openStory(story: StoryLink, sourcePath: string, pane: PaneType | boolean): void;
	follow(target: string, sourcePath: string, pane: PaneType | boolean): void;
	/** Grades an answer of a round by its place. */
	gradeLater(at: number, grade: Grade): void;
	/** Opens the note of a question. */
	openQuestion(question: BankQuestion): void;
	close(): void;
}

/** Where a drill is drawn: head, card, buttons, and what is said to a screen reader. */
export class DrillStage {
	private readonly region: HTMLElement;
	private readonly head: HTMLElement;
	private readonly body: HTMLElement;
	private readonly bar: HTMLElement;
	private readonly live: HTMLElement;
	private clock: HTMLElement | null = null;
	private card = new Component();
	/** Whether the last button was pressed by key. */
	private byKey = false;
	/** What the body shows; it is drawn anew when that changes, so that a mark costs no second rendering of the stories. */
	private shown: readonly unknown[] = [];
	/** The card on which the person speaks within the target so far: only such a one can run over it. */
	private inTime: string | null = null;
	/** The question on the table; null when no note holds it, and when the drill is over. */
	private question: BankQuestion | null = null;
	/** The session whose missing grades the person does not want to give. */
	private ungraded: string | null = null;
	/** The place of the answer that the keys grade, as far as it waits for its grade. */
	private row = 0;

	constructor(parent: HTMLElement, private readonly app: App, private readonly source: DrillSource, private readonly actions: StageActions) {
		parent.addClass('interview-loop-drill');
		this.region = parent.createDiv({ cls: 'interview-loop-stage', attr: { role: 'region', 'aria-label': 'Interview drill', tabindex: '-1' } });
		this.head = this.region.createDiv();
		this.body = this.region.createDiv({ cls: 'interview-loop-card' });
		this.bar = this.region.createDiv({ cls: 'interview-loop-bar' });
		this.live = parent.createDiv({ cls: 'interview-loop-announcer', attr: { 'aria-live': 'polite' } });
		this.region.addEventListener('contextmenu', (event) => this.showMenu(event));
		dropSecondClicks(this.region);
		this.region.addEventListener('click', ({ detail }) => { this.byKey = detail === 0; }, true);
	}

	/** Draws a drill as it stands. */
	draw(drill: Drill): void {
		const { activeElement } = this.region.doc;
		const focused = this.region.contains(activeElement) ? (activeElement?.getAttribute('data-name') ?? '') : null;
		this.head.empty();
		this.bar.empty();
		this.clock = drawHead(this.head, drill.session);
		this.tick(drill.session);
		this.question = null;
		if (drill.session.phase === 'done') this.drawEnd(drill);
		else this.drawTable(drill.session);
		if (focused !== null) this.refocus(focused);
	}

	/** Says that there is no drill, and offers one. */
	drawNothing(words: string): void {
		for (const part of [this.head, this.bar]) part.empty();
		this.freshen();
		const el = this.body.createDiv({ cls: 'pane-empty' });
		el.createEl('p', { text: words });
		el.createEl('button', { cls: 'mod-cta', text: 'Start drill', attr: { type: 'button' } }).addEventListener('click', () => this.source.redraw(null));
	}

	/** Shows the clocks of the moment, and says once for each answer that it runs over its target. */
	tick(session: Session): void {
		const now = this.source.now();
		if (this.clock !== null) drawClock(this.clock, session, now);
		if (session.phase !== 'speaking') return;
		const answer = `${session.id} ${session.past.length}`;
		const over = isOverTarget(session, now);
		if (over && this.inTime === answer) this.announce(`Over the target of ${minutes(session.targetMs)}.`);
		this.inTime = over ? null : answer;
	}

	/** Has the card drawn anew: the notes behind it changed. */
	forget(): void {
		this.shown = [];
	}

	/** Puts the focus where the person goes on: on the summary's first button, else on the stage, whose keys work from there. */
	focus(): void {
		const first = this.body.querySelector<HTMLElement>('.interview-loop-summary button');
		(first ?? this.region).focus({ preventScroll: true });
	}

	/** Tells a screen reader what a step did. */
	say(before: Session | null, session: Session): void {
		const card = currentCard(session);
		const question = card === null ? null : this.source.question(card);
		const hints = card === null ? [] : hintsOfCard(card, this.source);
		const more = session.mode === 'story' ? STORY_PROMPT : question === null ? '' : askedWith(question);
		const words = isOver(session) && before?.phase !== 'done' ? 'Drill ended. Summary shown.' : spokenStep(before, session, hints, more);
		const all = [words, session.phase === 'done' ? this.rowWords(session) : ''].filter((part) => part !== '').join(' ');
		if (all !== '') this.announce(all);
	}

	/** The place of the answer that the keys grade; null when no round is being graded. */
	rowOf(session: Session): number | null {
		const waiting = session.past.flatMap(({ outcome }, at) => (outcome === 'answered' ? [at] : []));
		return this.isGrading(session) ? (waiting.find((at) => at >= this.row) ?? waiting[0] ?? null) : null;
	}

	/** Has the keys grade the answer before or after; false when no round is being graded. */
	moveRow(session: Session, by: -1 | 1): boolean {
		const from = this.rowOf(session);
		if (from === null) return false;
		const waiting = session.past.flatMap(({ outcome }, at) => (outcome === 'answered' ? [at] : []));
		this.choose(waiting[waiting.indexOf(from) + by] ?? from);
		this.announce(this.rowWords(session));
		return true;
	}

	private rowWords(session: Session): string {
		const row = this.rowOf(session);
		return row === null ? '' : `Press 1 to 4 to grade: ${session.past[row]?.card.text ?? ''}`;
	}

	/** Says words to a screen reader. */
	announce(words: string): void {
		this.live.setText(words);
	}

	/** The menu of the question that is asked, by a right click or the key for menus; links and buttons keep their own. */
	private showMenu(event: MouseEvent): void {
		const el = event.target as Element;
		if (this.question === null || el.closest('a, button, input, textarea') !== null) return;
		const menu = new Menu();
		this.correct(menu);
		event.preventDefault();
		menu.showAtMouseEvent(event);
	}

	private correct(menu: Menu): void {
		if (this.question !== null) this.source.correct(menu, this.question);
	}

	/** Takes back what the card holds. */
	unload(): void {
		this.card.unload();
	}

	private drawTable(session: Session): void {
		const card = currentCard(session);
		if (card === null) return;
		const question = this.source.question(card);
		const shown = [card.id, session.phase, session.turn.hint, question];
		if (shown.some((one, at) => one !== this.shown[at])) this.drawBody(session, card, question);
		else drawProbe(this.body, session.turn.probe);
		markTold(this.body, session.turn.stories);
		this.shown = shown;
		this.question = question;
		drawControls(this.bar, session, this.source.now(), { ...this.actions, correct: (menu) => this.correct(menu) });
	}

	private drawBody(session: Session, card: Card, question: BankQuestion | null): void {
		const { scrollTop } = this.body;
		this.freshen();
		if (session.mode === 'story') drawStoryCard(this.body, session, card, this.source.story(card), this.app, { ...this.cardSource(), openQuestion: (one) => this.actions.openQuestion(one) }, this.card);
		else drawCard(this.body, session, card, question, this.app, this.cardSource(), this.card);
		this.body.scrollTop = this.shown[0] === card.id ? scrollTop : 0;
	}

	private cardSource(): CardSource {
		const { source, actions } = this;
		return {
			reading: () => source.reading(),
			hidePrinciple: () => source.hidePrinciple(),
			storyText: (story) => source.storyText(story),
			answerText: (path, answer) => source.answerText(path, answer),
			openStory: (story, path, pane) => actions.openStory(story, path, pane),
			follow: (target, path, pane) => actions.follow(target, path, pane),
			told: (story) => actions.told(story),
			advice: (session, question) => source.advice(session, question),
			linkStory: (question) => source.linkStory(question),
			relink: (question) => source.relink(question),
			newStory: (question) => source.newStory(question),
		};
	}

	private drawEnd(drill: Drill): void {
		const { session } = drill;
		this.freshen();
		this.shown = [];
		if (this.isGrading(session)) return this.drawGrading(drill);
		drawSummary(this.body, session.past.filter(({ outcome }) => outcome === 'graded' || outcome === 'answered'), this.source.result(drill), {
			again: (cards) => this.source.again(drill, cards),
			opener: (card) => {
				const question = this.source.question(card);
				const story = this.source.story(card)?.link;
				if (story !== undefined) return () => this.actions.openStory(story, story.path ?? '', false);
				return question === null ? null : () => this.actions.openQuestion(question);
			},
			redraw: () => this.source.redraw(drill),
			undo: () => this.actions.act('undo'),
			canGoOn: canGoOn(session),
			showHistory: () => this.source.showHistory(),
			close: () => this.actions.close(),
		});
	}

	private isGrading(session: Session): boolean {
		return waitsForGrades(session) && this.ungraded !== session.id;
	}

	private choose(at: number): void {
		this.row = at;
		markRow(this.body, at);
	}

	private drawGrading(drill: Drill): void {
		drawRound(this.body, drill.session, this.rowOf(drill.session), {
			plan: this.source.plan(drill.session),
			grade: (at, grade) => this.actions.gradeLater(at, grade),
			choose: (at) => this.choose(at),
			close: () => {
				this.ungraded = drill.session.id;
				this.draw(drill);
				this.focus();
			},
		});
	}

	private freshen(): void {
		this.card.unload();
		this.card = new Component();
		this.card.load();
		this.body.empty();
	}

	/** Keyboard users keep the button they are on; when it is gone the region has the keys. */
	private refocus(name: string): void {
		const again = name === '' ? null : this.region.querySelector<HTMLElement>(`[data-name="${name}"]`);
		(again !== null && this.byKey ? again : this.region).focus({ preventScroll: true });
	}
}

/** The levels of hints a card has now, of a question or of a story. */
export function hintsOfCard(card: Card, source: DrillSource): Hint[] {
	const story = source.story(card);
	return story === null ? hintsFor(card, source.question(card), source.hidePrinciple()) : storyHints(story);
}
