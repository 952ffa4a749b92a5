import { codeFolding, foldEffect, unfoldEffect } from '@codemirror/language';
import { StateEffect } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../host';
import { editorInfoField } from '../host/ui/view/editor-fields';
import { activePath, button, clickOn, cursorLine, run, startApp, until, userEvent } from './app';
import { boxAt, FILES, markedWords, markOn, marks, marksAre, NOTE, open, type } from './editor-app';

let host: Host;
afterEach(() => host.dispose());

const SHAPES = ['2 linked', '4 none', '5 broken', '7 linked'];

describe('the marks of questions in the editor', () => {
	test('tell linked, unlinked and broken apart, in words too', async () => {
		host = await startApp(FILES);
		const view = await open(host, 'Ownership');
		await marksAre(view, SHAPES);
		const labels = await Promise.all([2, 4, 5, 7].map(async (line) => (await markOn(view, line)).getAttribute('aria-label')));
		expect(labels).toEqual([
			'Linked story: The late train', 'No story linked yet. Could fit: Two clocks', 'Story link leads nowhere: Nowhere', 'Linked stories: The late train, Two clocks',
		]);
	});

	test('stand in source mode as in live preview', async () => {
		host = await startApp(FILES);
		const view = await open(host, 'Ownership');
		await marksAre(view, SHAPES);
		await view.leaf.setViewState({ type: 'markdown', state: { ...view.getState(), source: true } });
		await marksAre(view, SHAPES);
	});

	test('move nothing: no word, no line', async () => {
		host = await startApp({ ...FILES, 'Ownership.md': NOTE.replace('long run.', `long run${' and the people'.repeat(12)}.`) });
		const view = await open(host, 'Ownership');
		await marksAre(view, SHAPES);
		const { cm } = view.editor;
		const boxes = (): unknown[] => Array.from({ length: cm.state.doc.lines }, (_, line) => [0, cm.state.doc.line(line + 1).length].map((ch) => boxAt(cm, line, ch)));
		const size = (): unknown => [cm.contentHeight, cm.scrollDOM.scrollWidth];
		const withMarks = [boxes(), size()];
		host.unloadPlugin();
		expect(marks(view)).toEqual([]);
		expect([boxes(), size()]).toEqual(withMarks);
	});

	test('stay with their questions while lines are typed above, before the note is read again', async () => {
		host = await startApp(FILES);
		const view = await open(host, 'Ownership');
		await marksAre(view, SHAPES);
		view.editor.setCursor({ line: 1, ch: 0 });
		type(view, 'one\ntwo\n');
		expect(marks(view)).toEqual(['4 linked', '6 none', '7 broken', '9 linked']);
		view.editor.setCursor({ line: 4, ch: 0 });
		type(view, '\n');
		view.editor.setCursor({ line: 5, ch: Infinity });
		type(view, ' More\n');
		expect(markedWords(view)[0]).toBe('1. **Tell me about a goal you took over.** What was at stake? More');
		while (view.editor.getValue() !== NOTE) view.editor.undo();
		await marksAre(view, SHAPES);
	});

	test('follow undo, redo and a paste of 500 lines', async () => {
		host = await startApp(FILES);
		const view = await open(host, 'Ownership');
		await marksAre(view, SHAPES);
		view.editor.setCursor({ line: 1, ch: 0 });
		view.editor.replaceSelection('pasted words\n'.repeat(500));
		view.editor.setCursor({ line: 505, ch: 0 });
		view.editor.scrollIntoView({ from: { line: 505, ch: 0 }, to: { line: 505, ch: 0 } }, true);
		await marksAre(view, ['502 linked', '504 none', '505 broken', '507 linked']);
		view.editor.undo();
		await marksAre(view, SHAPES);
		view.editor.redo();
		view.editor.scrollIntoView({ from: { line: 505, ch: 0 }, to: { line: 505, ch: 0 } }, true);
		await marksAre(view, ['502 linked', '504 none', '505 broken', '507 linked']);
	});

	test('follow what is written: a new question, a new link, a deleted line', async () => {
		host = await startApp(FILES);
		const view = await open(host, 'Ownership');
		await marksAre(view, SHAPES);
		view.editor.setCursor({ line: 4, ch: 100 });
		type(view, '\n\t- [[Two clocks]]');
		await marksAre(view, ['2 linked', '4 linked', '6 broken', '8 linked']);
		view.editor.replaceRange('', { line: 2, ch: 0 }, { line: 4, ch: 0 });
		expect(markedWords(view)[0]).toBe('2. Describe a risk you took for the long run.');
		await marksAre(view, ['2 linked', '4 broken', '6 linked']);
		view.editor.setCursor({ line: 10, ch: 100 });
		type(view, '\n\nTell me about a time you said no.');
		await marksAre(view, ['2 linked', '4 broken', '6 linked', `${view.editor.lastLine() - 1} none`]);
	});

	test('follow the stories: one that is written mends a broken link', async () => {
		host = await startApp(FILES);
		const view = await open(host, 'Ownership');
		await marksAre(view, SHAPES);
		await host.app.vault.create('Nowhere.md', FILES['Two clocks.md']?.replaceAll('Two clocks', 'Nowhere') ?? '');
		await marksAre(view, ['2 linked', '4 none', '5 linked', '7 linked']);
	});

	test('stay at a folded heading and come back behind it', async () => {
		host = await startApp({ ...FILES, 'Fold.md': '# Ownership\n\n## Tell me about a time you were late.\n\nwords\n\n- Describe a risk you took.\n\n## Next\n\nwords\n' });
		const view = await open(host, 'Fold');
		await marksAre(view, ['2 none', '6 none']);
		const { cm } = view.editor;
		const range = { from: cm.state.doc.line(3).to, to: cm.state.doc.line(8).to };
		cm.dispatch({ effects: StateEffect.appendConfig.of(codeFolding()) });
		cm.dispatch({ effects: foldEffect.of(range) });
		await marksAre(view, ['2 none']);
		cm.dispatch({ effects: unfoldEffect.of(range) });
		await marksAre(view, ['2 none', '6 none']);
	});

	test('are the same in two panes on one note', async () => {
		host = await startApp(FILES);
		const left = await open(host, 'Ownership');
		const right = await open(host, 'Ownership', 'source', 'split');
		await marksAre(left, SHAPES);
		await marksAre(right, SHAPES);
		right.editor.setCursor({ line: 0, ch: 0 });
		type(right, 'x\n');
		const moved = ['3 linked', '5 none', '6 broken', '8 linked'];
		await marksAre(right, moved);
		await marksAre(left, moved);
	});

	test('keep their places and take the new colors when the theme changes', async () => {
		host = await startApp(FILES);
		const view = await open(host, 'Ownership');
		const sign = (await markOn(view, 7)).querySelector('.interview-loop-sign') as HTMLElement;
		const light = getComputedStyle(sign).backgroundColor;
		host.setTheme('dark');
		await marksAre(view, SHAPES);
		expect(getComputedStyle(sign).backgroundColor).not.toBe(light);
	});

	test('stand behind the words of a right-to-left line: at its left', async () => {
		host = await startApp({ 'שאלות.md': '# Ownership\n\nTell me about a time you were late.\n\nספר לי על פעם שבה טעית. Tell me about a time you were wrong.\n' });
		const view = await open(host, 'שאלות');
		const { cm } = view.editor;
		// As the app does: each line has the direction of its words.
		const lines = Decoration.line({ attributes: { dir: 'auto' } });
		const directions = Decoration.set(Array.from({ length: cm.state.doc.lines }, (_, line) => lines.range(cm.state.doc.line(line + 1).from)));
		cm.dispatch({ effects: StateEffect.appendConfig.of([EditorView.perLineTextDirection.of(true), EditorView.decorations.of(directions)]) });
		await marksAre(view, ['2 none', '4 none']);
		const box = (line: number): { mark: DOMRect; text: { left: number } } => {
			const el = Array.from(cm.contentDOM.querySelectorAll('.interview-loop-mark-button'))[line === 2 ? 0 : 1];
			return { mark: (el as Element).getBoundingClientRect(), text: boxAt(cm, line, cm.state.doc.line(line + 1).length) };
		};
		await until(() => box(2).mark.left >= box(2).text.left && box(2).mark.left < box(2).text.left + 5);
		await until(() => box(4).mark.right <= box(4).text.left && box(4).mark.right > box(4).text.left - 5);
	});

	test('work in a pop-out window', async () => {
		host = await startApp(FILES);
		const view = await open(host, 'Ownership', 'source', 'window');
		await marksAre(view, SHAPES);
		const mark = await markOn(view, 2);
		expect(mark.ownerDocument).not.toBe(document);
		mark.click();
		await until(() => activePath(host) === 'The late train.md');
	});

	test('cost nothing in notes that are none: they are not even read', async () => {
		host = await startApp(FILES);
		const view = await open(host, 'Garden');
		view.editor.setCursor({ line: 2, ch: 0 });
		type(view, 'More words. ');
		await new Promise((done) => window.setTimeout(done, 500));
		expect(marks(view)).toEqual([]);
	});
});

describe('a mark', () => {
	test('jumps to its story, in a new tab with the modifier', async () => {
		host = await startApp(FILES);
		const view = await open(host, 'Ownership');
		const mark = await markOn(view, 2);
		mark.dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true, metaKey: true }));
		await until(() => activePath(host) === 'The late train.md');
		expect(view.file?.path).toBe('Ownership.md');
		host.app.workspace.setActiveLeaf(view.leaf);
		await clickOn(() => markOn(view, 2));
		await until(() => view.leaf.view.getState()['file'] === 'The late train.md');
	});

	test('lets the person choose among several stories', async () => {
		host = await startApp(FILES);
		(await markOn(await open(host, 'Ownership'), 7)).click();
		const shown = await until(() => { const items = Array.from(document.querySelectorAll('.suggestion-item')); return items.length === 2 && items; });
		expect(shown.map((el) => el.textContent)).toEqual(['The late train · The late train.md', 'Two clocks · Two clocks.md']);
	});

	test('says that a broken link leads nowhere, offers what it may lead to and creates nothing', async () => {
		host = await startApp(FILES);
		(await markOn(await open(host, 'Ownership'), 5)).click();
		const input = await until(() => document.querySelector<HTMLInputElement>('.prompt-input'));
		expect(input.placeholder).toBe('"Nowhere" leads nowhere. Relink to…');
		expect(host.app.vault.getFileByPath('Nowhere.md')).toBe(null);
	});

	test('shows the story while the pointer rests on it', async () => {
		host = await startApp(FILES);
		const mark = await markOn(await open(host, 'Ownership'), 2);
		await userEvent.keyboard('{Control>}');
		mark.dispatchEvent(new MouseEvent('mouseover', { bubbles: true, ctrlKey: true, metaKey: true }));
		await userEvent.keyboard('{/Control}');
		await until(() => document.querySelector('.hover-popover')?.textContent?.includes('3 days sooner'));
	});

	test('leaves the cursor where it was', async () => {
		host = await startApp(FILES);
		const view = await open(host, 'Ownership');
		view.editor.setCursor({ line: 0, ch: 3 });
		await clickOn(() => markOn(view, 5));
		expect(view.editor.getCursor()).toEqual({ line: 0, ch: 3 });
	});
});

describe('by keyboard', () => {
	test('one jumps to the story and back to the question', async () => {
		host = await startApp(FILES);
		const view = await open(host, 'Ownership');
		await marksAre(view, SHAPES);
		view.editor.setCursor({ line: 3, ch: 4 });
		run(host, 'open-story');
		await until(() => activePath(host) === 'The late train.md');
		run(host, 'open-questions');
		const input = await until(() => document.querySelector<HTMLInputElement>('.prompt-input'));
		expect(document.querySelectorAll('.suggestion-item')).toHaveLength(2);
		input.value = 'goal';
		input.dispatchEvent(new Event('input'));
		await userEvent.keyboard('{Enter}');
		await until(() => activePath(host) === 'Ownership.md');
		await until(() => cursorLine(host) === 2);
	});

	test('one goes back at once when the story answers one question', async () => {
		host = await startApp(FILES);
		await open(host, 'Two clocks');
		await until(() => { run(host, 'open-questions'); return activePath(host) === 'Ownership.md'; });
		await until(() => cursorLine(host) === 7);
	});

	test('one goes through the questions without a story, around and into other notes', async () => {
		host = await startApp({ ...FILES, 'Risks.md': '# Dive Deep\n\n- Tell me about a time you dug deep.\n' });
		const view = await open(host, 'Ownership');
		await marksAre(view, SHAPES);
		run(host, 'next-unlinked');
		expect(cursorLine(host)).toBe(4);
		run(host, 'next-unlinked');
		await until(() => activePath(host) === 'Risks.md' && cursorLine(host) === 2);
		run(host, 'next-unlinked');
		await until(() => activePath(host) === 'Ownership.md' && cursorLine(host) === 4);
		run(host, 'previous-unlinked');
		await until(() => activePath(host) === 'Risks.md' && cursorLine(host) === 2);
	});

	test('one drills the question at the cursor', async () => {
		host = await startApp(FILES);
		const view = await open(host, 'Ownership');
		await marksAre(view, SHAPES);
		view.editor.setCursor({ line: 4, ch: 0 });
		run(host, 'drill-question');
		await until(() => document.querySelector('[aria-label="Interview drill"]')?.textContent?.includes('Describe a risk you took'));
	});
});

describe('an editor that does not hold the whole note', () => {
	/** An editor with the note's path and other text, as the app makes one for a cell of a table. */
	async function nested(inside: (outer: EditorView) => HTMLElement): Promise<EditorView> {
		host = await startApp(FILES);
		const view = await open(host, 'Ownership');
		await marksAre(view, SHAPES);
		const { cm } = view.editor;
		const { editorExtensions } = host.app.workspace;
		const info = cm.state.field(editorInfoField);
		const cell = new EditorView({ doc: 'Tell me about a goal you took over.', parent: inside(cm), extensions: [editorInfoField.init(() => info), ...editorExtensions] });
		cell.dispatch({ changes: { from: 0, insert: '- ' } });
		await new Promise((done) => window.setTimeout(done, 600));
		return cell;
	}

	test.each([
		['inside that editor', (outer: EditorView) => outer.dom],
		['beside it', () => document.body],
	])('has no marks: %s', async (_where, inside) => {
		const cell = await nested(inside);
		expect(cell.contentDOM.querySelector('.interview-loop-mark')).toBeNull();
		cell.destroy();
		cell.dom.remove();
	});
});

describe('the menus of a note', () => {
	const titles = (): string[] => Array.from(document.querySelectorAll('.menu-item-title')).map((el) => el.textContent ?? '');

	test('offer at a question what can be done with it', async () => {
		host = await startApp(FILES);
		const view = await open(host, 'Ownership');
		await marksAre(view, SHAPES);
		const onLine = (line: number): string[] => {
			document.querySelector('.menu')?.remove();
			view.editor.setCursor({ line, ch: 0 });
			view.editor.cm.contentDOM.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
			return titles();
		};
		expect(onLine(2)).toEqual(expect.arrayContaining(['Open linked story', 'Link a story to this question', 'Drill this question']));
		expect(onLine(4)).toEqual(expect.arrayContaining(['Link a story to this question', 'Drill this question']));
		expect(onLine(4)).not.toContain('Open linked story');
	});

	test('offer in a story the way back to its questions, and in other notes only to mark a line', async () => {
		host = await startApp(FILES);
		const story = await open(host, 'The late train');
		await until(() => { story.editor.cm.contentDOM.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })); return titles().includes('Go to questions this story answers'); });
		const garden = await open(host, 'Garden');
		garden.editor.cm.contentDOM.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
		expect(titles()).toContain('Mark as question');
		expect(titles()).not.toContain('Go to questions this story answers');
	});
});

describe('unloading', () => {
	test('leaves no mark, listener or extension behind, and loading again works', async () => {
		host = await startApp(FILES);
		const view = await open(host, 'Ownership');
		await marksAre(view, SHAPES);
		host.unloadPlugin();
		expect(marks(view)).toEqual([]);
		await until(() => host.leftovers().leaves.length === 0);
		expect(host.leftovers()).toEqual({ leaves: [], commands: [], ribbonIcons: [], editorExtensions: 0, postProcessors: 0, settingTabs: [], elements: [], listeners: [], intervals: 0 });
		await host.loadPlugin();
		await marksAre(view, SHAPES);
		expect(await button('Linked story: The late train')).toBeTruthy();
	});
});
