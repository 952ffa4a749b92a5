import { ItemView, type PaneType, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import type { Grade } from '../core/drill/grade';
import { answered, answersBeforeEnd, askProbe, currentCard, end, hide, hint, pause, rest, resume, reveal, show, speak, togglePart, toggleStory, undoable, unrevealedCard, type Session } from '../core/drill/session';
import type { PastTurn } from '../core/drill/turn';
import type { BankQuestion } from '../core/interview/bank';
import { actionsNow, type DrillAct } from './drill-actions';
import { drillKeys, KeysModal } from './drill-keys';
import { keptState, readDrill, type Drill, type DrillSource } from './drill-source';
import { DrillStage, hintsOfCard } from './drill-stage';
import type { Pane } from './drill-story';
import { WindowWatch } from './drill-window';
import { hideNotice, notify } from './notice';
import { offerNotice } from './offer-notice';
import { drawnOnce } from './redraw';

/** The drill's view type: stable, saved in layouts. */
export const DRILL_VIEW = 'interview-loop-drill';

/** What the notice about an ended drill is about: only the last one matters. */
const END = 'drill-end';

/** One drill: question, speaking, reveal, grade, next; a tab that survives a restart. */
export class DrillView extends ItemView {
	override navigation = false;
	override icon = 'messages-square';
	private drill: Drill | null = null;
	/** True when the layout held a drill that this version cannot read. */
	private lost = false;
	private stage: DrillStage | null = null;
	/** True when what is shown was drawn before all notes were read. */
	private early = false;
	/** True while the person is where the drill led them. */
	private isAway = false;
	private isOpen = false;
	/** True when notes changed since they were last looked at for this drill. */
	private isStale = false;

	constructor(leaf: WorkspaceLeaf, private readonly source: DrillSource) {
		super(leaf);
		this.scope = drillKeys(this.app, { act: (act) => this.act(act), grade: (grade) => this.grade(grade), move: (by) => this.move(by) });
	}

	override getViewType(): string {
		return DRILL_VIEW;
	}

	override getDisplayText(): string {
		return this.drill === null ? 'Drill' : `Drill: ${this.drill.session.title}`;
	}

	override getState(): Record<string, unknown> {
		return this.drill === null ? {} : keptState(this.drill, this.source.now());
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const held = readDrill(state, this.source.now());
		this.drill = held === null ? null : this.source.latest(held);
		this.lost = this.drill === null && typeof state === 'object' && state !== null && 'session' in state;
		this.stage?.forget();
		this.keep();
		this.render();
		if (this.drill === null) return;
		if (this.drill.session.phase !== 'done') this.hideEnd();
		this.stage?.say(null, this.drill.session);
	}

	/** The app asks for the focus whenever the tab comes to the front. */
	override setEphemeralState(state: unknown): void {
		super.setEphemeralState(state);
		if (typeof state === 'object' && state !== null && 'focus' in state && state.focus === true) this.stage?.focus();
	}

	protected override onOpen(): Promise<void> {
		this.isOpen = true;
		this.stage = new DrillStage(this.contentEl, this.app, this.source, {
			act: (act) => void this.act(act),
			grade: (grade) => void this.grade(grade),
			part: (bit) => void this.change((session) => togglePart(session, bit)),
			told: (story) => void this.change((session) => toggleStory(session, story)),
			openStory: (story, path, pane) => this.jump(pane, (to) => this.source.openStory(story, path, to)),
			follow: (target, path, pane) => this.jump(pane, (to) => this.source.follow(target, path, to)),
			gradeLater: (at, grade) => void this.change((session) => this.source.gradeLater(session, at, grade)),
			openQuestion: (question) => this.openQuestion(question),
			close: () => this.leaf.detach(),
		});
		const refreshSoon = drawnOnce(this, this.contentEl, () => this.refresh());
		this.register(this.source.onChange(() => {
			this.isStale = true;
			refreshSoon();
		}));
		this.addChild(new WindowWatch(this.containerEl, () => this.seen(), () => this.tick()));
		this.registerEvent(this.app.workspace.on('layout-change', () => this.seen()));
		this.registerEvent(this.app.workspace.on('active-leaf-change', (leaf) => {
			if (leaf === this.leaf) this.isAway = false;
			this.seen();
		}));
		this.addAction('history', 'Practice history', () => this.source.showHistory());
		this.addAction('keyboard', 'Keys', () => void this.act('help'));
		this.render();
		return Promise.resolve();
	}

	protected override onClose(): Promise<void> {
		this.isOpen = false;
		this.ask();
		this.keep();
		this.stage?.unload();
		return Promise.resolve();
	}

	/** Does what a key or button asks for; false when that means nothing now. */
	private act(act: DrillAct): boolean {
		this.refresh();
		const session = this.drill?.session;
		if (session === undefined || (act !== 'go' && !actionsNow(session).some((action) => action.act === act))) return false;
		switch (act) {
			case 'go': return this.go(session);
			case 'hint': return this.step(hint(session, this.hints(session)));
			case 'story': return this.chooseStory(session);
			case 'probe': return this.step(askProbe(session, this.source.probe(session) ?? session.turn.probe));
			case 'pause': return this.step((session.paused ? resume : pause)(session, this.source.now()));
			case 'source': return this.openSource(session);
			case 'open': return this.openStory(session);
			case 'skip': return this.step(this.source.skip(session));
			case 'rest': return this.step(rest(session, this.source.now()));
			case 'retire': return this.retire(session);
			case 'undo': return this.step(this.source.undo(session));
			case 'help': return this.help();
			case 'end': return this.end(session);
		}
	}

	/** Starts to speak, reveals; in a mock round asks a follow-up and goes on without a word. */
	private go(session: Session): boolean {
		const now = this.source.now();
		if (session.phase === 'done') return false;
		if (session.paused) return this.step(resume(session, now));
		if (session.phase === 'question') return this.step(speak(session, now));
		if (session.phase === 'revealed') return this.askForGrade();
		if (session.mode !== 'mock') return this.step(reveal(session, now));
		const probe = session.turn.probe === null ? this.source.probe(session) : null;
		return this.step(probe === null ? answered(session, now) : askProbe(session, probe));
	}

	private askForGrade(): boolean {
		this.stage?.announce('Grade the answer from 1 to 4.');
		return true;
	}

	private grade(grade: Grade): boolean {
		this.refresh();
		const session = this.drill?.session;
		if (session === undefined) return false;
		const row = this.stage?.rowOf(session) ?? null;
		if (row !== null) return this.step(this.source.gradeLater(session, row, grade));
		return session.phase === 'revealed' && this.step(this.source.grade(session, grade));
	}

	private move(by: -1 | 1): boolean {
		return this.drill !== null && this.stage?.moveRow(this.drill.session, by) === true;
	}

	/** Ends the drill at once; with answers in it a notice goes back to it, also when its tab is closed by then. */
	private end(session: Session): boolean {
		const now = this.source.now();
		const ended = end(heardOut(session, now), now);
		const answers = answersBeforeEnd(ended);
		if (answers > 0) offerNotice(`Drill ended after ${answers} of ${ended.cards.length} questions.`, 'Resume', () => this.goOn(ended.id), END);
		return this.step(ended);
	}

	/** Takes the end of a session back. */
	private goOn(id: string): void {
		if (this.drill === null || this.drill.session.id !== id) return;
		const { session } = this.drill;
		const drill = { ...this.drill, session: session.phase === 'done' ? this.source.undo(session) : session };
		if (this.isOpen) this.step(drill.session);
		this.source.resume(drill);
	}

	private retire(session: Session): boolean {
		const retired = this.source.retire(session);
		const over = retired.past[retired.past.length - 1];
		if (over !== undefined) offerNotice(`Retired for good: "${over.card.text}"`, 'Undo', () => this.bringBack(over));
		return this.step(retired);
	}

	/** Takes a retirement back: as the last step of the drill that is open, else in the practice log alone. */
	private bringBack({ logged, card }: PastTurn): void {
		const session = this.drill?.session;
		if (this.isOpen && session !== undefined && logged !== null && undoable(session)?.logged === logged) {
			this.step(this.source.undo(session));
			this.stage?.focus();
		} else if (logged !== null) {
			this.source.takeBack(logged);
			notify(`"${card.text}" can come up in drills again.`);
		}
	}

	private change(step: (session: Session) => Session): boolean {
		this.refresh();
		return this.drill !== null && this.step(step(this.drill.session));
	}

	private step(session: Session): boolean {
		if (this.drill === null) return false;
		const before = this.drill.session;
		this.drill = { ...this.drill, session };
		this.keep();
		this.app.workspace.requestSaveLayout();
		this.render();
		this.stage?.say(before, session);
		if (session.phase === 'done' && before.phase !== 'done') this.stage?.focus();
		if (session.phase !== 'done' && before.phase === 'done') this.hideEnd();
		const next = unrevealedCard(session);
		if (next !== null && next.id !== currentCard(before)?.id) this.source.conceal(next);
		return true;
	}

	/** A drill goes on or begins: the notice about one that ended has nothing to offer any more. */
	private hideEnd(): void {
		hideNotice(this.contentEl.doc, END);
	}

	private keep(): void {
		if (this.drill !== null) this.source.keep(this.drill);
	}

	private chooseStory(session: Session): boolean {
		this.source.chooseStory(session, (story) => void this.change((now) => toggleStory(now, story)));
		return true;
	}

	private help(): boolean {
		new KeysModal(this.app).open();
		return true;
	}

	private openSource(session: Session): boolean {
		const card = currentCard(session);
		const question = card === null ? null : this.source.question(card);
		const story = card === null ? undefined : this.source.story(card)?.link;
		if (question !== null) this.openQuestion(question);
		else if (story !== undefined) this.jump(false, (pane) => this.source.openStory(story, story.path ?? '', pane));
		else notify(this.source.reading() ? 'Your notes are still being read.' : `This ${session.mode === 'story' ? 'story' : 'question'} is no longer in your notes, so there is no source to open.`);
		return true;
	}

	private openQuestion({ places: [place] }: BankQuestion): void {
		if (place !== undefined) this.jump(false, (pane) => this.source.open({ path: place.path, line: place.question.line }, place.question.text, pane));
	}

	private openStory(session: Session): boolean {
		const card = currentCard(session);
		const question = card === null ? null : this.source.question(card);
		const story = (card === null ? null : this.source.story(card)?.link) ?? question?.stories.find(({ broken }) => !broken);
		if (story === undefined) notify('No story is linked to this question yet.');
		else this.jump(false, (pane) => this.source.openStory(story, question?.places[0]?.path ?? '', pane));
		return true;
	}

	/** Goes to what the drill leads to. Until the person comes back the clock waits. */
	private jump(pane: PaneType | boolean, open: (pane: Pane) => Promise<boolean>): void {
		const leave = async (): Promise<void> => {
			if (!(await this.source.jump(this.leaf, this.drill?.session.id ?? '', pane, open))) return;
			this.isAway = this.app.workspace.getMostRecentLeaf() !== this.leaf;
			this.seen();
		};
		void leave();
	}

	private hints(session: Session): number {
		const card = currentCard(session);
		return card === null ? 0 : hintsOfCard(card, this.source).length;
	}

	/** Time out of sight counts for nothing: a hidden window, another tab in front, or a note beside that the drill led to. */
	private seen(): void {
		this.ask();
		if (this.drill === null) return;
		const visible = !this.contentEl.doc.hidden && this.contentEl.isShown() && !this.isAway;
		if (visible !== this.drill.session.hidden) return;
		this.drill = { ...this.drill, session: (visible ? show : hide)(this.drill.session, this.source.now()) };
		this.tick();
	}

	/** While this drill is on screen, other views do not give away the answer to what it asks. */
	private ask(): void {
		const session = this.isOpen && this.contentEl.isShown() ? this.drill?.session : undefined;
		this.source.ask(this, session === undefined ? null : unrevealedCard(session));
	}

	private tick(): void {
		if (this.drill !== null) this.stage?.tick(this.drill.session);
	}

	/**
	 * When notes changed under the drill: edited questions are followed, what is shown is drawn again, the session stays. Many notes may
	 * change at once, so this waits for a pace; what the person does next does not.
	 */
	private refresh(): void {
		if (this.drill === null || !this.isStale) return;
		this.isStale = false;
		// A summary is of its moment, unless it had to do without notes that were not read yet.
		if (this.drill.session.phase === 'done' && (!this.early || this.source.reading())) return;
		this.drill = { ...this.drill, session: this.source.followed(this.drill.session) };
		this.stage?.forget();
		this.render();
	}

	private render(): void {
		this.ask();
		this.early = this.source.reading();
		if (this.drill !== null) this.stage?.draw(this.drill);
		else this.stage?.drawNothing(this.lost ? 'This drill was saved by another version of the plugin and cannot go on. Nothing else was lost.' : 'No drill is running.');
	}
}

/** In a mock round time may be up while the person speaks: what was spoken waits for its grade like the rest. */
function heardOut(session: Session, now: number): Session {
	return session.mode === 'mock' && session.phase === 'speaking' ? answered(session, now) : session;
}
