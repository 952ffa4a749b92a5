import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../host';
import type { MarkdownView } from '../host/ui/view/markdown-view';
import { button, notices, row, run, startApp, until, userEvent } from './app';
import { FILES, markOn, marksAre, open } from './editor-app';

let host: Host;
afterEach(() => host.dispose());

/** A question with a link that nearly names a story; its alias and the rest of the line must stay as they are. */
const NOTE = '# Ownership #interview\n\n- Tell me about a time you were late.\n\t- [[Late trian|my train]] and *more*\n- Describe a risk you took.\n\t- [[Two clocks]]\n';
const MENDED = NOTE.replace('[[Late trian|', '[[The late train|');
const LOOP = '# Interview\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- Ownership\n';
const VAULT = { ...FILES, 'Ownership.md': NOTE, 'Interview loop.md': LOOP };

const text = (path = 'Ownership.md'): string | undefined => host.app.vault.store.files.get(path)?.text;
const item = (title: string): Promise<HTMLElement> => until(() => Array.from(document.querySelectorAll<HTMLElement>('.menu-item')).find((el) => el.textContent === title), `a menu item "${title}"`);
const contextMenu = (el: Element): boolean => el.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 5, clientY: 5 }));

async function inEditor(): Promise<MarkdownView> {
	host = await startApp(VAULT);
	const view = await open(host, 'Ownership');
	await marksAre(view, ['2 broken', '4 linked']);
	return view;
}

describe('a broken link', () => {
	test('is mended from the sidebar’s menu by name: only what is between the brackets changes, and Undo takes it back', async () => {
		host = await startApp(VAULT);
		(await row('Ownership')).focus();
		await userEvent.keyboard('{ArrowRight}');
		contextMenu(await row('Tell me about a time you were late'));
		(await item('Relink to "The late train"')).click();
		await until(() => text() === MENDED);
		await until(() => document.querySelector('[data-row$="question:tell me about a time you were late"] .interview-loop-sign.mod-linked'));
		expect(notices()).toContain('Relinked to "The late train".');
		(await button('Undo')).click();
		await until(() => text() === NOTE);
	});

	test('is mended everywhere the question has it, twice in a line and in another note, and Undo takes all of it back', async () => {
		const twice = NOTE.replace('and *more*', 'and [[Late trian]]');
		host = await startApp({ ...VAULT, 'Ownership.md': twice, 'More questions.md': NOTE });
		(await row('Ownership')).focus();
		await userEvent.keyboard('{ArrowRight}');
		contextMenu(await row('Tell me about a time you were late'));
		(await item('Relink to "The late train"')).click();
		await until(() => notices().includes('Relinked 3 links in 2 notes to "The late train".'));
		expect(text()).toBe(twice.replaceAll('[[Late trian', '[[The late train'));
		expect(text('More questions.md')).toBe(MENDED);
		(await button('Undo')).click();
		await until(() => text() === twice && text('More questions.md') === NOTE);
	});

	test('is mended by its mark in the editor, where it can also be undone as typing is', async () => {
		const view = await inEditor();
		(await markOn(view, 2)).click();
		await until(() => document.querySelector('.suggestion-item')?.textContent === 'The late train · The late train.md');
		await userEvent.keyboard('{Enter}');
		await until(() => view.editor.getValue() === MENDED);
		await marksAre(view, ['2 linked', '4 linked']);
		view.editor.undo();
		expect(view.editor.getValue()).toBe(NOTE);
	});

	test('is mended from the editor’s menu, and by keyboard with the command that opens a story', async () => {
		const view = await inEditor();
		view.editor.setCursor({ line: 2, ch: 3 });
		contextMenu(view.editor.cm.contentDOM);
		(await item('Relink to "The late train"')).click();
		await until(() => view.editor.getValue() === MENDED);
		(await button('Undo')).click();
		await until(() => view.editor.getValue() === NOTE);
		await marksAre(view, ['2 broken', '4 linked']);
		run(host, 'open-story');
		await until(() => document.querySelector('.suggestion-item')?.textContent?.startsWith('The late train'));
		await userEvent.keyboard('{Enter}');
		await until(() => view.editor.getValue() === MENDED);
	});

	test('is left alone with a clear message when the link was changed meanwhile', async () => {
		const view = await inEditor();
		(await markOn(view, 2)).click();
		await until(() => document.querySelector('.suggestion-item'));
		view.editor.setLine(3, '\t- [[Two clocks]]');
		const before = view.editor.getValue();
		await userEvent.keyboard('{Enter}');
		await until(() => notices().includes('The question no longer has the link to "Late trian". Nothing was written.'));
		expect(view.editor.getValue()).toBe(before);
	});

	test('is not taken back when its line was changed since, and that is said', async () => {
		const view = await inEditor();
		(await markOn(view, 2)).click();
		await until(() => document.querySelector('.suggestion-item'));
		await userEvent.keyboard('{Enter}');
		await until(() => view.editor.getValue() === MENDED);
		view.editor.setLine(3, '\t- [[The late train]]');
		const before = view.editor.getValue();
		(await button('Undo')).click();
		await until(() => notices().includes('The line has changed since then. Nothing was undone.'));
		expect(view.editor.getValue()).toBe(before);
	});
});
