import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/core/interview/row';
import { rowAt } from '../../../src/core/interview/row-at';
import { loopRows } from '../../../src/core/interview/rows';
import { prepare } from './prepared';

const LOOP = '# Boatyard\n\n**Interviewer**: Dana Okoro\n\n**Principles**\n- Earn Trust\n- Think Big\n\n## Interview 2\n\n**Interviewer**: Per Lindqvist\n\n**Principles**\n- Earn Trust\n';
const QUESTIONS = '# Earn Trust\n\n- Tell me about a slow leak.\n\t- [[Pump]]\n- Tell me about a long watch.\n';
const rows = loopRows(prepare({ 'Boatyard loop.md': LOOP, 'Interviews/Earn Trust.md': QUESTIONS }).loop('Boatyard loop.md'), 'interviewer');
const trail = (path: string, line: number, isExpanded: (row: Row) => boolean = () => false): string[] =>
	rowAt(rows, { path, line }, isExpanded).map(({ label }) => label);

describe('the row for a place in a note', () => {
	it('is the nearest at or above the line, with the rows above it', () => {
		expect(trail('Interviews/Earn Trust.md', 2)).toEqual(['Dana Okoro', 'Earn Trust', 'Tell me about a slow leak.']);
		expect(trail('Interviews/Earn Trust.md', 3).at(-1)).toBe('Tell me about a slow leak.');
		expect(trail('Interviews/Earn Trust.md', 4).at(-1)).toBe('Tell me about a long watch.');
		expect(trail('Boatyard loop.md', 6)).toEqual(['Dana Okoro', 'Think Big']);
		expect(trail('Boatyard loop.md', 10)).toEqual(['Per Lindqvist']);
	});

	it('is the one in sight where several rows are for one question', () => {
		expect(trail('Interviews/Earn Trust.md', 2, ({ id }) => id.startsWith('interviewer:Per'))[0]).toBe('Per Lindqvist');
		expect(trail('Interviews/Earn Trust.md', 2, ({ id }) => id === 'interviewer:Per Lindqvist')[0]).toBe('Dana Okoro');
	});

	it('is none above all rows of a note, and none in another note', () => {
		expect(trail('Interviews/Earn Trust.md', 1)).toEqual([]);
		expect(trail('Elsewhere.md', 9)).toEqual([]);
	});
});
