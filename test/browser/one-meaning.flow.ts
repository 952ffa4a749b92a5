import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../host';
import { activePath, beginDrill, button, clickOn, drill, row, rows, run, startApp, until, userEvent } from './app';
import { serious, still, THEMES } from './axe';
import { FILES, markOn, open } from './editor-app';

let host: Host;
afterEach(() => host.dispose());

/** The shape of the mark in an element, and its words. */
function meaning(el: Element | null | undefined): string {
	const sign = el?.matches('.interview-loop-sign') ? el : el?.querySelector('.interview-loop-sign');
	return `${/mod-(\w+)/.exec(sign?.className ?? '')?.[1] ?? 'no mark'}: ${sign?.getAttribute('aria-label') ?? ''}`;
}

describe('the mark of a question means the same', () => {
	test.each([
		['linked', 0, 'Tell me about a goal'], ['none', 4, 'Describe a risk'], ['broken', 5, 'Tell me about a time you were wrong'],
	])('%s: in the sidebar, in the editor and in the drill', async (state, line, words) => {
		host = await startApp(FILES);
		const view = await open(host, 'Ownership');
		const inEditor = meaning(await markOn(view, state === 'linked' ? 2 : line));
		(await button('Expand all')).click();
		const inSidebar = meaning(await row(words));
		view.editor.setCursor({ line: state === 'linked' ? 2 : line, ch: 0 });
		run(host, 'drill-question');
		await until(() => drill()?.querySelector('.interview-loop-asked'));
		await userEvent.keyboard('  ');
		const inDrill = meaning(await until(() => drill()?.querySelector('.interview-loop-sign')));
		expect(inEditor).toMatch(new RegExp(`^${state}: `));
		expect([inSidebar, inDrill]).toEqual([inEditor, inEditor]);
	});
});

test('“Next question without a story” goes through what the gaps show, in the chosen loop and no other', async () => {
	const loop = (person: string, principle: string, prompts: readonly string[]): string =>
		`# Interview loop\n\n**Interviewer**: ${person}\n\n**Principles**\n- ${principle}\n\n# Questions\n\n## ${principle}\n\n${prompts.map((one) => `- ${one}\n`).join('')}`;
	host = await startApp({
		'Acme/Loop.md': loop('Dana Reyes', 'Mend first', ['Tell me about a sail you mended.', 'Tell me about a rope you cut.\n\t- [[The tow]]', 'Describe a net you lost.']),
		'Borealis/Loop.md': loop('Vuk Anders', 'Bake early', ['Tell me about a loaf you burned.']),
		'Acme/The tow.md': '# The tow\n\n#interview\n\n**Situation**: fog\n**Task**: tow\n**Action**: I pulled.\n**Result**: home\n',
	});
	run(host, 'open-sidebar');
	const { editor } = await open(host, 'Acme/Loop');
	editor.setCursor({ line: 0, ch: 0 });
	(await button('Show gaps only')).click();
	(await button('Expand all')).click();
	const shown = await until(() => {
		const found = rows().filter((one) => /sail|rope|net you|loaf/.test(one)).map((one) => /sail|rope|net|loaf/.exec(one)?.[0]);
		return found.length > 0 ? found : null;
	});
	const words = host.app.vault.getFileByPath('Acme/Loop.md');
	if (words === null) throw new Error('the loop is gone');
	const lines = (await host.app.vault.read(words)).split('\n');
	const visited: Array<string | undefined> = [];
	for (let step = 0; step < 3; step++) {
		const before = editor.getCursor().line;
		run(host, 'next-unlinked');
		await until(() => editor.getCursor().line !== before);
		expect(activePath(host)).toBe('Acme/Loop.md');
		visited.push(/sail|rope|net|loaf/.exec(lines[editor.getCursor().line] ?? '')?.[0]);
	}
	expect(shown).toEqual(['sail', 'net']);
	expect(visited).toEqual(['sail', 'net', 'sail']);
});

test('the principle of a question is changed from its menu in the drill', async () => {
	host = await startApp({ ...FILES, 'Dive.md': '# Dive Deep\n\n#interview\n\n- Tell me about a number that was wrong.\n' });
	const view = await open(host, 'Ownership');
	await markOn(view, 4);
	view.editor.setCursor({ line: 4, ch: 0 });
	run(host, 'drill-question');
	const question = await until(() => drill()?.querySelector<HTMLElement>('.interview-loop-asked'));
	question.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 20, clientY: 20 }));
	await clickOn(() => until(() => Array.from(document.querySelectorAll<HTMLElement>('.menu-item-title')).find((el) => el.textContent === 'Change principle…')));
	await clickOn(() => until(() => Array.from(document.querySelectorAll<HTMLElement>('.suggestion-item')).find((el) => el.textContent?.includes('Dive Deep'))));
	await until(() => rows().some((one) => one.includes('Dive Deep (2)')));
	expect(host.app.vault.getFileByPath('Ownership.md')).not.toBe(null);
	expect(question.isConnected || drill()?.querySelector('.interview-loop-asked') !== null).toBe(true);
});

test.each([['no notes', {}], ['stories only', { 'The late train.md': FILES['The late train.md'] ?? '' }]])('words and next step stand at the top of the sidebar in a vault with %s', async (_, files) => {
	host = await startApp(files);
	const empty = await until(() => document.querySelector<HTMLElement>('.interview-loop-sidebar .interview-loop-empty, .interview-loop-empty'));
	const pane = empty.closest<HTMLElement>('.view-content');
	if (pane === null) throw new Error('the sidebar has no content');
	expect(empty.getBoundingClientRect().top - pane.getBoundingClientRect().top).toBeLessThan(pane.clientHeight / 3);
});

describe.each(THEMES)('in the %s theme, on a phone: %s', (theme, phone) => {
	test('neither gaps nor a filter nor the list of keys has a serious finding of axe-core', async () => {
		host = await startApp(FILES, { theme, phone });
		run(host, 'open-sidebar');
		(await button('Show gaps only')).click();
		(await button('Expand all')).click();
		await still();
		const pane = await until(() => document.querySelector<HTMLElement>('.workspace-leaf-content[data-type="interview-loop-sidebar"] .view-content'));
		expect(await serious(pane)).toEqual([]);
		(await button('Filter')).click();
		await userEvent.type(await until(() => document.querySelector<HTMLInputElement>('.interview-loop-filter input')), 'risk');
		await until(() => document.querySelector('[role="tree"] .search-result-file-matched-text'));
		await still();
		// The button that clears a search field is the app's own.
		expect((await serious(pane)).filter((finding) => !finding.includes('search-input-clear-button'))).toEqual([]);
		await beginDrill(host);
		await userEvent.keyboard('?');
		const keys = await until(() => document.querySelector<HTMLElement>('.modal'));
		await still();
		expect(await serious(keys)).toEqual([]);
	});
});
