import { describe, expect, it } from 'vitest';
import { tiesRow } from '../../../scripts/measure/figures';
import { measureVault, parseVault } from '../../../scripts/measure/whole-vault';

const VAULT = `=== Interview loop.md
**Interviewer**: Ada Holm
**Principles**
- Ownership
- Frugality

## Questions
- Tell me about a time you failed. [[The tow]]
- Tell me about a time you won. [[The oar]]
- Tell me about a time you waited.
--- expected
person: Ada Holm
assesses: Ada Holm -> Ownership
assesses: Ada Holm -> Dive Deep
question: Tell me about a time you failed.
question: Tell me about a time you won.
question: Tell me about a time you waited.
link: Tell me about a time you failed. -> The tow
link: Tell me about a time you waited. -> The tow
=== stories/The tow.md
# The tow
**Situation**: The engine failed.
**Action**: I rowed.
**Result**: Nobody got wet.
--- expected
story: The tow
followup: Tell me about a time you waited.
=== stories/The oar.md
# The oar
**Situation**: It broke.
**Action**: I carved one.
**Result**: Home by nine.
--- expected
story: The oar
`;

describe('a whole vault', () => {
	const vault = parseVault(VAULT);

	it('is a set of notes with what its reader ties together', () => {
		expect([...vault.notes.keys()]).toEqual(['Interview loop.md', 'stories/The tow.md', 'stories/The oar.md']);
		expect(vault.measured[0]?.expected.map(({ says }) => says)).toHaveLength(4);
		expect(vault.links[0]).toMatchObject({ path: 'Interview loop.md', from: 'Tell me about a time you failed.', to: 'The tow' });
		expect(vault.assesses.map(({ to }) => to)).toEqual(['Ownership', 'Dive Deep']);
	});

	it('is measured by what is tied, by ties that nobody expects, and by follow-ups that are drilled', () => {
		const figures = measureVault(vault);
		expect(figures).toMatchObject({ notes: 3, links: { right: 1, all: 2, wrong: 1 }, assesses: { right: 1, all: 2, wrong: 1 }, drilled: 1 });
		expect(figures.misses).toEqual([
			'missed: Interview loop.md: Tell me about a time you waited. -> The tow',
			'nobody says: Interview loop.md: Tell me about a time you won. -> The oar',
			'missed: Interview loop.md: Ada Holm -> Dive Deep',
			'nobody says: Interview loop.md: Ada Holm -> Frugality',
			'follow-up drilled: Tell me about a time you waited.',
		]);
		expect(tiesRow('one', figures).replace(/ +/g, ' ')).toBe('one 3 1 of 2 1 1 of 2 1 1');
	});

	it('cannot be read where a line of expectations says nothing', () => {
		expect(() => parseVault('=== A.md\n--- expected\nlinked: a to b\n')).toThrow('No expectation');
	});
});
