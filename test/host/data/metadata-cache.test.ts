import { describe, expect, test } from 'vitest';
import { MetadataCache, Vault, type TFile } from '.';

function hosted(files: Record<string, string>): { vault: Vault; cache: MetadataCache; log: string[] } {
	const vault = new Vault(files);
	const cache = new MetadataCache(vault);
	const log: string[] = [];
	for (const name of ['create', 'modify', 'delete'] as const) vault.on(name, (file) => log.push(`vault ${name} ${file.path}`));
	vault.on('rename', (file) => log.push(`vault rename ${file.path}`));
	cache.on('changed', (file, data, { headings }) => log.push(`changed ${file.path} ${data} ${String(headings?.length ?? 0)}`));
	cache.on('deleted', (file, before) => log.push(`deleted ${file.path} ${String(before?.headings?.length)}`));
	cache.on('resolve', (file) => log.push(`resolve ${file.path}`));
	cache.on('resolved', () => log.push('resolved'));
	return { vault, cache, log };
}

function note(vault: Vault, path: string): TFile {
	return vault.getFileByPath(path) as TFile;
}

describe('events', () => {
	test('the vault tells first, then the cache: changed, resolve, resolved', async () => {
		const { vault, cache, log } = hosted({ 'a.md': '' });
		await vault.modify(note(vault, 'a.md'), '# One');
		expect(log).toEqual(['vault modify a.md']);
		await cache.settled();
		expect(log.slice(1)).toEqual(['changed a.md # One 1', 'resolve a.md', 'resolved']);
	});

	test('until changed is told, the old cache stands', async () => {
		const { vault, cache } = hosted({ 'a.md': '# Old' });
		await vault.modify(note(vault, 'a.md'), '# New');
		const created = await vault.create('b.md', '# B');
		expect([cache.getCache('a.md')?.headings?.[0]?.heading, cache.getFileCache(created)]).toEqual(['Old', null]);
		await cache.settled();
		expect([cache.getCache('a.md')?.headings?.[0]?.heading, cache.getFileCache(created)?.headings?.[0]?.heading]).toEqual(['New', 'B']);
	});

	test('a rename fires no changed and keeps the cache', async () => {
		const { vault, cache, log } = hosted({ 'a.md': '# A' });
		const before = cache.getCache('a.md');
		await vault.rename(note(vault, 'a.md'), 'b.md');
		await cache.settled();
		expect(log).toEqual(['vault rename b.md']);
		expect([cache.getCache('b.md') === before, cache.getCache('a.md')]).toEqual([true, null]);
	});

	test('a deletion gives the previous cache', async () => {
		const { vault, cache, log } = hosted({ 'a.md': '# A' });
		await vault.delete(note(vault, 'a.md'));
		await cache.settled();
		expect(log).toEqual(['vault delete a.md', 'deleted a.md 1']);
	});

	test('on a cold start no note has a cache until it is indexed', async () => {
		const { cache, log } = hosted({ 'a.md': '# A', 'b.md': '[[a]]', 'c.png': '' });
		cache.startCold();
		expect([cache.getCache('a.md'), cache.resolvedLinks['b.md']]).toEqual([null, {}]);
		cache.startIndexing();
		await cache.settled();
		expect(log).toEqual(['changed a.md # A 1', 'changed b.md [[a]] 0', 'resolve a.md', 'resolve b.md', 'resolved']);
		expect(cache.resolvedLinks['b.md']).toEqual({ 'a.md': 1 });
	});
});

describe('links', () => {
	test('links are counted by where they lead, or as written when they lead nowhere', () => {
		const { cache } = hosted({ 'a.md': '[[B]] [[b#H|x]] ![[pic.png]] [[Gone]] [[gone#H]] [m](sub/b.md) [[#H]]', 'sub/B.md': '', 'pic.png': '' });
		expect(cache.resolvedLinks['a.md']).toEqual({ 'sub/B.md': 3, 'pic.png': 1 });
		expect(cache.unresolvedLinks['a.md']).toEqual({ Gone: 1, gone: 1 });
		expect(cache.unresolvedLinks['sub/B.md']).toEqual({});
	});

	test('links follow the files that come, go and move', async () => {
		const { vault, cache, log } = hosted({ 'a.md': '[[B]]', 'c.md': '' });
		expect(cache.unresolvedLinks['a.md']).toEqual({ B: 1 });
		vault.external('B.md', '');
		expect(cache.resolvedLinks['a.md']).toEqual({ 'B.md': 1 });
		await cache.settled();
		expect(log).toContain('resolve a.md');
		await vault.rename(note(vault, 'a.md'), 'sub.md');
		await vault.rename(note(vault, 'B.md'), 'C2.md');
		expect([cache.resolvedLinks['a.md'], cache.unresolvedLinks['sub.md']]).toEqual([undefined, { B: 1 }]);
		vault.external('sub.md', '[[c2]] [[c]]');
		await cache.settled();
		expect(cache.resolvedLinks['sub.md']).toEqual({ 'C2.md': 1, 'c.md': 1 });
	});

	test('the properties\' links count', () => {
		expect(hosted({ 'a.md': '---\nup: "[[b]]"\n---\n', 'b.md': '' }).cache.resolvedLinks['a.md']).toEqual({ 'b.md': 1 });
	});

	test('a link path leads by exact path, then own folder, then the shortest path', () => {
		const { cache } = hosted({ 'x/Note.md': '', 'long/er/Note.md': '', 'x/deep/Other.md': '', 'pic.png': '' });
		const leads = (link: string, source: string) => cache.getFirstLinkpathDest(link, source)?.path ?? null;
		expect([leads('Note', 'a.md'), leads('note', 'long/er/a.md'), leads('ER/note', 'x/a.md')]).toEqual(['x/Note.md', 'long/er/Note.md', 'long/er/Note.md']);
		expect([leads('../Note', 'x/deep/a.md'), leads('../Note', 'a/b.md'), leads('./Note.md', 'x/a.md')]).toEqual(['x/Note.md', null, 'x/Note.md']);
		expect([leads('pic.png', 'a.md'), leads('pic', 'a.md'), leads('Gone', 'a.md'), leads('', 'x/Note.md')]).toEqual(['pic.png', null, null, 'x/Note.md']);
	});

	test('a file\'s link text is its name, or its path where the name is not unique', () => {
		const { vault, cache } = hosted({ 'a/Note.md': '', 'b/Note.md': '', 'b/One.md': '', 'b/pic.png': '' });
		const text = (path: string, omit?: boolean) => cache.fileToLinktext(note(vault, path), '', omit);
		expect([text('a/Note.md'), text('b/One.md'), text('b/One.md', false), text('b/pic.png')]).toEqual(['a/Note', 'One', 'One.md', 'pic.png']);
	});

	test('ten thousand notes are linked without reading them as Markdown', () => {
		const files = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`f${String(index % 50)}/Note ${String(index)}.md`, `[[Note ${String(index + 1)}]]`]));
		const { cache } = hosted(files);
		expect(Object.keys(cache.resolvedLinks)).toHaveLength(10_000);
		expect([cache.resolvedLinks['f0/Note 0.md'], cache.unresolvedLinks['f49/Note 9999.md']]).toEqual([{ 'f1/Note 1.md': 1 }, { 'Note 10000': 1 }]);
	});
});
