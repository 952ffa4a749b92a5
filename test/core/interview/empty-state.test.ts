import { describe, expect, it } from 'vitest';
import { emptyState, type Found } from '../../../src/core/interview/empty-state';

/** What the sidebar says of a vault with so many notes, interviewers, questions and stories. */
function says(notes: number, interviewers: number, questions: number, stories: number, loop: string | null = null, isEmpty = false): string | null {
	const found: Found = { notes: Array.from({ length: notes }, (_, i) => `Prep/Note ${i + 1}.md`), interviewers, questions, stories };
	return emptyState(found, loop, isEmpty)?.says ?? null;
}

describe('what is missing is said as it is', () => {
	it('in a vault with nothing', () => expect(says(0, 0, 0, 0)).toBe('No interview notes found yet.'));
	it('in one with stories only', () => expect(says(16, 0, 0, 16)).toBe('Found 16 stories, but no questions yet.'));
	it('in one with questions but no interviewers', () => expect(says(2, 0, 12, 3)).toBe('Found 12 questions, but no interviewers.'));
	it('in one with interviewers but no questions', () => expect(says(2, 1, 0, 3)).toBe('Found 1 interviewer, but no questions yet.'));
	it('in one with one note only', () => {
		expect(says(1, 0, 1, 0)).toBe('Found 1 question in one note, "Note 1", but no interviewers.');
		expect(says(1, 2, 5, 0)).toBe('Everything here is in one note, "Note 1". No stories found yet.');
	});
	it('in a loop with nothing to show', () => expect(says(3, 2, 5, 1, 'Northwind loop', true)).toBe('"Northwind loop" names no principles and no questions yet.'));
	it('and nothing is said when nothing is missing', () => expect([says(3, 2, 5, 1), says(1, 2, 5, 1)]).toEqual([null, null]));
	it.each([
		['an empty vault', 0, 0, 0, 0, 'create-loop'],
		['stories only', 2, 0, 0, 3, 'create-loop'],
		['questions only', 2, 0, 12, 0, 'create-loop'],
		['a loop only', 1, 4, 0, 0, 'add-starters'],
		['a loop and questions', 1, 4, 12, 0, 'new-story'],
	] as const)('the next step of %s', (_, notes, interviewers, questions, stories, step) => {
		expect(emptyState({ notes: Array.from({ length: notes }, () => 'A.md'), interviewers, questions, stories }, null, false)?.steps[0]).toBe(step);
	});
	it('every state has a next step', () => {
		for (const args of [[0, 0, 0, 0], [1, 0, 0, 1], [1, 0, 1, 0], [1, 1, 0, 0], [1, 1, 1, 0]] as const) {
			const [notes, interviewers, questions, stories] = args;
			expect(emptyState({ notes: notes === 0 ? [] : ['A.md'], interviewers, questions, stories }, null, false)?.steps).not.toHaveLength(0);
		}
	});
});
