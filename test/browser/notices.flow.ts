import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Host } from '../host';
import { notices, run, startApp, until } from './app';

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
