import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCache } from '..';
import { linksOfCache, plainLinks } from '../note-links';

const pieces = [
	'# H', '\n', '\n\n', '\r\n', '- ', '1. ', '[ ] ', '[[a]]', '![[b|c]]', '[[', '%%', '`', '```', '> ', '[!note] ', '\t', '    ', ' ', 'text', '^id', '#tag',
	'---\n', 'a: 1\n', '|', '[x](y.md)', '<!--', '-->', '<b>', '\\', '**', '[^1]', '😀', '~~~', '\uFEFF', '[[a#b#c]]', '[[a\\|b]]',
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));

test('whatever the text, what is found stands where the cache says', () => {
	fc.assert(
		fc.property(texts, (text) => {
			const cache = readCache(text);
			for (const { original, position } of [...(cache.links ?? []), ...(cache.embeds ?? [])]) expect(text.slice(position.start.offset, position.end.offset)).toBe(original);
			for (const { tag, position } of cache.tags ?? []) expect(text.slice(position.start.offset, position.end.offset)).toBe(tag);
			for (const { position } of [...(cache.sections ?? []), ...(cache.listItems ?? []), ...(cache.headings ?? [])]) {
				expect(position.end.offset).toBeLessThanOrEqual(text.length);
				expect(text.slice(0, position.start.offset).split('\n').length - 1).toBe(position.start.line);
			}
		}),
		{ numRuns: 300 },
	);
});

test('whatever the text, the quick look for links finds what the full reading finds, or leaves it to that', () => {
	fc.assert(
		fc.property(texts, (text) => {
			const links = plainLinks(text);
			if (links) expect(links.sort()).toEqual(linksOfCache(readCache(text)).sort());
		}),
		{ numRuns: 300 },
	);
});

test('a comment that is never closed runs to the end of the note', () => {
	expect(readCache('text\n%%\n- item #tag').sections?.map(({ type, position }) => [type, position.end.line])).toEqual([['paragraph', 0], ['comment', 2]]);
	expect(readCache('text\n%%\n- item #tag').listItems).toBeUndefined();
});

test('offsets count an emoji as two', () => {
	expect(readCache('😀 [[a]]').links?.[0]?.position).toEqual({ start: { line: 0, col: 3, offset: 3 }, end: { line: 0, col: 8, offset: 8 } });
});

test('an id that stands alone names the block above it, unless that is a paragraph', () => {
	const { blocks, sections } = readCache('- a\n- b\n\n^list\n\ntext\n\n^own');
	expect(Object.entries(blocks ?? {}).map(([id, { position }]) => [id, position.start.line])).toEqual([['list', 0], ['own', 7]]);
	expect(sections?.map(({ type, id }) => [type, id])).toEqual([['list', 'list'], ['paragraph', undefined], ['paragraph', undefined], ['paragraph', 'own']]);
});
