import { counted } from '../core/interview/counted';
import type { Preparation } from '../core/interview/preparation';
import { questionsIn, scopeTitle, type Scope } from '../core/interview/scope';
import type { Choice } from '../views/suggest-modals';

/** The interviewers, principles and system-design protocols that have questions, to choose from. */
export function scopeChoices(preparation: Preparation, start: (scope: Scope) => void): Choice[] {
	const { loops, bank } = preparation;
	const keys = new Set(bank.questions.flatMap(({ principles }) => principles.map(({ key }) => key)));
	const protocols = new Set(bank.questions.filter(({ kind }) => kind === 'system-design').flatMap(({ places }) => places.map(({ path }) => path)));
	const scopes: Scope[] = [
		...loops.flatMap(({ path, interviewers }) => interviewers.map(({ name }): Scope => ({ kind: 'interviewer', loop: path, name }))),
		...[...keys].map((key): Scope => ({ kind: 'principle', loop: null, key })),
		...[...protocols].map((path): Scope => ({ kind: 'protocol', path })),
	];
	return scopes.flatMap((scope) => choice(preparation, scope, start));
}

/** The interviewers that have questions, those of the chosen loop first. */
export function mockChoices(preparation: Preparation, chosen: string | null, start: (scope: Scope) => void): Choice[] {
	const loops = [...preparation.loops].sort((a, b) => Number(b.path === chosen) - Number(a.path === chosen));
	return loops.flatMap(({ path, interviewers }) => interviewers.flatMap(({ name }) => choice(preparation, { kind: 'interviewer', loop: path, name }, start)));
}

function choice({ bank, loops }: Preparation, scope: Scope, start: (scope: Scope) => void): Choice[] {
	const count = questionsIn(scope, bank, loops).length;
	const loop = scope.kind === 'interviewer' ? `${loops.find(({ path }) => path === scope.loop)?.title ?? ''}, ` : '';
	const detail = `${loop}${counted(count, 'question', 'questions')}`;
	return count === 0 ? [] : [{ label: scopeTitle(scope, bank, loops), detail, choose: () => start(scope) }];
}
