import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../host';
import { activePath, button, drill, notices, pressStart, row, rows, startApp, until, userEvent } from './app';

let host: Host;
afterEach(() => host.dispose());

const ROUND = '#### Interview 1\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- Ownership\n\n### Ownership\n\n1. Tell me about a goal you took over.\n';
const days = (): string | undefined => document.querySelector('.interview-loop-days')?.textContent;
const textOf = (path: string): string => host.app.vault.store.files.get(path)?.text ?? '';

async function menuOf(label: string): Promise<string[]> {
	(await row(label)).dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 5, clientY: 5 }));
	await until(() => document.querySelector('.menu-item'));
	return Array.from(document.querySelectorAll('.menu-item'), (el) => el.textContent ?? '');
}

async function pick(title: string): Promise<void> {
	(await until(() => Array.from(document.querySelectorAll<HTMLElement>('.menu-item')).find((el) => el.textContent === title))).click();
}

async function save(day: string): Promise<void> {
	const input = await until(() => document.querySelector<HTMLInputElement>('.modal input[type="date"]'));
	input.value = day;
	input.dispatchEvent(new Event('input', { bubbles: true }));
	(await button('Save date')).click();
}

describe('the interview date', () => {
	test('is set from the head of the sidebar, and only then written', async () => {
		host = await startApp({ 'Loop.md': ROUND });
		(await button('Set the interview date')).click();
		expect(textOf('Loop.md')).toBe(ROUND);
		await save('2031-03-04');
		await until(() => textOf('Loop.md').includes('interview-date: 2031-03-04'));
		(await until(() => document.querySelector<HTMLElement>('.interview-loop-days'))).click();
		const input = await until(() => document.querySelector<HTMLInputElement>('.modal input[type="date"]'));
		input.value = '2031-03-05';
		input.dispatchEvent(new Event('input', { bubbles: true }));
		input.focus();
		await userEvent.keyboard('{Enter}');
		await until(() => textOf('Loop.md').includes('interview-date: 2031-03-05'));
		await until(() => days()?.startsWith('in '));
	});

	test('that a sentence names is offered and never assumed', async () => {
		const text = `Your interview has been scheduled for AUGUST 30, 2022.\n\n${ROUND}`;
		host = await startApp({ 'Loop.md': text });
		const offer = await until(() => document.querySelector<HTMLElement>('.interview-loop-said'));
		expect([offer.textContent, days()]).toEqual(['Interview on 30 August 2022?', 'Set date']);
		offer.click();
		const input = await until(() => document.querySelector<HTMLInputElement>('.modal input[type="date"]'));
		expect(input.value).toBe('2022-08-30');
		expect(textOf('Loop.md')).toBe(text);
		await userEvent.keyboard('{Enter}');
		await until(() => textOf('Loop.md').includes('interview-date: 2022-08-30'));
		await until(() => document.querySelector('.interview-loop-said') === null);
	});
});

describe('the reading list of a loop', () => {
	const LIST = `## Related knowledge\n\n- [[Tides]]\n- [[Lost note]]\n\n${ROUND}`;

	test('opens each linked note with one click, marks what is broken, and creates nothing', async () => {
		host = await startApp({ 'Loop.md': LIST, 'Tides.md': '# Tides\n' });
		(await row('To review for all rounds')).click();
		await row('Tides');
		expect(rows()).toContain('  Lost note (broken link)');
		(await row('Tides')).click();
		await until(() => activePath(host) === 'Tides.md');
		(await row('Lost note')).click();
		await until(() => notices().includes('"Lost note" is not in the vault. No note was created.'));
		expect(host.app.vault.getFileByPath('Lost note.md')).toBe(null);
	});

	test('has a menu of its own', async () => {
		host = await startApp({ 'Loop.md': LIST, 'Tides.md': '# Tides\n' });
		expect(await menuOf('To review for all rounds')).toEqual(['Open in note', 'Copy as list', 'Expand or collapse']);
		await pick('Open in note');
		await until(() => activePath(host) === 'Loop.md');
	});
});

test('what nobody asks has a menu that drills it', async () => {
	host = await startApp({ 'Loop.md': ROUND, 'Bank.md': '# Behavioral questions\n\n## Dive Deep\n\n- Describe a number that was wrong.\n- Tell me about a detail that others missed.\n' });
	expect(await menuOf('Unassigned')).toContain('Drill these');
	await pick('Drill these');
	await pressStart();
	await until(() => drill()?.textContent?.includes('1 of 2'));
});

describe('an empty state stands at the top of the pane and says what is true', () => {
	const STORY = '# The late train\n\n**Situation**: The train had no driver.\n**Task**: I took it over.\n**Action**: I cut the scope by a third.\n**Result**: We shipped 3 days sooner.\n';
	const QUESTIONS = '# Behavioral questions\n\n## Dive Deep\n\n1. Describe a number that was wrong.\n';

	test.each([
		['stories only', { 'Interview stories/The late train.md': STORY }, 'Found 1 story in one note, "The late train", but no questions yet.', 'Create loop from text'],
		['questions without interviewers', { 'Behavioral questions.md': QUESTIONS, 'Interview stories/The late train.md': STORY }, 'Found 1 question, but no interviewers.', 'Create loop from text'],
		['one note', { 'Behavioral questions.md': QUESTIONS }, 'Found 1 question in one note, "Behavioral questions", but no interviewers.', 'Create loop from text'],
		['nothing', { 'Garden.md': 'Beans.\n' }, 'No interview notes found yet.', 'Create loop from text'],
		['a loop only', { 'Northwind loop.md': '# Northwind loop\n\n## Interview 1\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- Ownership\n' }, 'Found 1 interviewer in one note, "Northwind loop", but no questions yet.', 'Add starter questions'],
		['everything but stories', { 'Northwind loop.md': '# Northwind loop\n\n## Interview 1\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- Ownership\n\n## Ownership\n\n1. Tell me about a goal you took over.\n' }, 'Everything here is in one note, "Northwind loop". No stories found yet.', 'New story'],
	])('in a vault with %s', async (_, files, says, step) => {
		host = await startApp(files);
		const empty = await until(() => document.querySelector<HTMLElement>('.interview-loop-empty'));
		await until(() => empty.textContent?.startsWith(says), () => empty.textContent ?? '');
		expect((await button(step, empty)).classList.contains('mod-cta')).toBe(true);
		expect(empty.querySelectorAll('.mod-cta')).toHaveLength(1);
		const tree = document.querySelector('.interview-loop-rows');
		expect(empty.getBoundingClientRect().bottom).toBeLessThanOrEqual(tree?.getBoundingClientRect().top ?? 0);
	});
});
