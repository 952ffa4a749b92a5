import { describe, expect, it } from 'vitest';
import { linksIn, readLinks } from '../../../src/core/note/links';
import { readOutline } from '../../../src/core/note/read-outline';
import { readTags } from '../../../src/core/note/tags';
import { note } from './dump';

/** Links as `line target`, `|alias` and `!` for embeds. */
function links(text: string): string[] {
	return readLinks(readOutline(text)).map(({ embed, line, target, alias }) => `${line} ${embed ? '!' : ''}${target}${alias === null ? '' : `|${alias}`}`);
}

function tags(text: string): string[] {
	return readTags(readOutline(text)).map(({ tag, line }) => `${line} ${tag}`);
}

describe('Wiki-links', () => {
	it('have a target and perhaps an alias', () => {
		expect(links('[[a]] [[b/c#D|e f]] ![[g.png|100]]')).toEqual(['0 a', '0 b/c#D|e f', '0 !g.png|100']);
	});

	it('are split at the first pipe, an escaped one too', () => {
		expect(links('[[a||b]] [[|c]]')).toEqual(['0 a||b', '0 |c']);
		expect(links(note('|a|', '|-|', '|[[b\\|c]]|'))).toEqual(['2 b|c']);
	});

	it('are none when empty, nested around another, or broken by a line', () => {
		expect(links(note('[[]] [[ ]] [[a [[b]] c]] [[d', 'e]] [[f'))).toEqual(['0 b']);
	});

	it('stand in headings, items, quotes, cells and callout titles', () => {
		expect(links(note('# [[a]]', '- [ ] [[b]]', '', '> [!x] [[c]]', '> [[d]]', '', '|[[e]]|', '|-|', '|[[f]]|'))).toEqual(['0 a', '1 b', '3 c', '4 d', '6 e', '8 f']);
	});

	it('keep odd characters in their targets', () => {
		expect(links('[[What now?]] [[It’s me]] [[Done ✔]] [[a] b]]')).toEqual(['0 What now?', '0 It’s me', '0 Done ✔', '0 a] b']);
	});
});

describe('Markdown links', () => {
	it('have decoded targets', () => {
		expect(links('[a](b%20c.md#d%20e) [f](<g h.md>) [i](j.md "title") ![k](l.png) [m](100%.md)')).toEqual([
			'0 b c.md#d e|a', '0 g h.md|f', '0 j.md|i', '0 !l.png|k', '0 100%.md|m',
		]);
	});

	it('that lead out of the vault or nowhere are none', () => {
		expect(links('[a](https://example.com) [b](mailto:c) [d]() ![](file:///e.png) [f](g h.md)')).toEqual([]);
	});

	it('may hold an image, brackets and parentheses', () => {
		expect(links('[![a](b.png)](c.md) [d [e] f](g(h).md)')).toEqual(['0 c.md|![a](b.png)', '0 !b.png|a', '0 g(h).md|d [e] f']);
	});

	it('hold no other link', () => {
		expect(links('[a [b](c.md) d](e.md)')).toEqual(['0 c.md|b']);
	});
});

describe('What holds no links', () => {
	it('is code, HTML comments, raw HTML and frontmatter', () => {
		expect(links(note('---', 'a: "[[a]]"', '---', '`[[b]]` <!-- [[c]] -->', '```', '[[d]]', '```', '<!--', '[[e]]', '-->', '', '    [[f]]', '<div>[[g]]', '', '[[h]]'))).toEqual(['14 h']);
	});

	it('is inline code over two lines', () => {
		expect(links(note('`a', '[[b]]` [[c]]'))).toEqual(['1 c']);
	});

	it('is not a comment in percent signs', () => {
		expect(links(note('%%[[a]]%%', '', 'b %% [[c]]', '[[d]] %% [[e]]', '', '%%', '[[f]]', '%%'))).toEqual(['0 a', '2 c', '3 d', '3 e', '6 f']);
		expect(links(note('a [[b]] %% [[c]]', '[[d]]', '[[e]] %% [[f]]', '[[g]]'))).toEqual(['0 b', '0 c', '1 d', '2 e', '2 f', '3 g']);
	});

	it('is escaped brackets', () => {
		expect(links('\\[[a]] \\![[b]] \\`[[c]]`')).toEqual(['0 b', '0 c']);
	});
});

describe('Links in a span', () => {
	const all = readLinks(readOutline('[[a]] [[b]] [[c]] [[d]]'));
	const targets = (from: number, to: number): string[] => linksIn(all, { from, to }).map((link) => link.target);

	it('stand wholly inside', () => {
		expect(targets(0, 23)).toEqual(['a', 'b', 'c', 'd']);
		expect(targets(6, 17)).toEqual(['b', 'c']);
		expect(targets(1, 16)).toEqual(['b']);
		expect(targets(7, 10)).toEqual([]);
	});
});

describe('Tags', () => {
	it('stand at a start, after a blank or after another mark', () => {
		expect(tags(note('#a b#c #d/e', '- #f', '**#g** (#h) [[i]]#j', '> #k-l_m'))).toEqual(['0 #a', '0 #d/e', '1 #f', '2 #g', '2 #j', '3 #k-l_m']);
	});

	it('need more than digits, and end before punctuation', () => {
		expect(tags('#1 #1a #b, #c. #é #漢字 ##d # e')).toEqual(['0 #1a', '0 #b', '0 #c', '0 #é', '0 #漢字']);
	});

	it('are not in code or HTML comments, but in percent comments', () => {
		expect(tags(note('`#a` <!-- #b --> %% #c %%', '%%', '#d', '%%'))).toEqual(['0 #c', '2 #d']);
	});
});
