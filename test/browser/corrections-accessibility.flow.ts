import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../host';
import { clickOn, demoVault, run, startApp, until } from './app';
import { serious, still, THEMES } from './axe';

let host: Host;
afterEach(() => host.dispose());

const found = (selector: string): Promise<HTMLElement> => until(() => document.querySelector<HTMLElement>(selector), selector);
const entry = (name: string): Promise<HTMLElement> => until(() => Array.from(document.querySelectorAll<HTMLElement>('.setting-item')).find((el) => el.querySelector('.setting-item-name')?.textContent === name), name);

/** Buttons and links that are too low for a finger. */
function low(el: HTMLElement): string[] {
	return Array.from(el.querySelectorAll<HTMLElement>('button, a, summary')).filter((one) => one.isShown() && one.getBoundingClientRect().height < 43.9).map((one) => one.outerHTML.slice(0, 120));
}

describe.each(THEMES)('in the %s theme, on a phone: %s', (theme, phone) => {
	test('what corrects has no serious finding of axe-core', async () => {
		host = await startApp(demoVault(), { theme, phone });
		run(host, 'review-found');
		const page = await found('.interview-loop-review-page');
		await until(() => page.isConnected && page.querySelector('li'), 'a finding');
		await still();
		const review = await found('.interview-loop-review-page');
		expect(await serious(review)).toEqual([]);
		if (phone) expect(low(review)).toEqual([]);
		review.querySelector<HTMLElement>('button[aria-label^="Not this: "]')?.click();
		host.app.setting.open();
		host.app.setting.openTabById('interview-loop');
		await still();
		expect(await serious(await found('.vertical-tab-content'))).toEqual([]);
		await clickOn(() => entry('Corrections'));
		await still();
		const list = await found('.vertical-tab-content');
		expect(await serious(list)).toEqual([]);
		if (phone) expect(low(list)).toEqual([]);
	});
});
