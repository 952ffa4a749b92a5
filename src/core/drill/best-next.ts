import type { BankQuestion } from '../interview/bank';
import type { Loop } from '../interview/loop';
import { unique } from '../interview/unique';
import { interviewDay } from './interview-day';
import { questionsOf, roundsOf } from './loop-readiness';
import { byKey } from './random';
import { gainToday, type Remembered } from './readiness';

/** What choosing needs of a question's history. */
type Practiced = Remembered & { readonly retired: boolean };

/**
 * The questions that lift the readiness for a loop most when they are practiced today, the largest gain first (see `gainToday`); of equal
 * gains in the order of the loop. At most `most`, and none that gains nothing or is retired. `today` as days from 1970-01-01.
 */
export function bestNext(loop: Loop, historyOf: (question: BankQuestion) => Practiced | null, today: number, most: number): BankQuestion[] {
	const { at } = interviewDay(loop, null, today);
	const open = unique(roundsOf(loop, today).filter(({ counts }) => counts).flatMap(questionsOf), ({ key }) => key).map((question) => {
		const history = historyOf(question);
		return { question, gain: history?.retired === true ? 0 : gainToday(history, today, at) };
	});
	return byKey(open.filter(({ gain }) => gain > 0), ({ gain }) => gain).slice(0, most).map(({ question }) => question);
}
