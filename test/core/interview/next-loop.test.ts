import { describe, expect, it } from 'vitest';
import { nextLoop } from '../../../src/core/interview/loop/next-loop';
import { prepare } from './prepared';

const TODAY = Date.UTC(2026, 10, 29);
const loopNote = (name: string, ask: number, date = ''): string => [
	`---\ninterview-date: ${date}\n---`, `Interviewer: ${name}`, '',
	...['Tell me about a time you were late.', 'Tell me about a time you left.'].slice(0, ask).map((question) => `- ${question}`), '',
].join('\n');

/** The title of the loop shown first in a vault with these loop notes. */
function shown(notes: Readonly<Record<string, string>>): string | null {
	return nextLoop(prepare(notes).loops, TODAY)?.title ?? null;
}

describe('the loop shown before one is chosen', () => {
	it('is the next by its day, today included', () => {
		expect(shown({
			'A.md': loopNote('Ada Holm', 2, '2026-11-28'), 'B.md': loopNote('Per Lindqvist', 2, '2026-12-01'),
			'C.md': loopNote('Ewa Kowalik', 1, '2026-11-29'),
		})).toBe('C');
	});

	it('is the one with the most questions to its interviewers where no day is ahead', () => {
		expect(shown({ 'A.md': loopNote('Ada Holm', 1), 'B.md': loopNote('Per Lindqvist', 2, '2026-11-28') })).toBe('B');
		expect(shown({ 'A.md': loopNote('Ada Holm', 2), 'B.md': loopNote('Per Lindqvist', 1, '2026-11-28') })).toBe('A');
	});

	it('is the first of equals', () => {
		expect(shown({ 'A.md': loopNote('Ada Holm', 1), 'B.md': loopNote('Per Lindqvist', 1) })).toBe('A');
	});

	it('is none without loops', () => {
		expect(shown({ 'Tides.md': 'High at nine.\n' })).toBeNull();
	});
});
