import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../host';
import { button, notices, restart, row, rows, startApp, until, userEvent } from './app';
import { choose, onRow } from './row-menu';

const LOOP = `# Northwind loop

## Interview 1

**Interviewer**: Dana Reyes

**Principles**
- Ownership

## Interview 2

**Interviewer**: Sam Ortiz

**Principles**
- Dive Deep

## Ownership

1. Tell me about a goal you took over.
2. Describe a risk you took.
`;
const SCREEN = '# Phone screen\n\n**Interviewer**: Per Lindqvist\n\n**Principles**\n- Frugality\n';
const FILES = { 'Loops/Northwind.md': LOOP, 'Phone screen.md': SCREEN };

let host: Host;
afterEach(() => host.dispose());

async function type(words: string): Promise<void> {
	await userEvent.type(await until(() => document.querySelector<HTMLInputElement>('.prompt-input')), `${words}{Enter}`);
}

/** The sidebar as a screen reader says it, every row expanded, without what follows the first comma. */
async function said(): Promise<string[]> {
	(await button('Expand all')).click();
	return rows().map((text) => text.replace(/ \((?:\d+|No questions yet)\)$/, ''));
}

/** What is decided is there at once, over a restart, a rename of the note and an edit elsewhere in it; the notes stay as they are. */
async function isKept(expected: readonly string[], gone: readonly string[] = []): Promise<void> {
	const check = (): Promise<void> => expect.poll(async () => {
		const shown = await said();
		return { missing: expected.filter((words) => !shown.includes(words)), left: gone.filter((words) => shown.includes(words)) };
	}).toEqual({ missing: [], left: [] });
	await check();
	expect(await host.app.vault.adapter.read('Loops/Northwind.md')).toBe(LOOP);
	await restart(host);
	await check();
	await host.app.fileManager.renameFile(host.app.vault.getFileByPath('Loops/Northwind.md') as never, 'Loops/Renamed.md');
	await check();
	await host.app.vault.process(host.app.vault.getFileByPath('Loops/Renamed.md') as never, (text) => text.replace('# Northwind loop', '# Northwind loop\n\nA line more.\n'));
	await check();
}

describe('from the menu of an interviewer', () => {
	test('a principle is added that the note does not give them', async () => {
		host = await startApp(FILES);
		await onRow('Sam Ortiz', 'Assesses…');
		await type('Frugality');
		await until(() => notices().includes('Sam Ortiz assesses Frugality.'));
		await isKept(['  Frugality']);
	});

	test('the day and time of their round are set', async () => {
		host = await startApp(FILES);
		await onRow('Sam Ortiz', 'Set day and time…');
		await userEvent.fill(await until(() => document.querySelector<HTMLInputElement>('.modal input[type="date"]')), '2031-03-04');
		await userEvent.fill(await until(() => document.querySelector<HTMLInputElement>('.modal input[type="time"]')), '09:30');
		await userEvent.keyboard('{Enter}');
		await until(() => notices().includes('Sam Ortiz interviews on 2031-03-04 09:30.'));
		await isKept(['Sam Ortiz09:30'], ['Sam Ortiz']);
	});

	test('the day begins with that of the loop', async () => {
		host = await startApp({ 'Loops/Northwind.md': `---\ninterview-date: 2031-03-04\n---\n${LOOP}` });
		await onRow('Sam Ortiz', 'Set day and time…');
		const day = await until(() => document.querySelector<HTMLInputElement>('.modal input[type="date"]'));
		expect(day.value).toBe('2031-03-04');
	});

	test('without a day nothing is set', async () => {
		host = await startApp(FILES);
		await onRow('Sam Ortiz', 'Set day and time…');
		await until(() => document.querySelector('.modal input[type="time"]'));
		(await button('Save')).click();
		await until(() => document.activeElement?.getAttribute('type') === 'date');
		expect(document.querySelector('.modal')).not.toBeNull();
	});
});

test('from the menu of an interviewer their role is set', async () => {
	host = await startApp(FILES);
	await onRow('Sam Ortiz', 'Set role…');
	await type('Bar');
	await isKept(['Sam OrtizBar Raiser'], ['Sam Ortiz']);
});

test('from the menu of a question to ask them it is given to somebody, or is none', async () => {
	const asking = `${LOOP}\n## Questions to ask\n\n- How is a week planned?\n- What broke?\n`;
	host = await startApp({ 'Loops/Northwind.md': asking });
	await row('To ask any interviewer');
	await said();
	await onRow('How is a week planned?', 'Ask whom…');
	await type('Sam');
	await expect.poll(said).toEqual(expect.arrayContaining(['  To ask Sam', '    How is a week planned?', 'To ask any interviewer', '  What broke?']));
	await onRow('What broke?', 'Not a question to ask them');
	await expect.poll(said).not.toContain('To ask any interviewer');
	await restart(host);
	await expect.poll(said).toContain('  To ask Sam');
	expect(await host.app.vault.adapter.read('Loops/Northwind.md')).toBe(asking);
});

test('from the menu of a question it becomes one to ask them', async () => {
	host = await startApp(FILES);
	await said();
	await onRow('Describe a risk', 'Question to ask them');
	await isKept(['To ask any interviewer', '  Describe a risk you took.'], ['    Describe… risk you took.']);
});

test('from the menu of the loop another one is added to it', async () => {
	host = await startApp(FILES);
	(await button('Loop: Northwind. Choose another')).click();
	await choose('Add another loop…');
	await type('Phone');
	await until(() => notices().includes('Phone screen is part of the loop Northwind.'));
	await expect.poll(said).toEqual(expect.arrayContaining(['Dana Reyes', 'Per Lindqvist']));
	(await button('Undo')).click();
	await expect.poll(said).not.toContain('Per Lindqvist');
});

test('one company of a note is not moved, because the others would go with it', async () => {
	const round = (company: string, who: string): string => `# ${company}\n\n## Interview 1\n\n**Interviewer**: ${who}\n\n`;
	host = await startApp({ 'All.md': round('Boatyard', 'Ines Okoro') + round('Lighthouse', 'Marta Quell'), 'Phone screen.md': SCREEN });
	(await button('Loop: Boatyard. Choose another')).click();
	await until(() => document.querySelector('.menu-item'));
	const entries = Array.from(document.querySelectorAll('.menu-item-title'), (el) => el.textContent);
	expect(entries).toContain('Add another loop…');
	expect(entries).not.toContain('Part of another loop…');
});

test('from the menu of a principle it is taken from the person, and Undo gives it back', async () => {
	host = await startApp(FILES);
	await onRow('Dive Deep', 'Not assessed by Sam Ortiz');
	await expect.poll(said).not.toContain('  Dive Deep');
	(await button('Undo')).click();
	await expect.poll(said).toContain('  Dive Deep');
	await onRow('Dive Deep', 'Not assessed by Sam Ortiz');
	await isKept(['Sam Ortiz'], ['  Dive Deep']);
});

test('from the menu of a question it is given to who asks it', async () => {
	host = await startApp(FILES);
	await said();
	await onRow('Describe a risk', 'Asked by…');
	await type('Sam');
	await until(() => notices().includes('Sam Ortiz asks “Describe a risk you took.”'));
	await isKept(['    Tell… goal you took over.', 'Sam Ortiz', '  Describe… risk you took.'], ['    Describe… risk you took.']);
});

test('from the menu of the loop it becomes a part of another loop, and a note is taken out again', async () => {
	host = await startApp(FILES);
	(await button('Loop: Northwind. Choose another')).click();
	await choose('Phone screen');
	(await button('Loop: Phone screen. Choose another')).click();
	await choose('Part of another loop…');
	await type('Northwind');
	await until(() => notices().includes('Phone screen is part of the loop Northwind.'));
	await until(() => document.querySelector('.interview-loop-title')?.textContent === 'Northwind');
	await isKept(['Dana Reyes', 'Per Lindqvist', '  Frugality']);
	(await button('Loop: Renamed. Choose another')).click();
	await choose('Take a note out…');
	await type('Phone');
	await expect.poll(said).not.toContain('Per Lindqvist');
});
