import type { Bank, BankQuestion } from './bank';
import { askedBy, loopAt, type Loop, type LoopInterviewer } from './loop';
import { basename } from './names';
import { unique } from './unique';

/** What a drill draws from. `loop` is a loop note's path, null for every loop; `keys` are those of questions; a story goes by its note and title. */
export type Scope =
	| { readonly kind: 'all' }
	| { readonly kind: 'loop'; readonly loop: string }
	| { readonly kind: 'interviewer'; readonly loop: string; readonly name: string }
	| { readonly kind: 'principle'; readonly loop: string | null; readonly key: string }
	| { readonly kind: 'note'; readonly path: string }
	| { readonly kind: 'protocol'; readonly path: string }
	| { readonly kind: 'question'; readonly key: string }
	| { readonly kind: 'story'; readonly path: string; readonly name: string }
	| { readonly kind: 'selection'; readonly name: string; readonly keys: readonly string[] };

/** A name for the scope that stays the same over sessions: what times asked are counted under. */
export function scopeKey(scope: Scope): string {
	switch (scope.kind) {
		case 'all': return 'all';
		case 'loop': return `loop:${scope.loop}`;
		case 'interviewer': return `interviewer:${scope.loop}:${scope.name}`;
		case 'principle': return `principle:${scope.loop ?? ''}:${scope.key}`;
		case 'note': return `note:${scope.path}`;
		case 'protocol': return `protocol:${scope.path}`;
		case 'question': return `question:${scope.key}`;
		case 'story': return `story:${scope.path}:${scope.name}`;
		case 'selection': return `selection:${scope.name}`;
	}
}

/** What the person reads as the scope's name. A loop or interviewer that is gone keeps the name it was asked by. */
export function scopeTitle(scope: Scope, bank: Bank, loops: readonly Loop[]): string {
	switch (scope.kind) {
		case 'all': return 'All questions';
		case 'loop': return loopAt(loops, scope.loop)?.title ?? basename(scope.loop);
		case 'interviewer': return scope.name;
		case 'principle': return bank.principles.named(scope.key)?.name ?? scope.key;
		case 'note': return basename(scope.path);
		case 'protocol': return `System design in ${basename(scope.path)}`;
		case 'question': return 'One question';
		case 'story': return scope.name;
		case 'selection': return scope.name;
	}
}

/** The questions of a scope, each once; behavioral ones unless the scope is a protocol or one question. */
export function questionsIn(scope: Scope, bank: Bank, loops: readonly Loop[]): readonly BankQuestion[] {
	switch (scope.kind) {
		case 'all': return bank.questions.filter(isDrilled);
		case 'loop': return questionsOfLoop(loopAt(loops, scope.loop));
		case 'interviewer': return questionsOfInterviewer(loopAt(loops, scope.loop), scope.name);
		case 'principle': return questionsOfPrinciple(scope.key, bank, scope.loop === null ? undefined : loopAt(loops, scope.loop));
		case 'note': return unique(bank.inNote(scope.path).map(({ question }) => question).filter(isDrilled), byKey);
		case 'protocol': return unique(bank.inNote(scope.path).map(({ question }) => question).filter(({ kind }) => kind === 'system-design'), byKey);
		case 'question': return bank.questions.filter(({ key }) => key === scope.key);
		case 'story': return bank.questions.filter(({ stories }) => stories.some((link) => link.path === scope.path && link.title === scope.name));
		case 'selection': return selected(bank.questions, scope.keys);
	}
}

const byKey = ({ key }: BankQuestion): string => key;

/** Whether a drill over a whole note or loop may ask the question: protocols and answered headings are left out. */
export function isDrilled({ kind }: BankQuestion): boolean {
	return kind === 'behavioral' || kind === 'technical';
}

function selected(questions: readonly BankQuestion[], keys: readonly string[]): readonly BankQuestion[] {
	const wanted = new Set(keys);
	return questions.filter(({ key }) => wanted.has(key));
}

/** What of a loop holds its questions. */
interface QuestionsHeld extends Pick<Loop, 'unassigned' | 'others'> {
	readonly interviewers: ReadonlyArray<Pick<LoopInterviewer, 'principles' | 'questions'>>;
}

/** The questions a loop drills, each once: what its interviewers ask first, then what nobody asks. None without a loop. */
export function questionsOfLoop(loop: QuestionsHeld | undefined): readonly BankQuestion[] {
	if (loop === undefined) return [];
	const asked = loop.interviewers.flatMap(askedBy);
	return unique([...asked, ...loop.unassigned.flatMap(({ questions }) => questions), ...loop.others].filter(isDrilled), byKey);
}

/** A principle's questions; with a loop those that loop may draw, since another company may have a principle of that name. */
function questionsOfPrinciple(key: string, bank: Bank, loop: Loop | undefined): readonly BankQuestion[] {
	const inLoop = loop === undefined ? null : new Set(questionsOfLoop(loop));
	return bank.questions.filter((question) => isDrilled(question) && question.principles.some((principle) => principle.key === key) && inLoop?.has(question) !== false);
}

function questionsOfInterviewer(loop: Loop | undefined, name: string): readonly BankQuestion[] {
	const person = loop?.interviewers.find((interviewer) => interviewer.name === name);
	return person === undefined ? [] : askedBy(person);
}
