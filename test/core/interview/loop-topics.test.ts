import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/interview/read-note';
import { loopRows } from '../../../src/core/interview/rows';
import { prepare } from './prepared';

const ROUND = '## Interview 1\n**Interviewer**: Dana Reyes\n**Review**\n- Ropes\n';

describe('what a loop note lists to review for all rounds', () => {
	it.each(['Related knowledge', 'Resources', 'Prep'])('is below “%s”', (heading) => {
		const { topics } = readNote('Loop.md', `# Harbour loop\n${ROUND}\n## ${heading}\n- [[Tides]]\n- Locks\n- Who locks up?\n`);
		expect(topics).toEqual([{ text: 'Tides', line: 7, link: 'Tides' }, { text: 'Locks', line: 8 }]);
	});

	it('leads to no note that is only embedded on its line', () => {
		expect(readNote('Loop.md', `# Harbour loop\n${ROUND}\n## Prep\n- Locks ![[Locks]]\n- [[Tides]] ![[Tides]]\n`).topics)
			.toEqual([{ text: 'Locks', line: 7 }, { text: 'Tides', line: 8, link: 'Tides' }]);
	});

	it('does not include what a single round or another heading lists', () => {
		expect(readNote('Loop.md', `# Harbour loop\n${ROUND}\n## Travel\n- Ferry at 9\n`).topics).toEqual([]);
	});

	it('is empty for a note that names nobody', () => {
		expect(readNote('Tides.md', '# Tides\n## Resources\n- Almanac\n').topics).toEqual([]);
	});

	it('is part of the loop, each topic once, with the note that lists it', () => {
		const { loops } = prepare({ 'Loop.md': `# Harbour loop\n${ROUND}\n## Resources\n- Locks\n\n## Prep\n- locks\n` });
		expect(loops.map(({ topics }) => topics)).toEqual([[{ text: 'Locks', line: 7, path: 'Loop.md' }]]);
	});

	it('is the company’s own in a note of several', () => {
		const company = (name: string, who: string, topic: string): string => `# ${name}\n## Interviewers\n- ${who}\n## Prep\n- ${topic}\n`;
		const { loops } = prepare({ 'Jobs.md': company('Northwind', 'Dana Reyes', 'Locks') + company('Contoso', 'Milo Sørby', 'Tides') });
		expect(loops.map(({ title, topics }) => [title, topics.map(({ text }) => text)])).toEqual([['Northwind', ['Locks']], ['Contoso', ['Tides']]]);
	});
});

describe('what the candidate may ask any interviewer', () => {
	const NOTE = `# Harbour loop\n${ROUND}\n## Questions to ask\n- How do you plan a week?\n\nQuestions for Dana:\n- Why boats?\n`;

	it('belongs to the loop, and what is for one person belongs to that person', () => {
		const { loops: [loop] } = prepare({ 'Loop.md': NOTE });
		expect(loop?.questionsToAsk.map(({ text, path }) => [text, path])).toEqual([['How do you plan a week?', 'Loop.md']]);
		expect(loop?.interviewers.flatMap(({ questionsToAsk }) => questionsToAsk).map(({ text }) => text)).toEqual(['Why boats?']);
	});

	it('is in one row below the people', () => {
		const { loops: [loop] } = prepare({ 'Loop.md': NOTE });
		const rows = loop === undefined ? [] : loopRows(loop, 'interviewer');
		expect(rows.map(({ label }) => label)).toEqual(['Dana Reyes', 'To ask any interviewer']);
		expect(rows[1]?.rows.map(({ kind, label }) => [kind, label])).toEqual([['remark', 'How do you plan a week?']]);
	});
});
