import type * as obsidian from 'obsidian';
import { expect, test } from 'vitest';
import { FileManager, MetadataCache, notImplemented, Vault } from '.';

test('what the host leaves out throws by name', () => {
	const vault = new Vault();
	const cache = new MetadataCache(vault);
	expect(() => vault.createBinary).toThrow('host: Vault.createBinary is not implemented');
	expect(() => vault.adapter.readBinary).toThrow('host: DataAdapter.readBinary is not implemented');
	expect(() => new FileManager(vault, cache).promptForDeletion).toThrow('host: FileManager.promptForDeletion is not implemented');
	expect(() => (cache as unknown as { getBacklinksForFile: unknown }).getBacklinksForFile).toThrow('host: MetadataCache.getBacklinksForFile is not implemented');
});

test('a wrapped object can be awaited, printed and compared', async () => {
	const wrapped = notImplemented('Thing', { known: 1 });
	expect(await Promise.resolve(wrapped)).toBe(wrapped);
	expect(JSON.stringify(wrapped)).toBe('{"known":1}');
	expect(wrapped).toEqual({ known: 1 });
	expect('unknown' in wrapped).toBe(false);
});

test('the host passes for the app where types are asked for', () => {
	const hostVault = new Vault({ 'a.md': '' });
	const hostCache = new MetadataCache(hostVault);
	const vault: obsidian.Vault = hostVault;
	const cache: obsidian.MetadataCache = hostCache;
	const fileManager: obsidian.FileManager = new FileManager(hostVault, hostCache);
	const file: obsidian.TFile | null = hostVault.getFileByPath('a.md');
	expect([vault.getName(), cache.resolvedLinks, file?.vault, fileManager.getNewFileParent('').path]).toEqual(['Test vault', { 'a.md': {} }, vault, '/']);
});
