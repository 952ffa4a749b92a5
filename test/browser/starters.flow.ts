import { afterEach, describe, expect, inject, test } from 'vitest';
import type { Host } from '../host';
import { asked, button, clickOn, notices, pressStart, row, rows, run, startApp, until, userEvent } from './app';
import { missed, serious, small, still, THEMES } from './axe';
import { open } from './editor-app';
import { onRow } from './row-menu';

const FIRST = 'Tell me about a problem you fixed even though it was squarely in somebody else’s area.';
const LOOP = '# Northwind loop\n\n#interview\n\n## Interview 1\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- Ownership\n- Disagree openly\n- Zeal for boats\n';
const FILES = { 'Loops/Northwind.md': LOOP };
const NEW = 'Loops/Interview questions.md';

let host: Host;
afterEach(() => host.dispose());

const modal = (): HTMLElement | null => document.querySelector('.interview-loop-starters');
const textOf = (path: string): string => (host.app.vault.getFileByPath(path) === null ? '' : host.app.vault.store.read(path));
const listed = (): string[] => Array.from(modal()?.querySelectorAll('.interview-loop-asked-row') ?? []).map((el) => `${el.querySelector('input')?.checked === true ? 'x' : '-'} ${el.querySelector('label > div > div')?.textContent ?? ''}`);
const described = (name: string): string => Array.from(modal()?.querySelectorAll('.setting-item') ?? []).find((el) => el.querySelector('.setting-item-name')?.textContent === name)?.querySelector('.setting-item-description')?.textContent ?? '';

/** Presses the offer in the row of a principle without questions. */
async function offer(label: string): Promise<HTMLElement> {
	await clickOn(async () => until(async () => (await row(label)).querySelector('.interview-loop-row-starter'), `the offer of ${label}`));
	return until(modal, 'the starter questions');
}

async function add(label: string): Promise<void> {
	(await button(label, modal() ?? document)).click();
	await until(() => modal() === null, 'added');
}

describe('starter questions', () => {
	test('become the questions of a principle by two clicks: in a new note beside the loop, where no note has questions', async () => {
		host = await startApp(FILES);
		await expect.poll(rows).toContain('  Ownership (No questions yet)');
		await offer('Ownership');
		expect(listed()).toHaveLength(6);
		expect(listed()[0]).toBe(`x ${FIRST}`);
		expect(described('Write into')).toBe('New note "Interview questions" in Loops');
		await add('Add 6 questions');
		await expect.poll(() => textOf(NEW)).toMatch(/^# Interview questions\n\n## Ownership\n\n- Tell me about a problem .*\n\t- How did the people .*\n\t- What did you put .*\n- /);
		await expect.poll(rows).toContain('  Ownership (6)');
		expect(textOf('Loops/Northwind.md')).toBe(LOOP);
	});

	test('go into the note that has questions by now, and are taken back by the notice, to the letter', async () => {
		host = await startApp(FILES);
		await offer('Ownership');
		await add('Add 6 questions');
		await expect.poll(rows).toContain('  Ownership (6)');
		const before = textOf(NEW);
		await offer('Disagree openly');
		expect(described('Write into')).toBe('Interview questions');
		expect(described('Theme')).toBe('Matched to theme Conflict by "Disagree".');
		await add('Add 6 questions');
		await expect.poll(rows).toContain('  Disagree openly (6)');
		expect(textOf(NEW).startsWith(before.trimEnd())).toBe(true);
		(await button('Undo')).click();
		await expect.poll(() => textOf(NEW)).toBe(before);
		await expect.poll(rows).toContain('  Disagree openly (No questions yet)');
	});

	test('in a new note are taken back with it, unless it was edited', async () => {
		host = await startApp(FILES);
		await offer('Ownership');
		await add('Add 6 questions');
		await expect.poll(() => textOf(NEW)).not.toBe('');
		(await button('Undo')).click();
		await expect.poll(() => textOf(NEW)).toBe('');
		await expect.poll(rows).toContain('  Ownership (No questions yet)');
		await offer('Ownership');
		await add('Add 6 questions');
		await expect.poll(() => textOf(NEW)).not.toBe('');
		host.app.vault.external(NEW, `${textOf(NEW)}More.\n`);
		(await button('Undo')).click();
		await until(() => notices().includes('"Interview questions" was edited since then, so it stays.'));
		expect(textOf(NEW)).toContain('More.');
	});

	test('never go over a note of that name', async () => {
		host = await startApp({ ...FILES, 'Loops/interview QUESTIONS.md': 'Mine.\n' });
		await offer('Ownership');
		await add('Add 6 questions');
		await expect.poll(() => textOf('Loops/Interview questions 2.md')).toContain(FIRST);
		expect(textOf('Loops/interview QUESTIONS.md')).toBe('Mine.\n');
	});

	test('of a value that names no theme wait for one, and only what is ticked is written', async () => {
		host = await startApp(FILES);
		await offer('Zeal for boats');
		expect([listed(), described('Theme')]).toEqual([[], 'No word of "Zeal for boats" names a theme. Choose the one it is about.']);
		(await button('Add questions', modal() ?? document)).click();
		await expect.poll(() => modal()?.querySelector('[role="status"]')?.textContent).toBe('Tick at least one question.');
		await userEvent.selectOptions(await until(() => modal()?.querySelector('select')), 'Motivation');
		await expect.poll(() => listed()[0]).toBe('x Tell me about the piece of work you are proudest of.');
		expect(described('Theme')).toBe('Your choice.');
		for (const box of Array.from(modal()?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? []).slice(1)) box.click();
		await add('Add 1 question');
		await expect.poll(() => textOf(NEW)).toMatch(/^# Interview questions\n\n## Zeal for boats\n\n- Tell me about the piece of work you are proudest of\.\n\t- What would you still improve\?\n$/);
		await expect.poll(rows).toContain('  Zeal for boats (1)');
	});

	test('go into the note that the person chooses; those that are there are not offered again, and none is ticked', async () => {
		host = await startApp({ ...FILES, 'Bank.md': '# My bank #interview\n\n- Tell me about a bill you split.\n' });
		await offer('Ownership');
		(await button('Choose another note', modal() ?? document)).click();
		await userEvent.type(await until(() => document.querySelector<HTMLInputElement>('.prompt-input')), 'Northwind{Enter}');
		await expect.poll(() => described('Write into')).toBe('Northwind');
		await add('Add 6 questions');
		await expect.poll(() => textOf('Loops/Northwind.md')).toContain(`${LOOP}\n## Ownership\n\n- ${FIRST}\n`);
		await expect.poll(rows).toContain('  Ownership (6)');
		await onRow('Ownership', 'Add starter questions…');
		await until(modal, 'the starter questions');
		expect(modal()?.textContent).toContain('All of these questions are in your notes already.');
		await userEvent.keyboard('{Escape}');
		await until(() => modal() === null, 'closed');
	});

	test('stay offered when the disk refuses', async () => {
		host = await startApp(FILES, { onStart: ({ vault }) => { vault.faults[NEW] = 'EROFS: read-only'; } });
		await offer('Ownership');
		(await button('Add 6 questions', modal() ?? document)).click();
		await until(() => notices().includes('The questions were not written: EROFS: read-only.'));
		expect(listed()).toHaveLength(6);
		Reflect.deleteProperty(host.app.vault.faults, NEW);
		await add('Add 6 questions');
		await expect.poll(() => textOf(NEW)).toContain(FIRST);
	});

	test('are not written where they would read as something else', async () => {
		host = await startApp({ ...FILES, 'Bank.md': '# My bank #interview\n\n- Tell me about a bill you split.\n\n```\nopen' });
		await offer('Ownership');
		(await button('Choose another note', modal() ?? document)).click();
		await userEvent.type(await until(() => document.querySelector<HTMLInputElement>('.prompt-input')), 'Bank{Enter}');
		await expect.poll(() => described('Write into')).toBe('Bank');
		const before = textOf('Bank.md');
		(await button('Add 6 questions', modal() ?? document)).click();
		await until(() => notices().includes('"Bank" has no place where these would read as questions on Ownership. Nothing was written. Choose another note.'));
		expect([textOf('Bank.md'), listed().length]).toEqual([before, 6]);
	});

	test('are added with nothing but keys, from the row and from the command', async () => {
		host = await startApp(FILES);
		(await row('Dana Reyes')).focus();
		await userEvent.keyboard('{ArrowDown}');
		await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toMatch(/^Ownership, No questions yet/);
		await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
		await until(() => document.activeElement?.textContent === 'Add 6 questions', 'the focus is on the button');
		await userEvent.keyboard('{Enter}');
		await expect.poll(rows).toContain('  Ownership (6)');
		run(host, 'add-starter-questions');
		await userEvent.type(await until(() => document.querySelector<HTMLInputElement>('.prompt-input')), 'Disagree{Enter}');
		await until(() => document.activeElement?.textContent === 'Add 6 questions', 'the focus is on the button');
		await userEvent.keyboard('{Enter}');
		await expect.poll(rows).toContain('  Disagree openly (6)');
	});

	test('are for the principle at the cursor', async () => {
		host = await startApp(FILES);
		await expect.poll(rows).toContain('  Ownership (No questions yet)');
		const { editor } = await open(host, 'Loops/Northwind.md');
		editor.setCursor({ line: 9, ch: 2 });
		run(host, 'add-starter-questions');
		await until(() => modal()?.getAttribute('aria-label') === 'Starter questions: Ownership', 'the starter questions');
	});
});

const seed = inject('seedNote');
if (seed === null) console.log('The real note is not on this machine: starter questions are not tried on it.');
else describe('starter questions on the real note it was made for', () => {
	test('make each of eight principles drillable by two clicks, and a drill asks them', async () => {
		host = await startApp({ 'seed.md': seed });
		await expect.poll(() => rows().filter((text) => text.includes('No questions yet'))).toHaveLength(8);
		for (let left = 7; left >= 0; left--) {
			await clickOn(() => until(() => document.querySelector('.interview-loop-row-starter'), 'an offer'));
			await until(modal, 'the starter questions');
			expect(described('Write into')).toBe('seed');
			await add('Add 6 questions');
			await expect.poll(() => rows().filter((text) => text.includes('No questions yet'))).toHaveLength(left);
		}
		expect(rows().filter((text) => /^ {2}.*\(6\)$/.test(text))).toHaveLength(8);
		// Every line of the note is there, in its order.
		const now = textOf('seed.md').split('\n');
		let at = -1;
		for (const line of seed.split('\n')) at = now.indexOf(line, at + 1) < 0 ? Infinity : now.indexOf(line, at + 1);
		expect(at).toBeLessThan(now.length);
		await onRow('Dive Deep', 'Drill this');
		await pressStart();
		await expect.poll(() => now.some((line) => line.includes(asked()) && asked() !== '')).toBe(true);
	});
});

test.each(THEMES)('the starter questions have no serious finding in the %s theme, on a phone: %s', async (theme, phone) => {
	host = await startApp(FILES, { theme, phone });
	await expect.poll(rows).toContain('  Ownership (No questions yet)');
	const sidebar = await until(() => document.querySelector<HTMLElement>('.interview-loop-sidebar'));
	await still();
	expect(await serious(sidebar)).toEqual([]);
	if (phone) expect(small(sidebar, '.interview-loop-row-starter')).toEqual([]);
	const el = await offer('Disagree openly');
	await still();
	expect(await serious(el)).toEqual([]);
	if (phone) expect([...small(el, 'button, select, label'), ...missed(el)]).toEqual([]);
});
