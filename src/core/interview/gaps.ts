import type { BankQuestion } from './bank';
import type { Loop, LoopPrinciple } from './loop';
import { stateOf } from './question-mark';
import { questionsOfLoop } from './scope';
import { unique } from './unique';

/**
 * What needs work: a question with a `broken` story link, a question without a story (`no-story`), a principle without a
 * question (`no-question`), a question that was never practiced (`unpracticed`).
 */
export type GapKind = 'broken' | 'no-story' | 'no-question' | 'unpracticed';

/** Every kind, the most urgent first. */
export const GAP_KINDS: readonly GapKind[] = ['broken', 'no-story', 'no-question', 'unpracticed'];

/** The gaps of a loop, each question and principle once per kind. */
export interface Gaps {
	readonly questions: Readonly<Record<Exclude<GapKind, 'no-question'>, readonly BankQuestion[]>>;
	readonly principles: readonly LoopPrinciple[];
}

/** True when a link of the question's own leads nowhere. */
export function hasBrokenLink(question: BankQuestion): boolean {
	return stateOf(question) === 'broken';
}

/** True when a question asks for a story and links none, not even a missing one. */
export function lacksStory(question: BankQuestion): boolean {
	return stateOf(question) === 'none';
}

/** What needs work in a loop. `isPracticed` is true for a question that was graded at least once. */
export function gapsOf(loop: Loop, isPracticed: (question: BankQuestion) => boolean): Gaps {
	const questions = questionsOfLoop(loop);
	const all = unique([...questions, ...loop.others], ({ key }) => key);
	const principles = unique([...loop.interviewers.flatMap((one) => one.principles), ...loop.unassigned], ({ principle }) => principle.key);
	return {
		questions: {
			broken: all.filter(hasBrokenLink),
			'no-story': questions.filter(lacksStory),
			unpracticed: questions.filter((question) => !isPracticed(question)),
		},
		principles: principles.filter((one) => one.questions.length === 0),
	};
}

/** How many gaps there are of a kind. */
export function gapCount(gaps: Gaps, kind: GapKind): number {
	return kind === 'no-question' ? gaps.principles.length : gaps.questions[kind].length;
}

/** "3 broken links", "1 question without a story": a kind with its count, as a person reads it. */
export function gapWords(kind: GapKind, count: number): string {
	const one = count === 1;
	switch (kind) {
		case 'broken': return `${count} broken ${one ? 'link' : 'links'}`;
		case 'no-story': return `${count} ${one ? 'question' : 'questions'} without a story`;
		case 'no-question': return `${count} ${one ? 'principle' : 'principles'} without a question`;
		case 'unpracticed': return `${count} never practiced`;
	}
}

/** What a drill of the questions with a gap is called. */
export const GAP_TITLES: Readonly<Record<Exclude<GapKind, 'no-question'>, string>> = {
	broken: 'Broken links', 'no-story': 'Without a story', unpracticed: 'Never practiced',
};
