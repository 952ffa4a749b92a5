import { Component, ItemView, Scope as KeyScope, type App, type PaneType, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { saveSession, readSession } from '../core/drill/saved-session';
import { answered, currentCard, end, hide, reveal, show, skip, type Session } from '../core/drill/session';
import { summary } from '../core/drill/summary';
import type { Card } from '../core/drill/turn';
import type { BankQuestion } from '../core/interview/bank';
import type { Place } from '../core/interview/place';
import type { Scope } from '../core/interview/scope';
import { readScope } from '../core/interview/scope-reading';
import { drawStories, type StorySource } from './drill-story';
import { drawSummary } from './drill-summary';

/** The drill's view type: stable, saved in layouts. */
export const DRILL_VIEW = 'interview-loop-drill';

/** What the drill shows and what it may ask for. */
export interface DrillSource extends StorySource {
	/** ms since 1970. */
	now(): number;
	/** The question a card was made of; null when no note holds it any more. */
	question(card: Card): BankQuestion | null;
	/** Names of the principles in a scope. */
	principlesIn(scope: Scope): readonly string[];
	hidePrinciple(): boolean;
	/** Told when a card was answered or skipped, so that it counts as asked. */
	asked(session: Session, card: Card): void;
	/** A new session over the scope; null when nothing can be asked in it. */
	draw(scope: Scope): Session | null;
	open(place: Place, holds: string | null, pane: PaneType | boolean): void;
	onChange(listener: () => void): () => void;
}

/** A session with what it draws from. */
export interface Drill {
	readonly scope: Scope;
	readonly session: Session;
}

/** The state that starts a drill in a new tab. */
export function drillState({ scope, session }: Drill): Record<string, unknown> {
	return { scope, session: saveSession(session) };
}

/** One drill: question, reveal, next; a tab that survives a restart. */
export class DrillView extends ItemView {
	override navigation = false;
	override icon = 'messages-square';
	private drill: Drill | null = null;
	/** True when the layout held a drill that this version cannot read. */
	private lost = false;
	private card = new Component();
	private live: HTMLElement | null = null;
	private region: HTMLElement | null = null;

	constructor(leaf: WorkspaceLeaf, private readonly source: DrillSource) {
		super(leaf);
		this.scope = this.keys(this.app);
	}

	override getViewType(): string {
		return DRILL_VIEW;
	}

	override getDisplayText(): string {
		return this.drill === null ? 'Drill' : `Drill: ${this.drill.session.title}`;
	}

	override getState(): Record<string, unknown> {
		return this.drill === null ? {} : drillState(this.drill);
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const held = typeof state === 'object' && state !== null ? (state as Record<string, unknown>) : {};
		const session = readSession(held.session);
		const scope = readScope(held.scope);
		this.lost = held.session !== undefined && (session === null || scope === null);
		this.drill = session === null || scope === null ? null : { scope, session };
		this.render();
	}

	protected override onOpen(): Promise<void> {
		this.contentEl.addClass('interview-loop-drill');
		this.region = this.contentEl.createDiv({ cls: 'interview-loop-stage', attr: { role: 'region', 'aria-label': 'Interview drill', tabindex: '-1' } });
		this.live = this.contentEl.createDiv({ cls: 'interview-loop-announcer', attr: { 'aria-live': 'polite' } });
		this.register(this.source.onChange(() => this.refresh()));
		this.registerDomEvent(this.contentEl.doc, 'visibilitychange', () => this.seen(!this.contentEl.doc.hidden));
		this.addAction('circle-stop', 'End drill', () => this.step(end));
		this.render();
		return Promise.resolve();
	}

	protected override onClose(): Promise<void> {
		this.card.unload();
		return Promise.resolve();
	}

	private keys(app: App): KeyScope {
		const keys = new KeyScope(app.scope);
		const on = (key: string, act: () => void): void => void keys.register([], key, (event) => {
			if (event.isComposing || isBusy(event.target)) return undefined;
			act();
			return false;
		});
		on(' ', () => this.advance());
		on('Enter', () => this.advance());
		on('N', () => this.pass());
		on('O', () => this.openSource());
		on('Escape', () => this.step(end));
		return keys;
	}

	/** Reveals, then goes to the next question. */
	private advance(): void {
		const phase = this.drill?.session.phase;
		if (phase === 'question' || phase === 'speaking') this.step(reveal);
		else if (phase === 'revealed') this.finish(answered);
	}

	private pass(): void {
		if (this.drill !== null && this.drill.session.phase !== 'done') this.finish(skip);
	}

	/** Ends the card on the table and counts it as asked. */
	private finish(how: (session: Session, now: number) => Session): void {
		const card = this.drill === null ? null : currentCard(this.drill.session);
		if (this.drill !== null && card !== null) this.source.asked(this.drill.session, card);
		this.step(how);
	}

	private step(change: (session: Session, now: number) => Session): void {
		if (this.drill === null || this.drill.session.phase === 'done') return;
		this.drill = { ...this.drill, session: change(this.drill.session, this.source.now()) };
		this.app.workspace.requestSaveLayout();
		this.render();
		this.region?.focus({ preventScroll: true });
		this.announce();
	}

	private seen(visible: boolean): void {
		if (this.drill === null) return;
		const session = (visible ? show : hide)(this.drill.session, this.source.now());
		this.drill = { ...this.drill, session };
	}

	private start(scope: Scope): void {
		const session = this.source.draw(scope);
		this.lost = false;
		this.drill = session === null ? null : { scope, session };
		this.app.workspace.requestSaveLayout();
		this.render();
		this.region?.focus({ preventScroll: true });
	}

	/** Notes changed under the drill: what is shown is drawn anew, the session stands. */
	private refresh(): void {
		if (this.drill !== null && this.drill.session.phase !== 'done') this.render();
	}

	private render(): void {
		const { region } = this;
		if (region === null) return;
		this.card.unload();
		this.card = new Component();
		this.card.load();
		region.empty();
		if (this.drill === null) return this.drawNothing(region);
		const { session, scope } = this.drill;
		this.drawHead(region, session);
		const card = currentCard(session);
		if (card === null) {
			const result = summary(session, this.source.principlesIn(scope));
			return drawSummary(region, session.title, result, { again: () => this.start(scope), close: () => this.leaf.detach() });
		}
		this.drawCard(region, session, card);
	}

	private drawNothing(region: HTMLElement): void {
		const el = region.createDiv({ cls: 'pane-empty' });
		el.createEl('p', { text: this.lost ? 'This drill was saved by another version of the plugin and cannot go on. Nothing else was lost.' : 'No drill is running.' });
		const button = el.createEl('button', { cls: 'mod-cta', text: 'Start drill', attr: { type: 'button' } });
		button.addEventListener('click', () => this.start({ kind: 'all' }));
	}

	private drawHead(region: HTMLElement, session: Session): void {
		const head = region.createDiv({ cls: 'interview-loop-drill-head' });
		head.createSpan({ cls: 'interview-loop-pill', text: session.title });
		const at = Math.min(session.past.length + 1, session.cards.length);
		head.createSpan({ cls: 'interview-loop-quiet', text: session.phase === 'done' ? '' : `${at} of ${session.cards.length}` });
		const steps = region.createDiv({ cls: 'interview-loop-steps', attr: { 'aria-hidden': 'true' } });
		session.cards.forEach((_, i) => {
			const outcome = session.past[i]?.outcome;
			steps.createSpan({ cls: i === session.past.length && session.phase !== 'done' ? 'is-current' : outcome === undefined ? '' : `is-${outcome}` });
		});
	}

	private drawCard(region: HTMLElement, session: Session, card: Card): void {
		const question = this.source.question(card);
		const revealed = session.phase === 'revealed';
		const body = region.createDiv({ cls: 'interview-loop-card' });
		if (!this.source.hidePrinciple() && !revealed && card.principle !== null) body.createDiv({ cls: 'interview-loop-over', text: card.principle });
		body.createEl('h2', { cls: 'interview-loop-question', text: question?.text ?? card.text });
		if (question === null) body.createEl('p', { cls: 'interview-loop-quiet', text: 'This question is no longer in your notes. Its text is kept until the drill ends.' });
		if (revealed) this.drawReveal(body, card, question);
		this.drawButtons(region, revealed);
	}

	private drawReveal(body: HTMLElement, card: Card, question: BankQuestion | null): void {
		const told = question?.places[0];
		const list = (lines: readonly string[]): void => {
			const ul = body.createEl('ul');
			for (const line of lines) ul.createEl('li', { text: line });
		};
		if (told !== undefined && told.question.followUps.length > 0) list(told.question.followUps);
		const reveal = body.createDiv({ cls: 'interview-loop-reveal' });
		if (card.principle !== null) reveal.createDiv({ cls: 'interview-loop-over', text: card.principle });
		if (told !== undefined && told.question.talkingPoints.length > 0) {
			reveal.createDiv({ cls: 'interview-loop-over', text: 'Talking points' });
			const ul = reveal.createEl('ul');
			for (const { text } of told.question.talkingPoints) ul.createEl('li', { text });
		}
		if (question === null) return;
		reveal.createDiv({ cls: 'interview-loop-over', text: 'Stories' });
		if (question.stories.length === 0) reveal.createEl('p', { cls: 'interview-loop-quiet', text: 'No story yet. Link one below the question in your note.' });
		drawStories(reveal, question.stories, told?.path ?? '', this.app, this.source, this.card);
	}

	private drawButtons(region: HTMLElement, revealed: boolean): void {
		const bar = region.createDiv({ cls: 'interview-loop-bar' });
		const buttons = bar.createDiv({ cls: 'interview-loop-buttons' });
		const button = (text: string, press: () => void, cls = ''): void => {
			buttons.createEl('button', { text, cls, attr: { type: 'button' } }).addEventListener('click', press);
		};
		button(revealed ? 'Next' : 'Reveal', () => this.advance(), 'mod-cta');
		button('Skip', () => this.pass());
		button('Open source', () => this.openSource());
		button('End', () => this.step(end));
		bar.createDiv({ cls: 'interview-loop-quiet interview-loop-keys', text: `Press space to ${revealed ? 'go on' : 'reveal'}, N to skip, O to open the source, Esc to end` });
	}

	private openSource(): void {
		const card = this.drill === null ? null : currentCard(this.drill.session);
		const place = card === null ? undefined : this.source.question(card)?.places[0];
		if (place !== undefined) this.source.open({ path: place.path, line: place.question.line }, place.question.text, 'tab');
	}

	private announce(): void {
		const session = this.drill?.session;
		if (session === undefined || this.live === null) return;
		const card = currentCard(session);
		this.live.setText(session.phase === 'done' ? 'Drill ended. Summary shown.' : session.phase === 'revealed' ? 'Revealed.' : `Question ${session.past.length + 1} of ${session.cards.length}: ${card?.text ?? ''}`);
	}
}

/** True while keys belong to something else: an input, a button, a link. */
function isBusy(target: EventTarget | null): boolean {
	const el = target as Element | null;
	return el !== null && typeof el.closest === 'function' && el.closest('input, textarea, select, button, a, summary, [contenteditable="true"]') !== null;
}
