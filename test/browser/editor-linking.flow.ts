import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../host';
import type { MarkdownView } from '../host/ui/view/markdown-view';
import { button, notices, run, startApp, until, userEvent } from './app';
import { FILES, markOn, marksAre, open } from './editor-app';

let host: Host;
afterEach(() => host.dispose());

const suggestions = (): string[] => Array.from(document.querySelectorAll('.suggestion-item')).map((el) => el.textContent ?? '');

async function start(note: string, files: Record<string, string> = {}): Promise<MarkdownView> {
	host = await startApp({ ...FILES, ...files, 'Ownership.md': `${note}` });
	const view = await open(host, 'Ownership');
	await until(() => view.editor.cm.contentDOM.querySelector('.interview-loop-mark') !== null || note.includes('|'));
	return view;
}

/** Runs the command on a line, and chooses the story with these words. */
async function link(view: MarkdownView, line: number, words = 'late'): Promise<void> {
	view.editor.setCursor({ line, ch: 0 });
	run(host, 'link-story');
	const input = await until(() => document.querySelector<HTMLInputElement>('.prompt-input'));
	input.value = words;
	input.dispatchEvent(new Event('input'));
	await userEvent.keyboard('{Enter}');
}

describe('linking a story', () => {
	test('nests the link below a list item, in the note\'s own indentation, and can be undone', async () => {
		const note = '# Ownership #interview\n\n* one\n  * two\n* Tell me about a time you were late.\n* three\n';
		const view = await start(note);
		await link(view, 4);
		await until(() => view.editor.getValue() === note.replace('late.\n', 'late.\n  * [[The late train]]\n'));
		await marksAre(view, ['4 linked']);
		expect(view.editor.getCursor()).toEqual({ line: 4, ch: 0 });
		view.editor.undo();
		expect(view.editor.getValue()).toBe(note);
	});

	test('is undone by the notice, wherever the lines are by then, unless they were changed', async () => {
		const note = '# Ownership #interview\n\n- Tell me about a time you were late.\n- three\n';
		const view = await start(note);
		await link(view, 2);
		await until(() => view.editor.getValue().includes('[[The late train]]'));
		view.editor.replaceRange('words\n\n', { line: 0, ch: 0 });
		(await button('Undo')).click();
		await until(() => view.editor.getValue() === `words\n\n${note}`);
		await link(view, 4);
		await until(() => view.editor.getValue().includes('\t- [[The late train]]'));
		view.editor.setLine(5, '\t- [[The late train]], the short way');
		(await button('Undo')).click();
		await until(() => notices().includes('The line has changed since then. Nothing was undone.'));
		expect(view.editor.getValue()).toContain('the short way');
	});

	test('says which question it is for', async () => {
		const view = await start('# Ownership #interview\n\n- Tell me about a time you were late.\n');
		view.editor.setCursor({ line: 2, ch: 0 });
		run(host, 'link-story');
		const input = await until(() => document.querySelector<HTMLInputElement>('.prompt-input'));
		expect(input.placeholder).toBe('Story for “Tell me about a time you were late.”');
		expect(input.getAttribute('aria-label')).toBe(input.placeholder);
	});

	test('puts a list item below a heading, a bold line and a plain line', async () => {
		const view = await start('# Ownership #interview\n\n## Tell me about a time you were late.\n\nwords\n\n**Describe a risk you took.**\n\nTell me about a time you were wrong.');
		await link(view, 2);
		await until(() => view.editor.lineCount() > 9);
		await link(view, 8, 'two');
		await until(() => view.editor.lineCount() > 11);
		await link(view, 11, 'two');
		await until(() => view.editor.getValue() === '# Ownership #interview\n\n## Tell me about a time you were late.\n\n- [[The late train]]\n\nwords\n\n**Describe a risk you took.**\n- [[Two clocks]]\n\nTell me about a time you were wrong.\n- [[Two clocks]]');
	});

	test('joins the children of an item', async () => {
		const view = await start('1. Tell me about a time you were late.\n\t- a point\n\t- another\n2. Describe a risk you took. #interview');
		await link(view, 1);
		await until(() => view.editor.getValue().includes('\t- another\n\t- [[The late train]]\n2. Describe'));
	});

	test('names the heading of a story that is not a whole note', async () => {
		const told = (title: string): string => `## ${title}\n\n**Situation**: x\n**Task**: y\n**Action**: z\n**Result**: in time\n\n`;
		const view = await start('# Ownership #interview\n\n- Describe a risk you took.\n', { 'Book.md': `# Stories\n\n#interview\n\n${told('Story 1 - The bridge: half built')}${told('Story 2 - The ferry')}` });
		await link(view, 2, 'bridge');
		await until(() => view.editor.getValue().includes('\t- [[Book#Story 1 - The bridge half built]]\n'));
		await marksAre(view, ['2 linked']);
	});

	test('offers the best fit first: same principle, then words in common, what is linked already last', async () => {
		const view = await start('# Ownership #interview\n\n- Describe a train you missed.\n- Tell me about a risk.\n\t- [[The late train]]\n');
		await until(() => view.editor.getValue() !== '');
		view.editor.setCursor({ line: 2, ch: 0 });
		run(host, 'link-story');
		await expect.poll(suggestions).toEqual([expect.stringMatching(/^Two clocks/), expect.stringMatching(/^The late train/), 'New story…']);
		await userEvent.keyboard('{Escape}');
		view.editor.setCursor({ line: 3, ch: 0 });
		run(host, 'link-story');
		await until(() => suggestions()[1] === 'The late trainlinked already');
	});

	test('refuses in a table, a quote and HTML, and says why', async () => {
		const note = '#interview\n\n> Tell me about a time you were late.\n\n> [!question] Describe a risk you took.\n';
		const view = await start(note, {});
		for (const mark of Array.from(view.editor.cm.contentDOM.querySelectorAll<HTMLElement>('.interview-loop-mark-button'))) {
			mark.click();
			await until(() => notices().includes('quote or callout'));
		}
		expect(document.querySelector('.prompt')).toBe(null);
		expect(view.editor.getValue()).toBe(note);
	});

	test('writes nothing when the line no longer holds the question', async () => {
		const view = await start('# Ownership #interview\n\n- Describe a risk you took.\n');
		view.editor.setCursor({ line: 2, ch: 0 });
		run(host, 'link-story');
		await until(() => document.querySelector('.prompt-input'));
		view.editor.setLine(2, '- Tell me about a night you remember.');
		const before = view.editor.getValue();
		await userEvent.keyboard('{Enter}');
		await until(() => notices().includes('no longer holds this question'));
		expect(view.editor.getValue()).toBe(before);
	});

	test('keeps the carriage returns of a file', async () => {
		const note = '# Ownership #interview\r\n\r\n- Describe a risk you took.\r\n- b\r\n';
		const view = await start(note);
		await link(view, 2);
		const text = (): string | undefined => host.app.vault.store.files.get('Ownership.md')?.text;
		await until(() => text() === note.replace('took.\r\n', 'took.\r\n\t- [[The late train]]\r\n'));
		await marksAre(view, ['2 linked']);
	});

	test('creates a new story with its parts in the chosen folder, and links it', async () => {
		const view = await start('# Ownership #interview\n\n- Describe a risk you took.\n');
		await link(view, 2, 'A bold: plan');
		await until(() => view.editor.getValue().includes('\t- [[A bold plan]]'));
		expect(host.app.vault.store.files.get('A bold plan.md')?.text).toBe('---\nprinciples:\n  - "Ownership"\n---\n\n# A bold: plan\n\n## Situation\n\n## Task\n\n## Action\n\n## Result\n\n');
		await marksAre(view, ['2 linked']);
	});

	test('asks for a title when none was typed, and never overwrites a note', async () => {
		const view = await start('# Ownership #interview\n\n- Describe a risk you took.\n');
		view.editor.setCursor({ line: 2, ch: 0 });
		run(host, 'link-story');
		const fresh = await until(() => Array.from(document.querySelectorAll<HTMLElement>('.suggestion-item')).find((el) => el.textContent === 'New story…'));
		fresh.click();
		const input = await until(() => document.querySelector<HTMLInputElement>('.modal input[type="text"]'));
		input.value = 'Garden';
		input.dispatchEvent(new Event('input'));
		(await button('Create and link')).click();
		await until(() => view.editor.getValue().includes('[[Garden 2]]'));
		expect(host.app.vault.store.files.get('Garden.md')?.text).toBe(FILES['Garden.md']);
	});
});

describe('the reading view', () => {
	const shown = (view: MarkdownView): string[] => Array.from(view.previewMode.containerEl.querySelectorAll<HTMLElement>('.interview-loop-mark')).map((el) => `${(el.parentElement?.firstChild?.textContent ?? '').slice(0, 20)} ${el.querySelector('button')?.getAttribute('aria-label') ?? ''}`);

	test('has the same marks behind the same questions', async () => {
		host = await startApp(FILES);
		const view = await open(host, 'Ownership', 'preview');
		await until(() => shown(view).some((text) => text.includes('Could fit')));
		expect(shown(view).map((text) => text.slice(text.search(/Linked|No|Story/)))).toEqual(['Linked story: The late train', 'No story linked yet. Could fit: Two clocks', 'Story link leads nowhere: Nowhere', 'Linked stories: The late train, Two clocks']);
	});

	test('marks each line of a paragraph, a heading and a list that is loose', async () => {
		host = await startApp({ 'Mixed.md': '# Ownership #interview\n\n## Tell me about a time you were late.\n\nDescribe a risk you took.\nTell me about a time you were wrong.\n\n- Give me an example of a hard choice.\n\n- Tell me about a time you said no.\n' });
		const view = await open(host, 'Mixed', 'preview');
		await until(() => shown(view).length === 5);
		const before = Array.from(view.previewMode.containerEl.querySelectorAll('.interview-loop-mark')).map((el) => el.previousSibling?.textContent?.trim());
		expect(before).toEqual(['Tell me about a time you were late.', 'Describe a risk you took.', 'Tell me about a time you were wrong.', 'Give me an example of a hard choice.', 'Tell me about a time you said no.']);
	});

	test('links through the file and follows it', async () => {
		host = await startApp(FILES);
		const view = await open(host, 'Ownership', 'preview');
		(await until(() => view.previewMode.containerEl.querySelector<HTMLElement>('button[aria-label$="Could fit: Two clocks"]'))).click();
		await until(() => document.querySelector('.prompt-input'));
		await userEvent.keyboard('{Enter}');
		await until(() => host.app.vault.store.files.get('Ownership.md')?.text.includes('2. Describe a risk you took for the long run.\n\t- [[Two clocks]]\n'));
		await until(() => shown(view).some((text) => text.includes('Linked story: Two clocks')));
	});

	test('saves the words that were typed before it was turned on, and links below them', async () => {
		host = await startApp(FILES);
		const view = await open(host, 'Ownership');
		// As if the app's own pause before saving were not over.
		view.requestSave = () => undefined;
		view.editor.replaceRange('Typed just now.\n\n', { line: 2, ch: 0 });
		await view.leaf.setViewState({ type: 'markdown', state: { ...view.getState(), mode: 'preview' } });
		expect(host.app.vault.store.read('Ownership.md')).not.toContain('Typed just now.');
		(await until(() => view.previewMode.containerEl.querySelector<HTMLElement>('button[aria-label$="Could fit: Two clocks"]'))).click();
		await until(() => document.querySelector('.prompt-input'));
		await userEvent.keyboard('{Enter}');
		await until(() => host.app.vault.store.read('Ownership.md').includes('2. Describe a risk you took for the long run.\n\t- [[Two clocks]]\n'));
		expect(host.app.vault.store.read('Ownership.md')).toContain('Typed just now.');
	});

	test('has no mark in other notes nor after unloading, and has them again after loading', async () => {
		host = await startApp(FILES);
		const view = await open(host, 'Ownership', 'preview');
		await until(() => shown(view).length === 4);
		host.unloadPlugin();
		expect(shown(view)).toEqual([]);
		await host.loadPlugin();
		await until(() => shown(view).length === 4);
		const garden = await open(host, 'Garden', 'preview');
		expect(shown(garden)).toEqual([]);
	});

	test('jumps by a mark', async () => {
		host = await startApp(FILES);
		const view = await open(host, 'Ownership', 'preview');
		(await until(() => view.previewMode.containerEl.querySelector<HTMLElement>('.interview-loop-mark button'))).click();
		await until(() => host.app.workspace.getActiveFile()?.path === 'The late train.md');
	});
});

test('a mark offers to link where no story is linked', async () => {
	host = await startApp(FILES);
	(await markOn(await open(host, 'Ownership'), 4)).click();
	await until(() => suggestions().length > 0);
	expect(document.querySelector<HTMLInputElement>('.prompt-input')?.placeholder).toBe('Story for “Describe a risk you took for the long run.”');
});
