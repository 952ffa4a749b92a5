import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../host';
import { activePath, asked, drill, notices, row, startApp, startDialog, until, userEvent } from './app';
import { serious, still, THEMES } from './axe';

const TRAIN = '# The late train\n\nPrinciple: Ownership\n\n**Situation**: We were late.\n**Task**: Be there.\n**Action**: I ran.\n**Result**: 3 days sooner\n';
const LOOP = `# Northwind onsite

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

## Dive Deep

1. Tell me about a number that was wrong.
`;

let host: Host;
afterEach(() => host.dispose());

function block(...lines: string[]): string {
	return `# Day\n\n\`\`\`interview-loop\n${lines.join('\n')}\n\`\`\`\n`;
}

async function openDay(text: string, options: { phone?: boolean; theme?: 'light' | 'dark' } = {}): Promise<void> {
	host = await startApp({ 'Northwind.md': LOOP, 'Day.md': text }, options);
	await host.app.workspace.openLinkText('Day', '', false, { state: { mode: 'preview' } });
	await until(() => document.querySelector('.interview-loop-report'));
}

/** What the block shows: its head, then each row with its cells between bars. */
function shown(): string[] {
	const report = document.querySelector('.interview-loop-report');
	const lines = Array.from(report?.querySelectorAll('p') ?? [], (el) => el.textContent);
	return [...lines, ...Array.from(report?.querySelectorAll('tbody tr') ?? [], (tr) => Array.from(tr.children, (cell) => cell.textContent).join(' | '))];
}

async function typed(command: string, options: Record<string, string> = {}): Promise<string> {
	const known = host.app.cliHandlers.get(command);
	if (known === undefined) throw new Error(`no command ${command}`);
	return known.handler(options);
}

function follow(params: Record<string, string>): void {
	host.app.protocolHandlers.get('interview-loop')?.({ action: 'interview-loop', vault: 'Test vault', ...params });
}

describe('a block in a note', () => {
	test('shows what it asks for, and follows an edit of another note', async () => {
		await openDay(block('show: gaps', 'interviewer: Dana'));
		await expect.poll(shown).toEqual(['Northwind, Dana Reyes 1 question without a story · 1 never practiced', 'No story | Tell me about a goal you took over.']);
		await host.app.vault.process(host.app.vault.getFileByPath('Northwind.md') as never, (text) => text.replace('took over.', 'gave up.'));
		await expect.poll(shown).toEqual(['Northwind, Dana Reyes 1 question without a story · 1 never practiced', 'No story | Tell me about a goal you gave up.']);
	});

	test('shows the interviewers of the loop in the sidebar where it asks for nothing, and leads to each', async () => {
		await openDay(block());
		await expect.poll(shown).toEqual(['Northwind', 'Dana Reyes |  |  | Ownership | 1', 'Sam Ortiz |  |  | Dive Deep | 1']);
		const name = await until(() => Array.from(document.querySelectorAll<HTMLElement>('.interview-loop-report a')).find((el) => el.textContent === 'Sam Ortiz'));
		name.focus();
		await userEvent.keyboard('{Enter}');
		await until(() => activePath(host) === 'Northwind.md');
	});

	test('explains in its place what is wrong with its options', async () => {
		await openDay(block('show: everything', 'color: red', 'loop: [[Southwind]]'));
		await expect.poll(shown).toEqual([
			'There is no option "color". Options: show, loop, interviewer, principle.',
			'"show" cannot be "everything". It can be: interviewers, coverage, plan, readiness, next, gaps.',
		]);
	});

	test('goes when the plugin goes', async () => {
		await openDay(block('show: next'));
		await until(() => shown().length > 1);
		host.unloadPlugin();
		await expect.poll(shown).toEqual([]);
	});

	test.each(THEMES)('has no serious finding of axe-core (%s, phone: %s)', async (theme, phone) => {
		await openDay(block('show: readiness'), { theme, phone });
		await expect.poll(() => shown().length).toBe(3);
		await still();
		expect(await serious(document.querySelector('.interview-loop-report') ?? document.body)).toEqual([]);
	});
});

describe('in the terminal', () => {
	test('each command prints its report', async () => {
		host = await startApp({ 'Northwind.md': LOOP });
		expect((await typed('interview-loop')).split('\n')[0]).toBe('Northwind');
		expect(await typed('interview-loop:gaps', { interviewer: 'Sam Ortiz' })).toBe('Northwind, Sam Ortiz: 1 question without a story · 1 never practiced\n\nGap       Question or principle\nNo story  Tell me about a number that was wrong.');
		expect(await typed('interview-loop:next')).toContain('Practice   Tell me about a number that was wrong.');
		expect(JSON.parse(await typed('interview-loop:readiness', { format: 'json' }))).toMatchObject({ rows: [{ interviewer: 'Dana Reyes', ready: 0 }, { interviewer: 'Sam Ortiz', ready: 0 }] });
	});

	test('wrong options are explained', async () => {
		host = await startApp({ 'Northwind.md': LOOP });
		expect(await typed('interview-loop', { format: 'xml', who: 'Dana' })).toBe('There is no option "who". Options: loop, interviewer, principle, format.\n"format" cannot be "xml". It can be: text, json.');
		expect(await typed('interview-loop:gaps', { loop: 'Southwind' })).toBe('There is no loop "Southwind". Loops: Northwind.');
	});

	test('there is nothing on a phone', async () => {
		host = await startApp({ 'Northwind.md': LOOP }, { phone: true });
		expect(host.app.cliHandlers.size).toBe(0);
	});
});

describe('a link', () => {
	test('starts the drill it names, for whom it names', async () => {
		host = await startApp({ 'Northwind.md': LOOP });
		await row('Dana Reyes');
		follow({ drill: 'random', interviewer: 'Sam Ortiz' });
		await until(() => startDialog() !== null || asked() !== '');
		if (startDialog() !== null) await userEvent.keyboard('{Enter}');
		await expect.poll(asked).toBe('Tell me about a number that was wrong.');
	});

	test('draws a story to tell', async () => {
		host = await startApp({ 'Northwind.md': LOOP, 'The late train.md': TRAIN });
		await row('Dana Reyes');
		follow({ drill: 'story' });
		await until(() => startDialog() !== null || asked() !== '');
		if (startDialog() !== null) await userEvent.keyboard('{Enter}');
		await expect.poll(asked).toBe('The late train');
	});

	test('that names what is not there starts nothing and says why', async () => {
		host = await startApp({ 'Northwind.md': LOOP });
		await row('Dana Reyes');
		follow({ drill: 'sometimes', loop: 'Southwind' });
		await until(() => notices().includes('This link cannot be followed.'));
		expect(notices()).toContain('"drill" cannot be "sometimes". It can be: random, weak, today, mock, story. There is no loop "Southwind". Loops: Northwind.');
		expect(drill()).toBeNull();
	});

	test('to a mock round needs an interviewer', async () => {
		host = await startApp({ 'Northwind.md': LOOP });
		await row('Dana Reyes');
		follow({ drill: 'mock' });
		await until(() => notices().includes('A mock round needs an "interviewer".'));
	});
});

test('none of these changes a note', async () => {
	const files = { 'Northwind.md': LOOP, 'Day.md': block('show: interviewers') };
	host = await startApp(files);
	await host.app.workspace.openLinkText('Day', '', false, { state: { mode: 'preview' } });
	await typed('interview-loop:next');
	follow({ drill: 'weak' });
	await until(() => startDialog() !== null || asked() !== '');
	for (const [path, text] of Object.entries(files)) expect(await host.app.vault.adapter.read(path)).toBe(text);
});
