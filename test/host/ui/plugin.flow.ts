import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '..';
import { manifest, pluginText, startTiny, until } from './tiny-plugin';
import { startHost } from './host';

let host: Host | null = null;

afterEach(async () => {
	await host?.dispose();
	host = null;
});

describe('a plugin', () => {
	test('is told by name what the host does not implement', async () => {
		await expect(startTiny('obsidian.htmlToMarkdown("x");')).rejects.toThrow('obsidian.htmlToMarkdown is not implemented');
		await expect(startTiny('this.app.workspace.duplicateLeaf(null);')).rejects.toThrow('Workspace.duplicateLeaf is not implemented');
	});

	test('gets CodeMirror from the app and nothing else', async () => {
		await expect(startHost({ files: {}, mainJs: 'require("electron")', manifest })).rejects.toThrow("require('electron') is not supplied");
	});

	test('takes its editor extensions with it when it unloads', async () => {
		host = await startTiny(`this.registerEditorExtension(EditorView.editorAttributes.of({ class: 'tiny-was-here' }));`, { files: { 'A.md': 'text' } });
		const leaf = host.app.workspace.getLeaf();
		const file = host.app.vault.getFileByPath('A.md');
		if (file) await leaf.openFile(file);
		expect(document.querySelector('.cm-editor.tiny-was-here')).not.toBe(null);
		host.unloadPlugin();
		expect(document.querySelector('.cm-editor.tiny-was-here')).toBe(null);
		expect(document.querySelector('.cm-editor')).not.toBe(null);
	});

	test('leaves nothing behind when it used the app’s ways, and is found out when it did not', async () => {
		host = await startTiny(`
			this.addRibbonIcon('dice', 'Tiny', () => {}); this.addCommand({ id: 'x', name: 'X', callback() {} }); this.registerDomEvent(document, 'click', () => {});
			window.addEventListener('resize', () => {}); this.kept = window.setInterval(() => {}, 1e6); this.registerInterval(window.setInterval(() => {}, 1e6));
			this.addSettingTab(new (class extends obsidian.PluginSettingTab {})(this.app, this));`);
		expect(host.leftovers()).toMatchObject({ commands: ['tiny:x'], ribbonIcons: ['Tiny'], settingTabs: ['tiny'] });
		host.unloadPlugin();
		expect(host.leftovers()).toEqual({ leaves: [], commands: [], ribbonIcons: [], editorExtensions: 0, postProcessors: 0, settingTabs: [], elements: [], listeners: ['window resize'], intervals: 1 });
	});

	test('finds its leaves again after it was disabled and enabled', async () => {
		host = await startTiny('');
		const leaf = await host.app.workspace.ensureSideLeaf('tiny-panel', 'right', { state: { count: 5 } });
		host.unloadPlugin();
		await until(() => leaf.view.constructor.name === 'UnknownView');
		await host.loadPlugin();
		await until(() => leaf.view.containerEl.textContent?.includes('count 5'));
		expect(leaf.view.constructor.name).toBe('PanelView');
	});

	test('is asked which commands can run, and the palette runs them', async () => {
		host = await startTiny(`
			this.addCommand({ id: 'never', name: 'Never', checkCallback: () => false });
			this.addCommand({ id: 'edit', name: 'Edit', editorCallback: editor => editor.replaceSelection('!') });
			this.addCommand({ id: 'go', name: 'Go there', callback: () => { globalThis.tinyWent = true; } });`, { files: { 'A.md': 'text' } });
		const listed = (): string[] => host?.app.commands.listCommands().map(({ id }) => id).filter(id => id.startsWith('tiny:')) ?? [];
		expect(listed()).toEqual(['tiny:go']);
		await host.app.workspace.openLinkText('A', '');
		expect(listed().sort()).toEqual(['tiny:edit', 'tiny:go']);
		window.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', code: 'KeyP', ctrlKey: true }));
		const input = await until(() => document.querySelector<HTMLInputElement>('.prompt-input'));
		input.value = 'go the';
		input.dispatchEvent(new Event('input'));
		expect(document.querySelector('.suggestion-item.is-selected')?.textContent).toBe('TinyGo there');
		input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
		expect((globalThis as { tinyWent?: boolean }).tinyWent).toBe(true);
		expect(document.querySelector('.prompt')).toBe(null);
	});

	test('hears keys in its view’s scope only while the view is active', async () => {
		host = await startHost({ files: { 'A.md': '' }, manifest, mainJs: pluginText(`globalThis.tinyKeys = 0; this.registerView('keyed', leaf => new Keyed(leaf));`, `
			class Keyed extends PanelView { getViewType() { return 'keyed'; } constructor(leaf) { super(leaf); this.scope = new obsidian.Scope(this.app.scope); this.scope.register([], 'J', () => { globalThis.tinyKeys++; return false; }); } }`) });
		const press = (): boolean => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', code: 'KeyJ', bubbles: true, cancelable: true }));
		const leaf = host.app.workspace.getLeaf('tab');
		await leaf.setViewState({ type: 'keyed', active: true });
		expect(press()).toBe(false);
		await host.app.workspace.openLinkText('A', '', 'tab');
		expect(press()).toBe(true);
		expect((globalThis as { tinyKeys?: number }).tinyKeys).toBe(1);
	});
});
