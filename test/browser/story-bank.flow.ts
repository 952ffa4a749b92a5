import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../host';
import { demoVault, KEPT, restart, run, startApp, until, userEvent } from './app';

let host: Host;
afterEach(() => host.dispose());

const bank = (): Promise<HTMLElement> => until(() => document.querySelector<HTMLElement>('.interview-loop-bank'), 'the story bank');
const choice = (label: string): HTMLSelectElement | null => document.querySelector(`.interview-loop-bank select[aria-label="${label}"]`);
const selectedTab = (): string | null | undefined => document.querySelector('.interview-loop-bank [role="tab"][aria-selected="true"]')?.textContent;

describe('the story bank', () => {
	test('opens with the loop of the sidebar, and keeps page, loop and interviewer over a restart', async () => {
		host = await startApp(demoVault(), KEPT);
		run(host, 'open-coverage');
		await bank();
		await expect.poll(selectedTab).toBe('Coverage');
		await expect.poll(() => choice('Loop')?.selectedOptions[0]?.text).toBe('Lumen Harbor loop');
		await userEvent.selectOptions(choice('Loop') as HTMLSelectElement, 'Northwind loop');
		await expect.poll(() => choice('Interviewer')?.options.length).toBe(6);
		await userEvent.selectOptions(choice('Interviewer') as HTMLSelectElement, 'Anneke');
		await restart(host);
		await expect.poll(() => choice('Interviewer')?.value).toBe('Anneke');
		expect(choice('Loop')?.selectedOptions[0]?.text).toBe('Northwind loop');
	});
});
