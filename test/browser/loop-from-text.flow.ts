import { afterEach, describe, expect, test } from 'vitest';
import { BULLETS, CALENDAR, PROSE, TABLE, TYPED } from '../core/loop-note/mails';
import type { Host } from '../host';
import { button, KEPT, notices, rows, run, startApp, until, userEvent } from './app';
import { missed, serious, small, still, THEMES } from './axe';

const FILES = { 'Garden.md': 'Beans.\n' };
const NOTE = 'Amazon loop.md';

let host: Host;
afterEach(() => host.dispose());

const modal = (): HTMLElement | null => document.querySelector('.interview-loop-draft');
const field = <E extends HTMLElement = HTMLInputElement>(label: string): Promise<E> => until(() => modal()?.querySelector<E>(`[aria-label="${label}"]`), label);
const loopField = (label: string): Promise<HTMLInputElement> => until(() => Array.from(modal()?.querySelectorAll('label') ?? []).find((el) => el.textContent === label)?.querySelector('input'), label);
const textOf = (path: string): string => (host.app.vault.getFileByPath(path) === null ? '' : host.app.vault.store.read(path));
const says = (): string => modal()?.querySelector('[role="status"]')?.textContent ?? '';
const names = (): string[] => Array.from(modal()?.querySelectorAll<HTMLInputElement>('[aria-label="Name"]') ?? []).map((el) => el.value);

async function begin(text: string): Promise<void> {
	run(host, 'create-loop');
	const area = await field<HTMLTextAreaElement>('E-mail, calendar entry or list');
	area.value = text;
	area.dispatchEvent(new Event('input', { bubbles: true }));
}

async function create(): Promise<void> {
	(await button('Create', modal() ?? document)).click();
	await until(() => modal() === null, 'created');
}

describe('a loop from a text', () => {
	test.each([
		['prose', PROSE, '4 interviewers, 8 principles.', ['Marcus Oyelaran', 'Helen Strand', 'Tomás Ibarra', 'Wei-Lin Chao']],
		['a list', BULLETS, '4 interviewers, 7 principles.', ['Sofia Lindqvist', 'Rahul Menon', 'Claire Dubois', 'Ben Akers']],
		['a table', TABLE, '4 interviewers, 8 principles.', ['Grace Whitfield', 'Olek Baran', 'Amara Nwosu', 'Peter Hollis']],
		['a calendar', CALENDAR, '3 interviewers, 4 principles.', ['Helen Strand', 'Alex Doyle', 'Marcus Oyelaran']],
		['names and principles', TYPED, '3 interviewers, 3 principles.', ['Dana Fox', 'Lee Park', 'Ana Ruiz']],
	])('is found while it is pasted, written as a note, and shown: %s', async (_, text, summary, people) => {
		host = await startApp(FILES, KEPT);
		await begin(text);
		await expect.poll(says).toBe(summary);
		expect(names()).toEqual(people);
		expect((await loopField('Company')).value).toBe('Amazon');
		await create();
		await expect.poll(() => textOf(NOTE)).toContain('> [!quote]- Created from this text\n');
		await expect.poll(() => rows().filter((one) => people.some((name) => one.startsWith(name))).length).toBe(people.length);
		expect(host.app.workspace.getActiveFile()?.path).toBe(NOTE);
	});

	test('is corrected in place: name, role, time, principles, people, and what is unsure', async () => {
		host = await startApp(FILES, KEPT);
		await begin(PROSE);
		await expect.poll(names).toHaveLength(4);
		await userEvent.fill((await until(() => modal()?.querySelector<HTMLInputElement>('[aria-label="Name"]'))), 'Marcus Oye');
		await userEvent.fill(await field('Time with Helen Strand'), '2 pm');
		(await field<HTMLElement>('Remove Customer Obsession')).click();
		await userEvent.type(await field('Add a principle for Helen Strand'), 'Think Big{Enter}');
		expect(document.activeElement?.getAttribute('aria-label')).toBe('Add a principle for Helen Strand');
		(await field<HTMLElement>('Remove Tomás Ibarra')).click();
		await expect.poll(names).toEqual(['Marcus Oye', 'Helen Strand', 'Wei-Lin Chao']);
		await userEvent.type(await field('Add an interviewer'), 'Bo Quist{Enter}');
		(await field<HTMLElement>('Add Alex')).click();
		await expect.poll(names).toEqual(['Marcus Oye', 'Helen Strand', 'Wei-Lin Chao', 'Bo Quist', 'Alex']);
		// What is typed after that keeps the corrections.
		const area = await field<HTMLTextAreaElement>('E-mail, calendar entry or list');
		await userEvent.click(area);
		await userEvent.keyboard('{Control>}{End}{/Control}PS{Enter}');
		await expect.poll(names).toEqual(['Marcus Oye', 'Helen Strand', 'Wei-Lin Chao', 'Bo Quist', 'Alex']);
		expect(document.activeElement).toBe(area);
		await create();
		await expect.poll(() => textOf(NOTE)).toContain('**Interviewer**: Marcus Oye (Principal Product Manager)\n\n**When**: 09:00 (Pacific Time)\n\n**Principles**\n- Dive Deep\n');
		expect(textOf(NOTE)).toContain('**Interviewer**: Helen Strand (Director of Engineering)\n\n**When**: 14:00 (Pacific Time)\n\n**Principles**\n- Ownership\n- Deliver Results\n- Think Big\n');
	});

	test('has the values of another company, typed or out of a note', async () => {
		host = await startApp({ ...FILES, 'Northwind values.md': '# Our values\n\n## Mind the hull\n\nText.\n\n## Say it early\n\nText.\n' }, KEPT);
		await begin('Northwind\n\n- 10:00 Dana Fox (CTO): Mind the hull\n- 11:00 Lee Park (Head of Data)\n');
		await expect.poll(says).toBe('2 interviewers.');
		await userEvent.fill(await loopField('Company'), 'Northwind');
		(await field<HTMLElement>('Take the values from a note')).click();
		await userEvent.type(await until(() => document.querySelector<HTMLInputElement>('.prompt-input')), 'Northwind values{Enter}');
		await expect.poll(async () => (await field("The company's values")).value).toBe('Mind the hull, Say it early');
		await expect.poll(says).toBe('2 interviewers, 1 principle.');
		await userEvent.fill(await field('Folder'), 'Jobs');
		await create();
		await expect.poll(() => textOf('Jobs/Northwind loop.md')).toContain('**Principles**\n- Mind the hull\n');
		run(host, 'create-loop');
		expect((await field('Folder')).value).toBe('Jobs');
	});

	test('never replaces a note, is undone by its notice, and stays when it was edited', async () => {
		host = await startApp({ ...FILES, 'amazon loop.md': 'Mine.\n' }, KEPT);
		await begin(TYPED);
		await expect.poll(names).toHaveLength(3);
		await create();
		const made = 'Amazon loop 2.md';
		await expect.poll(() => textOf(made)).toContain('Dana Fox');
		(await button('Undo')).click();
		await expect.poll(() => textOf(made)).toBe('');
		expect(textOf('amazon loop.md')).toBe('Mine.\n');
		await begin(TYPED);
		await expect.poll(names).toHaveLength(3);
		await create();
		await expect.poll(() => textOf(made)).toContain('Dana Fox');
		host.app.vault.external(made, `${textOf(made)}More.\n`);
		await expect.poll(() => textOf(made)).toContain('More.');
		(await button('Undo')).click();
		await until(() => notices().includes('was edited since then, so it stays'));
		expect(textOf(made)).toContain('More.');
	});

	test('keeps what was entered when it is closed, and when the disk refuses', async () => {
		host = await startApp(FILES, { ...KEPT, onStart: ({ vault }) => { vault.faults[NOTE] = 'EROFS: read-only'; } });
		await begin(TYPED);
		await expect.poll(names).toHaveLength(3);
		(await field<HTMLElement>('Remove Lee Park')).click();
		await expect.poll(names).toEqual(['Dana Fox', 'Ana Ruiz']);
		await userEvent.keyboard('{Escape}');
		await until(() => modal() === null, 'closed');
		run(host, 'create-loop');
		await expect.poll(names).toEqual(['Dana Fox', 'Ana Ruiz']);
		expect((await field<HTMLTextAreaElement>('E-mail, calendar entry or list')).value).toBe(TYPED);
		(await button('Create', modal() ?? document)).click();
		await until(() => notices().includes('The loop was not created: EROFS: read-only.'));
		expect(names()).toEqual(['Dana Fox', 'Ana Ruiz']);
		Reflect.deleteProperty(host.app.vault.faults, NOTE);
		await create();
		await expect.poll(() => textOf(NOTE)).toContain('Ana Ruiz');
		run(host, 'create-loop');
		expect((await field<HTMLTextAreaElement>('E-mail, calendar entry or list')).value).toBe('');
	});

	test('is typed and created by keyboard alone, from the button of an empty vault', async () => {
		host = await startApp(FILES, KEPT);
		await until(async () => {
			(await button('Create loop from text')).focus();
			return document.activeElement?.textContent === 'Create loop from text';
		});
		// The pane is drawn again when notes change, and the focus stays.
		host.app.vault.external('Garden.md', 'Peas.\n');
		await expect.poll(() => document.activeElement?.textContent).toBe('Create loop from text');
		await userEvent.keyboard('{Enter}');
		await field('E-mail, calendar entry or list');
		await userEvent.keyboard('Dana Fox, Ownership{Enter}Lee Park, Dive Deep{Enter}Ana Ruiz, Earn Trust');
		await expect.poll(says).toBe('3 interviewers, 3 principles.');
		await userEvent.keyboard('{Control>}{Enter}{/Control}');
		await until(() => modal() === null, 'created');
		await expect.poll(() => textOf(NOTE)).toContain('- Earn Trust');
	});

	test('needs somebody who interviews', async () => {
		host = await startApp(FILES, KEPT);
		await begin('Milk, bread');
		await expect.poll(says).toBe('No interviewers found. Add them by name.');
		(await button('Create', modal() ?? document)).click();
		await expect.poll(says).toBe('Name at least one interviewer, in the text or below it.');
	});
});

test.each(THEMES)('the dialog has no serious finding in the %s theme, on a phone: %s', async (theme, phone) => {
	host = await startApp(FILES, { ...KEPT, theme, phone });
	await begin(PROSE);
	await expect.poll(names).toHaveLength(4);
	await still();
	const el = await until(modal);
	expect(await serious(el)).toEqual([]);
	if (phone) expect([...small(el, 'button, textarea, input'), ...missed(el)]).toEqual([]);
});
