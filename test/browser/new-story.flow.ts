import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../host';
import { MarkdownView } from '../host/ui/view/markdown-view';
import { activePath, button, clickOn, cursorLine, notices, row, rows, run, startApp, until, userEvent } from './app';
import { serious, small, still, THEMES } from './axe';
import { markOn, open, type } from './editor-app';
import { choose, onRow } from './row-menu';

const BANK = '# Ownership #interview\n\n- Describe a risk you took.\n- Tell me about a goal you took over.\n';
const LOOP = '# Northwind loop\n\n#interview\n\n## Interview 1\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- Ownership\n- Dive Deep\n';
const FILES = { 'Loop.md': LOOP, 'Ownership.md': BANK };
const STORY = '---\nprinciples:\n  - "Ownership"\n---\n\n# The tow\n\n## Situation\n\n## Task\n\n## Action\n\n## Result\n\n';

let host: Host;
afterEach(() => host.dispose());

const textOf = (path: string): string => (host.app.vault.getFileByPath(path) === null ? '' : host.app.vault.store.read(path));
const settings = (own: object): Record<string, string> => ({ '.obsidian/plugins/interview-loop/data.json': JSON.stringify(own) });
const status = (): string => Array.from(document.querySelectorAll<HTMLElement>('.status-bar-item')).filter((el) => el.isShown()).map((el) => el.textContent ?? '').find((text) => text.includes('spoken')) ?? '';
const front = (): MarkdownView => host.app.workspace.getActiveViewOfType(MarkdownView) as MarkdownView;

/** Types the title of a new story into the dialog that comes up. */
async function title(words: string): Promise<void> {
	await until(() => document.querySelector<HTMLInputElement>('.modal input[type="text"]:focus'), 'the title');
	await userEvent.keyboard(`${words}{Enter}`);
}

describe('a new story', () => {
	test('for the question at the cursor: linked below it, open with the cursor in Situation, and taken back by one Undo', async () => {
		host = await startApp(FILES);
		const { editor } = await open(host, 'Ownership.md');
		editor.setCursor({ line: 2, ch: 4 });
		run(host, 'new-story');
		await title('The tow');
		await expect.poll(() => activePath(host)).toBe('The tow.md');
		await expect.poll(() => cursorLine(host)).toBe(8);
		expect(textOf('The tow.md')).toBe(STORY);
		await expect.poll(() => editor.getValue()).toBe(BANK.replace('took.\n', 'took.\n\t- [[The tow]]\n'));
		(await button('Undo')).click();
		await expect.poll(() => editor.getValue()).toBe(BANK);
		await expect.poll(() => textOf('The tow.md')).toBe('');
	});

	test('comes from the mark of a question in the editor', async () => {
		host = await startApp(FILES);
		const view = await open(host, 'Ownership.md');
		(await markOn(view, 3)).click();
		await until(() => document.querySelector('.prompt-input:focus'), 'the stories');
		await userEvent.keyboard('The tow{Enter}');
		await expect.poll(() => activePath(host)).toBe('The tow.md');
		await expect.poll(() => cursorLine(host)).toBe(8);
		await expect.poll(() => view.editor.getValue()).toBe(BANK.replace('over.\n', 'over.\n\t- [[The tow]]\n'));
	});

	test('stays when it was written on, and only its link is taken out', async () => {
		host = await startApp(FILES);
		(await button('Expand all')).click();
		await onRow('Describe a risk', 'New story…');
		await title('The tow');
		await expect.poll(() => textOf('Ownership.md')).toContain('[[The tow]]');
		host.app.vault.external('The tow.md', STORY.replace('## Situation\n', '## Situation\nShe drifted.\n'));
		(await button('Undo')).click();
		await until(() => notices().includes('"The tow" was edited since then, so it stays.'));
		await expect.poll(() => textOf('Ownership.md')).toBe(BANK);
		expect(textOf('The tow.md')).toContain('She drifted.');
	});

	test('is a story at once, in the story bank, too: all its parts are missing', async () => {
		host = await startApp(FILES);
		await onRow('Dive Deep', 'New story…');
		await title('The leak');
		await expect.poll(() => activePath(host)).toBe('The leak.md');
		expect(textOf('The leak.md')).toContain('principles:\n  - "Dive Deep"\n');
		run(host, 'open-coverage');
		(await button('Stories')).click();
		await until(() => Array.from(document.querySelectorAll('.interview-loop-bank')).some((el) => el.textContent?.includes('The leak') === true && el.textContent.includes('No parts marked')), 'the story in the bank');
	});

	test('comes from a gap of the coverage, and is taken back with its note', async () => {
		host = await startApp(FILES);
		run(host, 'open-coverage');
		const gap = await until(() => Array.from(document.querySelectorAll<HTMLElement>('.interview-loop-bank [role="rowheader"], .interview-loop-bank th')).find((el) => el.textContent?.includes('Dive Deep')), 'the row of Dive Deep');
		await clickOn(() => gap, { button: 'right' });
		await choose('New story…');
		await title('The leak');
		await expect.poll(() => activePath(host)).toBe('The leak.md');
		(await button('Undo')).click();
		await expect.poll(() => textOf('The leak.md')).toBe('');
	});

	test('is made from the template and in the folder of the settings, and never goes over a note', async () => {
		const template = '# {{title}}\n\nFor {{question}} ({{principle}})\n\n**Situation**: \n**Task**: \n**Action**: \n**Result**: \n';
		host = await startApp({ ...FILES, 'Templates/Story.md': template, 'Stories/the TOW.md': 'Mine.\n', ...settings({ storyFolder: 'Stories', storyTemplate: 'Templates/Story.md' }) });
		(await button('Expand all')).click();
		await onRow('Describe a risk', 'New story…');
		await title('The tow');
		await expect.poll(() => textOf('Stories/The tow 2.md')).toBe(template.replace('{{title}}', 'The tow').replace('{{question}}', 'Describe a risk you took.').replace('{{principle}}', 'Ownership'));
		expect(textOf('Stories/the TOW.md')).toBe('Mine.\n');
		await expect.poll(() => cursorLine(host)).toBe(4);
	});

	test('has the built-in parts when the template is gone, and says so', async () => {
		host = await startApp({ ...FILES, ...settings({ storyTemplate: 'Templates/Gone.md' }) });
		run(host, 'new-story');
		await title('The tow');
		await until(() => notices().includes('There is no template "Templates/Gone.md". The story has the built-in parts.'));
		await expect.poll(() => textOf('The tow.md')).toContain('# The tow\n\n## Situation\n');
	});

	test('is not linked when the disk refuses to create it, and nothing is lost', async () => {
		host = await startApp(FILES, { onStart: ({ vault }) => { vault.faults['The tow.md'] = 'EROFS: read-only'; } });
		(await button('Expand all')).click();
		await onRow('Describe a risk', 'New story…');
		await title('The tow');
		await until(() => notices().includes('The story could not be created and linked: EROFS: read-only.'));
		expect([textOf('The tow.md'), textOf('Ownership.md')]).toEqual(['', BANK]);
	});
});

describe('while a story is written', () => {
	test('the status bar has its length and what is missing, after a pause, and only in stories', async () => {
		host = await startApp(FILES);
		run(host, 'new-story');
		await title('The tow');
		await expect.poll(status).toBe('0:00 spoken · missing: situation, task, action, result');
		type(front(), 'She drifted on the bar at nine and nobody was there.');
		await expect.poll(status).toMatch(/^0:05 spoken · missing: task, action, result$/);
		await open(host, 'Ownership.md');
		await expect.poll(status).toBe('');
	});

	test('the status can be turned off, and a phone has none', async () => {
		host = await startApp({ ...FILES, ...settings({ showStoryInStatusBar: false }) });
		run(host, 'new-story');
		await title('The tow');
		await expect.poll(() => activePath(host)).toBe('The tow.md');
		await expect.poll(() => cursorLine(host)).toBe(3);
		expect(status()).toBe('');
	});
});

test.each(THEMES)('the dialog for a title has no serious finding in the %s theme, on a phone: %s', async (theme, phone) => {
	host = await startApp(FILES, { theme, phone });
	await expect.poll(rows).not.toEqual([]);
	await row('Ownership').catch(() => undefined);
	run(host, 'new-story');
	const el = await until(() => document.querySelector<HTMLElement>('.modal'));
	await still();
	expect(await serious(el)).toEqual([]);
	if (phone) expect(small(el, 'button, input[type="text"]')).toEqual([]);
	if (!phone) return;
	await userEvent.keyboard('The tow{Enter}');
	await expect.poll(() => activePath(host)).toBe('The tow.md');
	expect(status()).toBe('');
});
