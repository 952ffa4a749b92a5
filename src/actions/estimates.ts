import { rememberedBefore } from '../core/drill/before';
import type { Estimate } from '../core/drill/estimate';
import { interviewerReadiness, loopReadiness, principleReadiness, type Readiness, type Remembered } from '../core/drill/readiness';
import type { BankQuestion } from '../core/interview/bank';
import { readDay } from '../core/interview/day';
import { allAsLoop, loopAt, type Loop, type LoopInterviewer } from '../core/interview/loop';
import type { Preparation } from '../core/interview/preparation';
import { questionsIn, type Scope } from '../core/interview/scope';
import type { KnownQuestions } from './known-questions';

const DAY_MS = 86_400_000;
/** Without a date, readiness is told for a week from now: on the day of practice everything looks known. */
const NO_DATE_DAYS = 7;

/** Tells how ready the person is, from their own grades. */
export class Estimates {
	/** `today` as days from 1970-01-01. */
	constructor(private readonly preparation: Preparation, private readonly questions: KnownQuestions, private readonly today: () => number) {}

	/** Readiness for a scope at its interview; with `before`, as it was without that session's answers. */
	of(scope: Scope, before: string | null = null): Estimate {
		const loop = this.loopOf(scope);
		const day = this.interviewDay(scope);
		const at = day ?? this.today() + NO_DATE_DAYS;
		const remembered = (question: BankQuestion): Remembered | null => {
			const history = this.questions.history(question);
			return before === null ? history : rememberedBefore(history, before);
		};
		const asked = principleReadiness(questionsIn(scope, this.preparation.bank, this.preparation.loops).map(remembered), at);
		const whole = (scope.kind === 'loop' || scope.kind === 'all') && loop !== null ? this.ofLoop(loop, remembered, at) : null;
		const person = scope.kind === 'interviewer' ? loop?.interviewers.find(({ name }) => name === scope.name) : undefined;
		const value = whole?.value ?? (person === undefined ? asked.value : ofPerson(person, remembered, at).value);
		return { value, drilled: asked.drilled, of: asked.of, day, mean: whole?.mean ?? null };
	}

	/** The day of the interview a scope prepares for, as days from 1970-01-01; null when unknown or over. */
	interviewDay(scope: Scope): number | null {
		const loop = this.loopOf(scope);
		const person = scope.kind === 'interviewer' ? loop?.interviewers.find(({ name }) => name === scope.name) : undefined;
		const days = [person?.date, loop?.date].flatMap((date) => (date == null ? [] : (readDay(date) ?? [])));
		const day = days[0] === undefined ? null : days[0] / DAY_MS;
		return day === null || day < this.today() ? null : day;
	}

	/** The loop a scope belongs to, null for what is no loop's own. */
	loopOf(scope: Scope): Loop | null {
		const { loops, bank } = this.preparation;
		if (scope.kind === 'all') return allAsLoop(bank);
		return 'loop' in scope ? (loopAt(loops, scope.loop ?? '') ?? null) : null;
	}

	private ofLoop(loop: Loop, remembered: (question: BankQuestion) => Remembered | null, at: number): { value: number | null; mean: number | null } {
		if (loop.interviewers.length > 0) return loopReadiness(loop.interviewers.map((person) => ofPerson(person, remembered, at)));
		const principles = loop.unassigned.map(({ questions }) => principleReadiness(questions.map(remembered), at));
		return { value: interviewerReadiness(principles).value, mean: null };
	}
}

/** What stands in a person's rounds besides their principles counts as one principle more. */
function ofPerson({ principles, questions }: LoopInterviewer, remembered: (question: BankQuestion) => Remembered | null, at: number): Readiness {
	const parts = [...principles.map((principle) => principle.questions), ...(questions.length > 0 ? [questions] : [])];
	return interviewerReadiness(parts.map((asked) => principleReadiness(asked.map(remembered), at)));
}
