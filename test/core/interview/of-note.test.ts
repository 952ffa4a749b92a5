import { expect, it } from 'vitest';
import { ofNote } from '../../../src/core/interview/of-note';
import { readNote } from '../../../src/core/interview/read-note';

it('what depends only on a note is derived once for each reading of it', () => {
	const derived: string[] = [];
	const questionsOf = ofNote((note) => {
		derived.push(note.path);
		return note.questions.map(({ text }) => text);
	});
	const [first, again] = ['# Ownership #interview\n\n- Tell me about a goal you took over.\n', '# Ownership #interview\n\n- Tell me about a risk you took.\n']
		.map((text) => readNote('Ownership.md', text));
	if (first === undefined || again === undefined) throw new Error('nothing was read');
	expect([first, first, again, first].map((note) => questionsOf(note)[0])).toEqual([
		'Tell me about a goal you took over.', 'Tell me about a goal you took over.', 'Tell me about a risk you took.', 'Tell me about a goal you took over.',
	]);
	expect(derived).toEqual(['Ownership.md', 'Ownership.md']);
});
