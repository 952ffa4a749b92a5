import { describe, expect, it } from 'vitest';
import { allAsLoop, type Loop } from '../../../src/core/interview/loop';
import { currentLoop, nextLoop, otherLoop } from '../../../src/core/interview/loop/next-loop';
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

	it('is one without a day rather than one that is over, however many questions that has', () => {
		expect(shown({ 'A.md': loopNote('Ada Holm', 1), 'B.md': loopNote('Per Lindqvist', 2, '2026-11-28') })).toBe('A');
	});

	it('is the last one where all are over', () => {
		expect(shown({ 'A.md': loopNote('Ada Holm', 2, '2025-03-01'), 'B.md': loopNote('Per Lindqvist', 1, '2026-11-28') })).toBe('B');
	});

	it('is the one with the most questions of those without a day, whether a principle has them or not', () => {
		expect(shown({ 'A.md': loopNote('Ada Holm', 1), 'B.md': loopNote('Per Lindqvist', 2) })).toBe('B');
		const assigned = `${loopNote('Per Lindqvist', 0)}\nPrinciples: Ownership\n\n## Ownership\n\n- Tell me about a time you were late.\n- Tell me about a time you left.\n`;
		expect(shown({ 'A.md': loopNote('Ada Holm', 1), 'B.md': assigned })).toBe('B');
	});

	it('is, of loops without a day, the next by a day that its notes mention', () => {
		const said = (day: string): string => `${loopNote('Ada Holm', 0)}\nYour interview is on ${day}.\n`;
		expect(shown({ 'A.md': loopNote('Per Lindqvist', 2), 'B.md': said('9 December 2026'), 'C.md': said('8 December 2026').replace('Ada Holm', 'Ewa Kowalik') })).toBe('C');
		expect(shown({ 'A.md': loopNote('Per Lindqvist', 2), 'B.md': said('9 November 2026') })).toBe('A');
	});

	it('is one with something ahead rather than one that is over or has no day', () => {
		const over = `${loopNote('Ada Holm', 0, '2026-11-20')}\nThe onsite is on 8 December.\n`;
		expect(shown({ 'A.md': loopNote('Per Lindqvist', 2), 'B.md': over })).toBe('B');
		expect(shown({ 'A.md': loopNote('Per Lindqvist', 2), 'B.md': over.replace('8 December', '22 November') })).toBe('A');
		expect(shown({ 'A.md': loopNote('Per Lindqvist', 2, '2026-12-20'), 'B.md': over })).toBe('A');
	});

	it('is one with several people rather than one with more questions', () => {
		expect(shown({ 'A.md': loopNote('Per Lindqvist', 2), 'B.md': `## Round 1\n\nInterviewer: Ada Holm\n\n## Round 2\n\nInterviewer: Ewa Kowalik\n` })).toBe('B');
	});

	it('is the first of equals', () => {
		expect(shown({ 'A.md': loopNote('Ada Holm', 1), 'B.md': loopNote('Per Lindqvist', 1) })).toBe('A');
	});

	it('is none without loops', () => {
		expect(shown({ 'Tides.md': 'High at nine.\n' })).toBeNull();
	});
});

describe('the loop offered for the note in front', () => {
	const { loops, bank } = prepare({
		'A.md': loopNote('Ada Holm', 1), 'B.md': loopNote('Per Lindqvist', 1), 'Tides.md': 'High at nine.\n',
		'Hunt.md': ['Atlas', 'Boreal'].map((company) => `# ${company}\n\n## Round 1\n\n**Interviewer**: Ewa ${company}sen\n`).join('\n'),
	});
	const offered = (shownLoop: Loop, front: string | null): string | null => otherLoop(loops, shownLoop, front)?.title ?? null;
	const titled = (title: string): Loop => loops.find((loop) => loop.title === title) ?? expect.fail(title);

	it('is that of the note, unless the loop shown has the note too', () => {
		expect(offered(titled('A'), 'B.md')).toBe('B');
		expect(offered(titled('A'), 'A.md')).toBeNull();
		expect(offered(titled('Boreal'), 'Hunt.md')).toBeNull();
		expect(offered(titled('A'), 'Hunt.md')).toBe('Atlas');
	});

	it('is none for a note of no loop, without a note, and while all questions are shown', () => {
		expect(offered(titled('A'), 'Tides.md')).toBeNull();
		expect(offered(titled('A'), null)).toBeNull();
		expect(offered(allAsLoop(bank, loops), 'B.md')).toBeNull();
	});

	it('is not offered any more once it was chosen', () => {
		for (const from of loops) for (const front of ['A.md', 'B.md', 'Hunt.md']) {
			const other = otherLoop(loops, from, front);
			if (other !== null) expect(otherLoop(loops, currentLoop(loops, other.path, TODAY) ?? from, front)).toBeNull();
		}
	});
});
