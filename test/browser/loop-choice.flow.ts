import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Host } from '../host';
import { heldReads, KEPT, restart, row, rows, startApp, startUnread, until, untilRead, userEvent, type HeldReads } from './app';

let host: Host;
let reads: HeldReads;
beforeEach(() => { reads = heldReads(); });
afterEach(async () => {
	reads.release();
	await host.dispose();
});

const loopOf = (name: string): string => `#### Interview 1\n\n**Interviewer**: ${name}\n\n**Principles**\n- Ownership\n\n### Ownership\n\n1. Tell me about a goal you took over.\n`;
const FILES = { 'Atlas loop.md': loopOf('Dana Reyes'), 'Boreal loop.md': loopOf('Ines Okoro'), 'Cedar loop.md': loopOf('Per Lindqvist') };
const KEY = 'interview-loop-chosen';

const offer = (): HTMLElement | null => document.querySelector('.interview-loop-other');
const shown = (): string | undefined => document.querySelector('.interview-loop-title')?.textContent;
const stored = (): unknown => host.app.loadLocalStorage(KEY);

async function choose(title: string): Promise<void> {
	(await until(() => document.querySelector<HTMLElement>('.interview-loop-choice'))).click();
	(await until(() => Array.from(document.querySelectorAll<HTMLElement>('.menu-item')).find((el) => el.textContent === title))).click();
	await until(() => shown() === title, () => `${title}: ${shown()}`);
}

describe('the chosen loop', () => {
	test('survives a restart, whatever note the app opens again', async () => {
		host = await startApp(FILES, KEPT);
		await choose('Boreal loop');
		await host.app.workspace.openLinkText('Atlas loop', '', false);
		await until(() => JSON.stringify(host.savedLayout).includes('Atlas loop.md'));
		await restart(host);
		await row('Ines Okoro');
		expect(shown()).toBe('Boreal loop');
		expect(stored()).toBe('Boreal loop.md');
	});

	test('stays when a note of another loop is opened, which is offered in the head and shown by keyboard', async () => {
		host = await startApp(FILES, KEPT);
		const place = (): number | undefined => document.querySelector('[role="treeitem"]')?.getBoundingClientRect().top;
		await choose('Boreal loop');
		const before = place();
		await host.app.workspace.openLinkText('Cedar loop', '', false);
		const button = await until(offer);
		expect(button.getAttribute('aria-label')).toBe('This note is in Cedar loop. Show that loop');
		expect(place()).toBe(before);
		expect(shown()).toBe('Boreal loop');
		expect(stored()).toBe('Boreal loop.md');
		button.focus();
		await userEvent.keyboard('{Enter}');
		await row('Per Lindqvist');
		expect(stored()).toBe('Cedar loop.md');
		expect(offer()).toBe(null);
		expect(document.activeElement?.className).toContain('interview-loop-choice');
		await host.app.workspace.openLinkText('Boreal loop', '', false);
		await until(() => offer()?.textContent?.includes('Boreal loop'));
		await host.app.workspace.openLinkText('Cedar loop', '', false);
		await until(() => offer() === null);
	});

	test('is the next by its date as long as none was chosen, whatever note is opened', async () => {
		host = await startApp({ ...FILES, 'Cedar loop.md': `---\ninterview-date: 2999-01-02\n---\n${FILES['Cedar loop.md']}` });
		await row('Per Lindqvist');
		await host.app.workspace.openLinkText('Atlas loop', '', false);
		await until(offer);
		expect(shown()).toBe('Cedar loop');
		expect(stored()).toBe(null);
	});

	test('is not written while notes are still being read', async () => {
		reads.hold('Boreal loop.md');
		host = await startUnread(FILES, { ...reads.options, localStorage: { [KEY]: JSON.stringify('Boreal loop.md') } });
		await row('Dana Reyes');
		await host.app.workspace.openLinkText('Cedar loop', '', false);
		await until(() => offer()?.textContent?.includes('Cedar loop'));
		expect(stored()).toBe('Boreal loop.md');
		reads.release();
		await untilRead();
		await row('Ines Okoro');
		expect(stored()).toBe('Boreal loop.md');
	});

	test('is still chosen when its note is back', async () => {
		host = await startApp(FILES, KEPT);
		await choose('Boreal loop');
		const file = host.app.vault.getFileByPath('Boreal loop.md');
		if (file === null) throw new Error('no loop note');
		await host.app.vault.delete(file);
		await until(() => shown() === 'Atlas loop');
		await host.app.vault.create('Boreal loop.md', FILES['Boreal loop.md']);
		await until(() => shown() === 'Boreal loop');
		expect(rows()[0]).toContain('Ines Okoro');
	});

	test('is one of several in a note, and goes with the note to its new name', async () => {
		const both = ['Atlas', 'Boreal'].map((company) => `# ${company}\n\n## Round 1\n\n**Interviewer**: ${company === 'Atlas' ? 'Dana Reyes' : 'Ines Okoro'}\n\n**Principles**\n- Ownership\n`).join('\n');
		host = await startApp({ 'Job hunt.md': both, 'Cedar loop.md': FILES['Cedar loop.md'] }, KEPT);
		await choose('Boreal');
		await host.app.workspace.openLinkText('Job hunt', '', false);
		await until(() => host.app.workspace.getActiveFile()?.path === 'Job hunt.md');
		expect(shown()).toBe('Boreal');
		const file = host.app.vault.getFileByPath('Job hunt.md');
		if (file === null) throw new Error('no note');
		await host.app.fileManager.renameFile(file, 'Applications.md');
		await until(() => stored() === 'Applications.md#Boreal');
		await restart(host);
		await until(() => shown() === 'Boreal', () => `${shown()} ${rows().join()}`);
	});
});
