import { describe, expect, test } from 'vitest';
import { TFile, TFolder, Vault, type TAbstractFile } from '.';

const files = { 'Loop.md': 'loop', 'Stories/Trust.md': 'trust', 'Stories/deep/Bias.md': 'bias', 'picture.png': '', '.obsidian/app.json': '{}' };

function logged(vault: Vault): string[] {
	const log: string[] = [];
	for (const name of ['create', 'modify', 'delete'] as const) vault.on(name, (file: TAbstractFile) => log.push(`${name} ${file.path}`));
	vault.on('rename', (file, oldPath) => log.push(`rename ${oldPath} -> ${file.path}`));
	return log;
}

function note(vault: Vault, path: string): TFile {
	const file = vault.getFileByPath(path);
	if (!file) throw new Error(`no ${path}`);
	return file;
}

describe('files', () => {
	test('every file and folder is found by path and knows its place', () => {
		const vault = new Vault(files, { name: 'Mine' });
		const trust = note(vault, 'Stories/Trust.md');
		expect([vault.getName(), trust.name, trust.basename, trust.extension, trust.parent?.path, trust.stat.size]).toEqual(['Mine', 'Trust.md', 'Trust', 'md', 'Stories', 5]);
		expect(vault.getMarkdownFiles().map((file) => file.path)).toEqual(['Loop.md', 'Stories/Trust.md', 'Stories/deep/Bias.md']);
		expect(vault.getFiles()).toHaveLength(4);
		expect(vault.getAllFolders().map((folder) => folder.path)).toEqual(['Stories', 'Stories/deep']);
		expect([vault.getRoot().isRoot(), vault.getRoot().name, trust.parent?.parent === vault.getRoot()]).toEqual([true, '', true]);
		expect([vault.getFileByPath('Stories'), vault.getFolderByPath('Loop.md'), vault.getAbstractFileByPath('no.md')]).toEqual([null, null, null]);
	});

	test('a folder is walked with everything below it', () => {
		const seen: string[] = [];
		Vault.recurseChildren(new Vault(files).getFolderByPath('Stories') as TFolder, (file) => seen.push(file.path));
		expect(seen.sort()).toEqual(['Stories', 'Stories/Trust.md', 'Stories/deep', 'Stories/deep/Bias.md']);
	});

	test('hidden files are the adapter\'s alone', async () => {
		const vault = new Vault(files);
		const log = logged(vault);
		expect(vault.getAbstractFileByPath('.obsidian/app.json')).toBeNull();
		await vault.adapter.mkdir(`${vault.configDir}/plugins/mine`);
		await vault.adapter.write('.obsidian/plugins/mine/data.json', '{"a":1}');
		expect(await vault.adapter.read('.obsidian/plugins/mine/data.json')).toBe('{"a":1}');
		expect(await vault.adapter.list('.obsidian')).toEqual({ files: ['.obsidian/app.json'], folders: ['.obsidian/plugins'] });
		expect(await vault.adapter.stat('.obsidian/plugins')).toMatchObject({ type: 'folder' });
		await vault.adapter.remove('.obsidian/app.json');
		expect(await vault.adapter.exists('.obsidian/app.json')).toBe(false);
		expect(log).toEqual([]);
	});
});

describe('events', () => {
	test('create fires for every file at start', () => {
		const vault = new Vault(files);
		const log = logged(vault);
		vault.announceFiles();
		expect(log.sort()).toEqual(['create Loop.md', 'create Stories', 'create Stories/Trust.md', 'create Stories/deep', 'create Stories/deep/Bias.md', 'create picture.png']);
	});

	test('each change fires its event before its promise is kept', async () => {
		const vault = new Vault(files);
		const log = logged(vault);
		const file = await vault.create('New.md', 'one');
		await vault.modify(file, 'two');
		await vault.append(file, ' three');
		await vault.rename(file, 'Stories/New.md');
		expect(await vault.read(file)).toBe('two three');
		await vault.delete(file);
		expect(log).toEqual(['create New.md', 'modify New.md', 'modify New.md', 'rename New.md -> Stories/New.md', 'delete Stories/New.md']);
		expect([file.path, file.parent]).toEqual(['Stories/New.md', null]);
	});

	test('a folder that moves takes its files along, which stay the same objects', async () => {
		const vault = new Vault(files);
		const bias = note(vault, 'Stories/deep/Bias.md');
		const log = logged(vault);
		await vault.rename(vault.getFolderByPath('Stories') as TFolder, 'Answers');
		expect(log[0]).toBe('rename Stories -> Answers');
		expect(log).toContain('rename Stories/deep/Bias.md -> Answers/deep/Bias.md');
		expect([vault.getFileByPath('Answers/deep/Bias.md') === bias, vault.getFolderByPath('Stories'), await vault.read(bias)]).toEqual([true, null, 'bias']);
	});

	test('a change from outside fires the same events', () => {
		const vault = new Vault(files);
		const log = logged(vault);
		vault.external('Loop.md', 'changed');
		vault.external('Far/away.md', 'new');
		vault.external('Stories', null);
		expect(log).toEqual(['modify Loop.md', 'create Far', 'create Far/away.md', 'delete Stories/deep/Bias.md', 'delete Stories/deep', 'delete Stories/Trust.md', 'delete Stories']);
	});

	test('what goes to the trash is gone from the vault and still on the disk', async () => {
		const vault = new Vault(files);
		const log = logged(vault);
		await vault.trash(note(vault, 'Loop.md'), true);
		await vault.adapter.rename('.trash/Loop.md', 'Back.md');
		expect(log).toEqual(['delete Loop.md', 'create Back.md']);
	});
});

describe('writing', () => {
	test('a note is not created over another, nor in a folder that is not there', async () => {
		const vault = new Vault(files);
		await expect(vault.create('Loop.md', '')).rejects.toThrow('File already exists.');
		await expect(vault.create('No/such.md', '')).rejects.toThrow('ENOENT');
		await expect(vault.createFolder('Stories')).rejects.toThrow('Folder already exists.');
		expect(await vault.createFolder('a/b')).toBeInstanceOf(TFolder);
		expect((await vault.create('a/b/c.md', '')).parent?.path).toBe('a/b');
	});

	test('two changes at once do not lose each other', async () => {
		const vault = new Vault({ 'log.md': '' });
		const log = note(vault, 'log.md');
		await Promise.all([vault.process(log, (text) => `${text}a`), vault.append(log, 'b'), vault.process(log, (text) => `${text}c`)]);
		expect(await vault.read(log)).toBe('abc');
	});

	test('a change whose function fails writes nothing', async () => {
		const vault = new Vault(files);
		const log = logged(vault);
		const failing = vault.process(note(vault, 'Loop.md'), () => {
			throw new Error('no');
		});
		await expect(failing).rejects.toThrow('no');
		expect([await vault.adapter.read('Loop.md'), log]).toEqual(['loop', []]);
	});

	test('a fault makes a path fail until it is taken back', async () => {
		const vault = new Vault(files);
		const loop = note(vault, 'Loop.md');
		vault.faults['Loop.md'] = 'EBUSY: locked';
		await expect(vault.read(loop)).rejects.toThrow('EBUSY: locked');
		await expect(vault.append(loop, 'x')).rejects.toThrow('EBUSY: locked');
		await expect(vault.process(loop, (text) => text)).rejects.toThrow('EBUSY: locked');
		delete vault.faults['Loop.md'];
		expect(await vault.read(loop)).toBe('loop');
	});

	test('a note that is held is read when it is let go, as it was when the read began', async () => {
		const vault = new Vault(files);
		let letGo = (): void => undefined;
		vault.held['Loop.md'] = new Promise((done) => { letGo = done; });
		const text = vault.read(note(vault, 'Loop.md'));
		expect(await vault.read(note(vault, 'Stories/Trust.md'))).toBe('trust');
		vault.external('Loop.md', 'another loop');
		letGo();
		expect(await text).toBe('loop');
	});
});
