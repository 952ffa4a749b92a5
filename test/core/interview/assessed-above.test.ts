import { describe, expect, it } from 'vitest';
import { deriveBank } from '../../../src/core/interview/bank';
import { principlesOfQuestion } from '../../../src/core/interview/principles-served';
import { readNote } from '../../../src/core/interview/read-note';

/** The principle of each question, in order. */
function principles(text: string, head = '# Dana Reyes\nInterviewer, bar raiser'): Array<string | null> {
	const note = readNote('Interviews/Dana Reyes.md', `${head}\n\n${text}`);
	const bank = deriveBank([note], () => null);
	return note.questions.map((question) => principlesOfQuestion(question, note, bank.principles)[0]?.name ?? null);
}

const ASKS = ['Tell me about a time you mended a sail.', 'Describe a time you rowed at night.'] as const;

describe('questions below a label that says what is assessed', () => {
	const lists: ReadonlyArray<readonly [string, string]> = [
		['Q: lines', ASKS.map((ask) => `Q: ${ask}`).join('\n')],
		['bullets', ASKS.map((ask) => `- ${ask}`).join('\n')],
		['numbers', ASKS.map((ask, i) => `${i + 1}. ${ask}`).join('\n')],
	];
	const labels = ['Assesses: Earn Trust', 'Looking for: Earn Trust', '**Assesses:** Earn Trust', 'Principles: Earn Trust', 'Prüft: Earn Trust'];
	it.each(lists.flatMap(([shape, list]) => labels.map((label) => [shape, label, list] as const)))('assess the principle it names: %s, %s', (_, label, list) => {
		expect(principles(`${label}\n\n${list}`)).toEqual(['Earn Trust', 'Earn Trust']);
	});

	it('assess the nearest of several', () => {
		expect(principles(`Assesses: Ownership\nQ: ${ASKS[0]}\n\nLooking for: Earn Trust\n- ${ASKS[1]}`)).toEqual(['Ownership', 'Earn Trust']);
		expect(principles(`### Looking for: Earn Trust\n- ${ASKS[0]}\n\n### Ownership\n- ${ASKS[1]}`)).toEqual(['Earn Trust', 'Ownership']);
	});

	it('assess none of those that one label lists', () => {
		expect(principles(`Assesses: Ownership, Dive Deep\nQ: ${ASKS[0]}`)).toEqual([null]);
	});

	it('keep what a label right below each of them says', () => {
		expect(principles(`- ${ASKS[0]}\n\t- Principles: Ownership\n- ${ASKS[1]}\n\t- Principles: Earn Trust`, '# Behavioral questions')).toEqual(['Ownership', 'Earn Trust']);
	});

	it('leave no principle among the topics to review', () => {
		expect(readNote('Interviews/Dana.md', '# Interview\nInterviewer: Dana Reyes\nAssesses: Ownership, Dive Deep\nReview: sails').interviews[0]?.topics).toMatchObject([{ text: 'sails' }]);
	});
});
