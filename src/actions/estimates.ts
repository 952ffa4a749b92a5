import { rememberedBefore } from '../core/drill/before';
import type { Estimate } from '../core/drill/estimate';
import { readiness, type Remembered } from '../core/drill/readiness';
import type { BankQuestion } from '../core/interview/bank';
import { DAY_MS, midnightOf } from '../core/interview/day';
import { allAsLoop, loopAt, type Loop } from '../core/interview/loop';
import { interviewDays } from '../core/interview/loop/interview-days';
import type { Preparation } from '../core/interview/preparation';
import { nextLoop } from '../core/interview/loop/next-loop';
import { questionsIn, type Scope } from '../core/interview/scope';
import type { KnownQuestions } from './known-questions';

/** Without a date, readiness is for a week from now: on the day of practice everything looks known. */
const NO_DATE_DAYS = 7;

/** How ready the person is, from their own grades: for any scope the share of its questions they would recall. */
export class Estimates {
	/** `today` as days from 1970-01-01. */
	constructor(private readonly preparation: Preparation, private readonly questions: KnownQuestions, private readonly today: () => number) {}

	/** Readiness for a scope at its interview; with `before`, as it was without that session's answers. */
	of(scope: Scope, before: string | null = null): Estimate {
		const day = this.interviewDay(scope);
		const at = day ?? this.today() + NO_DATE_DAYS;
		const remembered = (question: BankQuestion): Remembered | null => {
			const history = this.questions.history(question);
			return before === null ? history : rememberedBefore(history, before);
		};
		const isOver = day === null && this.daysOf(scope).length > 0;
		const questions = questionsIn(scope, this.preparation.bank, this.preparation.loops);
		return { ...readiness(questions.map(remembered), at), day, ...(isOver ? { isOver } : {}) };
	}

	/** The day of the interview a scope prepares for, as days from 1970-01-01; null when unknown or over. */
	interviewDay(scope: Scope): number | null {
		const [day] = this.daysOf(scope);
		return day === undefined || day < this.today() ? null : day;
	}

	/** The days of the interview a scope prepares for, past or not, as days from 1970-01-01; the first counts. */
	private daysOf(scope: Scope): number[] {
		const loop = this.loopOf(scope);
		if (loop === null) return [];
		const person = scope.kind === 'interviewer' ? scope.name : null;
		return interviewDays(loop, person, midnightOf(this.today())).map((day) => day / DAY_MS);
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
