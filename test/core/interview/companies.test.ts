import { describe, expect, it } from 'vitest';
import { scopeTitle, questionsIn } from '../../../src/core/interview/scope';
import { prepare } from './prepared';

const SEARCH = `# Job search log

## Kestrel Parcels
- 3 May: phone screen with Dana Reyes (recruiter)
- 9 May: panel with Kofi Adler, Operations Manager

They asked:
- Tell me about a time you stopped a shipment.

## Bramble Foods
- 12 May: interview with Nuria Sanz (hiring manager)

They asked:
- Tell me about a time you fed two hundred people.
`;

describe('a note of several companies', () => {
	it('is one loop for each company, with the people of that company only', () => {
		const { loops } = prepare({ 'Jobs/Log.md': SEARCH });
		expect(loops.map(({ path, title, interviewers }) => [path, title, interviewers.map(({ name }) => name)])).toEqual([
			['Jobs/Log.md#Kestrel Parcels', 'Kestrel Parcels', ['Dana Reyes', 'Kofi Adler']],
			['Jobs/Log.md#Bramble Foods', 'Bramble Foods', ['Nuria Sanz']],
		]);
	});

	it('keeps a question of one company out of the other’s deck', () => {
		const { bank, loops } = prepare({ 'Jobs/Log.md': SEARCH });
		const asked = loops.map((loop) => questionsIn({ kind: 'loop', loop: loop.path }, bank, loops).map(({ text }) => text));
		expect(asked).toEqual([['Tell me about a time you stopped a shipment.'], ['Tell me about a time you fed two hundred people.']]);
		expect(scopeTitle({ kind: 'loop', loop: 'Jobs/Log.md#Bramble Foods' }, bank, loops)).toBe('Bramble Foods');
	});

	it.each([
		['rounds', SEARCH.replace('Kestrel Parcels', 'Round 1').replace('Bramble Foods', 'Round 2')],
		['days', SEARCH.replace('Kestrel Parcels', '3 May').replace('Bramble Foods', '12 May')],
		['one company', SEARCH.replace('## Bramble Foods\n', '')],
	])('is one loop where the headings are %s', (_, text) => {
		expect(prepare({ 'Jobs/Log.md': text }).loops.map(({ path }) => path)).toEqual(['Jobs/Log.md']);
	});
});

describe('notes without links between them', () => {
	const round = (who: string): string => `# Interview\n\n**Interviewer**: ${who}\n\n**Principles**\n- Ownership\n`;

	it('are one loop when they are in one folder and give the full name of the same person', () => {
		const { loops } = prepare({ 'Kestrel/Loop.md': `${round('Dana Reyes')}\n## Interview 2\n\n**Interviewer**: Kofi Adler\n`, 'Kestrel/Phone screen.md': round('Dana Reyes') });
		expect(loops.map(({ path, notes }) => [path, notes])).toEqual([['Kestrel/Loop.md', ['Kestrel/Loop.md', 'Kestrel/Phone screen.md']]]);
	});

	it('are separate loops in two folders, or when only a first name is the same', () => {
		expect(prepare({ 'Kestrel/Loop.md': round('Dana Reyes'), 'Bramble/Loop.md': round('Dana Reyes') }).loops).toHaveLength(2);
		expect(prepare({ 'Jobs/A.md': round('Dana'), 'Jobs/B.md': round('Dana') }).loops).toHaveLength(2);
	});
});
