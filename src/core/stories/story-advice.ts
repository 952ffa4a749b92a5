import type { BankQuestion } from '../interview/bank';
import { fold } from '../interview/fold';
import { scopeKey } from '../interview/scope';
import type { Plan, PlanRound, PlanSlot } from './plan';

/** What the plan says of the stories that one question could be answered with, by their titles. */
export interface StoryAdvice {
	/** The planned story of the question, then its spare; those of other rounds that ask it follow. */
	readonly planned: readonly string[];
	/** "planned", "spare"; who else hears a story or heard it: "told to Dana Reyes". Empty for a story to tell freely. */
	noteOn(title: string): string;
}

/**
 * The advice for a question in a drill. `scope` is the session's (`scopeKey`): that of an interviewer or a loop counts only
 * their rounds; any other counts every round that asks the question.
 */
export function adviceFor(plans: readonly Plan[], { key }: Pick<BankQuestion, 'key'>, scope: string): StoryAdvice {
	const ofLoop = plans.filter(({ loop }) => scopeKey({ kind: 'loop', loop }) === scope);
	const isOne = ({ loop }: Plan, { interviewer: { name } }: PlanRound): boolean => scopeKey({ kind: 'interviewer', loop, name }) === scope;
	const ofPerson = plans.flatMap((plan) => (plan.rounds.some((round) => isOne(plan, round)) ? [plan] : []));
	const counted = ofPerson.length > 0 ? ofPerson : ofLoop.length > 0 ? ofLoop : plans;
	const asking = counted.flatMap((plan) => plan.rounds
		.filter((round) => ofPerson.length === 0 || isOne(plan, round))
		.flatMap(({ slots }) => slots.filter(({ questions }) => questions.some((one) => one.key === key))));
	const titles = (of: 'first' | 'spare'): string[] => asking.flatMap((slot) => slot[of]?.story.title ?? []);
	const [firsts, spares] = [titles('first'), titles('spare')];
	const has = (all: readonly string[], title: string): boolean => all.some((one) => fold(one) === fold(title));
	return {
		planned: [...new Set([...firsts, ...spares])],
		noteOn: (title) => {
			const isFirst = (slot: PlanSlot): boolean => slot.first !== null && fold(slot.first.story.title) === fold(title);
			const own = new Set(asking.flatMap(({ interviewers }) => interviewers));
			// In a drill of everything a question may belong to several rounds: nobody is somebody else then.
			const others = asking.length === 0 ? [] : counted.flatMap(({ rounds }) => rounds).filter(({ interviewer }) => !own.has(interviewer.name));
			const names = (all: readonly PlanRound[]): string => [...new Set(all.map(({ interviewer }) => interviewer.name))].join(', ');
			const heardBy = names(others.filter(({ heard }) => has(heard ?? [], title)));
			const firstFor = names(others.filter(({ slots }) => slots.some(isFirst)));
			return [
				has(firsts, title) ? 'planned' : has(spares, title) ? 'spare' : '',
				heardBy === '' ? '' : `told to ${heardBy}`,
				firstFor === '' ? '' : `planned for ${firstFor}`,
			].filter((word) => word !== '').join(', ');
		},
	};
}

/** The titles with the planned ones first, in the order of the plan; the rest stays as it is. */
export function plannedFirst<T>(all: readonly T[], { planned }: Pick<StoryAdvice, 'planned'>, titleOf: (one: T) => string): T[] {
	const places = new Map(planned.map((title, place) => [fold(title), place]));
	const placeOf = (one: T): number => places.get(fold(titleOf(one))) ?? planned.length;
	return [...all].sort((a, b) => placeOf(a) - placeOf(b));
}
