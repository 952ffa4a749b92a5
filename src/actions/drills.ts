import { type App } from 'obsidian';
import { countKey, modeName } from '../core/drill/scope-name';
import { cardOf } from '../core/drill/card';
import { isNeverAsked } from '../core/drill/pool';
import type { Mode } from '../core/drill/session';
import type { Card } from '../core/drill/turn';
import { midnightOf } from '../core/interview/day';
import type { BankQuestion } from '../core/interview/bank';
import { fold } from '../core/interview/fold';
import { currentLoop } from '../core/interview/loop/next-loop';
import type { Preparation } from '../core/interview/preparation';
import { questionsIn, scopeKey, scopeTitle, type Scope } from '../core/interview/scope';
import { storiesIn, storyCard } from '../core/stories/story-drill';
import { toldStories } from '../core/stories/told-stories';
import type { ChosenLoop } from '../vault/chosen-loop';
import type { PracticeLog } from '../vault/practice-log';
import type { Drill } from '../views/drill-source';
import { notify } from '../views/notice';
import { offerNotice } from '../views/offer-notice';
import { ChoiceModal } from '../views/suggest-modals';
import type { Deal, Decks } from './decks';
import type { Estimates } from './estimates';
import { withInterviewDay } from './interview-date';
import type { KnownQuestions } from './known-questions';
import type { Recorder } from './recording';
import { mockChoices, scopeChoices } from './scope-choices';
import type { Startable, Starting } from './starting';
import { whenRead } from './still-reading';

/** What drills are drawn from. */
export interface DrillStart {
	readonly app: App;
	readonly preparation: Preparation;
	readonly log: PracticeLog;
	readonly questions: KnownQuestions;
	readonly decks: Decks;
	readonly estimates: Estimates;
	readonly recorder: Recorder;
	readonly chosen: ChosenLoop;
	readonly starting: Starting;
	/** The local day of practice, as days from 1970-01-01. */
	readonly today: () => number;
	/** True until the notes were read once. */
	readonly reading: () => boolean;
}

/** Starts drills of every mode. What draws from all notes says so while they are still being read. */
export class Drills {
	constructor(private readonly from: DrillStart) {}

	/** Drills the chosen loop, all questions when none is chosen. */
	startChosen(mode: 'random' | 'weak' | 'today' | 'story'): void {
		whenRead(this.from.reading, () => this.startNow(this.chosenScope(), mode));
	}

	/** Starts a drill over a scope; says so when there is nothing to ask. */
	start(scope: Scope, mode?: Mode): void {
		whenRead(this.from.reading, () => this.startNow(scope, mode));
	}

	/** Asks all questions of a scope at once, but for retired ones, without a choice of how many. */
	startAll(scope: Scope): void {
		whenRead(this.from.reading, () => void this.beginAll(scope));
	}

	private startNow(scope: Scope, mode: Mode = scope.kind === 'all' || scope.kind === 'loop' ? 'random' : 'scope'): void {
		const { app, decks, estimates, today } = this.from;
		const key = countKey(mode, scopeKey(scope));
		if (mode === 'today' && this.questionsOf(scope).length > 0) return withInterviewDay(app, estimates, today(), scope, (day) => void this.begin(scope, mode, decks.todaysSet(day)));
		if (mode === 'mock') return this.startRound(scope, key);
		if (mode === 'story') return void this.beginStories(scope);
		void this.begin(scope, mode, mode === 'weak' ? decks.weak() : decks.bag(key));
	}

	/** Drills the active note; false when it has no question, which is not known of every note while they are read. */
	startNote(checking: boolean): boolean {
		const path = this.from.app.workspace.getActiveFile()?.path;
		if (path === undefined) return false;
		if (!this.from.reading() && this.questionsOf({ kind: 'note', path }).length === 0) return false;
		if (!checking) this.start({ kind: 'note', path });
		return true;
	}

	/** Lets the person choose an interviewer, a principle or a system-design protocol. */
	chooseScope(): void {
		whenRead(this.from.reading, () => this.chooseScopeNow());
	}

	private chooseScopeNow(): void {
		const choices = scopeChoices(this.from.preparation, (scope) => this.startNow(scope));
		if (choices.length === 0) return void notify('No questions found yet. Run "Find interview notes" to scan the whole vault.');
		new ChoiceModal(this.from.app, 'Drill whom or what?', choices).open();
	}

	/** Lets the person choose the interviewer of a mock round. */
	chooseRound(): void {
		whenRead(this.from.reading, () => this.chooseRoundNow());
	}

	private chooseRoundNow(): void {
		const choices = mockChoices(this.from.preparation, this.chosenPath(), (scope) => this.startNow(scope, 'mock'));
		if (choices.length === 0) return void notify('No interviewer with questions found yet. A mock round asks as one of them would.');
		new ChoiceModal(this.from.app, 'Who asks?', choices).open();
	}

	/** Draws as a drill was drawn, anew; what was asked once more goes back to the scope itself. */
	redraw({ scope, session: { mode } }: Drill): void {
		this.start(scope, mode === 'again' ? undefined : mode);
	}

	/** Asks the same cards of a drill once more. */
	again({ scope, session }: Drill, cards: readonly Card[]): void {
		if (session.mode === 'story') return void this.from.starting.beginAll({ ...this.startable(scope, cards), deal: () => (all) => all });
		const wanted = new Set(cards.map(({ id }) => id));
		const deal: Deal = () => (all) => [...all.filter(({ id }) => wanted.has(id)), ...cards.filter(({ id }) => !all.some((card) => card.id === id))];
		void this.from.starting.beginAll({ scope, mode: 'again', title: this.titleOf(scope, 'again'), ...this.cardsOf(this.questionsOf(scope)), deal });
	}

	/** Names of the principles that a scope's questions assess, in a drill by story those that its stories serve. */
	principlesIn(scope: Scope, mode: Mode): string[] {
		const { bank, loops } = this.from.preparation;
		if (mode === 'story') return [...new Set(storiesIn(scope, bank, loops).flatMap(({ principles }) => principles.map(({ name }) => name)))];
		return [...new Set(this.questionsOf(scope).flatMap(({ principles }) => principles[0]?.name ?? []))];
	}

	/** The loop the sidebar shows, all questions when it shows those. */
	private chosenScope(): Scope {
		const loop = this.chosenPath();
		return loop === null ? { kind: 'all' } : { kind: 'loop', loop };
	}

	private chosenPath(): string | null {
		const { chosen, preparation, today } = this.from;
		return currentLoop(preparation.loops, chosen.path, midnightOf(today()))?.path ?? null;
	}

	private startRound(scope: Scope, key: string): void {
		const person = scope.kind === 'interviewer' ? this.from.estimates.loopOf(scope)?.interviewers.find(({ name }) => name === scope.name) : undefined;
		if (person === undefined) return this.chooseRoundNow();
		void this.begin(scope, 'mock', this.from.decks.mock(person, key));
	}

	/** The log says what was asked before: a drill waits for it, the start of the app never does. */
	private async begin(scope: Scope, mode: Mode, deal: Deal): Promise<void> {
		const { log, questions, starting } = this.from;
		await log.ready;
		const all = this.questionsOf(scope);
		const open = all.filter((question) => questions.history(question)?.retired !== true);
		if (open.length === 0) return this.offerWayOut(scope, mode, all, deal);
		starting.offer({ scope, mode, title: this.titleOf(scope, mode), ...this.cardsOf(open), deal });
	}

	private async beginStories(scope: Scope): Promise<void> {
		const { preparation: { bank, loops }, log, starting, decks } = this.from;
		await log.ready;
		const stories = storiesIn(scope, bank, loops);
		if (stories.length > 0) return starting.offer({ ...this.startable(scope, stories.map(storyCard)), deal: decks.stories() });
		const text = `No story was found in "${scopeTitle(scope, bank, loops)}".`;
		if (bank.stories.length === 0) notify('No story was found in your notes yet.');
		else offerNotice(text, 'Drill all stories', () => this.startNow({ kind: 'all' }, 'story'));
	}

	/** Stories as a drill could start with them. */
	private startable(scope: Scope, cards: readonly Card[]): Omit<Startable, 'deal'> {
		const told = toldStories(this.from.log.practice);
		return { scope, mode: 'story', title: this.titleOf(scope, 'story'), cards, isNew: ({ text }) => !told.has(fold(text)) };
	}

	private cardsOf(questions: readonly BankQuestion[]): Pick<Startable, 'cards' | 'isNew'> {
		const { questions: known } = this.from;
		const asked = new Set(questions.filter((question) => !isNeverAsked(known.history(question))).map((question) => cardOf(question).id));
		return { cards: questions.map(cardOf), isNew: ({ id }) => !asked.has(id) };
	}

	private async beginAll(scope: Scope): Promise<void> {
		const { log, questions, starting, decks } = this.from;
		await log.ready;
		const open = this.questionsOf(scope).filter((question) => questions.history(question)?.retired !== true);
		await starting.beginAll({ scope, mode: 'scope', title: this.titleOf(scope, 'scope'), ...this.cardsOf(open), deal: decks.bag(scopeKey(scope)) });
	}

	private titleOf(scope: Scope, mode: Mode): string {
		const { bank, loops } = this.from.preparation;
		if (mode === 'story' && scope.kind === 'all') return `${modeName(mode)} · All stories`;
		return [modeName(mode), scopeTitle(scope, bank, loops)].filter((part) => part !== '').join(' · ');
	}

	private offerWayOut(scope: Scope, mode: Mode, all: readonly BankQuestion[], deal: Deal): void {
		const { preparation: { bank, loops }, recorder } = this.from;
		const title = scopeTitle(scope, bank, loops);
		if (all.length > 0) {
			const text = all.length === 1 ? `The only question in "${title}" is retired.` : `All ${all.length} questions in "${title}" are retired.`;
			return offerNotice(text, 'Bring back and drill', () => {
				recorder.bringBack(all);
				void this.begin(scope, mode, deal);
			});
		}
		const text = `Nothing to drill in "${title}": no question was found there.`;
		if (scope.kind === 'all' || this.questionsOf({ kind: 'all' }).length === 0) notify(`${text} Run "Find interview notes" to scan the whole vault.`);
		else offerNotice(text, 'Drill all questions', () => this.startNow({ kind: 'all' }));
	}

	private questionsOf(scope: Scope): readonly BankQuestion[] {
		const { bank, loops } = this.from.preparation;
		return questionsIn(scope, bank, loops);
	}
}
