import { expect, test } from 'vitest';
import { getLinkpath, parseLinktext, readCache, resolveSubpath, stripHeading, stripHeadingForLink } from '.';

const text = [
	'# Plan', '## Have Backbone; Disagree and Commit', '### Tell me', '## Invent & Simplify', '# Ann', '### Trust', '## Trust', '# Ann',
	'## It’s mine', 'A paragraph ^Block-1', '- an item ^item', '[^note]: A footnote.',
].join('\n\n');
const cache = readCache(text);

function lineOf(subpath: string): number | null {
	return resolveSubpath(cache, subpath)?.start.line ?? null;
}

test('a heading link ignores punctuation and case, but not words', () => {
	expect(lineOf('#Have Backbone Disagree and Commit')).toBe(2);
	expect(lineOf('#have backbone; DISAGREE, and commit')).toBe(2);
	expect(lineOf('#Invent and Simplify')).toBeNull();
	expect(lineOf('#Invent Simplify')).toBe(6);
});

test('straight and curly apostrophes differ', () => {
	expect([lineOf('#It\'s mine'), lineOf('#It’s mine')]).toEqual([null, 16]);
});

test('of headings with the same name the first wins', () => {
	expect([lineOf('#Ann'), lineOf('#Trust')]).toEqual([8, 10]);
});

test('the second part of a path must be deeper than the first, and may lie outside its section', () => {
	expect(lineOf('#Plan#Tell me')).toBe(4);
	expect(lineOf('#Tell me#Plan')).toBeNull();
	expect(lineOf('#Plan#Trust')).toBe(10);
	expect(lineOf('#Ann#Plan')).toBeNull();
});

test('a heading\'s section runs to the next heading of its level or above', () => {
	expect(resolveSubpath(cache, '#Plan')).toMatchObject({ type: 'heading', current: { heading: 'Plan' }, next: { heading: 'Ann' }, end: { line: 8 } });
	expect(resolveSubpath(cache, '#It’s mine')).toMatchObject({ next: null, end: null });
});

test('a block link finds a paragraph or an item, in any case', () => {
	expect(resolveSubpath(cache, '#^block-1')).toMatchObject({ type: 'block', block: { id: 'Block-1' }, start: { line: 18 } });
	expect(resolveSubpath(cache, '#^ITEM')).toMatchObject({ type: 'block', list: { id: 'item' } });
	expect(resolveSubpath(cache, '#^gone')).toBeNull();
});

test('nothing after the hash is no place', () => {
	expect([lineOf('#'), lineOf(''), lineOf('#!')]).toEqual([null, null, null]);
});

test('a heading keeps apostrophes and dashes when stripped, and most signs when put in a link', () => {
	expect(stripHeading('  It\'s – “all” *bold*: a_b-c? ')).toBe('It\'s – “all” bold a_b-c');
	expect(stripHeadingForLink('What? [[A|b]] #1: yes, & no')).toBe('What? A b 1 yes, & no');
});

test('a link text is split at its first hash', () => {
	expect(parseLinktext('a/b#H#^x')).toEqual({ path: 'a/b', subpath: '#H#^x' });
	expect([getLinkpath('a\u00A0b#H'), getLinkpath('#H')]).toEqual(['a b', '']);
});
