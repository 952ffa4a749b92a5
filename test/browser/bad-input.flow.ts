import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../host';
import { activePath, notices, row, rows, run, startApp, until } from './app';

let host: Host;
afterEach(() => host.dispose());

const GOOD = '#### Interview 1\n\n**Interviewer**: Dana\n\n**Principles**\n- Ownership\n\n### Ownership\n\n1. Tell me about a goal you took over.\n';

describe('bad input', () => {
	test('a note of five megabytes is read beside the others', async () => {
		const huge = `# Interview\n\n${'Some words that nobody asks about, over and over again.\n\n'.repeat(90_000)}## Dive Deep\n\n- Tell me about a number that was wrong.\n`;
		host = await startApp({ 'Interview loop.md': GOOD, 'Interview huge.md': huge }, {
			// The stand-in app's own cache is slow on such a note; the app's is not, so what it would know is handed in.
			onStart: (app) => app.metadataCache.prime('Interview huge.md', {}),
		});
		await row('Dana');
		await until(() => rows().some((text) => text.startsWith('Unassigned')), 'the huge note was read');
	});

	test('a note of nothing but list markers says nothing and breaks nothing', async () => {
		host = await startApp({ 'Interview loop.md': GOOD, 'Interview markers.md': `${'- \n1. \n\t* \n> + \n'.repeat(5000)}` });
		await row('Ownership');
		expect(rows()).toEqual(['Dana (1)', '  Ownership (1)']);
	});

	test('broken frontmatter costs only itself', async () => {
		host = await startApp({ 'Interview loop.md': `---\ntitle: [unclosed\n  x: : :\n---\n${GOOD}`, 'Interview open.md': '---\nnever: closed\n' });
		await row('Ownership');
		expect(rows()[0]).toBe('Dana (1)');
	});

	test('a note that cannot be read is told and left out', async () => {
		host = await startApp({ 'Interview loop.md': GOOD, 'Interview locked.md': GOOD }, {
			onStart: (app) => { app.vault.faults['Interview locked.md'] = 'EBUSY: locked'; },
		});
		await until(() => notices().includes('Interview locked.md'));
		await row('Dana');
	});

	test('a note whose text breaks its reading is listed and left out, and the others are read', async () => {
		const PATH = 'Interview broken.md';
		host = await startApp({ 'Interview loop.md': GOOD, [PATH]: GOOD }, {
			onStart: ({ vault }) => {
				const read = vault.cachedRead.bind(vault);
				// What no app should give: not a text.
				vault.cachedRead = (file) => (file.path === PATH ? Promise.resolve(7 as unknown as string) : read(file));
			},
		});
		await until(() => notices().includes(PATH));
		await row('Dana');
	});

	test('an unreadable settings file is told and never written over', async () => {
		const path = '.obsidian/plugins/interview-loop/data.json';
		host = await startApp({ 'Interview loop.md': GOOD, [path]: '{ broken' });
		await until(() => notices().includes('settings file could not be read'));
		run(host, 'find-notes');
		await until(() => notices().includes('could not be finished'));
		expect(await host.app.vault.adapter.read(path)).toBe('{ broken');
	});

	test('a question whose note is gone is said, not followed', async () => {
		host = await startApp({ 'Interview loop.md': GOOD });
		const principle = await row('Ownership');
		const file = host.app.vault.getFileByPath('Interview loop.md');
		if (file === null) throw new Error('no note');
		await host.app.vault.delete(file);
		principle.querySelector<HTMLElement>('.tree-item-inner')?.click();
		await until(() => notices().includes('is not in the vault'));
		await until(() => rows().length === 0);
		expect(activePath(host)).toBeUndefined();
		expect(host.app.vault.getMarkdownFiles()).toEqual([]);
	});

	test('notes are never changed by reading, drilling and jumping', async () => {
		host = await startApp({ 'Interview loop.md': GOOD });
		(await row('Ownership')).querySelector<HTMLElement>('.tree-item-inner')?.click();
		await until(() => activePath(host) === 'Interview loop.md');
		run(host, 'start-drill');
		expect(await host.app.vault.adapter.read('Interview loop.md')).toBe(GOOD);
		expect(host.app.vault.getFiles().map(({ path }) => path)).toEqual(['Interview loop.md']);
	});
});
