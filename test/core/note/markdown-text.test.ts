import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainText } from '../../../src/core/note/plain-text';
import { readOutline } from '../../../src/core/note/read-outline';
import { asMarkdown } from '../../../src/core/note/markdown-text';

it('leaves ordinary words as they are', () => {
	for (const text of ['Dana Reyes (Bar Raiser)', 'Why 61 %, and not 70?', 'R&D at 5 < 6 = odd', 'snake_case and on-call', 'Renske’s case #', 'a ~ b | c'])
		expect(asMarkdown(text)).toBe(text);
});

it('escapes what would be markup', () => {
	expect(['[[x]] *a* `b`', '#tag and ^id', '1. first', '- list', '> quote', '_em_ ==mark== %%no%% ~~gone~~', '<b> &amp; $x$'].map(asMarkdown)).toEqual([
		'\\[\\[x\\]\\] \\*a\\* \\`b\\`', '\\#tag and \\^id', '1\\. first', '\\- list', '\\> quote', '\\_em\\_ \\==mark\\== \\%%no\\%% \\~~gone\\~~', '\\<b> \\&amp; \\$x\\$',
	]);
});

it('shows exactly the words of any text, in one list item', () => {
	const letters = fc.string({ unit: fc.constantFrom(...'ab 1.-+>#^[]()*_`~=%$<&;!|\\/:\n'), maxLength: 24 });
	fc.assert(fc.property(letters, (text) => {
		const words = text.replace(/\s+/g, ' ').trim();
		const blocks = readOutline(`- ${asMarkdown(text)}\n`).blocks;
		fc.pre(words !== '');
		expect(blocks.map(({ kind }) => kind)).toEqual(['item']);
		expect(plainText(blocks[0]?.text ?? '')).toBe(words);
	}), { numRuns: 1000 });
});
