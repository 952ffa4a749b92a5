import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Host } from '../host';
import { beginDrill, demoVault, KEPT, notices, restart, run, startApp, until, userEvent } from './app';
import { serious, small, still, THEMES } from './axe';

let host: Host;
afterEach(async () => {
	vi.restoreAllMocks();
	await host.dispose();
});

const bank = (): HTMLElement | null => document.querySelector('.interview-loop-bank');
const choice = (label: string): HTMLSelectElement | null => document.querySelector(`.interview-loop-bank select[aria-label="${label}"]`);
const selectedTab = (): string | null | undefined => document.querySelector('.interview-loop-bank [role="tab"][aria-selected="true"]')?.textContent;
const texts = (selector: string): string[] => Array.from(document.querySelectorAll(`.interview-loop-bank ${selector}`), (el) => el.textContent ?? '');
const principles = (): string[] => texts('.interview-loop-grid-name');
const focused = (): string | null | undefined => document.activeElement?.getAttribute('aria-label');
const activePath = (): string | undefined => host.app.workspace.getActiveFile()?.path;
const noteText = async (path: string): Promise<string> => {
	const file = host.app.vault.getFileByPath(path);
	return file === null ? '' : host.app.vault.read(file);
};

/** The principles of Lumen Harbor, worst first. */
const LUMEN = ['Teach What You Know', 'Start With the Patient', 'Say the Hard Thing', 'Customer Obsession', 'Leave It Simpler', 'Own the Night Shift'];

async function openCoverage(options: Parameters<typeof startApp>[1] = {}): Promise<void> {
	host = await startApp(demoVault(), options);
	run(host, 'open-coverage');
	await expect.poll(selectedTab).toBe('Coverage');
	await expect.poll(principles).toEqual(LUMEN);
}

async function openPage(name: string): Promise<void> {
	const tab = await until(() => Array.from(document.querySelectorAll<HTMLElement>('.interview-loop-bank [role="tab"]')).find((one) => one.textContent === name), name);
	tab.click();
	await expect.poll(selectedTab).toBe(name);
}

function press(label: string): void {
	document.querySelector<HTMLElement>(`.interview-loop-bank button[aria-label="${label}"]`)?.click();
}

describe('the story bank', () => {
	test('opens with the loop of the sidebar and says how many stories each principle has, as counted by hand', async () => {
		await openCoverage();
		expect(choice('Loop')?.selectedOptions[0]?.text).toBe('Lumen Harbor loop');
		expect(texts('.interview-loop-supply')).toEqual(['No story', '1 story', '1 story', '1 story', '2 stories', '2 stories']);
		expect(texts('.interview-loop-grid-story')).toEqual(['The vaccine fridge', 'Apologising to the night crew', 'One form instead of nine', 'Saying no to the kiosk launch', 'Splitting the on-call', 'The dashboard I deleted']);
		expect(document.querySelectorAll('.interview-loop-bank .interview-loop-serving-sign.mod-linked').length).toBe(7 + 1);
	});

	test('narrows to a loop and an interviewer, and keeps page, loop and interviewer over a restart', async () => {
		await openCoverage(KEPT);
		await userEvent.selectOptions(choice('Loop') as HTMLSelectElement, 'Northwind loop');
		await expect.poll(() => principles().length).toBe(12);
		await userEvent.selectOptions(choice('Interviewer') as HTMLSelectElement, 'Anneke');
		await expect.poll(principles).toEqual(['Bias for Action', 'Deliver Results']);
		await openPage('Stories');
		await restart(host);
		await expect.poll(selectedTab).toBe('Stories');
		await expect.poll(() => choice('Interviewer')?.value).toBe('Anneke');
		expect(choice('Loop')?.selectedOptions[0]?.text).toBe('Northwind loop');
		await expect.poll(() => texts('.interview-loop-stories-title')).toEqual([
			'Lost the argument about the shared roster.', 'The vendor that went quiet', 'The Friday hotfix', 'Two weeks without deploys',
		]);
	});

	test('is walked through by keyboard with one stop for the tab key, and a cell opens its story', async () => {
		await openCoverage();
		expect(document.querySelectorAll('.interview-loop-grid [tabindex="0"]').length).toBe(1);
		document.querySelector<HTMLElement>('.interview-loop-grid [tabindex="0"]')?.focus();
		await expect.poll(focused).toBe('Teach What You Know: No story. Assessed by Yusra Haddad-Lie, Leif Tander');
		await userEvent.keyboard('{ArrowDown}{ArrowRight}');
		await expect.poll(focused).toBe('Start With the Patient, The vaccine fridge: linked');
		await userEvent.keyboard('{End}');
		await expect.poll(focused).toBe('Start With the Patient, The dashboard I deleted: does not serve it');
		await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowUp}{ArrowRight}{ArrowUp}');
		await expect.poll(focused).toBe('Open story “The vaccine fridge”');
		await userEvent.keyboard('{Enter}');
		await expect.poll(activePath).toBe('Stories/The vaccine fridge.md');
	});

	test('follows an edit of a note at once, and the focus and the scrolling stay', async () => {
		await openCoverage();
		const cell = await until(() => document.querySelector<HTMLElement>('[aria-label="Start With the Patient, The vaccine fridge: linked"]'));
		cell.focus();
		const path = 'Lumen Harbor/Question bank.md';
		const file = host.app.vault.getFileByPath(path);
		if (file === null) throw new Error('no note');
		const panel = document.querySelector<HTMLElement>('.interview-loop-bank-panel');
		panel?.scrollTo(0, 40);
		const before = panel?.scrollTop;
		await host.app.vault.modify(file, (await noteText(path)).replace('[[Splitting the on-call]]', ''));
		await expect.poll(() => texts('.interview-loop-supply').at(-2)).toBe('2 stories, 1 linked');
		expect(focused()).toBe('Start With the Patient, The vaccine fridge: linked');
		expect(panel?.scrollTop).toBe(before);
	});

	test('copies what it shows as a table', async () => {
		await openCoverage();
		const copied: string[] = [];
		vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
			copied.push(text);
			return Promise.resolve();
		});
		await userEvent.selectOptions(choice('Interviewer') as HTMLSelectElement, 'Bettina Asare');
		await expect.poll(principles).toEqual(['Start With the Patient', 'Say the Hard Thing']);
		press('Copy as table');
		await expect.poll(notices).toContain('Copied as a table.');
		expect(copied).toEqual([
			'| Principles by stories | Stories | Saying no to the kiosk launch | The vaccine fridge |\n| --- | --- | --- | --- |\n'
			+ '| Start With the Patient | 1 story |  | linked |\n| Say the Hard Thing | 1 story | linked |  |\n',
		]);
	});

	test('inserts a table into the last active note and takes it back, and refuses where there is none', async () => {
		await openCoverage();
		press('Insert into note');
		await expect.poll(notices).toContain('Nothing was inserted.');
		const path = 'Home/Boiler FAQ.md';
		const before = await noteText(path);
		await host.app.workspace.openLinkText(path, '', 'tab');
		await expect.poll(activePath).toBe(path);
		run(host, 'open-coverage');
		await expect.poll(selectedTab).toBe('Coverage');
		press('Insert into note');
		await expect.poll(notices).toContain('Inserted into "Boiler FAQ".');
		await expect.poll(() => noteText(path)).toContain('| Teach What You Know | No story |');
		(await until(() => Array.from(document.querySelectorAll<HTMLElement>('.notice button')).find((el) => el.textContent === 'Undo'))).click();
		await expect.poll(() => noteText(path)).toBe(before);
	});

	test('lists each story with its figures, and every entry leads to its place', async () => {
		await openCoverage();
		await openPage('Stories');
		await expect.poll(() => texts('.interview-loop-over')).toEqual(['Linked to a question · 6', 'Not linked to a question · 10']);
		const item = document.querySelector('.interview-loop-stories li');
		expect(item?.textContent).toContain('1 question · never told · 1:06 (154 words)');
		expect(item?.textContent).toContain('No parts marked');
		const link = (text: string): HTMLElement | undefined => Array.from(item?.querySelectorAll<HTMLElement>('a') ?? []).find((one) => one.textContent === text);
		link('Corwin Falkenrath')?.click();
		await expect.poll(activePath).toBe('People/Corwin Falkenrath.md');
		link('Tell me about the best thing you ever switched off.')?.click();
		await expect.poll(activePath).toBe('Lumen Harbor/Question bank.md');
		link('The dashboard I deleted')?.click();
		await expect.poll(activePath).toBe('Stories/The dashboard I deleted.md');
	});

	test('takes the length of stories from the words per minute that the person set', async () => {
		host = await startApp({ ...demoVault(), '.obsidian/plugins/interview-loop/data.json': JSON.stringify({ wordsPerMinute: 200 }) });
		run(host, 'open-coverage');
		await openPage('Stories');
		await expect.poll(() => texts('.interview-loop-stories li')[0]).toContain('0:46 (154 words)');
	});

	test('shows a story told in a drill with its grade as soon as it is graded', async () => {
		host = await startApp({
			'Loop.md': '# Loop interviews\n\n#### Interview 1\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- Ownership\n',
			'Behavioral questions.md': '# Behavioral questions\n\n## Ownership\n\n1. Tell me about a goal you took over from somebody else.\n',
			'The late train.md': '---\ntags: [interview]\n---\n# The late train\n\n**Situation**: It had no driver.\n**Task**: I took it.\n**Action**: I drove.\n**Result**: 3 days saved.\n',
		});
		run(host, 'open-coverage');
		await expect.poll(principles).toEqual(['Ownership']);
		expect(texts('.interview-loop-supply')).toEqual(['No story']);
		await beginDrill(host);
		await userEvent.keyboard('  s');
		await until(() => document.querySelector('.prompt-input') && document.querySelector('.suggestion-item'));
		await userEvent.keyboard('{Enter}');
		await until(() => document.querySelector('.prompt-input') === null);
		await userEvent.keyboard('3');
		run(host, 'open-coverage');
		await until(() => document.querySelector('.interview-loop-bank [aria-label="Ownership, The late train: told once, last Solid"]'));
		expect(texts('.interview-loop-supply')).toEqual(['1 story, not linked']);
	});
});

test('on a phone coverage is a list, and everything to touch is at least 44 pixels wide and high', async () => {
	await openCoverage({ phone: true });
	expect(document.querySelector('.interview-loop-bank [role="grid"]')).toBe(null);
	expect(texts('.interview-loop-coverage-story')).toContain('The vaccine fridgelinked');
	await still();
	expect(small(bank() as HTMLElement, 'button, select, a')).toEqual([]);
	await openPage('Stories');
	await still();
	expect(small(bank() as HTMLElement, 'button, select, a')).toEqual([]);
});

describe.each(THEMES)('in the %s theme, on a phone: %s', (theme, phone) => {
	test('no page has a serious finding of axe-core', async () => {
		await openCoverage({ theme, phone });
		await still();
		expect(await serious(bank() as HTMLElement)).toEqual([]);
		await openPage('Stories');
		await still();
		expect(await serious(bank() as HTMLElement)).toEqual([]);
	});
});
