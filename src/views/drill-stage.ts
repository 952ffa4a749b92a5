import { Component, type App } from 'obsidian';
import type { Grade } from '../core/drill/grade';
import { currentCard, type Session } from '../core/drill/session';
import type { Card } from '../core/drill/turn';
import type { BankQuestion } from '../core/interview/bank';
import type { DrillAct } from './drill-actions';
import { spokenStep } from './drill-announcer';
import { drawCard, drawProbe, hintsFor } from './drill-card';
import { drawClock } from './drill-clock';
import { drawControls } from './drill-controls';
import { drawHead } from './drill-head';
import { drawRound } from './drill-round';
import { isOver, waitsForGrades, type Drill, type DrillSource } from './drill-source';
import { markTold } from './drill-story';
import { drawSummary } from './drill-summary';

/** What the person does on the stage. */
export interface StageActions {
	act(act: DrillAct): void;
	grade(grade: Grade): void;
	part(bit: number): void;
	told(story: string): void;
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
	/** The session whose missing grades the person does not want to give. */
	private ungraded: string | null = null;

	constructor(parent: HTMLElement, private readonly app: App, private readonly source: DrillSource, private readonly actions: StageActions) {
		parent.addClass('interview-loop-drill');
		this.region = parent.createDiv({ cls: 'interview-loop-stage', attr: { role: 'region', 'aria-label': 'Interview drill', tabindex: '-1' } });
		this.head = this.region.createDiv();
		this.body = this.region.createDiv({ cls: 'interview-loop-card' });
		this.bar = this.region.createDiv({ cls: 'interview-loop-bar' });
		this.live = parent.createDiv({ cls: 'interview-loop-announcer', attr: { 'aria-live': 'polite' } });
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

	/** Shows the clocks of the moment. */
	tick(session: Session): void {
		if (this.clock !== null) drawClock(this.clock, session, this.source.now());
	}

	/** Has the card drawn anew: the notes behind it changed. */
	forget(): void {
		this.shown = [];
	}

	/** Gives the stage the keys. */
	focus(): void {
		this.region.focus({ preventScroll: true });
	}

	/** Tells a screen reader what a step did. */
	say(before: Session | null, session: Session): void {
		const card = currentCard(session);
		const hints = card === null ? [] : hintsFor(card, this.source.question(card), this.source.hidePrinciple());
		const words = isOver(session) && before?.phase !== 'done' ? 'Drill ended. Summary shown.' : spokenStep(before, session, hints);
		if (words !== '') this.announce(words);
	}

	/** Says words to a screen reader. */
	announce(words: string): void {
		this.live.setText(words);
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
		drawControls(this.bar, session, this.source.now(), this.actions);
	}

	private drawBody(session: Session, card: Card, question: BankQuestion | null): void {
		const { scrollTop } = this.body;
		this.freshen();
		drawCard(this.body, session, card, question, this.app, { ...this.source, told: (story) => this.actions.told(story) }, this.card);
		this.body.scrollTop = this.shown[0] === card.id ? scrollTop : 0;
	}

	private drawEnd(drill: Drill): void {
		const { session, scope } = drill;
		this.freshen();
		this.shown = [];
		if (waitsForGrades(session) && this.ungraded !== session.id) return this.drawGrading(drill);
		drawSummary(this.body, session.past.filter(({ outcome }) => outcome === 'graded' || outcome === 'answered'), this.source.result(drill), {
			again: (cards) => this.source.again(scope, cards),
			opener: (card) => {
				const question = this.source.question(card);
				return question === null ? null : () => this.actions.openQuestion(question);
			},
			redraw: () => this.source.redraw(drill),
			undo: () => this.actions.act('undo'),
			showHistory: () => this.source.showHistory(),
			close: () => this.actions.close(),
		});
	}

	private drawGrading(drill: Drill): void {
		drawRound(this.body, drill.session, {
			plan: this.source.plan(drill.session.cards),
			grade: (at, grade) => this.actions.gradeLater(at, grade),
			close: () => {
				this.ungraded = drill.session.id;
				this.draw(drill);
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
