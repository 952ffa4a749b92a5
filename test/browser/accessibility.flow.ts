import axeSource from 'axe-core/axe.min.js?raw';
import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../host';
import { beginDrill, button, demoVault, drill, run, startApp, until, userEvent } from './app';

let host: Host;
afterEach(() => host.dispose());

/** The part of axe-core used here. */
interface Axe {
	run(context: Element, options: object): Promise<{ readonly violations: readonly Violation[] }>;
}
interface Violation {
	readonly id: string;
	readonly impact: string | null;
	readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe-core finds serious or critical in an element, one line each. */
async function serious(el: Element): Promise<string[]> {
	const page = window as unknown as { readonly axe?: Axe };
	if (page.axe === undefined) document.head.createEl('script', { text: axeSource });
	const { axe } = page;
	if (axe === undefined) throw new Error('axe-core did not load');
	const { violations } = await axe.run(el, { resultTypes: ['violations'] });
	return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`));
}

/** Waits until nothing moves or fades: axe measures colors as they are at the moment. */
async function still(): Promise<void> {
	await until(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
}

const view = (type: string): Promise<HTMLElement> => until(() => document.querySelector<HTMLElement>(`.workspace-leaf-content[data-type="interview-loop-${type}"] .view-content`), type);

describe.each([['light', false], ['dark', false], ['light', true], ['dark', true]] as const)('in the %s theme, on a phone: %s', (theme, phone) => {
	test('no view has a serious finding of axe-core', async () => {
		host = await startApp(demoVault(), { theme, phone });
		run(host, 'open-sidebar');
		(await button('Expand all')).click();
		await still();
		expect(await serious(await view('sidebar'))).toEqual([]);
		await beginDrill(host);
		await still();
		expect(await serious(await view('drill'))).toEqual([]);
		await userEvent.keyboard('  ');
		await still();
		expect(await serious(await view('drill'))).toEqual([]);
		await userEvent.keyboard('3');
		await userEvent.keyboard('{Escape}');
		await until(() => drill()?.querySelector('.interview-loop-summary'));
		expect(await serious(await view('drill'))).toEqual([]);
		run(host, 'show-history');
		await until(() => document.querySelector('.interview-loop-history-page'));
		await still();
		expect(await serious(await view('history'))).toEqual([]);
	});
});

test('on a phone everything to touch in the sidebar is at least 44 pixels high', async () => {
	host = await startApp(demoVault(), { phone: true });
	run(host, 'open-sidebar');
	const sidebar = await view('sidebar');
	await until(() => sidebar.querySelector('[role="treeitem"]'));
	const targets = Array.from(sidebar.querySelectorAll<HTMLElement>('button, [role="treeitem"]')).filter((el) => el.isShown());
	expect(targets.length).toBeGreaterThan(5);
	for (const el of targets) expect(el.getBoundingClientRect().height, el.outerHTML.slice(0, 120)).toBeGreaterThanOrEqual(43.9);
});
