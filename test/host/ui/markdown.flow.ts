import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Host } from '..';
import { startTiny, until } from './tiny-plugin';
import { MarkdownView } from './view/markdown-view';

const note = `---
tags: [x]
---
# Title

para with [[B]], [[Gone|gone]] and ==mark== %%hidden%%

- [ ] open
- [x] done
	- nested

> [!tip] Look
> inside

![[B#Part]]
`;
const files = { 'A.md': note, 'B.md': '# B\n\n## Part\n\nthe part\n\n## Other\n\nnot this\n' };
let host: Host;

beforeEach(async () => {
	host = await startTiny(`
		this.registerMarkdownPostProcessor((el, ctx) => { const info = ctx.getSectionInfo(el); (globalThis.tinySections ??= []).push([el.className, info?.lineStart, info?.lineEnd, ctx.sourcePath]); });
		this.registerEditorExtension(StateField.define({ create: state => read(state), update: (value, tr) => read(tr.state) }));
		function read(state) { globalThis.tinyLive = state.field(obsidian.editorLivePreviewField); globalThis.tinyPath = state.field(obsidian.editorInfoField).file?.path; return null; }`, { files });
});
afterEach(async () => host.dispose());

async function open(path: string, mode: 'source' | 'preview', where: boolean | 'split' = false): Promise<MarkdownView> {
	await host.app.workspace.openLinkText(path, '', where, { state: { mode } });
	return host.app.workspace.getActiveViewOfType(MarkdownView) as MarkdownView;
}

const globals = globalThis as { tinySections?: unknown[]; tinyLive?: boolean; tinyPath?: string };

describe('the reading view', () => {
	test('renders what the app renders', async () => {
		const { previewMode } = await open('A', 'preview');
		await previewMode.settled();
		const el = previewMode.containerEl;
		expect(el.querySelector('a.internal-link[data-href="B"]')?.classList.contains('is-unresolved')).toBe(false);
		expect(el.querySelector('a.internal-link[data-href="Gone"]')).toMatchObject({ textContent: 'gone', className: 'internal-link is-unresolved' });
		expect(el.querySelector('mark')?.textContent).toBe('mark');
		expect(el.textContent).not.toContain('hidden');
		expect(el.querySelectorAll('.task-list-item')).toHaveLength(2);
		expect(el.querySelector('.task-list-item.is-checked input')).toMatchObject({ checked: true });
		expect(el.querySelector('.callout[data-callout="tip"] .callout-title-inner')?.textContent).toBe('Look');
		expect(el.querySelector('.internal-embed')?.textContent).toContain('the part');
		expect(el.querySelector('.internal-embed')?.textContent).not.toContain('not this');
	});

	test('hands every block to the post processors with its lines', async () => {
		globals.tinySections = [];
		const { previewMode } = await open('A', 'preview');
		await previewMode.settled();
		expect(globals.tinySections).toEqual([
			['el-h1', 3, 3, 'A.md'], ['el-p', 5, 5, 'A.md'], ['el-ul', 7, 9, 'A.md'], ['el-div', 11, 12, 'A.md'], ['el-p', 14, 14, 'A.md'],
		]);
	});

	test('draws only the changed block again', async () => {
		const { previewMode, file } = await open('A', 'preview');
		await previewMode.settled();
		globals.tinySections = [];
		const heading = previewMode.containerEl.querySelector('h1');
		if (file) await host.app.vault.process(file, text => text.replace('para', 'new\n\npara'));
		await until(() => previewMode.containerEl.textContent?.includes('new'));
		await previewMode.settled();
		expect(previewMode.containerEl.querySelector('h1')).toBe(heading);
		expect(globals.tinySections).toEqual([['el-p', 5, 5, 'A.md']]);
	});

	test('follows a clicked link', async () => {
		const { previewMode } = await open('A', 'preview');
		await previewMode.settled();
		previewMode.containerEl.querySelector<HTMLElement>('a[data-href="B"]')?.click();
		await until(() => host.app.workspace.getActiveFile()?.path === 'B.md');
	});

	test('shows where a link leads while the pointer rests on it', async () => {
		const { previewMode } = await open('A', 'preview');
		await previewMode.settled();
		await userEvent.hover(previewMode.containerEl.querySelector('a[data-href="B"]') as Element);
		expect((await until(() => document.querySelector('.hover-popover'))).textContent).toContain('the part');
		await userEvent.hover(document.querySelector('.workspace-ribbon') as Element);
		await until(() => !document.querySelector('.hover-popover'));
	});
});

describe('the editor', () => {
	test('tells extensions its note and whether it is in live preview', async () => {
		const view = await open('A', 'source');
		expect(globals).toMatchObject({ tinyLive: true, tinyPath: 'A.md' });
		await view.leaf.setViewState({ type: 'markdown', state: { ...view.getState(), source: true } });
		expect(globals.tinyLive).toBe(false);
	});

	test('keeps two panes on one note equal before anything is saved', async () => {
		const left = await open('B', 'source');
		const right = await open('B', 'source', 'split');
		expect(right).not.toBe(left);
		right.editor.replaceRange('typed ', { line: 0, ch: 2 });
		expect(left.editor.getLine(0)).toBe('# typed B');
		expect(await host.app.vault.read(host.app.vault.getFileByPath('B.md') as never)).toContain('# B');
		left.editor.replaceRange('more ', { line: 0, ch: 2 });
		expect(right.editor.getLine(0)).toBe('# more typed B');
	});

	test('takes a change of the file and keeps the cursor at its text', async () => {
		const { editor, file } = await open('B', 'source');
		editor.setCursor({ line: 4, ch: 3 });
		if (file) await host.app.vault.modify(file, `line above\n${files['B.md']}`);
		await until(() => editor.getLine(0) === 'line above');
		expect(editor.getCursor()).toEqual({ line: 5, ch: 3 });
	});

	test('saves what was typed when the note is closed', async () => {
		const view = await open('B', 'source');
		view.editor.setValue('other');
		view.leaf.detach();
		await until(() => host.app.vault.store.files.get('B.md')?.text === 'other');
	});

	test('closes when its note is deleted', async () => {
		const { file, leaf } = await open('B', 'source');
		if (file) await host.app.vault.delete(file);
		expect(leaf.parent).toBe(null);
	});
});

describe('MarkdownRenderer', () => {
	test('renders later, and leaves links in other views alone', async () => {
		const { MarkdownRenderer } = await import('./markdown/renderer');
		const leaf = await host.app.workspace.ensureSideLeaf('tiny-panel', 'right');
		const el = leaf.view.containerEl.createDiv();
		const rendering = MarkdownRenderer.render(host.app, 'see [[B]]', el, 'A.md', leaf.view);
		expect(el.childElementCount).toBe(0);
		await rendering;
		const link = el.querySelector<HTMLElement>('a.internal-link');
		link?.addEventListener('click', evt => evt.preventDefault());
		link?.click();
		await new Promise(done => setTimeout(done, 30));
		expect(host.app.workspace.getActiveFile()).toBe(null);
	});

	test('runs nothing and fetches nothing', async () => {
		const { MarkdownRenderer } = await import('./markdown/renderer');
		const el = createDiv();
		await MarkdownRenderer.render(host.app, '<script>window.ran = 1</script>\n\n<img src="https://example.com/x.png" onerror="window.ran = 1">\n\n![x](https://example.com/y.png)', el, '', host.plugin);
		expect(el.querySelector('script')).toBe(null);
		expect([...el.querySelectorAll('img')].map(img => img.getAttribute('src'))).toEqual([null, null]);
		expect(el.querySelector('[onerror]')).toBe(null);
	});
});
