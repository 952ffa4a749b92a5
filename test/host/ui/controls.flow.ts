import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Host } from '..';
import { obsidian } from './api';
import type { MenuItem } from './menu-item';
import { startTiny, until } from './tiny-plugin';

let host: Host;

beforeEach(async () => {
	host = await startTiny(`
		this.settings = { on: false, count: 3, name: 'x', kind: 'b' };
		const plugin = this;
		this.addSettingTab(new (class extends obsidian.PluginSettingTab {
			getSettingDefinitions() { return [
				{ name: 'Loose', desc: 'Said', control: { type: 'toggle', key: 'on' } },
				{ type: 'group', heading: 'Group', items: [
					{ name: 'Count', control: { type: 'number', key: 'count', min: 1, validate: value => value > 9 ? 'Too many.' : undefined } },
					{ name: 'Name', visible: () => plugin.settings.on, control: { type: 'text', key: 'name' } },
					{ name: 'Kind', control: { type: 'dropdown', key: 'kind', options: { a: 'A', b: 'B' } } },
					{ name: 'Act', action: () => { globalThis.tinyActed = true; } },
					{ name: 'Own', render: setting => { setting.addButton(button => button.setButtonText('Press')); } },
				] },
				{ type: 'page', name: 'Page', items: [{ name: 'Inside' }] },
			]; }
		})(this.app, this));`, { files: { 'A.md': 'a' } });
});
afterEach(async () => host.dispose());

describe('settings', () => {
	test('are drawn from definitions and write into the plugin’s settings and data.json', async () => {
		host.app.setting.open();
		await page.getByRole('checkbox', { name: 'Loose' }).click({ force: true });
		expect(host.plugin.settings).toMatchObject({ on: true });
		expect(await host.plugin.loadData()).toMatchObject({ on: true, count: 3 });
		const dropdown = document.querySelector<HTMLSelectElement>('select.dropdown');
		expect(dropdown?.value).toBe('b');
		await userEvent.selectOptions(dropdown as HTMLElement, 'a');
		expect(host.plugin.settings).toMatchObject({ kind: 'a' });
	});

	test('show and hide rows as `visible` says', async () => {
		host.app.setting.open();
		const row = (): Element | undefined => [...document.querySelectorAll('.setting-item')].find(el => el.textContent === 'Name');
		expect((row() as HTMLElement).isShown()).toBe(false);
		await page.getByRole('checkbox', { name: 'Loose' }).click({ force: true });
		await until(() => (row() as HTMLElement).isShown());
	});

	test('refuse what does not validate and say why', async () => {
		host.app.setting.open();
		await userEvent.fill(document.querySelector('input[type=number]') as Element, '12');
		await until(() => document.querySelector('.setting-item-error')?.textContent === 'Too many.');
		expect(host.plugin.settings).toMatchObject({ count: 3 });
		await userEvent.fill(document.querySelector('input[type=number]') as Element, '5');
		await until(() => (host.plugin.settings as { count: number }).count === 5);
		expect(document.querySelector('.setting-item-error')).toBe(null);
	});

	test('open pages and come back', async () => {
		host.app.setting.open();
		await page.getByRole('button', { name: /^Page/ }).click();
		expect(document.querySelector('.setting-page')?.textContent).toContain('Inside');
		await page.getByRole('button', { name: 'Back', exact: true }).click();
		expect(document.querySelector('.setting-page')).toBe(null);
	});
});

describe('a menu', () => {
	test('is used with the keyboard and goes away', async () => {
		const chosen: string[] = [];
		const menu = new obsidian.Menu();
		for (const name of ['one', 'two', 'three']) menu.addItem((item: MenuItem) => item.setTitle(name).setDisabled(name === 'two').onClick(() => chosen.push(name)));
		menu.showAtPosition({ x: 100, y: 100 });
		await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
		expect(chosen).toEqual(['three']);
		expect(document.querySelector('.menu')).toBe(null);
	});

	test('goes away at Escape and at a click beside it', async () => {
		for (const leave of [() => userEvent.keyboard('{Escape}'), () => userEvent.click(document.body, { position: { x: 600, y: 600 } })]) {
			new obsidian.Menu().addItem((item: MenuItem) => item.setTitle('x')).showAtPosition({ x: 10, y: 10 });
			expect(document.querySelector('.menu')).not.toBe(null);
			await leave();
			expect(document.querySelector('.menu')).toBe(null);
		}
	});
});

describe('modals', () => {
	test('a suggester filters, moves and chooses with the keyboard, Mod-Enter included', async () => {
		const chosen: [string, boolean][] = [];
		class Fruits extends obsidian.FuzzySuggestModal<string> {
			getItems(): string[] {
				return ['apple', 'banana', 'apricot'];
			}

			getItemText(item: string): string {
				return item;
			}

			onChooseItem(item: string, evt: MouseEvent | KeyboardEvent): void {
				chosen.push([item, Boolean(obsidian.Keymap.isModEvent(evt))]);
			}
		}
		new Fruits(host.app).open();
		await userEvent.keyboard('ap');
		expect([...document.querySelectorAll('.suggestion-item')].map(el => el.textContent)).toEqual(['apple', 'apricot']);
		await userEvent.keyboard('{ArrowDown}{Enter}');
		new Fruits(host.app).open();
		await userEvent.keyboard('{Control>}{Enter}{/Control}');
		expect(chosen).toEqual([['apricot', false], ['apple', true]]);
		expect(document.querySelector('.prompt')).toBe(null);
	});

	test('Escape closes the modal on top, and focus returns', async () => {
		await host.app.workspace.openLinkText('A', '');
		const view = host.app.workspace.activeEditor;
		view?.editor.focus();
		new obsidian.Modal(host.app).setTitle('Lower').open();
		new obsidian.Modal(host.app).setTitle('Upper').open();
		await userEvent.keyboard('{Escape}');
		expect([...document.querySelectorAll('.modal-title')].map(el => el.textContent)).toEqual(['Lower']);
		await userEvent.keyboard('{Escape}');
		expect(document.querySelector('.modal')).toBe(null);
		expect(view?.editor.hasFocus()).toBe(true);
	});

	test('a confirmation closes unless its button says otherwise', async () => {
		let stay = true;
		new obsidian.ConfirmationModal(host.app).setTitle('Sure?').addButton(button => button.setButtonText('Do it').onClick(() => stay)).addCancelButton().open();
		await page.getByRole('button', { name: 'Do it' }).click();
		expect(document.querySelector('.modal')).not.toBe(null);
		stay = false;
		await page.getByRole('button', { name: 'Do it' }).click();
		await until(() => !document.querySelector('.modal'));
	});
});

test('icons of Lucide are drawn, unknown ones are not', () => {
	const el = createDiv();
	for (const name of ['play', 'lucide-play', 'right-triangle', 'alert-triangle']) {
		obsidian.setIcon(el, name);
		expect(el.querySelector('svg.svg-icon')?.childElementCount).toBeGreaterThan(0);
	}
	obsidian.setIcon(el, 'no-such-icon');
	expect(el.childElementCount).toBe(0);
});

test('the network is refused', () => {
	expect(() => obsidian.requestUrl()).toThrow('network');
});
