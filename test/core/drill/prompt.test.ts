import { describe, expect, it } from 'vitest';
import { askedWith, followUpsOf } from '../../../src/core/drill/prompt';
import { prepare } from '../interview/prepared';

describe('a question as it is drilled', () => {
	const NOTE = '# Ownership #interview\n\n- Tell me about a goal you took over. What was at stake? How did it end?\n\t- Who was against it?\n';
	const { asked } = prepare({ 'A.md': NOTE, 'B.md': '# Ownership #interview\n\n- Tell me about a goal you took over.\n\t- Who paid for it?\n' });

	it('is asked with every sentence of its prompt', () => {
		expect(askedWith(asked('took over'))).toBe('What was at stake? How did it end?');
		expect(askedWith({ ...asked('took over'), places: [] })).toBe('');
	});

	it('has for follow-ups what its prompt does not ask, of all its places', () => {
		expect(followUpsOf(asked('took over'))).toEqual(['Who was against it?', 'Who paid for it?']);
	});
});
