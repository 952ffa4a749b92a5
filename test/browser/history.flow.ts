import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Host } from '../host';
import { asked, beginDrill, button, drill, notices, run, startApp, until, userEvent } from './app';

let host: Host;
afterEach(async () => {
	vi.useRealTimers();
	await host.dispose();
});

const PATH = 'Behavioral questions.md';
const NOTE = '# Behavioral questions\n\n## Ownership\n\n1. Tell me about a goal you took over from somebody else.\n';
const EDITED = NOTE.replace('a goal you took over', 'a goal that you took over');
const REWORDED = NOTE.replace('a goal you took over from somebody else', 'a project you took over from another team');

function page(): string {
	return document.querySelector('.interview-loop-history')?.textContent ?? '';
}

async function edit(text: string): Promise<void> {
	const file = host.app.vault.getFileByPath(PATH);
	if (file === null) throw new Error('no note');
	await host.app.vault.modify(file, text);
}

async function gradeOnce(files: Record<string, string> = { [PATH]: NOTE }): Promise<void> {
	host = await startApp(files);
	await until(() => document.querySelector('[role="treeitem"]'));
	await beginDrill(host);
	await userEvent.keyboard('  3');
	await until(() => drill()?.querySelector('.interview-loop-summary'));
}

async function showHistory(): Promise<void> {
	run(host, 'show-history');
	await until(() => page().includes('Practice history'));
}

describe('the practice history', () => {
	test('says what starts it while it is empty', async () => {
		host = await startApp({ [PATH]: NOTE });
		await showHistory();
		await until(() => page().includes('Nothing was graded yet'));
	});

	test('lists sessions, and draws a trend that a screen reader can tell', async () => {
		await gradeOnce();
		await showHistory();
		await until(() => page().includes('1 answer in 1 session'));
		const chart = await until(() => document.querySelector('.interview-loop-history svg[role="img"]'));
		expect(chart.getAttribute('aria-label')).toMatch(/^Ownership: mean grade 3\.0 on \d{4}-\d\d-\d\d$/);
		expect(document.querySelector('.interview-loop-history [aria-label="1 solid"]')).not.toBe(null);
		expect(page()).toContain('All questions');
	});

	test('opens a session to its questions, a question to its answers, a story to the questions it answered', async () => {
		host = await startApp({ [PATH]: `${NOTE}\t- [[The late train]]\n`, 'The late train.md': '# The late train\n\n**Situation**: It had no driver.\n**Task**: I took it.\n**Action**: I drove.\n**Result**: 3 days saved.\n' });
		await beginDrill(host);
		await userEvent.keyboard('  s');
		await until(() => document.querySelector('.prompt-input') && document.querySelector('.suggestion-item'));
		await userEvent.keyboard('{Enter}');
		await until(() => document.querySelector('.prompt-input') === null);
		await userEvent.keyboard('3');
		await until(() => drill()?.querySelector('.interview-loop-summary'));
		await showHistory();
		await until(() => page().includes('1 answer in 1 session'));
		const opened = async (title: string): Promise<string> => {
			const part = await until(() => Array.from(document.querySelectorAll<HTMLDetailsElement>('.interview-loop-fold')).find((el) => el.querySelector('summary')?.textContent?.includes(title) === true && !el.open), title);
			part.querySelector<HTMLElement>('summary')?.click();
			await until(() => part.open);
			return part.querySelector('ul')?.textContent ?? '';
		};
		expect(await opened('All questions')).toContain('a goal you took over from somebody else.Solid');
		expect(await opened('Tell me about a goal')).toMatch(/Solid.*with The late train/);
		expect(await opened('The late train')).toContain('Tell me about a goal');
		(await until(() => document.querySelector<HTMLElement>('.interview-loop-history [aria-label^="Go to question"]'))).click();
		await until(() => host.app.workspace.getActiveFile()?.path === PATH);
	});

	test('joins an edited question with its history when all was quiet for a minute, and can part them again', async () => {
		await gradeOnce();
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		await edit(EDITED);
		await vi.advanceTimersByTimeAsync(61_000);
		vi.useRealTimers();
		await until(() => notices().includes('An edited question keeps its history'));
		await showHistory();
		await until(() => page().includes('Edited questions that kept their history'));
		expect(page()).not.toContain('History without its question');
		(await until(() => document.querySelector<HTMLElement>('.interview-loop-history [aria-label^="Not the same: "]'))).click();
		await until(() => !page().includes('Edited questions that kept their history'));
	});

	test('does not join while the vault is not quiet', async () => {
		await gradeOnce();
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		await edit(EDITED);
		await vi.advanceTimersByTimeAsync(50_000);
		await edit(`${EDITED}\nmore\n`);
		await vi.advanceTimersByTimeAsync(50_000);
		expect(notices()).not.toContain('keeps its history');
		await vi.advanceTimersByTimeAsync(11_000);
		vi.useRealTimers();
		await until(() => notices().includes('keeps its history'));
	});

	test('lets the person say that it is the same question', async () => {
		await gradeOnce();
		await edit(REWORDED);
		await showHistory();
		(await until(() => document.querySelector<HTMLElement>('.interview-loop-history [aria-label^="Same question: "]'))).click();
		await until(() => !page().includes('History without its question'));
		await until(() => page().includes('Edited questions that kept their history'));
	});

	test('lets the person say that it is another, or forget it', async () => {
		await gradeOnce();
		await edit(REWORDED);
		await showHistory();
		(await until(() => document.querySelector<HTMLElement>('.interview-loop-history [aria-label^="Not the same: "]'))).click();
		await until(() => !page().includes('History without its question'));
		expect(page()).not.toContain('kept their history');
	});

	test('forgets a question that is gone and rewrites nothing', async () => {
		await gradeOnce();
		const log = host.app.vault.getFiles().find(({ path }) => path.includes('practice-log-'));
		if (log === undefined) throw new Error('no log');
		const before = await host.app.vault.read(log);
		await edit('# Behavioral questions\n\n## Dive Deep\n\n1. Which number was wrong last quarter?\n');
		await showHistory();
		(await until(() => document.querySelector<HTMLElement>('.interview-loop-history [aria-label^="Forget: "]'))).click();
		await until(() => !page().includes('History without its question'));
		expect((await host.app.vault.read(log)).startsWith(before)).toBe(true);
	});

	test('brings a retired question back', async () => {
		await gradeOnce();
		(await button('Drill these again')).click();
		await until(asked);
		await userEvent.keyboard('{Shift>}x{/Shift}');
		await showHistory();
		(await until(() => document.querySelector<HTMLElement>('.interview-loop-history [aria-label^="Bring back: "]'))).click();
		await until(() => !page().includes('Retired questions'));
		run(host, 'start-drill');
		await until(asked);
	});

	test('comes back after a restart', async () => {
		await gradeOnce();
		await showHistory();
		await until(() => JSON.stringify(host.savedLayout).includes('interview-loop-history'));
		await host.restart();
		await host.app.workspace.revealLeaf(await until(() => host.app.workspace.getLeavesOfType('interview-loop-history')[0]));
		await until(() => page().includes('1 answer in 1 session'));
	});
});
