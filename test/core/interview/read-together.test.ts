import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interviewersIn, namedAfter } from '../../../src/core/interview/interviewers';
import { readTogether } from '../../../src/core/interview/read-together';
import { readNote } from '../../../src/core/interview/read-note';
import { prepare } from './prepared';

const isDana = (name: string): boolean => name === 'dana reyes';

describe('a note is named after an interviewer', () => {
	it.each([
		'Dana Reyes.md', 'People/Dana Reyes.md', 'Dana Reyes (bar raiser).md', 'Prep - Dana Reyes.md', 'dana reyes – questions.md',
	])('as %s', (path) => {
		expect(namedAfter(path, isDana)).toBe('dana reyes');
	});

	it.each(['Dana.md', 'Dana Reyes/Tides.md', 'Arguing with Dana Reyes.md', 'Per Lindqvist.md'])('but not as %s', (path) => {
		expect(namedAfter(path, isDana)).toBeNull();
	});
});

const PREP = '- What do you do when a plan falls apart?\n- When do you ask for help?\n- Why should I hire you?\n';
const NOTES: ReadonlyArray<readonly [path: string, text: string]> = [
	['Loop.md', 'Interviewer: Dana Reyes\n'], ['People/Dana Reyes.md', PREP], ['People/Per Lindqvist.md', PREP], ['Tides.md', 'High at nine.\n'],
];

describe('notes that are read together', () => {
	const read = (notes: typeof NOTES): string[] => readTogether(notes)
		.map(({ path, questions }) => `${path}: ${questions.length}`);

	it('hold the questions of a note named after somebody who interviews by another one', () => {
		expect(read(NOTES)).toEqual(['Loop.md: 0', 'People/Dana Reyes.md: 3', 'People/Per Lindqvist.md: 0', 'Tides.md: 0']);
	});

	it('are read alike in any order', () => {
		fc.assert(fc.property(fc.shuffledSubarray([...NOTES], { minLength: NOTES.length }), (notes) => {
			expect(read(notes).sort()).toEqual(read(NOTES).sort());
		}), { numRuns: 20 });
	});

	it('know full names only', () => {
		expect([...interviewersIn([readNote('Loop.md', 'Interviewer: Dana Reyes\n\nInterviewer: Per\n')])]).toEqual(['dana reyes']);
	});

	it('give those questions to that interviewer', () => {
		const [dana] = prepare(Object.fromEntries(NOTES)).loop('Loop.md').interviewers;
		expect(dana?.questions).toHaveLength(3);
	});
});
