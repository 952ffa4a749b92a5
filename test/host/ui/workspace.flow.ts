import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '..';
import { MarkdownView } from './view/markdown-view';
import { startTiny, until } from './tiny-plugin';

const files = { 'A.md': '# One\n\nto [[B#Second part]] and [[Nowhere]]\n', 'B.md': `# First part\n\n${'text\n\n'.repeat(60)}# Second part\n\nhere\n` };
let host: Host;

afterEach(async () => host.dispose());

async function openNote(path: string, where: boolean | 'tab' = false): Promise<MarkdownView> {
	const file = host.app.vault.getFileByPath(path);
	if (!file) throw new Error(`no ${path}`);
	const leaf = host.app.workspace.getLeaf(where);
	await leaf.openFile(file);
	return leaf.view as MarkdownView;
}

describe('leaves', () => {
	test('a tab in the background is deferred until it is shown, and keeps its type and state', async () => {
		host = await startTiny('');
		const leaf = host.app.workspace.getLeaf('tab');
		await leaf.setViewState({ type: 'tiny-panel', state: { count: 3 } });
		expect(leaf.isDeferred).toBe(true);
		expect(leaf.view.constructor.name).toBe('DeferredView');
		expect(host.app.workspace.getLeavesOfType('tiny-panel')).toEqual([leaf]);
		await host.app.workspace.revealLeaf(leaf);
		expect(leaf.isDeferred).toBe(false);
		expect(leaf.view.containerEl.textContent).toContain('count 3');
	});

	test('ensureSideLeaf makes one leaf, opens the side and finds the leaf again', async () => {
		host = await startTiny('');
		const leaf = await host.app.workspace.ensureSideLeaf('tiny-panel', 'right');
		expect(host.app.workspace.rightSplit.collapsed).toBe(false);
		expect(leaf.view.constructor.name).toBe('PanelView');
		expect(host.app.workspace.activeLeaf).toBe(leaf);
		expect(await host.app.workspace.ensureSideLeaf('tiny-panel', 'right')).toBe(leaf);
	});

	test('a leaf in a collapsed side is deferred, and the active file stays that of the middle', async () => {
		host = await startTiny('', { files });
		await openNote('A.md');
		const leaf = await host.app.workspace.ensureSideLeaf('tiny-panel', 'right', { reveal: false, active: false });
		expect(leaf.isDeferred).toBe(true);
		await host.app.workspace.revealLeaf(leaf);
		expect(leaf.isDeferred).toBe(false);
		host.app.workspace.setActiveLeaf(leaf);
		expect(host.app.workspace.getActiveFile()?.path).toBe('A.md');
		expect(host.app.workspace.getActiveViewOfType(MarkdownView)).toBe(null);
	});

	test('a link opened from a view that is no place for links goes to a new tab', async () => {
		host = await startTiny('', { files });
		const leaf = host.app.workspace.getLeaf('tab');
		await leaf.setViewState({ type: 'tiny-panel', active: true });
		await host.app.workspace.openLinkText('B', '', false);
		expect(leaf.view.constructor.name).toBe('PanelView');
		expect(host.app.workspace.activeLeaf).not.toBe(leaf);
		expect(host.app.workspace.getActiveFile()?.path).toBe('B.md');
	});

	test('going back in a leaf shows the note before, at its place', async () => {
		host = await startTiny('', { files });
		const view = await openNote('A.md');
		await host.app.workspace.openLinkText('B', 'A.md', false);
		expect(view.file?.path).toBe('B.md');
		await view.leaf.history.go(-1);
		expect(view.file?.path).toBe('A.md');
	});

	test('a view moved to another window has that window’s document', async () => {
		host = await startTiny('');
		const leaf = host.app.workspace.getLeaf('tab');
		await leaf.setViewState({ type: 'tiny-panel', active: true });
		host.app.workspace.moveLeafToPopout(leaf);
		expect(leaf.view.containerEl.doc).not.toBe(document);
		expect(leaf.view.containerEl.win).not.toBe(window);
		const made = leaf.view.containerEl.createDiv();
		expect(made instanceof HTMLElement).toBe(false);
		expect(made.instanceOf(HTMLElement)).toBe(true);
	});
});

describe('links', () => {
	test('opening a link that leads nowhere creates the note', async () => {
		host = await startTiny('', { files });
		await host.app.workspace.openLinkText('Nowhere', 'A.md');
		expect(host.app.vault.getFileByPath('Nowhere.md')).not.toBe(null);
		expect(host.app.workspace.getActiveFile()?.path).toBe('Nowhere.md');
	});

	test.each(['source', 'preview'])('a heading link scrolls to its heading and flashes it (%s)', async mode => {
		host = await startTiny('', { files });
		await openNote('A.md');
		await host.app.workspace.openLinkText('B#Second part', 'A.md', false, { state: { mode } });
		const flashed = await until(() => document.querySelector('.is-flashing'));
		expect(flashed.textContent).toContain('Second part');
		await until(() => flashed.getBoundingClientRect().top < window.innerHeight);
		expect(flashed.getBoundingClientRect().top).toBeGreaterThan(0);
	});

	test('a plain line can be asked for in the ephemeral state', async () => {
		host = await startTiny('', { files });
		await host.app.workspace.openLinkText('B', '', false, { eState: { line: 100 } });
		const view = host.app.workspace.getActiveViewOfType(MarkdownView);
		expect(view?.editor.getCursor().line).toBe(100);
	});
});

describe('events', () => {
	test('the leaf is told before the file and the file before the layout', async () => {
		host = await startTiny('', { files });
		await new Promise(done => setTimeout(done, 20));
		const seen: string[] = [];
		for (const name of ['active-leaf-change', 'file-open', 'layout-change']) host.app.workspace.on(name, () => seen.push(name));
		await openNote('A.md', 'tab');
		await until(() => seen.length === 3);
		expect(seen).toEqual(['active-leaf-change', 'file-open', 'layout-change']);
	});

	test('typing fires editor-change at once, modify a moment later and the cache after that', async () => {
		host = await startTiny('', { files });
		const view = await openNote('A.md');
		const seen: string[] = [];
		host.app.workspace.on('editor-change', () => seen.push('editor-change'));
		host.app.vault.on('modify', () => seen.push('modify'));
		host.app.metadataCache.on('changed', () => seen.push('changed'));
		view.editor.replaceRange('x', { line: 0, ch: 0 });
		expect(seen).toEqual(['editor-change']);
		await until(() => seen.length === 3);
		expect(seen).toEqual(['editor-change', 'modify', 'changed']);
	});

	test('create events come before the layout is ready, not after', async () => {
		host = await startTiny(`
			this.app.vault.on('create', file => (globalThis.tinySeen ??= []).push(this.app.workspace.layoutReady));
			this.app.workspace.onLayoutReady(() => (globalThis.tinySeen ??= []).push('ready'));`, { files });
		const seen = (globalThis as { tinySeen?: unknown[] }).tinySeen;
		expect(seen).toEqual([false, false, 'ready']);
	});
});

describe('a restart', () => {
	test('evaluates main.js anew and restores the saved layout, state and all', async () => {
		host = await startTiny('', { files });
		const runs = (globalThis as { tinyRuns?: number }).tinyRuns ?? 0;
		const before = host.app;
		const leaf = host.app.workspace.getLeaf('tab');
		await leaf.setViewState({ type: 'tiny-panel', state: { count: 7 }, active: true });
		await openNote('A.md', 'tab');
		await host.restart();
		expect((globalThis as { tinyRuns?: number }).tinyRuns).toBe(runs + 1);
		expect(host.app).not.toBe(before);
		expect(window.app).toBe(host.app);
		expect(document.querySelectorAll('.app-container')).toHaveLength(1);
		expect(host.app.workspace.getActiveFile()?.path).toBe('A.md');
		const [restored] = host.app.workspace.getLeavesOfType('tiny-panel');
		expect(restored?.isDeferred).toBe(true);
		if (restored) await host.app.workspace.revealLeaf(restored);
		expect(restored?.view.containerEl.textContent).toContain('count 7');
	});

	test('keeps data.json and the local storage', async () => {
		host = await startTiny('');
		await host.plugin.saveData({ a: 1 });
		host.app.saveLocalStorage('k', [2]);
		await host.restart();
		expect(await host.plugin.loadData()).toEqual({ a: 1 });
		expect(host.app.loadLocalStorage('k')).toEqual([2]);
		expect(host.app.loadLocalStorage('other')).toBe(null);
	});

	test('leaves keys of the saved layout alone that the host does not know', async () => {
		host = await startTiny('', { layout: { 'left-ribbon': { hiddenItems: { x: true } } } });
		await host.restart();
		expect(host.savedLayout['left-ribbon']).toEqual({ hiddenItems: { x: true } });
	});
});
