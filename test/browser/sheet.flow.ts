import { afterEach, describe, expect, test } from 'vitest';
import { button, clickOn, inPlugin, KEPT, notices, run, startApp, until } from './app';
import type { Host } from '../host';
import type { Library } from '../../src/core/interview/library';
import { serious, small, still, THEMES } from './axe';
import { open } from './editor-app';
import { onRow } from './row-menu';

const LOOP = `---
interview-date: 2031-03-04
---
# Northwind loop

#interview

## Interview 1, 10:30

**Interviewer**: Dana Reyes (Bar Raiser)

**Principles**
- Ownership

**Review**
- Roadmaps

## Interview 2

**Interviewer**: Sam Ortiz

**Principles**
- Dive Deep

## Ownership

1. Tell me about a goal you took over.
	- [[The tow]]
2. Describe a risk you took.
`;
const STORY = '# The tow\n\n#interview\n\n**Situation**: The ferry Halvard drifted in thick fog.\n**Task**: Bring passengers ashore.\n**Action**: I borrowed a winch from the lighthouse.\n**Result**: Ashore within 40 minutes.\n';
const FILES = { 'Loops/Northwind.md': LOOP, 'Stories/The tow.md': STORY };
const NAME = 'Round sheet Dana Reyes, Northwind.md';
const DANA = `Loops/${NAME}`;
/** The same name in other capitals. */
const LOWER = `Loops/${NAME.toLowerCase()}`;

let host: Host;
afterEach(() => host.dispose());

const textOf = (path: string): string => {
	const file = host.app.vault.getFileByPath(path);
	return file === null ? '' : host.app.vault.store.read(path);
};
const sheets = (): string[] => host.app.vault.getMarkdownFiles().map(({ path }) => path).filter((path) => path.includes('sheet')).sort();

/** Chooses an entry of the suggester that is open. */
async function suggest(label: string): Promise<void> {
	await clickOn(() => until(() => Array.from(document.querySelectorAll<HTMLElement>('.suggestion-item')).find((el) => el.textContent?.startsWith(label)), `a suggestion "${label}"`));
}

async function write(label = 'Dana Reyes'): Promise<void> {
	run(host, 'write-round-sheet');
	await suggest(label);
}

/** Writes the sheet and edits it by hand. */
async function edited(): Promise<void> {
	await write();
	await expect.poll(() => textOf(DANA)).toContain('## Stories');
	host.app.vault.external(DANA, `${textOf(DANA)}\nMy own remark.\n`);
	await expect.poll(() => textOf(DANA)).toContain('My own remark.');
}

const question = (): Promise<HTMLElement> => until(() => document.querySelector<HTMLElement>('.mod-confirmation'), 'the question');

describe('a round sheet', () => {
	test('is written for an interviewer, with the plan and key words, and opened', async () => {
		host = await startApp(FILES, KEPT);
		await write();
		await expect.poll(() => textOf(DANA)).toMatch(/^---\ninterview-loop: sheet\nloop: "\[\[Northwind\]\]"\ninterviewer: "Dana Reyes"\ninterview-loop-text: "[0-9a-f]{16}"\n---\n\n# Round sheet: Dana Reyes, Northwind\n/);
		expect(textOf(DANA)).toContain('\nBar Raiser · 4 Mar 2031, 10:30\n');
		expect(textOf(DANA)).toContain('- **Ownership**\n\t- First: [[The tow]]: ferry, Halvard, passengers, lighthouse, 40 minutes\n');
		expect(textOf(DANA)).toContain('## To review\n\n- Roadmaps\n');
		await expect.poll(() => host.app.workspace.getActiveFile()?.path).toBe(DANA);
	});

	test('is written for the whole loop', async () => {
		host = await startApp(FILES, KEPT);
		await write('Northwind');
		await expect.poll(() => textOf('Loops/Round sheet Northwind.md')).toMatch(/## Dana Reyes\n\nBar Raiser · 10:30[^]*## Sam Ortiz/);
	});

	test('is copied without being written', async () => {
		host = await startApp(FILES, KEPT);
		let copied = '';
		const { clipboard } = navigator;
		Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => { copied = text; return Promise.resolve(); } } });
		run(host, 'copy-round-sheet');
		await suggest('Dana Reyes');
		await expect.poll(() => copied).toMatch(/^# Round sheet: Dana Reyes, Northwind\n/);
		Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
		expect(sheets()).toEqual([]);
	});

	test('changes nothing that was read', async () => {
		host = await startApp(FILES, KEPT);
		const library = inPlugin(host, 'library') as Library;
		const spoken = (): string => JSON.stringify(library.all().filter(({ written }) => written === undefined));
		const before = spoken();
		const rows = document.querySelector('[role="tree"]')?.textContent;
		await write();
		await expect.poll(() => host.app.workspace.getActiveFile()?.path).toBe(DANA);
		await still();
		expect(spoken()).toBe(before);
		expect(document.querySelector('[role="tree"]')?.textContent).toBe(rows);
	});

	test('is replaced silently while nobody edited it, keeps added properties, and comes back by undo', async () => {
		host = await startApp(FILES, KEPT);
		await write();
		await expect.poll(() => textOf(DANA)).toContain('Halvard');
		const before = textOf(DANA).replace('---\n', '---\ntags:\n  - print\n');
		host.app.vault.external(DANA, before);
		host.app.vault.external('Loops/Northwind.md', LOOP.replace('Roadmaps', 'Sea charts'));
		await expect.poll(() => document.querySelector('[role="tree"]')?.textContent).toContain('Dana Reyes');
		await until(() => JSON.stringify((inPlugin(host, 'library') as Library).get('Loops/Northwind.md')).includes('Sea charts'));
		await write();
		await expect.poll(() => textOf(DANA)).toContain('- Sea charts');
		expect(textOf(DANA)).toContain('\ntags:\n  - print\n');
		expect(document.querySelector('.mod-confirmation')).toBe(null);
		(await button('Undo')).click();
		await expect.poll(() => textOf(DANA)).toBe(before);
		expect(sheets()).toEqual([DANA]);
	});

	test('asks before it replaces what was edited; the answer is cancel, replace and undo', async () => {
		host = await startApp(FILES, KEPT);
		await edited();
		const mine = textOf(DANA);
		await write();
		(await button('Cancel', await question())).click();
		await until(() => document.querySelector('.mod-confirmation') === null);
		expect([sheets(), textOf(DANA)]).toEqual([[DANA], mine]);
		await write();
		(await button('Replace', await question())).click();
		await expect.poll(() => textOf(DANA)).not.toContain('My own remark.');
		(await button('Undo')).click();
		await expect.poll(() => textOf(DANA)).toBe(mine);
	});

	test('asks before it replaces what was edited; the answer is a second note, which is replaced the next time', async () => {
		host = await startApp(FILES, KEPT);
		await edited();
		await write();
		(await button('Keep mine and write a second note', await question())).click();
		const second = DANA.replace('.md', ' 2.md');
		await expect.poll(sheets).toEqual([second, DANA].sort());
		expect(textOf(DANA)).toContain('My own remark.');
		await write();
		await until(() => notices().includes('is up to date'));
		expect(sheets()).toEqual([second, DANA].sort());
	});

	test('asks too when the edit is only in the editor yet', async () => {
		host = await startApp(FILES, KEPT);
		await write();
		await expect.poll(() => textOf(DANA)).toContain('Halvard');
		const { editor } = await open(host, DANA);
		editor.replaceRange('Typed. ', { line: editor.lineCount() - 1, ch: 0 });
		await write();
		(await button('Cancel', await question())).click();
		expect(editor.getValue()).toContain('Typed. ');
	});

	test('never takes the place of another note, nor of the sheet of another loop of that name', async () => {
		const other = '---\ninterview-loop: sheet\nloop: "[[Old/Northwind]]"\ninterviewer: Dana Reyes\n---\n\nOther loop\n';
		host = await startApp({ ...FILES, 'Old/Northwind.md': 'x', [LOWER]: 'My note', [DANA.replace('.md', ' 2.md')]: other }, KEPT);
		run(host, 'write-round-sheet');
		await suggest('Dana Reyes');
		const third = DANA.replace('.md', ' 3.md');
		await expect.poll(() => textOf(third)).toContain('Halvard');
		expect([textOf(LOWER), textOf(DANA.replace('.md', ' 2.md'))]).toEqual(['My note', other]);
		await write();
		await until(() => notices().includes('is up to date'));
		expect(sheets()).toHaveLength(3);
	});

	test('goes into the folder of the settings, which is created, and the row of an interviewer has it in its menu', async () => {
		host = await startApp({ ...FILES, '.obsidian/plugins/interview-loop/data.json': JSON.stringify({ roundFolder: 'Days/Sheets' }) }, KEPT);
		await onRow('Dana Reyes', 'Write round sheet');
		await expect.poll(() => textOf(`Days/Sheets/${NAME}`)).toContain('[[The tow]]');
	});

	test('says why when the disk refuses, and writes it later', async () => {
		host = await startApp(FILES, { ...KEPT, onStart: ({ vault }) => { vault.faults[DANA] = 'EROFS: read-only'; } });
		await write();
		await until(() => notices().includes('The sheet could not be written: EROFS: read-only.'));
		Reflect.deleteProperty(host.app.vault.faults, DANA);
		await write();
		await expect.poll(() => textOf(DANA)).toContain('Halvard');
		host.app.vault.external(DANA, `${textOf(DANA)}mine`);
		await write();
		const asks = await question();
		host.app.vault.faults[DANA] = 'EBUSY: locked';
		(await button('Replace', asks)).click();
		await until(() => notices().includes('The sheet could not be written: EBUSY: locked.'));
		expect(textOf(DANA)).toMatch(/mine$/);
	});

	test('is for an interviewer only where there is one', async () => {
		host = await startApp({ 'A.md': '# Nothing' }, KEPT);
		run(host, 'write-round-sheet');
		await until(() => notices().includes('No interviewer found yet.'));
	});
});

test.each(THEMES)('the question before replacing has no serious finding in the %s theme, on a phone: %s', async (theme, phone) => {
	host = await startApp(FILES, { ...KEPT, theme, phone });
	await edited();
	await write();
	const asks = await question();
	await still();
	expect(await serious(asks)).toEqual([]);
	if (phone) expect(small(asks, 'button')).toEqual([]);
});
