import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Host } from '../host';
import { button, notices, run, startApp, until, userEvent } from './app';

let host: Host;
afterEach(async () => {
	await host.dispose();
	vi.useRealTimers();
});

const QUESTIONS = '# Behavioral questions\n\n## Dive Deep\n\n1. Describe a number that was wrong.\n';
const shown = (): number => document.querySelectorAll('.notice').length;

/** What is true of a vault where a search has ended. */
async function quiet(files: Record<string, string>): Promise<void> {
	host = await startApp(files);
	await until(() => notices().includes('Found 1 note'));
}

describe('the review of what was found', () => {
	const isOpen = (): boolean => document.querySelector('.interview-loop-review-page') !== null;

	test('opens from the notice after the first search, by keyboard', async () => {
		host = await startApp({ 'Behavioral questions.md': QUESTIONS });
		await until(() => notices().includes('Found 1 note'));
		const review = await button('Review what was found');
		review.focus();
		await userEvent.keyboard('{Enter}');
		await until(isOpen);
		expect(document.activeElement?.closest('.interview-loop-review-page')).not.toBe(null);
	});

	test('opens from the empty state, where something may be a finding', async () => {
		host = await startApp({ 'Behavioral questions.md': QUESTIONS });
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

	test('one goes as soon as it can be read, and frees the toolbar', async () => {
		await quiet({ 'Behavioral questions.md': QUESTIONS });
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		run(host, 'mock-round');
		expect(notices()).toContain('No interviewer');
		await vi.advanceTimersByTimeAsync(10_000);
		expect(notices()).not.toContain('No interviewer');
	});
});
