import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../host';
import { button, row, run, startApp, until, userEvent } from './app';
import { missed, serious, small, still, THEMES } from './axe';
import { FILES, open } from './editor-app';

let host: Host;
afterEach(() => host.dispose());

const LOOP = `# Interview loop

## Interview 1

**Interviewer**: Dana Reyes

**Principles**
- Ownership

## Interview 2

**Interviewer**: Sam Ortiz

**Principles**
- Dive Deep
`;
const VAULT = { ...FILES, 'Interview loop.md': LOOP };
const over = (selector: string): Promise<HTMLElement> => until(async () => {
	const el = document.querySelector<HTMLElement>(selector);
	await still();
	return el;
}, selector);

/** Opens the menu of a row and chooses an entry. */
async function onRow(label: string, title: string): Promise<void> {
	(await row(label)).dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 5, clientY: 5 }));
	(await until(() => Array.from(document.querySelectorAll<HTMLElement>('.menu-item')).find((el) => el.querySelector('.menu-item-title')?.textContent === title), title)).click();
}

describe.each(THEMES)('in the %s theme, on a phone: %s', (theme, phone) => {
	/** What is over the views has no serious finding and nothing that is too small for a finger; then it is closed. */
	async function isGood(selector: string, targets: string): Promise<void> {
		const el = await over(selector);
		expect(await serious(el)).toEqual([]);
		if (phone) expect([...small(el, targets), ...missed(el)]).toEqual([]);
		await userEvent.keyboard('{Escape}');
		await until(() => document.querySelector(selector) === null, `no ${selector}`);
	}

	test('the dialogs that ask for a principle, a person, a story or a note', async () => {
		host = await startApp(VAULT, { theme, phone });
		run(host, 'open-sidebar');
		(await button('Expand all')).click();
		await onRow('Tell me about a goal', 'Change principle…');
		await isGood('.prompt', 'input, .suggestion-item');
		await onRow('Dana Reyes', 'Same person as…');
		await isGood('.prompt', 'input, .suggestion-item');
		await onRow('Dana Reyes', 'Set day and time…');
		await isGood('.modal', 'input, button');
		await onRow('Describe a risk', 'Asked by…');
		await isGood('.prompt', 'input, .suggestion-item');
		await onRow('Describe a risk', 'Link a story…');
		await isGood('.prompt', 'input, .suggestion-item');
		await onRow('Tell me about a time you were wrong', 'Relink to…');
		await isGood('.prompt', 'input, .suggestion-item');
		const { editor } = await open(host, 'Ownership.md');
		editor.setCursor({ line: 5, ch: 3 });
		run(host, 'change-principle');
		await isGood('.prompt', 'input, .suggestion-item');
		editor.setCursor({ line: 4, ch: 3 });
		run(host, 'link-story');
		await isGood('.prompt', 'input, .suggestion-item');
		run(host, 'link-story');
		await over('.prompt');
		await userEvent.keyboard('{ArrowUp}{Enter}');
		await isGood('.modal', 'input:not([type=checkbox]), button');
		run(host, 'drill-today');
		await isGood('.modal', 'input:not([type=checkbox]), button');
	});

	test('every page of the settings', async () => {
		host = await startApp(VAULT, { theme, phone });
		run(host, 'open-sidebar');
		await onRow('Sam Ortiz', 'Not an interviewer');
		const content = (): Promise<HTMLElement> => over('.vertical-tab-content');
		const good = async (): Promise<void> => {
			const el = await content();
			expect(await serious(el)).toEqual([]);
			if (phone) expect([...small(el, 'button, input:not([type=checkbox]), textarea, .clickable-icon, .setting-item.is-clickable'), ...missed(el)]).toEqual([]);
		};
		const enter = async (name: string): Promise<void> => {
			(await until(() => Array.from(document.querySelectorAll<HTMLElement>('.setting-item.is-clickable')).find((el) => el.querySelector('.setting-item-name')?.textContent === name), name)).click();
			await until(() => document.querySelector('.setting-page-titlebar')?.textContent?.includes(name), name);
			await good();
		};
		host.app.setting.open();
		host.app.setting.openTabById('interview-loop');
		await good();
		const pages = Array.from(document.querySelectorAll('.setting-item.is-clickable .setting-item-name'), (el) => el.textContent ?? '');
		for (const name of pages) {
			await enter(name);
			if (name === 'Folders to read') {
				(await over('[aria-label="Add folder"]')).click();
				await until(() => document.querySelector('.vertical-tab-content .setting-item input'));
				await good();
			}
			if (name === 'Corrections') expect(document.querySelector('[aria-label^="Remove: "]')).not.toBe(null);
			if (name === 'Words in your notes') await enter('Labels for the interviewer');
			host.app.setting.openTabById('interview-loop');
		}
		expect(pages).toContain('Corrections');
	});
});
