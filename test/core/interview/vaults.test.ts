import { describe, expect, it } from 'vitest';
import { knownInterviewers } from '../../../src/core/interview/interviewers';
import { readNote } from '../../../src/core/interview/read-note';
import { readTogether } from '../../../src/core/interview/read-together';
import { measureTogether, setsIn } from '../../../scripts/measure/measure-notes';
import type { MeasuredKind } from '../../../scripts/measure/measured-note';
import { sumScores } from '../../../scripts/measure/score';
import { measureVault, parseVault } from '../../../scripts/measure/whole-vault';

/** As in `sets.test.ts`, for whole vaults of one person each: precision and recall reached, which only go up. */
const REACHED: ReadonlyArray<readonly [MeasuredKind, { precision: number; recall: number }]> = [
	['interviewer', { precision: 0.94, recall: 0.79 }],
	['question', { precision: 0.96, recall: 0.92 }],
	['story', { precision: 0.97, recall: 0.99 }],
	['follow-up', { precision: 0.96, recall: 0.95 }],
];

const vaults = setsIn('test/core/interview/vaults').map(({ text }) => parseVault(text));
const figures = vaults.map(measureVault);
/** Read once for all tests. */
const scores = vaults.map(({ measured }) => measureTogether(measured));

describe('the invented vaults', () => {
	it.each(REACHED)('are read at least as well as before: %s', (kind, { precision, recall }) => {
		const tally = sumScores(scores).tallies[kind];
		expect(tally.right / tally.found).toBeGreaterThanOrEqual(precision);
		expect(tally.right / tally.expected).toBeGreaterThanOrEqual(recall);
	});

	/** No vault may get worse behind the gains of others: what the least well read one reached. */
	const LEAST = [['interviewer', 0.86, 0.59], ['question', 0.88, 0.83], ['story', 0.9, 0.93], ['follow-up', 0.86, 0.63]] as const;

	it.each(LEAST)('are each read at least so well: %s', (kind, precision, recall) => {
		for (const { tallies } of scores) {
			const tally = tallies[kind];
			expect(tally.right / tally.found).toBeGreaterThanOrEqual(precision);
			expect(tally.right / tally.expected).toBeGreaterThanOrEqual(recall);
		}
	});

	it('tie at least as many questions to their stories, and people to what they assess', () => {
		const share = (of: 'links' | 'assesses'): number =>
			figures.reduce((sum, one) => sum + one[of].right, 0) / figures.reduce((sum, one) => sum + one[of].all, 0);
		expect(share('links')).toBeGreaterThanOrEqual(0.86);
		expect(share('assesses')).toBeGreaterThanOrEqual(0.88);
	});

	it('know the same interviewers after their notes were read with that known', () => {
		for (const { notes } of vaults) {
			const alone = knownInterviewers([...notes].map(([path, text]) => readNote(path, text)));
			expect(knownInterviewers(readTogether(notes)).key).toBe(alone.key);
		}
	});

	it('have none of their follow-ups drilled as questions', () => {
		expect(figures.map(({ drilled }) => drilled)).toEqual(figures.map(() => 0));
	});
});
