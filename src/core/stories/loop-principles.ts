import type { BankQuestion } from '../interview/bank';
import type { Loop } from '../interview/loop';
import type { Place } from '../interview/place';
import type { Principle } from '../interview/principle';

/** A principle of a loop with all its questions there. */
export interface AssessedPrinciple {
	readonly principle: Principle;
	/** Where it is assigned first; null where no interviewer assesses it. */
	readonly assigned: Place | null;
	/** Names of the interviewers who assess it, or ask a question of it, in the order of the schedule. */
	readonly interviewers: readonly string[];
	/** Each once. */
	readonly questions: readonly BankQuestion[];
}

/** One as it is put together. */
interface Growing {
	readonly principle: Principle;
	assigned: Place | null;
	readonly interviewers: Set<string>;
	readonly questions: Set<BankQuestion>;
}

/**
 * The principles of a loop: those that its interviewers assess, in the order of the schedule, then those of other questions
 * in their rounds, then the unassigned ones that have questions. With the name of an interviewer only theirs.
 */
export function loopPrinciples(loop: Loop, interviewer: string | null): AssessedPrinciple[] {
	const found = new Map<string, Growing>();
	const of = (principle: Principle): Growing => {
		const held = found.get(principle.key);
		if (held !== undefined) return held;
		const made = { principle, assigned: null, interviewers: new Set<string>(), questions: new Set<BankQuestion>() };
		found.set(principle.key, made);
		return made;
	};
	const people = loop.interviewers.filter(({ name }) => interviewer === null || name === interviewer);
	for (const { name, principles } of people) for (const { principle, assigned, questions } of principles) {
		const one = of(principle);
		one.assigned ??= assigned;
		one.interviewers.add(name);
		for (const question of questions) one.questions.add(question);
	}
	for (const { name, questions } of people) for (const question of questions) for (const principle of question.principles) {
		const one = of(principle);
		one.interviewers.add(name);
		one.questions.add(question);
	}
	if (interviewer === null) for (const { principle, questions } of loop.unassigned) {
		const one = of(principle);
		for (const question of questions) one.questions.add(question);
	}
	return Array.from(found.values(), (one) => ({ ...one, interviewers: [...one.interviewers], questions: [...one.questions] }));
}
