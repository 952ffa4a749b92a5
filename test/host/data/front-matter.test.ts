import { expect, test, vi } from 'vitest';
import { debounce, getAllTags, getFrontMatterInfo, normalizePath, parseFrontMatterAliases, parseFrontMatterEntry, parseFrontMatterStringArray, parseFrontMatterTags, parseYaml, readCache, stringifyYaml } from '.';

test('the properties\' block is found with its bounds', () => {
	expect(getFrontMatterInfo('---\na: 1\n---\nbody')).toEqual({ exists: true, frontmatter: 'a: 1\n', from: 4, to: 9, contentStart: 13 });
	expect(getFrontMatterInfo('---\r\na: 1\r\n---')).toEqual({ exists: true, frontmatter: 'a: 1\r\n', from: 5, to: 11, contentStart: 14 });
	expect(getFrontMatterInfo('---\n---\nbody')).toMatchObject({ exists: true, frontmatter: '', contentStart: 8 });
	expect(getFrontMatterInfo('\n---\na: 1\n---')).toMatchObject({ exists: false, contentStart: 0 });
	expect(getFrontMatterInfo('---\na: 1\n')).toMatchObject({ exists: false });
});

test('properties are found by name or pattern, and lists come as texts', () => {
	const frontmatter = { Aliases: 'One', alias: 'old', tags: ['a', '#b/c', 3, null, '', 'no, tag'], list: [], text: 'x' };
	expect(parseFrontMatterEntry(frontmatter, 'text')).toBe('x');
	expect(parseFrontMatterEntry(frontmatter, /^T/i)).toEqual(frontmatter.tags);
	expect([parseFrontMatterEntry(frontmatter, 'none'), parseFrontMatterEntry(null, 'x')]).toEqual([null, null]);
	expect([parseFrontMatterAliases(frontmatter), parseFrontMatterTags(frontmatter)]).toEqual([['One'], ['#a', '#b/c']]);
	expect([parseFrontMatterStringArray(frontmatter, 'list'), parseFrontMatterStringArray(frontmatter, 'none')]).toEqual([[], null]);
});

test('a note\'s tags are those of its properties, then those of its text', () => {
	expect(getAllTags(readCache('---\ntags: [a, b]\n---\ntext #c #a'))).toEqual(['#a', '#b', '#c', '#a']);
});

test('YAML keeps dates as texts and writes links in quotes', () => {
	expect(parseYaml('d: 2026-01-02\ne:\n')).toEqual({ d: '2026-01-02', e: null });
	expect(stringifyYaml({ l: '[[x]]', e: null, n: 1 })).toBe('l: "[[x]]"\ne:\nn: 1\n');
});

test('a path is normalized', () => {
	expect([normalizePath('/a//b\\c/'), normalizePath(''), normalizePath('a\u00A0b')]).toEqual(['a/b/c', '/', 'a b']);
});

test('a debounced function is called once with the last arguments', () => {
	vi.useFakeTimers();
	const called = vi.fn();
	const later = debounce(called, 100);
	later(1);
	vi.advanceTimersByTime(60);
	later(2);
	vi.advanceTimersByTime(60);
	expect(called.mock.calls).toEqual([[2]]);
	const reset = debounce(called, 100, true);
	reset(3);
	vi.advanceTimersByTime(60);
	reset(4);
	vi.advanceTimersByTime(60);
	expect(called).toHaveBeenCalledOnce();
	reset.run();
	reset(5).cancel();
	vi.runAllTimers();
	expect(called.mock.calls).toEqual([[2], [4]]);
	vi.useRealTimers();
});
