import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownInterviewers } from '../../../src/core/interview/interviewers';
import { readTogether } from '../../../src/core/interview/read-together';
import { readNote } from '../../../src/core/interview/read-note';
import { prepare } from './prepared';

const DANA = knownInterviewers([readNote('Loop.md', 'Interviewer: Dana Reyes\n')]);

describe('a note is named after an interviewer', () => {
	it.each([
		'Dana Reyes.md', 'People/Dana Reyes.md', 'Dana Reyes (bar raiser).md', 'Prep - Dana Reyes.md', 'dana reyes – questions.md',
	])('as %s', (path) => {
		expect(DANA.namedAfter(path)).toBe('dana reyes');
	});

	it.each(['Dana.md', 'Dana Reyes/Tides.md', 'Arguing with Dana Reyes.md', 'Per Lindqvist.md'])('but not as %s', (path) => {
		expect(DANA.namedAfter(path)).toBeNull();
	});

	it('by a full name only', () => {
		expect(knownInterviewers([readNote('Loop.md', 'Interviewer: Signe\n')]).namedAfter('Per.md')).toBeNull();
	});
});

describe('interviewers are known', () => {
	const known = (notes: Readonly<Record<string, string>>): ReturnType<typeof knownInterviewers> =>
		knownInterviewers(Object.entries(notes).map(([path, text]) => readNote(path, text)));
	const near = (notes: Readonly<Record<string, string>>, path: string, targets: readonly string[] = []): string[] =>
		known(notes).near(path, targets).namesIn('Dana Reyes, Ola Reyes, Dana Holm, Signe; Will Grace, Bo Price').sort();
	const LOOP = 'Interviewer: Dana Reyes\n\nInterviewer: Signe\n\nSee [[Ferry]].\n';

	it('in their folder and those below it, by full, first and family name', () => {
		const names = ['dana', 'dana reyes', 'reyes', 'signe'];
		expect(near({ 'Jobs/Harbour/Loop.md': LOOP }, 'Jobs/Debrief.md')).toEqual(names);
		expect(near({ 'Jobs/Loop.md': LOOP }, 'Jobs/Harbour/Debrief.md')).toEqual(names);
		expect(near({ 'Loop.md': LOOP }, 'Debrief.md')).toEqual(names);
		expect(near({ 'Jobs/Loop.md': LOOP }, 'Tides/Wednesday.md')).toEqual(['dana reyes']);
	});

	it('where a link leads to or from the note that names them', () => {
		expect(near({ 'Jobs/Loop.md': LOOP }, 'Tides/Ferry.md')).toContain('dana');
		expect(near({ 'Jobs/Loop.md': LOOP }, 'Tides/Wednesday.md', ['Loop#Day'])).toContain('dana');
		expect(near({ 'Jobs/Loop.md': LOOP }, 'Tides/Wednesday.md', ['Loops'])).toEqual(['dana reyes']);
	});

	it('in a folder beside theirs, unless it has interviewers of its own', () => {
		const other = 'Interviewer: Dana Holm\n';
		expect(near({ 'Jobs/Harbour/Loop.md': LOOP }, 'Jobs/Stories/Late.md')).toContain('reyes');
		expect(near({ 'Jobs/Harbour/Loop.md': LOOP, 'Jobs/Harbour North/Loop.md': other }, 'Jobs/Harbour North/Debrief.md'))
			.toEqual(['dana', 'dana holm', 'dana reyes', 'holm']);
	});

	it('not to the note that alone names them', () => {
		expect(near({ 'Loop.md': LOOP }, 'Loop.md')).toEqual([]);
		expect(near({ 'Loop.md': LOOP, 'Second.md': 'Interviewer: Signe\n' }, 'Loop.md')).toEqual(['signe']);
	});

	it('not by a name that is a word, nor by initials', () => {
		expect(near({ 'Loop.md': 'Interviewer: Will Grace\n\nInterviewer: Bo Price\n' }, 'Debrief.md')).toEqual(['bo price', 'will grace']);
	});

	it('alike, whatever the order of the notes', () => {
		const notes = Object.entries({ 'Loop.md': LOOP, 'Second.md': 'Interviewer: Dana Holm\n' }).map(([path, text]) => readNote(path, text));
		expect(knownInterviewers([...notes].reverse()).key).toBe(knownInterviewers(notes).key);
	});

	it('by other notes since a link leads to them', () => {
		const linked = known({ 'Loop.md': LOOP });
		const unlinked = known({ 'Loop.md': LOOP.replace('See [[Ferry]].', '') });
		expect(unlinked.key).not.toBe(linked.key);
	});

	it('by no name that two of them bear', () => {
		const other = 'Interviewer: Dana Holm\n\nInterviewer: Ola Reyes\n';
		expect(near({ 'Jobs/Loop.md': LOOP, 'Jobs/Other.md': other }, 'Jobs/Debrief.md'))
			.toEqual(['dana holm', 'dana reyes', 'holm', 'ola', 'ola reyes', 'signe']);
	});

	it('by what notes say themselves, not by what others know', () => {
		const notes = { 'Jobs/Debrief.md': 'Dana first. Wanted numbers.\n', 'Jobs/Loop.md': 'Interviewer: Dana Reyes\n' };
		const [debrief] = readTogether(Object.entries(notes));
		expect(debrief?.interviews.flatMap(({ interviewers }) => interviewers.map(({ name }) => name))).toEqual(['Dana']);
		expect(debrief?.ownInterviewers).toEqual([]);
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

	it('give those questions to that interviewer', () => {
		const [dana] = prepare(Object.fromEntries(NOTES)).loop('Loop.md').interviewers;
		expect(dana?.questions).toHaveLength(3);
	});
});
