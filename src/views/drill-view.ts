import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import type { Grade } from '../core/drill/grade';
import { answered, askProbe, currentCard, end, hide, hint, pause, rest, resume, reveal, show, speak, togglePart, toggleStory, type Session } from '../core/drill/session';
import type { BankQuestion } from '../core/interview/bank';
import { actionsNow, type DrillAct } from './drill-actions';
import { hintsFor } from './drill-card';
import { drillKeys, KeysModal } from './drill-keys';
import { keptState, readDrill, type Drill, type DrillSource } from './drill-source';
import { DrillStage } from './drill-stage';
import { notify } from './notice';

/** The drill's view type: stable, saved in layouts. */
export const DRILL_VIEW = 'interview-loop-drill';

/** How often the clocks are looked at, in ms. */
const TICK_MS = 500;

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

	constructor(leaf: WorkspaceLeaf, private readonly source: DrillSource) {
		super(leaf);
		this.scope = drillKeys(this.app, { act: (act) => this.act(act), grade: (grade) => this.grade(grade) });
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
		const held = typeof state === 'object' && state !== null ? state : {};
		this.drill = readDrill(state, this.source.now());
		this.lost = this.drill === null && 'session' in held;
		this.stage?.forget();
		this.keep();
		this.render();
		if (this.drill !== null) this.stage?.say(null, this.drill.session);
		if ('going' in held) this.stage?.focus();
	}

	protected override onOpen(): Promise<void> {
		this.stage = new DrillStage(this.contentEl, this.app, this.source, {
			act: (act) => void this.act(act),
			grade: (grade) => void this.grade(grade),
			part: (bit) => void this.change((session) => togglePart(session, bit)),
			told: (story) => void this.change((session) => toggleStory(session, story)),
			gradeLater: (at, grade) => void this.change((session) => this.source.gradeLater(session, at, grade)),
			openQuestion: (question) => this.openQuestion(question),
			close: () => this.leaf.detach(),
		});
		this.register(this.source.onChange(() => this.refresh()));
		this.registerDomEvent(this.contentEl.doc, 'visibilitychange', () => this.seen());
		this.registerEvent(this.app.workspace.on('layout-change', () => this.seen()));
		this.registerEvent(this.app.workspace.on('active-leaf-change', () => this.seen()));
		this.registerInterval(window.setInterval(() => this.tick(), TICK_MS));
		this.addAction('history', 'Practice history', () => this.source.showHistory());
		this.addAction('keyboard', 'Keys', () => void this.act('help'));
		this.render();
		return Promise.resolve();
	}

	protected override onClose(): Promise<void> {
		this.keep();
		this.stage?.unload();
		return Promise.resolve();
	}

	/** Does what a key or button asks for; false when that means nothing now. */
	private act(act: DrillAct): boolean {
		const session = this.drill?.session;
		if (session === undefined || (act !== 'go' && !actionsNow(session).some((action) => action.act === act))) return false;
		switch (act) {
			case 'go': return this.go(session);
			case 'hint': return this.step(hint(session, this.hints(session)));
			case 'story': return this.chooseStory(session);
			case 'probe': return this.step(askProbe(session, this.source.probe(session) ?? session.turn.probe));
			case 'pause': return this.step((session.paused ? resume : pause)(session, this.source.now()));
			case 'source': return this.openSource(session);
			case 'skip': return this.step(this.source.skip(session));
			case 'rest': return this.step(rest(session, this.source.now()));
			case 'retire': return this.step(this.source.retire(session));
			case 'undo': return this.step(this.source.undo(session));
			case 'help': return this.help();
			case 'end': return this.step(end(heardOut(session, this.source.now()), this.source.now()));
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
		const session = this.drill?.session;
		return session?.phase === 'revealed' && this.step(this.source.grade(session, grade));
	}

	private change(step: (session: Session) => Session): boolean {
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
		return true;
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
		if (question !== null) this.openQuestion(question);
		else notify(this.source.reading() ? 'Your notes are still being read.' : 'This question is no longer in your notes, so there is no source to open.');
		return true;
	}

	private openQuestion({ places: [place] }: BankQuestion): void {
		if (place !== undefined) this.source.open({ path: place.path, line: place.question.line }, place.question.text, 'tab');
	}

	private hints(session: Session): number {
		const card = currentCard(session);
		return card === null ? 0 : hintsFor(card, this.source.question(card), this.source.hidePrinciple()).length;
	}

	/** Time out of sight counts for nothing: a hidden window, or another tab in front. */
	private seen(): void {
		if (this.drill === null) return;
		const visible = !this.contentEl.doc.hidden && this.contentEl.isShown();
		if (visible !== this.drill.session.hidden) return;
		this.drill = { ...this.drill, session: (visible ? show : hide)(this.drill.session, this.source.now()) };
		this.tick();
	}

	private tick(): void {
		if (this.drill !== null) this.stage?.tick(this.drill.session);
	}

	/** Notes changed under the drill: edited questions are followed, what is shown is drawn anew, the session stands. */
	private refresh(): void {
		if (this.drill === null) return;
		// A summary is of its moment, unless it had to do without notes that were not read yet.
		if (this.drill.session.phase === 'done' && (!this.early || this.source.reading())) return;
		this.drill = { ...this.drill, session: this.source.followed(this.drill.session) };
		this.stage?.forget();
		this.render();
	}

	private render(): void {
		this.early = this.source.reading();
		if (this.drill !== null) this.stage?.draw(this.drill);
		else this.stage?.drawNothing(this.lost ? 'This drill was saved by another version of the plugin and cannot go on. Nothing else was lost.' : 'No drill is running.');
	}
}

/** In a mock round time may be up while the person speaks: what was spoken waits for its grade like the rest. */
function heardOut(session: Session, now: number): Session {
	return session.mode === 'mock' && session.phase === 'speaking' ? answered(session, now) : session;
}
