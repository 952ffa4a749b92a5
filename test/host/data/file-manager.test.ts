import { describe, expect, test } from 'vitest';
import { FileManager, MetadataCache, Vault, type TFile, type TFolder } from '.';

function hosted(files: Record<string, string>): { vault: Vault; cache: MetadataCache; manager: FileManager; note: (path: string) => TFile } {
	const vault = new Vault(files);
	const cache = new MetadataCache(vault);
	return { vault, cache, manager: new FileManager(vault, cache), note: (path) => vault.getFileByPath(path) as TFile };
}

describe('links', () => {
	test('a link is a wiki-link with the shortest unique text', () => {
		const { manager, note } = hosted({ 'a/Note.md': '', 'b/Note.md': '', 'b/One.md': '', 'b/pic.png': '' });
		expect(manager.generateMarkdownLink(note('b/One.md'), 'x.md')).toBe('[[One]]');
		expect(manager.generateMarkdownLink(note('a/Note.md'), 'x.md', '#H', 'shown')).toBe('[[a/Note#H|shown]]');
		expect(manager.generateMarkdownLink(note('b/One.md'), 'x.md', '', 'one')).toBe('[[one]]');
		expect(manager.generateMarkdownLink(note('b/One.md'), 'b/One.md', '#H')).toBe('[[#H]]');
		expect(manager.generateMarkdownLink(note('b/pic.png'), 'x.md')).toBe('![[pic.png]]');
	});

	test('those who prefer Markdown links get them', () => {
		const { manager, note } = hosted({ 'b/One two.md': '' });
		manager.settings.useMarkdownLinks = true;
		expect(manager.generateMarkdownLink(note('b/One two.md'), 'x.md', '#A b', 'shown')).toBe('[shown](One%20two.md#A%20b)');
		expect(manager.generateMarkdownLink(note('b/One two.md'), 'x.md')).toBe('[One two](One%20two.md)');
	});

	test('renaming a note renews the links to it and leaves the rest of each note alone', async () => {
		const { vault, cache, manager, note } = hosted({
			'a.md': '---\nup: "[[Old]]"\n---\n[[Old#H|x]] `[[Old]]` ![[old]] [m](s/Old.md) [[Other]]\r\n',
			's/Old.md': '# H\n[[#H]] [[a]]', 'Other.md': '',
		});
		await manager.renameFile(note('s/Old.md'), 's/New one.md');
		expect(await vault.adapter.read('a.md')).toBe('---\nup: "[[New one]]"\n---\n[[New one#H|x]] `[[Old]]` ![[New one]] [m](New%20one.md) [[Other]]\r\n');
		expect(await vault.adapter.read('s/New one.md')).toBe('# H\n[[#H]] [[a]]');
		await cache.settled();
		expect(cache.resolvedLinks['a.md']).toEqual({ 's/New one.md': 4, 'Other.md': 1 });
	});

	test('moving a folder renews only links that named it', async () => {
		const { vault, manager } = hosted({ 'a.md': '[[s/Old]] [[Old]]', 's/Old.md': '', 'b.md': 'no links' });
		await manager.renameFile(vault.getFolderByPath('s') as TFolder, 't');
		expect(await vault.adapter.read('a.md')).toBe('[[Old]] [[Old]]');
	});
});

test('a new file goes where the settings say', () => {
	const { manager } = hosted({ 'a/b.md': '', 'inbox/x.md': '' });
	const parent = () => manager.getNewFileParent('a/b.md').path;
	expect(parent()).toBe('/');
	manager.settings.newFileLocation = 'current';
	expect(parent()).toBe('a');
	Object.assign(manager.settings, { newFileLocation: 'folder', newFileFolderPath: 'inbox' });
	expect(parent()).toBe('inbox');
});

test('a trashed file is gone from the vault', async () => {
	const { vault, manager, note } = hosted({ 'a.md': 'x' });
	await manager.trashFile(note('a.md'));
	expect([vault.getFiles(), await vault.adapter.read('.trash/a.md')]).toEqual([[], 'x']);
});

describe('properties', () => {
	async function processed(text: string, change: (frontmatter: Record<string, unknown>) => void): Promise<string> {
		const { vault, manager, note } = hosted({ 'a.md': text });
		await manager.processFrontMatter(note('a.md'), change);
		return vault.adapter.read('a.md');
	}

	test('a property is set and the body keeps its bytes', async () => {
		const body = '# H\r\n\ttext \n---\nmore';
		expect(await processed(`---\ntags: [a, b]\ndate: 2026-01-02\n---\n${body}`, (properties) => (properties['link'] = '[[x]]'))).toBe(
			`---\ntags:\n  - a\n  - b\ndate: 2026-01-02\nlink: "[[x]]"\n---\n${body}`,
		);
	});

	test('a note without properties gets a block, and loses it with the last one', async () => {
		expect(await processed('text', (properties) => (properties['a'] = 1))).toBe('---\na: 1\n---\ntext');
		expect(await processed('---\na: 1\n---\ntext', (properties) => delete properties['a'])).toBe('text');
	});

	test('broken properties are an error, and nothing is written', async () => {
		await expect(processed('---\na: [1\n---\ntext', () => {})).rejects.toThrow();
		await expect(processed('text', () => {
			throw new Error('no');
		})).rejects.toThrow('no');
	});
});
