import { midnightOf } from '../core/interview/day';
import type { BankQuestion } from '../core/interview/bank';
import { currentLoop } from '../core/interview/loop/next-loop';
import type { Preparation } from '../core/interview/preparation';
import { questionsOfLoop } from '../core/interview/scope';

/**
 * The questions of the chosen loop, else of the next one; all questions when those were chosen. `chosen` is the path of the chosen loop,
 * empty for all questions, null when none was chosen; `today` a day of practice, as days from 1970-01-01.
 */
export function chosenQuestions({ loops, bank }: Preparation, chosen: string | null, today: number): readonly BankQuestion[] {
	const loop = currentLoop(loops, chosen, midnightOf(today));
	return loop === null ? bank.questions : questionsOfLoop(loop);
}
