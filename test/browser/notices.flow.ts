import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Host } from '../host';
import { button, KEPT, notices, run, startApp, until, userEvent } from './app';

let host: Host;
afterEach(async () => {
	vi.useRealTimers();
	await host.dispose();
});

const QUESTIONS = '# Behavioral questions\n\n## Dive Deep\n\n1. Describe a number that was wrong.\n';
const LOOP = '# Interview loop\n\n## Interview 1\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- Dive Deep\n';
const FULL = { 'Loops/Northwind.md': LOOP, 'Behavioral questions.md': QUESTIONS };
const shown = (): number => document.querySelectorAll('.notice').length;

/** What is true of a vault where a search has ended. */
async function quiet(files: Record<string, string>): Promise<void> {
	host = await startApp(files, KEPT);
	await until(() => notices().includes('Found 1 note'));
}

describe('the review of what was found', () => {
	const isOpen = (): boolean => document.querySelector('.interview-loop-review-page') !== null;

	test('opens from the notice after the first search, by keyboard', async () => {
		host = await startApp(FULL, KEPT);
		await until(() => notices().includes('Found 2 notes'));
		const review = await button('Review what was found');
		review.focus();
		await userEvent.keyboard('{Enter}');
		await until(isOpen);
		expect(document.activeElement?.closest('.interview-loop-review-page')).not.toBe(null);
	});

	test.each([
		['an empty state', { 'Behavioral questions.md': QUESTIONS }, 1],
		['a row of suggestions', { ...FULL, 'Loops/Interview prep.md': '# Interview prep\n\n- ask Petra Quill about the role\n' }, 2],
	] as const)('is not offered by a notice where the sidebar has %s that leads to it', async (_, files, count) => {
		host = await startApp(files, KEPT);
		await until(() => notices().includes(`Found ${count} note`));
		expect(document.querySelector('.notice button')).toBe(null);
		expect(document.querySelector('.interview-loop-sidebar')?.textContent).toMatch(/Review what was found|1 more person/);
	});

	test('is offered by the notice where the sidebar is closed', async () => {
		host = await startApp({ 'Behavioral questions.md': QUESTIONS }, KEPT);
		host.app.workspace.rightSplit.collapse();
		run(host, 'find-notes');
		await until(() => document.querySelector('.notice button')?.textContent === 'Review what was found');
	});

	test('takes the notice away that offers it, however it is opened', async () => {
		host = await startApp(FULL, KEPT);
		await until(() => notices().includes('Found 2 notes'));
		run(host, 'review-found');
		await until(isOpen);
		await until(() => shown() === 0);
		run(host, 'find-notes');
		await until(() => notices().includes('Found 2 notes'));
		expect(document.querySelector('.notice button')).toBe(null);
	});

	test('opens from the empty state, where something may be a finding', async () => {
		host = await startApp({ 'Behavioral questions.md': QUESTIONS }, KEPT);
		const step = await until(() => Array.from(document.querySelectorAll<HTMLElement>('.interview-loop-empty button')).find((el) => el.textContent === 'Review what was found'));
		step.click();
		await until(isOpen);
	});
});

describe('notices', () => {
	test('a result takes the place of the progress', async () => {
		await quiet({ 'Behavioral questions.md': QUESTIONS });
		expect(shown()).toBe(1);
		run(host, 'find-notes');
		await until(() => notices().includes('Found 1 note'));
		expect(shown()).toBe(1);
	});

	test('the same one twice is shown once', async () => {
		await quiet({ 'Behavioral questions.md': QUESTIONS });
		const before = shown();
		run(host, 'mock-round');
		await until(() => notices().includes('No interviewer'));
		run(host, 'mock-round');
		run(host, 'mock-round');
		expect(shown()).toBe(before + 1);
	});

	test('go with the plugin: an offer would do nothing any more', async () => {
		await quiet({ 'Behavioral questions.md': QUESTIONS });
		run(host, 'mock-round');
		await until(() => notices().includes('No interviewer'));
		host.unloadPlugin();
		expect(shown()).toBe(0);
	});

	test('an offer goes when there was time to read it and decide', async () => {
		host = await startApp(FULL, KEPT);
		await until(() => notices().includes('Found 2 notes'));
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		run(host, 'find-notes');
		await vi.waitUntil(() => document.querySelector('.notice button')?.textContent === 'Review what was found');
		await vi.advanceTimersByTimeAsync(6_000);
		expect(shown()).toBe(1);
		await vi.advanceTimersByTimeAsync(4_000);
		expect(shown()).toBe(0);
	});

	test('one goes as soon as it can be read, and frees the toolbar', async () => {
		await quiet({ 'Behavioral questions.md': QUESTIONS });
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		run(host, 'mock-round');
		expect(notices()).toContain('No interviewer');
		await vi.advanceTimersByTimeAsync(10_000);
		expect(notices()).not.toContain('No interviewer');
	});
});
