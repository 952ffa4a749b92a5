import type { BankQuestion } from '../core/interview/bank';
import { loopAt } from '../core/interview/loop';
import type { Preparation } from '../core/interview/preparation';
import { questionsOfLoop } from '../core/interview/scope';

/** The questions of the loop with that path; all questions when there is no such loop or none was chosen. */
export function chosenQuestions({ loops, bank }: Preparation, path: string | null): readonly BankQuestion[] {
	const loop = path === null ? undefined : loopAt(loops, path);
	return loop === undefined ? bank.questions : questionsOfLoop(loop);
}
