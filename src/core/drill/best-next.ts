import type { BankQuestion } from '../interview/bank';
import type { Loop } from '../interview/loop';
import { fingerprint } from './fingerprint';
import { interviewDay } from './interview-day';
import { questionsOf, roundsOf } from './loop-readiness';
import { answerOn, readinessGain, type Remembered } from './readiness';

/** What choosing needs of a question's history. */
type Practiced = Remembered & { readonly retired: boolean };

/**
 * The questions that lift the readiness for a loop most when they are practiced today, the largest gain first (see `readinessGain`); of equal
 * gains in the order of the loop. At most `most`, each once, and none that gains nothing or is retired. `today` as days from 1970-01-01.
 */
export function bestNext(loop: Loop, historyOf: (question: BankQuestion) => Practiced | null, today: number, most: number): BankQuestion[] {
	const { at } = interviewDay(loop, null, today);
	const ofNew = readinessGain(null, today, at);
	const best: Gained[] = [];
	const seen = new Set<string>();
	for (const question of questionsOf(roundsOf(loop, today).filter(({ counts }) => counts))) {
		const history = historyOf(question);
		if (history?.retired === true) continue;
		const least = best.length < most ? 0 : (best[best.length - 1]?.gain ?? 0);
		// No practice lifts a recall above 1: most of what is known well need not be looked at.
		if (1 - answerOn(history, at) <= least) continue;
		const gain = history === null ? ofNew : readinessGain(history, today, at);
		if (gain <= least) continue;
		// Two questions that the log cannot tell from each other would be asked only once.
		const id = fingerprint(question.text);
		if (seen.has(id)) continue;
		seen.add(id);
		best.splice(placeOf(gain, best), 0, { question, gain });
		best.splice(most);
	}
	return best.map(({ question }) => question);
}

interface Gained {
	readonly question: BankQuestion;
	readonly gain: number;
}

/** Where a gain belongs among others that fall: after its equals. */
function placeOf(gain: number, best: readonly Gained[]): number {
	let [from, to] = [0, best.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if ((best[middle]?.gain ?? 0) < gain) to = middle;
		else from = middle + 1;
	}
	return from;
}
