import { Notice, type App } from 'obsidian';
import { drawSession } from '../core/drill/draw-session';
import { fingerprint } from '../core/drill/fingerprint';
import type { Session } from '../core/drill/session';
import type { Card } from '../core/drill/turn';
import type { Bank, BankQuestion } from '../core/interview/bank';
import type { Preparation } from '../core/interview/preparation';
import { questionsIn, scopeKey, scopeTitle, type Scope } from '../core/interview/scope';
import type { Settings } from '../settings/settings';
import type { AskedCounts } from '../vault/asked-counts';
import type { ChosenLoop } from '../vault/chosen-loop';
import { openDrill } from '../views/open-views';
import { ChoiceModal, type Choice } from '../views/suggest-modals';

/** How long an answer should take, in ms. */
const TARGET_MS = 120_000;

/** Time and chance, handed in. */
export interface Chance {
	/** ms since 1970. */
	now(): number;
	/** A fresh seed: a whole number of 32 bits. */
	seed(): number;
}

/** Starts drills and keeps what they need to go on. */
export class Drills {
	private cards: { readonly bank: Bank; readonly byId: ReadonlyMap<string, BankQuestion> } | null = null;

	constructor(
		private readonly app: App,
		private readonly preparation: Preparation,
		private readonly counts: AskedCounts,
		private readonly chosen: ChosenLoop,
		private readonly settings: () => Settings,
		private readonly chance: Chance,
	) {}

	/** Drills the chosen loop, all questions when none is chosen. */
	startChosen(): void {
		const { path } = this.chosen;
		const isLoop = path !== null && this.preparation.loops.some((loop) => loop.path === path);
		this.start(isLoop ? { kind: 'loop', loop: path } : { kind: 'all' });
	}

	/** Starts a drill over a scope; says so when there is nothing to ask. */
	start(scope: Scope): void {
		const session = this.draw(scope);
		if (session !== null) return void openDrill(this.app, { scope, session });
		const { bank, loops } = this.preparation;
		new Notice(`Nothing to drill in "${scopeTitle(scope, bank, loops)}": no question was found there.`);
	}

	/** Drills the active note; false when it has no question. */
	startNote(checking: boolean): boolean {
		const path = this.app.workspace.getActiveFile()?.path;
		const { bank, loops } = this.preparation;
		if (path === undefined || questionsIn({ kind: 'note', path }, bank, loops).length === 0) return false;
		if (!checking) this.start({ kind: 'note', path });
		return true;
	}

	/** Lets the person choose an interviewer, a principle or a system-design protocol. */
	chooseScope(): void {
		const choices = this.scopes().map((scope) => this.choice(scope)).filter(({ count }) => count > 0);
		if (choices.length === 0) return void new Notice('No questions found yet. Run "find interview notes" to look through the whole vault.');
		new ChoiceModal(this.app, 'Drill whom or what?', choices).open();
	}

	/** A session over a scope; null when there is nothing to ask. */
	draw(scope: Scope): Session | null {
		const { bank, loops } = this.preparation;
		const key = scopeKey(scope);
		return drawSession({
			mode: scope.kind === 'all' || scope.kind === 'loop' ? 'random' : 'scope',
			scope: key,
			title: scopeTitle(scope, bank, loops),
			questions: questionsIn(scope, bank, loops),
			asked: this.counts.in(key),
			limit: this.settings().questionsPerDrill,
			targetMs: TARGET_MS,
			seed: this.chance.seed(),
			now: this.chance.now(),
		});
	}

	/** Counts a card as asked in its session's scope. */
	asked(session: Session, card: Card): void {
		this.counts.add(session.scope, card.id);
	}

	/** The question a card was made of; null when no note holds it any more. */
	question(card: Card): BankQuestion | null {
		const { bank } = this.preparation;
		if (this.cards?.bank !== bank) this.cards = { bank, byId: new Map(bank.questions.map((question) => [fingerprint(question.text), question])) };
		return this.cards.byId.get(card.id) ?? null;
	}

	/** Names of the principles a scope's questions probe. */
	principlesIn(scope: Scope): string[] {
		const { bank, loops } = this.preparation;
		return [...new Set(questionsIn(scope, bank, loops).flatMap(({ principles }) => principles[0]?.name ?? []))];
	}

	private scopes(): Scope[] {
		const { loops, bank } = this.preparation;
		const people = loops.flatMap(({ path, interviewers }) => interviewers.map(({ name }): Scope => ({ kind: 'interviewer', loop: path, name })));
		const keys = new Set(bank.questions.flatMap(({ principles }) => principles.map(({ key }) => key)));
		const protocols = new Set(bank.questions.filter(({ kind }) => kind === 'system-design').flatMap(({ places }) => places.map(({ path }) => path)));
		return [...people, ...[...keys].map((key): Scope => ({ kind: 'principle', loop: null, key })), ...[...protocols].map((path): Scope => ({ kind: 'protocol', path }))];
	}

	private choice(scope: Scope): Choice & { readonly count: number } {
		const { bank, loops } = this.preparation;
		const count = questionsIn(scope, bank, loops).length;
		const loop = scope.kind === 'interviewer' ? `${loops.find(({ path }) => path === scope.loop)?.title ?? ''}, ` : '';
		return { label: scopeTitle(scope, bank, loops), detail: `${loop}${count} ${count === 1 ? 'question' : 'questions'}`, count, choose: () => this.start(scope) };
	}
}
