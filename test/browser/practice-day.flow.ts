import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Host } from '../host';
import { startApp, until } from './app';

let host: Host;
afterEach(async () => {
	await host.dispose();
	vi.useRealTimers();
});

const LOOP = '---\ninterview-date: 2026-12-03\n---\n#### Interview 1\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- Ownership\n\n### Ownership\n\n1. Tell me about a goal you took over.\n';

const days = (): string | undefined => document.querySelector('.interview-loop-days')?.textContent;

/** Local time on a day of December 2026. */
const december = (day: number, hours: number, minutes: number): Date => new Date(2026, 11, day, hours, minutes);

describe('the days to go', () => {
	test('turn with the day of practice at four in the morning, as soon as the window is shown again after sleep', async () => {
		vi.useFakeTimers({ toFake: ['Date'], now: december(1, 23, 50) });
		host = await startApp({ 'Loop.md': LOOP });
		await until(() => days() === 'in 2 days');
		vi.setSystemTime(december(2, 3, 59));
		document.dispatchEvent(new Event('visibilitychange'));
		await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
		expect(days()).toBe('in 2 days');
		vi.setSystemTime(december(2, 4, 1));
		document.dispatchEvent(new Event('visibilitychange'));
		await until(() => days() === 'tomorrow');
		vi.setSystemTime(december(3, 9, 0));
		window.dispatchEvent(new Event('focus'));
		await until(() => days() === 'today');
	});

	test('turn while the app stays open and in front', async () => {
		vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: december(2, 3, 58) });
		host = await startApp({ 'Loop.md': LOOP });
		await until(() => days() === 'in 2 days');
		vi.advanceTimersByTime(3 * 60_000);
		await until(() => days() === 'tomorrow');
	});
});
