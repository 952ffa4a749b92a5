import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../host';
import { button, clickOn, KEPT, notices, restart, row, run, startApp, until, userEvent } from './app';
import { missed, serious, small, still, THEMES } from './axe';
import { onRow } from './row-menu';

const GOAL = 'Tell me about a goal you took over.';
const LOOP = `---
interview-date: 2024-03-04
---
# Northwind loop

#interview

## Interview 1

**Interviewer**: Dana Reyes

**Principles**
- Ownership

## Interview 2

**Interviewer**: Sam Ortiz

**Principles**
- Dive Deep

## Ownership

1. ${GOAL}
	- [[The tow]]
2. Describe a risk you took.

## Dive Deep

1. Tell me about a number that was wrong.
`;
const story = (title: string, principle: string): string => `---\nprinciples: [${principle}]\n---\n# ${title}\n\n#interview\n\n**Situation**: fog\n**Task**: tow\n**Action**: I pulled.\n**Result**: home in 2 hours\n`;
const FILES = { 'Loops/Northwind.md': LOOP, 'Stories/The tow.md': story('The tow', 'Ownership'), 'Stories/The leak.md': story('The leak', 'Dive Deep') };
const NOTE = 'Loops/Debrief Dana Reyes, Northwind.md';

let host: Host;
afterEach(() => host.dispose());

const modal = (): HTMLElement | null => document.querySelector('.interview-loop-debrief');
const field = <E extends HTMLElement>(label: string): Promise<E> => until(() => modal()?.querySelector<E>(`[aria-label="${label}"]`), label);
const textOf = (path: string): string => (host.app.vault.getFileByPath(path) === null ? '' : host.app.vault.store.read(path));
const logged = (): string[] => host.app.vault.getMarkdownFiles().filter(({ name }) => name.startsWith('practice-log-')).flatMap(({ path }) => textOf(path).split('\n').filter((line) => line.includes('"debrief"') || line.includes('"void"')));
const asked = (): string[] => Array.from(modal()?.querySelectorAll('.interview-loop-asked-row') ?? []).map((el) => `${el.querySelector('input')?.checked === true ? 'x' : '-'} ${el.querySelector('label')?.textContent ?? ''}`);

async function begin(): Promise<void> {
	run(host, 'write-debrief');
	await until(modal, 'the debrief');
}

async function tick(text: string): Promise<void> {
	await clickOn(() => until(() => Array.from(modal()?.querySelectorAll('label') ?? []).find((el) => el.textContent === text), text));
}

async function choose(label: string, option: string): Promise<void> {
	await userEvent.selectOptions(await field<HTMLSelectElement>(label), option);
}

/** A debrief of Dana Reyes with a known and a new question, saved. */
async function saved(): Promise<void> {
	await begin();
	await tick(GOAL);
	await choose(`Story told for: ${GOAL}`, 'The tow');
	await userEvent.type(await field('Another question'), 'Why *boats*?{Enter}');
	await choose('Story told for: Why *boats*?', 'The leak');
	await choose('How did it go?', '3 Solid');
	await userEvent.type(await field('Remark'), 'Ask about pay.');
	(await button('Save', modal() ?? document)).click();
	await until(() => modal() === null, 'saved');
}

describe('a debrief', () => {
	test('is written as a note, logged, and its new question joins the bank', async () => {
		host = await startApp(FILES, KEPT);
		await saved();
		await expect.poll(() => textOf(NOTE)).toMatch(/^---\ninterview-loop: debrief\nloop: "\[\[Northwind\]\]"\ninterviewer: "Dana Reyes"\ninterview-loop-text: "[0-9a-f]{16}"\n---\n\n# Debrief: Dana Reyes, Northwind\n\n4 Mar 2024 · solid \(3 of 4\)\n/);
		expect(textOf(NOTE)).toContain(`## Asked\n\n- ${GOAL}\n\t- [[The tow]]\n\n## New questions\n\n- Why \\*boats\\*?\n\t- [[The leak]]\n\n## Remark\n\nAsk about pay.\n`);
		await expect.poll(logged).toHaveLength(1);
		expect(JSON.parse(logged()[0] ?? '')).toMatchObject({ t: 'debrief', who: 'Dana Reyes', note: NOTE, loop: 'Loops/Northwind.md', asked: [GOAL, 'Why *boats*?'], told: ['The tow', 'The leak'], g: 3, remark: 'Ask about pay.' });
		(await button('Expand all')).click();
		const fresh = await row('Why *boats*?');
		expect(fresh.closest('.tree-item')?.parentElement?.closest('.tree-item')?.textContent).toContain('Dana Reyes');
	});

	test('is still there after a restart, and the history shows it', async () => {
		host = await startApp(FILES, KEPT);
		await saved();
		await expect.poll(logged).toHaveLength(1);
		await restart(host);
		(await button('Expand all')).click();
		await row('Why *boats*?');
		run(host, 'show-history');
		const debrief = await until(() => Array.from(document.querySelectorAll<HTMLElement>('.interview-loop-history details')).find((el) => el.textContent?.includes('Dana Reyes')), 'the debrief');
		expect(debrief.textContent).toContain('2 questions, Solid');
		expect(Array.from(debrief.querySelectorAll('li')).map((el) => el.textContent)).toEqual([`${GOAL}with The tow`, 'Why *boats*?with The leak', 'Ask about pay.', 'Open note']);
		debrief.querySelector('summary')?.click();
		(await button('Open the debrief of Dana Reyes')).click();
		await expect.poll(() => host.app.workspace.getActiveFile()?.path).toBe(NOTE);
	});

	test('is of the one whose round is over and has none yet, and the sheets know what was told', async () => {
		host = await startApp(FILES, KEPT);
		await saved();
		await begin();
		expect((await field<HTMLSelectElement>('Interviewer')).selectedOptions[0]?.textContent).toBe('Sam Ortiz');
		expect(asked()).toEqual(['- Tell me about a number that was wrong.']);
		await userEvent.keyboard('{Escape}');
		await until(() => modal() === null, 'closed');
		// The notice covers the rows.
		document.querySelector<HTMLElement>('.notice')?.click();
		await onRow('Dana Reyes', 'Write round sheet');
		await expect.poll(() => textOf('Loops/Round sheet Dana Reyes, Northwind.md')).toContain('## Stories told\n\n- The tow\n- The leak\n');
	});

	test('is undone by its notice: the line no longer counts, and the note is in the trash', async () => {
		host = await startApp(FILES, KEPT);
		await saved();
		(await button('Undo')).click();
		await expect.poll(() => textOf(NOTE)).toBe('');
		await expect.poll(() => logged().map((line) => (JSON.parse(line) as { t: string }).t)).toEqual(['debrief', 'void']);
		run(host, 'show-history');
		await until(() => document.querySelector('.interview-loop-history')?.textContent?.includes('Nothing was graded yet'), 'the history');
		expect(document.querySelector('.interview-loop-history')?.textContent).not.toContain('Debriefs');
	});

	test('keeps its note when undone if that was edited', async () => {
		host = await startApp(FILES, KEPT);
		await saved();
		await expect.poll(() => textOf(NOTE)).not.toBe('');
		host.app.vault.external(NOTE, `${textOf(NOTE)}More.\n`);
		await expect.poll(() => textOf(NOTE)).toContain('More.');
		(await button('Undo')).click();
		await until(() => notices().includes('was edited, so it stays'));
		expect(textOf(NOTE)).toContain('More.');
		await expect.poll(logged).toHaveLength(2);
	});

	test('stays open with all that was entered when the disk refuses', async () => {
		host = await startApp(FILES, { ...KEPT, onStart: ({ vault }) => { vault.faults[NOTE] = 'EROFS: read-only'; } });
		await begin();
		await tick(GOAL);
		await userEvent.type(await field('Remark'), 'Long day');
		(await button('Save', modal() ?? document)).click();
		await until(() => notices().includes('The debrief could not be saved, and nothing was logged: EROFS: read-only.'));
		expect([asked()[0], (await field<HTMLTextAreaElement>('Remark')).value, logged()]).toEqual([`x ${GOAL}`, 'Long day', []]);
		Reflect.deleteProperty(host.app.vault.faults, NOTE);
		(await button('Save', modal() ?? document)).click();
		await expect.poll(() => textOf(NOTE)).toContain('Long day');
		await expect.poll(logged).toHaveLength(1);
	});

	test('is closed by Escape at once when nothing was entered, else only when that may be discarded', async () => {
		host = await startApp(FILES, KEPT);
		await begin();
		await userEvent.keyboard('{Escape}');
		await until(() => modal() === null, 'closed');
		await begin();
		await userEvent.type(await field('Another question'), 'Why');
		await userEvent.keyboard('{Escape}');
		const asks = await until(() => document.querySelector<HTMLElement>('.mod-confirmation'), 'the question');
		(await button('Keep editing', asks)).click();
		await until(() => document.querySelector('.mod-confirmation') === null, 'answered');
		expect((await field<HTMLInputElement>('Another question')).value).toBe('Why');
		await userEvent.keyboard('{Escape}');
		(await button('Discard')).click();
		await until(() => modal() === null, 'discarded');
		expect(textOf(NOTE)).toBe('');
	});

	test('says what is missing when nothing was entered', async () => {
		host = await startApp(FILES, KEPT);
		await begin();
		(await button('Save', modal() ?? document)).click();
		await expect.poll(() => modal()?.querySelector('[role="status"]')?.textContent).toBe('Tick a question, or say how it went.');
	});

	test('takes a question that was typed and is known for the known one, and one still in the field', async () => {
		host = await startApp(FILES, KEPT);
		await begin();
		await userEvent.type(await field('Another question'), 'describe a risk you took');
		(await button('Save', modal() ?? document)).click();
		await expect.poll(() => textOf(NOTE)).toContain('## Asked\n\n- describe a risk you took\n');
		expect(textOf(NOTE)).not.toContain('New questions');
	});

	test('filters many questions, keeps what is ticked in sight, and is written in the folder of the settings', async () => {
		const many = `${LOOP}\n## Ownership\n\n${['mistake', 'conflict', 'deadline', 'habit', 'choice', 'plan', 'launch', 'budget'].map((topic, i) => `${i + 1}. Tell me about a time a ${topic} taught you something.`).join('\n')}\n`;
		host = await startApp({ ...FILES, 'Loops/Northwind.md': many, '.obsidian/plugins/interview-loop/data.json': JSON.stringify({ roundFolder: 'Days' }) }, KEPT);
		await onRow('Dana Reyes', 'Write debrief…');
		await until(modal, 'the debrief');
		await tick(GOAL);
		await userEvent.type(await field('Filter questions'), 'launch');
		await expect.poll(asked).toEqual([`x ${GOAL}`, '- Tell me about a time a launch taught you something.']);
		(await button('Save', modal() ?? document)).click();
		await expect.poll(() => textOf('Days/Debrief Dana Reyes, Northwind.md')).toContain(GOAL);
	});

	test('needs somebody who interviewed', async () => {
		host = await startApp({ 'A.md': '# Nothing' }, KEPT);
		run(host, 'write-debrief');
		await until(() => notices().includes('No interviewer found yet.'));
	});
});

test.each(THEMES)('the debrief has no serious finding in the %s theme, on a phone: %s', async (theme, phone) => {
	host = await startApp(FILES, { ...KEPT, theme, phone });
	await begin();
	await tick(GOAL);
	await field(`Story told for: ${GOAL}`);
	await still();
	const el = await until(modal);
	expect(await serious(el)).toEqual([]);
	if (phone) expect([...small(el, 'button, select, textarea, input[type="text"], label'), ...missed(el)]).toEqual([]);
	await userEvent.keyboard('{Escape}');
	const asks = await until(() => document.querySelector<HTMLElement>('.mod-confirmation'), 'the question');
	await still();
	expect(await serious(asks)).toEqual([]);
	if (phone) expect(small(asks, 'button')).toEqual([]);
});
