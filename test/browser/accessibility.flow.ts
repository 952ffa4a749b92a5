import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../host';
import { beginDrill, button, demoVault, drill, pressStart, row, run, startApp, startDialog, until, userEvent } from './app';
import { missed, serious, small, still, THEMES } from './axe';
import { FILES, markOn, open } from './editor-app';

let host: Host;
afterEach(() => host.dispose());

const view = (type: string): Promise<HTMLElement> => until(() => document.querySelector<HTMLElement>(`.workspace-leaf-content[data-type="interview-loop-${type}"] .view-content`), type);

describe.each(THEMES)('in the %s theme, on a phone: %s', (theme, phone) => {
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

/** A loop for the notes of questions that flows in the editor use. */
const LOOP = '# Interview\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- Ownership\n';

/** What is over the views at the moment: a dialog, a suggester, a menu. */
const over = (selector: string): Promise<HTMLElement> => until(async () => {
	const el = document.querySelector<HTMLElement>(selector);
	await still();
	return el;
}, selector);

async function closed(selector: string): Promise<void> {
	await userEvent.keyboard('{Escape}');
	await until(() => document.querySelector(selector) === null, `no ${selector}`);
}

describe.each(THEMES)('over the views in the %s theme, on a phone: %s', (theme, phone) => {
	test('no dialog, suggester or menu has a serious finding, nor have the answers of the history', async () => {
		host = await startApp({ ...FILES, 'Interview loop.md': LOOP, 'Behavioral questions.md': '# Dive Deep\n\n- Describe a number that was wrong.\n' }, { theme, phone });
		const editor = await open(host, 'Ownership');
		(await markOn(editor, 4)).click();
		expect(await serious(await over('.prompt'))).toEqual([]);
		await closed('.prompt');
		run(host, 'drill-scope');
		expect(await serious(await over('.prompt'))).toEqual([]);
		await closed('.prompt');
		run(host, 'open-sidebar');
		(await row('Dana Reyes')).dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 5, clientY: 5 }));
		expect(await serious(await over('.menu'))).toEqual([]);
		await closed('.menu');
		run(host, 'start-drill');
		await until(startDialog);
		expect(await serious(await over('.interview-loop-start'))).toEqual([]);
		await pressStart();
		await userEvent.keyboard('  3{Escape}');
		await until(() => drill()?.querySelector('.interview-loop-summary'));
		run(host, 'show-history');
		await until(() => document.querySelector('.interview-loop-history-page details'));
		document.querySelectorAll<HTMLDetailsElement>('.interview-loop-history-page details').forEach((el) => { el.open = true; });
		await still();
		expect(await serious(await view('history'))).toEqual([]);
	});
});

test('on a phone everything to touch in a drill, its dialog and the history is at least 44 pixels wide and high', async () => {
	host = await startApp(demoVault(), { phone: true });
	run(host, 'start-drill');
	expect(small(await until(startDialog))).toEqual([]);
	expect(missed(await until(startDialog))).toEqual([]);
	expect(startDialog()?.querySelector('.checkbox-container')).not.toBe(null);
	await pressStart();
	expect(small(await view('drill'))).toEqual([]);
	await userEvent.keyboard(' ');
	expect(small(await view('drill'))).toEqual([]);
	await userEvent.keyboard(' ');
	await still();
	expect(small(await view('drill'))).toEqual([]);
	await userEvent.keyboard('3{Escape}');
	await until(() => drill()?.querySelector('.interview-loop-summary'));
	expect(small(await view('drill'))).toEqual([]);
	run(host, 'show-history');
	await until(() => document.querySelector('.interview-loop-history-page details'));
	document.querySelectorAll<HTMLDetailsElement>('.interview-loop-history-page details').forEach((el) => { el.open = true; });
	expect(small(await view('history'))).toEqual([]);
});

test('on a phone everything to touch in the sidebar is at least 44 pixels high', async () => {
	host = await startApp(demoVault(), { phone: true });
	run(host, 'open-sidebar');
	const sidebar = await view('sidebar');
	await until(() => sidebar.querySelector('[role="treeitem"]'));
	expect(small(sidebar)).toEqual([]);
	(await button('Show gaps only')).click();
	expect(small(sidebar)).toEqual([]);
	(await button('Filter')).click();
	expect(small(sidebar, 'button, input, [role="treeitem"]')).toEqual([]);
});
