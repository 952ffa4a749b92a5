import { rememberedBefore } from '../core/drill/before';
import type { Estimate } from '../core/drill/estimate';
import type { History } from '../core/drill/history';
import { interviewDay } from '../core/drill/interview-day';
import { loopReadiness, roundReadiness, roundsOf } from '../core/drill/loop-readiness';
import { loopEstimate, readinessReport, type ReadinessReport } from '../core/drill/readiness-report';
import { readiness, type Readiness, type Remembered } from '../core/drill/readiness';
import type { BankQuestion } from '../core/interview/bank';
import { midnightOf } from '../core/interview/day';
import { allAsLoop, loopAt, type Loop } from '../core/interview/loop';
import type { Preparation } from '../core/interview/preparation';
import { nextLoop } from '../core/interview/loop/next-loop';
import { questionsIn, type Scope } from '../core/interview/scope';
import { stillAhead, type ToldTo } from '../core/stories/told-to';
import type { KnownQuestions } from './known-questions';

/**
 * How ready the person is, from their own grades: for a loop as ready as for its weakest interviewer, for an interviewer the mean over their
 * principles, for any other scope the share of its questions they would recall.
 */
export class Estimates {
	/** `today` as days from 1970-01-01; `toldTo` says who of a loop had their round. */
	constructor(
		private readonly preparation: Preparation,
		private readonly questions: KnownQuestions,
		private readonly today: () => number,
		private readonly toldTo: (loop: Loop) => ToldTo = () => new Map(),
	) {}

	/** Readiness for a scope at its interview; with `before`, as it was without that session's answers. */
	of(scope: Scope, before: string | null = null): Estimate {
		const loop = this.loopOf(scope);
		const today = this.today();
		const remembered = (question: BankQuestion): Remembered | null => {
			const history = this.questions.history(question);
			return before === null ? history : rememberedBefore(history, before);
		};
		const { day, isOver, at } = interviewDay(loop, scope.kind === 'interviewer' ? scope.name : null, today);
		const known = { day, ...(isOver ? { isOver } : {}) };
		if (scope.kind === 'loop' && loop !== null) return loopEstimate(loopReadiness(this.ahead(loop), remembered, today), loop, null, today);
		const round = scope.kind === 'interviewer' && loop !== null ? roundsOf(loop, today).find(({ person }) => person?.name === scope.name) : undefined;
		if (round !== undefined) return { ...figures(roundReadiness(round, remembered)), ...known };
		const questions = questionsIn(scope, this.preparation.bank, this.preparation.loops);
		return { ...readiness(questions.map(remembered), at), ...known };
	}

	/** All that is said about the readiness for a loop, or for the only interviewer named. */
	report(loop: Loop, only: string | null): ReadinessReport {
		const known = new Map<BankQuestion, History | null>();
		// A question may be in the rounds of several interviewers.
		const historyOf = (question: BankQuestion): History | null => {
			const held = known.get(question);
			if (held !== undefined) return held;
			const history = this.questions.history(question);
			known.set(question, history);
			return history;
		};
		return readinessReport(only === null ? this.ahead(loop) : loop, only, historyOf, this.today());
	}

	/** The loop without the interviewers who had their round. */
	ahead(loop: Loop): Loop {
		return stillAhead(loop, this.toldTo(loop));
	}

	/** The day of the interview a scope prepares for, as days from 1970-01-01; null when unknown or over. */
	interviewDay(scope: Scope): number | null {
		return interviewDay(this.loopOf(scope), scope.kind === 'interviewer' ? scope.name : null, this.today()).day;
	}

	/** The loop a scope belongs to: of questions that are no loop's own the next one that asks any of them. Null without one. */
	loopOf(scope: Scope): Loop | null {
		const { loops, bank } = this.preparation;
		if (scope.kind === 'all') return allAsLoop(bank, loops);
		if ('loop' in scope && scope.loop !== null) return loopAt(loops, scope.loop) ?? null;
		const questions = new Set(questionsIn(scope, bank, loops));
		const asking = loops.filter(({ path }) => questionsIn({ kind: 'loop', loop: path }, bank, loops).some((question) => questions.has(question)));
		return nextLoop(asking, midnightOf(this.today()));
	}
}

function figures({ value, drilled, of }: Readiness): Readiness {
	return { value, drilled, of };
}
