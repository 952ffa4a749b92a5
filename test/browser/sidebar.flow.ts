import { afterEach, describe, expect, inject, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Host } from '../host';
import { activePath, asked, button, clickOn, cursorLine, demoVault, drill, notices, pressStart, row, rows, run, startApp, until, userEvent } from './app';

let host: Host;
afterEach(() => host.dispose());

const LOOP = `#### Interview 1

**Interviewer**: Dana Reyes (Bar Raiser)

**Principles**
- [[principles#Ownership]]
- [[principles#Dive Deep]]

**Review**
- Roadmaps

### Ownership

1. **Tell me about a goal you took over.** What was at stake?
	- [[The late train]]
2. Describe a risk you took for the long run.

#### Story 1 - The quiet rescue

Words of the story.
`;
const STORY = '# The late train\n\n**Situation**: The train had no driver.\n**Task**: I took it over.\n**Action**: I cut the scope by a third.\n**Result**: We shipped 3 days sooner.\n';

/** What a filter marks in the rows. */
const found = (): string[] => Array.from(document.querySelectorAll('[role="tree"] .search-result-file-matched-text')).map((el) => el.textContent ?? '');
/** The kinds of gaps with their counts. */
const gapLines = (): string[] => Array.from(document.querySelectorAll('.interview-loop-gap-kind')).map((el) => el.textContent ?? '');
/** The row the cursor is at. */
const current = (): string | null | undefined => document.querySelector('[role="treeitem"][aria-current="location"]')?.getAttribute('aria-label');

describe('the sidebar', () => {
	test('shows who probes what, how many questions there are, and where the gaps are', async () => {
		host = await startApp({ 'Loop.md': LOOP, 'The late train.md': STORY });
		await until(() => rows().length > 1);
		expect(rows()).toEqual(['Dana ReyesBar Raiser (2)', '  Ownership (2)', '  Dive Deep (No questions yet)', '  Topics (1)']);
		const tree = document.querySelector('[role="tree"]');
		expect(tree?.getAttribute('aria-label')).toBe('Interview loop');
		await until(() => document.querySelector('[aria-label="Ownership, 2 questions, 1 without a story"]'));
	});

	test('shows the demo vault and lets the person choose between its loops', async () => {
		host = await startApp(demoVault());
		await until(() => document.querySelector('.interview-loop-title')?.textContent?.endsWith(' loop'), 'a loop is shown');
		(await until(() => document.querySelector<HTMLElement>('.interview-loop-choice'))).click();
		const item = await until(() => Array.from(document.querySelectorAll<HTMLElement>('.menu-item')).find((el) => el.textContent === 'Northwind loop'));
		item.click();
		await row('Fergus Tolland Abara');
		expect(rows().filter((text) => !text.startsWith(' '))).toHaveLength(7);
		expect(rows().filter((text) => text.startsWith('To review for all rounds'))).toHaveLength(1);
		expect(rows()).toContain('  Think Big (No questions yet)');
		expect(rows().at(-1)).toMatch(/^Unassigned/);
	});

	test('goes through the whole tree by keyboard and opens a question where it stands', async () => {
		host = await startApp({ 'Loop.md': LOOP, 'The late train.md': STORY });
		(await row('Dana Reyes')).focus();
		await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowDown}{Enter}');
		await until(() => activePath(host) === 'Loop.md');
		expect(cursorLine(host)).toBe(13);
	});

	test('expands and collapses by keyboard, and remembers it over a restart', async () => {
		host = await startApp({ 'Loop.md': LOOP });
		(await row('Dana Reyes')).focus();
		await userEvent.keyboard('{ArrowLeft}');
		expect(rows()).toEqual(['Dana ReyesBar Raiser (2)']);
		await until(() => JSON.stringify(host.savedLayout).includes('interviewer:Dana Reyes'));
		await host.restart();
		await until(() => rows().length > 0);
		expect(rows()).toEqual(['Dana ReyesBar Raiser (2)']);
	});

	test('opens in a new tab with the modifier held', async () => {
		host = await startApp({ 'Loop.md': LOOP });
		const tabs = (): number => host.app.workspace.getLeavesOfType('markdown').length;
		(await row('Ownership')).querySelector<HTMLElement>('.tree-item-inner')?.click();
		await until(() => tabs() === 1);
		(await row('Dive Deep')).dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true, metaKey: true }));
		await until(() => tabs() === 2);
	});

	test('follows an edit, a rename and a deletion', async () => {
		host = await startApp({ 'Loop.md': LOOP, 'The late train.md': STORY });
		await row('Ownership');
		const file = host.app.vault.getFileByPath('Loop.md');
		if (file === null) throw new Error('no loop note');
		await host.app.vault.process(file, (text) => text.replace('2. Describe a risk you took for the long run.', '2. Describe a risk you took for the long run.\n3. Give me an example of a promise you kept.'));
		await until(() => rows().includes('  Ownership (3)'), 'three questions');
		await host.app.fileManager.renameFile(file, 'Renamed loop.md');
		await until(() => document.querySelector('.interview-loop-title')?.textContent === 'Renamed loop');
		await host.app.vault.delete(file);
		await until(() => rows().length === 0);
		expect(document.querySelector('.interview-loop-empty')?.textContent).toContain('Found 1 story in one note');
	});

	test('shows an overview with the notes of its interviews as one loop, and finds it by each of them', async () => {
		const interview = (who: string): string => `# Interview\n\n**Interviewer**: ${who}\n\n**Principles**\n- Ownership\n\n**Review**\n- Ropes of ${who}\n`;
		host = await startApp({ 'Another loop.md': `---\ninterview-date: 2031-03-04\n---\n${LOOP}`, 'Boatyard/Overview.md': '[[1]] and [[2]]\n', 'Boatyard/1.md': interview('Ines Okoro'), 'Boatyard/2.md': interview('Per Lindqvist') });
		await row('Dana Reyes');
		await host.app.workspace.openLinkText('Boatyard/2', '', false);
		(await button('This note is in Overview. Show that loop')).click();
		await row('Per Lindqvist');
		await until(() => document.querySelector('.interview-loop-title')?.textContent === 'Overview');
		(await row('Topics')).focus();
		await userEvent.keyboard('{ArrowRight}{ArrowDown}{Enter}');
		await until(() => activePath(host) === 'Boatyard/1.md');
		expect(cursorLine(host)).toBe(8);
	});

	test('narrows its rows to the words of the filter', async () => {
		host = await startApp({ 'Loop.md': LOOP });
		await row('Ownership');
		(await button('Filter')).click();
		const input = await until(() => document.querySelector<HTMLInputElement>('.interview-loop-filter input'));
		await userEvent.type(input, 'dive');
		await expect.poll(rows).toEqual(['Dana ReyesBar Raiser (0)', '  Dive Deep (No questions yet)']);
	});

	test('expands what a filter found something in, until the filter goes', async () => {
		host = await startApp({ 'Loop.md': LOOP });
		const before = await until(() => rows().length > 0 && rows());
		(await button('Filter')).click();
		const input = await until(() => document.querySelector<HTMLInputElement>('.interview-loop-filter input'));
		await userEvent.type(input, 'risk');
		// What was typed before filters too.
		await until(() => rows()[2] === '    Describe… risk you took for the long run.');
		expect(rows()).toEqual(['Dana ReyesBar Raiser (1)', '  Ownership (1)', '    Describe… risk you took for the long run.']);
		await userEvent.clear(input);
		await expect.poll(rows).toEqual(before);
	});

	test('finds the words of a filter over an interviewer and a principle, and marks them', async () => {
		host = await startApp({ 'Loop.md': LOOP });
		await row('Ownership');
		(await button('Filter')).click();
		const input = await until(() => document.querySelector<HTMLInputElement>('.interview-loop-filter input'));
		await userEvent.type(input, 'owner dana');
		await expect.poll(rows).toEqual(['Dana ReyesBar Raiser (2)', '  Ownership (2)']);
		await expect.poll(found).toEqual(['Dana', 'Owner']);
		await userEvent.clear(input);
		await until(() => found().length === 0);
	});

	test('shows a question without the opening that many have, and all of it to a screen reader', async () => {
		host = await startApp({ 'Loop.md': LOOP });
		(await row('Ownership')).focus();
		await userEvent.keyboard('{ArrowRight}');
		const question = await row('Tell me about a goal you took over.');
		expect(question.querySelector('.interview-loop-first')?.textContent).toBe('Tell… goal you took over.');
	});

	test('shows only gaps with their counts, of one kind on a press, and remembers it over a restart', async () => {
		host = await startApp({ 'Loop.md': LOOP.replace('long run.', 'long run.\n3. Describe a wall you hit.\n\t- [[Nowhere]]'), 'The late train.md': STORY });
		await row('Topics');
		(await button('Show gaps only')).click();
		await expect.poll(gapLines).toEqual(['1 broken link', '1 question without a story', '1 principle without a question', '3 never practiced']);
		await until(() => !rows().some((text) => text.includes('Topics')));
		(await button('1 broken link')).click();
		await expect.poll(rows).toEqual(['Dana ReyesBar Raiser (1)', '  Ownership (1)', '    Describe… wall you hit.']);
		expect((await button('1 broken link')).getAttribute('aria-pressed')).toBe('true');
		await until(() => JSON.stringify(host.savedLayout).includes('"gaps":"broken"'));
		await host.restart();
		await until(() => rows().length === 3);
		(await button('Show gaps only')).click();
		await until(() => rows().some((text) => text.includes('Topics')));
	});

	test('drills the questions with one kind of gap', async () => {
		host = await startApp({ 'Loop.md': LOOP, 'The late train.md': STORY });
		(await button('Show gaps only')).click();
		(await button('Drill: 1 question without a story')).click();
		await until(() => drill()?.textContent?.includes('1 of 1'));
		expect(drill()?.textContent).toContain('Without a story');
		expect(asked()).toContain('Describe a risk you took');
	});

	test('counts and drills the gaps that the filter leaves', async () => {
		host = await startApp({ 'Loop.md': LOOP.replace('long run.', 'long run.\n3. Describe a wall you hit.'), 'The late train.md': STORY });
		(await button('Show gaps only')).click();
		await button('Drill: 2 questions without a story');
		(await button('Filter')).click();
		const input = await until(() => document.querySelector<HTMLInputElement>('.interview-loop-filter input'));
		await userEvent.type(input, 'wall');
		await until(() => gapLines().join() === '1 question without a story,1 never practiced');
		(await button('Drill: 1 question without a story')).click();
		await until(() => drill()?.textContent?.includes('1 of 1'));
		expect(asked()).toBe('Describe a wall you hit.');
		(await button('Filter')).click();
		await until(() => gapLines()[0] === '2 questions without a story');
	});

	test('says so when a loop has no gaps', async () => {
		const loop = LOOP.replace('- [[principles#Dive Deep]]\n', '').replace('2. Describe a risk you took for the long run.', '');
		host = await startApp({ 'Loop.md': loop, 'The late train.md': STORY });
		await row('Ownership');
		(await button('Show gaps only')).click();
		await until(() => gapLines().join() === '1 never practiced');
		(await button('Drill: 1 never practiced')).click();
		await until(() => asked().includes('a goal'));
		await userEvent.keyboard('{Enter}{Enter}3');
		await until(() => document.querySelector('.interview-loop-empty')?.textContent === 'No gaps.');
		expect(rows()).toEqual([]);
	});

	test('says that no gap matches the filter, and filters all rows at the press of a button', async () => {
		host = await startApp({ 'Loop.md': LOOP, 'The late train.md': STORY });
		(await button('Show gaps only')).click();
		await until(() => gapLines().length > 0);
		(await button('Filter')).click();
		await userEvent.type(await until(() => document.querySelector<HTMLInputElement>('.interview-loop-filter input')), 'zzz');
		await until(() => document.querySelector('.interview-loop-empty p')?.textContent === 'No gap matches "zzz".');
		(await button('Filter all rows')).click();
		await until(() => document.querySelector('.interview-loop-empty')?.textContent === 'Nothing matches "zzz".');
		expect((await button('Show gaps only')).getAttribute('aria-pressed')).toBe('false');
	});

	test('follows the cursor in the note, opening what is collapsed, and leaves what the person collapses', async () => {
		host = await startApp({ 'Loop.md': LOOP });
		await row('Ownership');
		await host.app.workspace.openLinkText('Loop', '', false);
		const editor = await until(() => host.app.workspace.activeEditor?.editor);
		editor.setCursor({ line: 15, ch: 3 });
		await until(() => current()?.startsWith('Describe a risk you took') === true);
		editor.setCursor({ line: 13, ch: 0 });
		await until(() => current()?.startsWith('Tell me about a goal') === true);
		editor.setCursor({ line: 6, ch: 0 });
		await until(() => current()?.startsWith('Dive Deep') === true);
		(await row('Ownership')).querySelector<HTMLElement>('.collapse-icon')?.click();
		await until(() => rows().length === 4);
		editor.setCursor({ line: 5, ch: 0 });
		await until(() => current()?.startsWith('Ownership') === true);
		expect(rows()).toHaveLength(4);
	});

	test('does not follow the cursor when that is turned off', async () => {
		host = await startApp({ 'Loop.md': LOOP, '.obsidian/plugins/interview-loop/data.json': JSON.stringify({ followCursor: false }) });
		await row('Ownership');
		await host.app.workspace.openLinkText('Loop', '', false);
		const editor = await until(() => host.app.workspace.activeEditor?.editor);
		editor.setCursor({ line: 15, ch: 3 });
		(await row('Ownership')).querySelector<HTMLElement>('.collapse-icon')?.click();
		await row('Describe a risk');
		expect(current()).toBe(undefined);
	});

	test('expands a principle on the way to its first question, and says in its menu where it is assigned', async () => {
		host = await startApp({ 'Loop.md': LOOP });
		(await row('Ownership')).querySelector<HTMLElement>('.tree-item-inner')?.click();
		await until(() => activePath(host) === 'Loop.md' && cursorLine(host) === 13);
		await row('Describe a risk');
		(await row('Ownership')).dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 5, clientY: 5 }));
		(await until(() => Array.from(document.querySelectorAll<HTMLElement>('.menu-item')).find((el) => el.textContent === 'Open where it is assigned'))).click();
		await until(() => cursorLine(host) === 5);
	});

	test('drills a principle from its context menu', async () => {
		host = await startApp({ 'Loop.md': LOOP });
		(await row('Ownership')).dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 5, clientY: 5 }));
		(await until(() => Array.from(document.querySelectorAll<HTMLElement>('.menu-item')).find((el) => el.textContent === 'Drill this'))).click();
		await pressStart();
		expect(drill()?.textContent).toContain('1 of 2');
		expect(drill()?.textContent).toContain('Ownership');
	});

	test('tells by which rule a question was read', async () => {
		host = await startApp({ 'Loop.md': LOOP });
		(await row('Ownership')).focus();
		await userEvent.keyboard('{ArrowRight}');
		(await row('Describe a risk')).dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 5, clientY: 5 }));
		(await until(() => Array.from(document.querySelectorAll<HTMLElement>('.menu-item')).find((el) => el.textContent?.startsWith('Why')))).click();
		await until(() => notices().includes('Loop.md, line 16: '));
	});

	test('asks the app for a preview of the question under the pointer', async () => {
		host = await startApp({ 'Loop.md': LOOP });
		const seen: unknown[] = [];
		host.app.workspace.on('hover-link', (info: unknown) => seen.push(info));
		(await row('Ownership')).dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
		expect(seen).toMatchObject([{ source: 'interview-loop-sidebar', linktext: 'Loop.md', state: { scroll: 5 } }]);
	});

	test('helps in an empty vault, and its example loop can be drilled at once and never overwrites', async () => {
		host = await startApp({});
		(await button('Create example loop')).click();
		await row('Dana Example');
		const path = 'Interview example/Example principles.md';
		await host.app.vault.adapter.write(path, 'My own words now.');
		run(host, 'create-example');
		await until(() => notices().includes('Nothing was written'));
		expect(await host.app.vault.adapter.read(path)).toBe('My own words now.');
	});
});

describe('the marks of the sidebar', () => {
	const NOTES = {
		'Loop.md': '# Interview\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- Ownership\n- Dive Deep\n',
		'Ownership.md': '# Ownership #interview\n\n- Tell me about a goal you took over.\n\t- [[The late train]]\n- Describe a risk you took.\n\t- [[Nowhere]]\n- Give me an example of a hard choice.\n',
		'The late train.md': `---\nprinciples: [Ownership]\n---\n${STORY}`,
	};
	/** The mark of a row, the words of its second line, and how a screen reader says it. */
	const shown = async (label: string): Promise<readonly unknown[]> => {
		const el = await row(label);
		const sign = el.querySelector('.interview-loop-sign');
		return [/mod-(\w+)/.exec(sign?.className ?? '')?.[1], sign?.getAttribute('aria-label'), el.querySelector('.interview-loop-second')?.textContent, el.getAttribute('aria-label')];
	};
	const start = async (expanded = true): Promise<void> => {
		host = await startApp(NOTES);
		await until(() => rows().includes('  Ownership (3)'), 'the questions were read');
		(await row('Ownership')).focus();
		if (expanded) await userEvent.keyboard('{ArrowRight}');
	};
	const title = async (words: string): Promise<HTMLElement> => until(() => Array.from(document.querySelectorAll<HTMLElement>('.interview-loop-row-story')).find((el) => el.textContent === words), `the title "${words}"`);

	test('say for a question what it links, as the editor does', async () => {
		await start();
		expect(await shown('Tell me about')).toEqual(['linked', 'Linked story: The late train', 'The late train', 'Tell me about a goal you took over., Linked story: The late train']);
		expect(await shown('Describe')).toEqual(['broken', 'Story link leads nowhere: Nowhere', 'Nowhere', 'Describe a risk you took., Story link leads nowhere: Nowhere']);
		expect(await shown('Give me')).toEqual(['none', 'No story linked yet. Could fit: The late train', undefined, 'Give me an example of a hard choice., No story linked yet. Could fit: The late train']);
		const inSidebar = Array.from(document.querySelectorAll('.interview-loop-question .interview-loop-sign'), (el) => [el.className, el.getAttribute('aria-label')]);
		await host.app.workspace.openLinkText('Ownership', '', false, { state: { mode: 'source' } });
		const inEditor = (): unknown[] => Array.from(document.querySelectorAll('.cm-content .interview-loop-sign'), (el) => [el.className, el.getAttribute('aria-label')]);
		await expect.poll(inEditor).toEqual(inSidebar);
	});

	test('are above the questions the worst below, and say why, also for a collapsed interviewer', async () => {
		await start(false);
		expect(await shown('Ownership')).toEqual(['broken', '1 broken, 1 without a story', '1 broken, 1 without a story', 'Ownership, 3 questions, 1 broken, 1 without a story']);
		expect((await shown('Dana Reyes')).slice(0, 3)).toEqual(['broken', '1 broken, 1 without a story, 1 principle without a question', undefined]);
		await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
		await until(() => rows().length === 1);
		expect((await shown('Dana Reyes')).slice(0, 3)).toEqual(['broken', '1 broken, 1 without a story, 1 principle without a question', '1 broken, 1 without a story, 1 principle without a question']);
	});

	test('follow the filter with their counts', async () => {
		await start(false);
		(await button('Filter')).click();
		await userEvent.type(await until(() => document.querySelector<HTMLInputElement>('.interview-loop-filter input')), 'goal');
		await until(() => rows()[0] === 'Dana Reyes (1)');
		expect(rows().slice(0, 2)).toEqual(['Dana Reyes (1)', '  Ownership (1)']);
		expect((await shown('Ownership')).slice(0, 3)).toEqual(['linked', 'Every question has a linked story', undefined]);
	});

	test('have the title of the story in a second line: a press on it opens the story, one on the question the question', async () => {
		await start();
		await clickOn(() => title('The late train'));
		await until(() => activePath(host) === 'The late train.md');
		await userEvent.click((await row('Tell me about')).querySelector('.interview-loop-first') as Element);
		await until(() => activePath(host) === 'Ownership.md');
		expect(cursorLine(host)).toBe(2);
		const tabs = (): number => host.app.workspace.getLeavesOfType('markdown').length;
		(await title('The late train')).dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true, metaKey: true }));
		await until(() => tabs() === 2 && activePath(host) === 'The late train.md');
	});

	test('have a title for each story of a question: each opens its own, and a broken one says so and is relinked', async () => {
		host = await startApp({
			...NOTES,
			'Ownership.md': '# Ownership #interview\n\n- Tell me about a goal you took over.\n\t- [[The late train]]\n\t- [[Two clocks]]\n\t- [[Nowhere]]\n',
			'Two clocks.md': STORY.replace('The late train', 'Two clocks'),
		});
		await until(() => rows().includes('  Ownership (1)'), 'the question was read');
		(await row('Ownership')).focus();
		await userEvent.keyboard('{ArrowRight}');
		await clickOn(() => title('Two clocks'));
		await until(() => activePath(host) === 'Two clocks.md');
		const broken = await title('Nowhere');
		expect(broken.getAttribute('aria-label')).toBe('"Nowhere" leads nowhere. Relink it');
		expect([broken, await title('The late train')].map((el) => getComputedStyle(el).textDecorationLine)).toEqual(['line-through', 'none']);
		await userEvent.click(broken);
		await until(() => document.querySelector<HTMLInputElement>('.prompt-input')?.placeholder === '"Nowhere" leads nowhere. Relink to…');
	});

	test('open the story with Alt and Enter, offer to mend a broken one, and to link one where there is none', async () => {
		await start();
		(await row('Tell me about')).focus();
		expect((await row('Tell me about')).getAttribute('aria-keyshortcuts')).toBe('Alt+Enter');
		await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
		await until(() => activePath(host) === 'The late train.md');
		const asks = (): string => document.querySelector<HTMLInputElement>('.prompt-input')?.placeholder ?? '';
		(await row('Describe')).focus();
		await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
		await until(() => asks() === '"Nowhere" leads nowhere. Relink to…');
		await userEvent.keyboard('{Escape}');
		(await row('Give me')).focus();
		await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
		await until(() => asks().startsWith('Story for “'));
	});

	test('open the place of a story that is one of several in its note, and preview it', async () => {
		const told = (name: string): string => `## ${name}\n\n**Situation**: x\n**Task**: y\n**Action**: z\n**Result**: in time\n\n`;
		host = await startApp({ ...NOTES, 'Ownership.md': '# Ownership #interview\n\n- Tell me about a goal you took over.\n\t- [[Book#Story 2 - The ferry]]\n', 'Book.md': `# Stories\n\n#interview\n\n${told('Story 1 - The bridge')}${told('Story 2 - The ferry')}` });
		await until(() => rows().includes('  Ownership (1)'), 'the question was read');
		(await row('Ownership')).focus();
		await userEvent.keyboard('{ArrowRight}');
		const seen: unknown[] = [];
		host.app.workspace.on('hover-link', (info: unknown) => seen.push(info));
		(await title('The ferry')).dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
		expect(seen).toMatchObject([{ linktext: 'Book.md#Story 2 - The ferry' }]);
		await clickOn(() => title('The ferry'));
		await until(() => activePath(host) === 'Book.md' && cursorLine(host) === 11);
	});

	test('show no titles when the setting is off', async () => {
		await start();
		await title('The late train');
		host.app.setting.open();
		host.app.setting.openTabById('interview-loop');
		await page.getByRole('checkbox', { name: 'Show story titles in the sidebar' }).click({ force: true });
		await until(() => document.querySelector('.interview-loop-row-story') === null);
	});

	test('list in the menu of a question what could fit, which opens it', async () => {
		await start();
		(await row('Give me')).dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 5, clientY: 5 }));
		const titles = (): string[] => Array.from(document.querySelectorAll('.menu-item-title')).map((el) => el.textContent ?? '');
		await until(() => titles().length > 0);
		expect(titles()).toEqual(expect.arrayContaining(['Link a story…', 'Could fit: The late train']));
		expect(titles()).not.toContain('Open linked story');
		Array.from(document.querySelectorAll<HTMLElement>('.menu-item')).find((el) => el.textContent === 'Could fit: The late train')?.click();
		await until(() => activePath(host) === 'The late train.md');
	});

	test.each(['light', 'dark'] as const)('stand out from what is behind them, %s', async (theme) => {
		await start();
		host.setTheme(theme);
		const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D;
		const luminance = (color: string): number => {
			canvas.fillStyle = color;
			canvas.fillRect(0, 0, 1, 1);
			const [r = 0, g = 0, b = 0] = Array.from(canvas.getImageData(0, 0, 1, 1).data, (part) => { const share = part / 255; return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4; });
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		};
		const contrast = (one: string, other: string): number => { const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b); return (high + 0.05) / (low + 0.05); };
		const behind = getComputedStyle(document.querySelector('.workspace-split.mod-right-split') ?? document.body).getPropertyValue('--background-secondary');
		const style = (selector: string): CSSStyleDeclaration => getComputedStyle(document.querySelector(selector) as Element);
		const colors = { dot: style('.mod-linked').backgroundColor, ring: style('.interview-loop-question .mod-none').borderTopColor, cross: style('.interview-loop-question .mod-broken').color, words: style('.interview-loop-second').color, count: style('.interview-loop-principle .tree-item-flair').color, gap: style('.interview-loop-gap').color };
		for (const [what, color] of Object.entries(colors)) expect([what, contrast(color, behind) >= (['words', 'count', 'gap'].includes(what) ? 4.5 : 3)]).toEqual([what, true]);
	});
});

const seed = inject('seedNote');
if (seed === null) console.log('The real note is not on this machine: nothing to show.');
else describe('the sidebar on the real note it was made for', () => {
	test('shows five people and eleven principles, eight of them gaps', async () => {
		host = await startApp({ 'seed.md': seed });
		await until(() => rows().length > 5);
		expect(rows().filter((text) => !text.startsWith(' '))).toHaveLength(7);
		expect(rows().filter((text) => text.startsWith('To review for all rounds'))).toHaveLength(1);
		expect(rows().filter((text) => text.includes('No questions yet'))).toHaveLength(8);
		expect(rows().filter((text) => /^ {2}.*\((?:8|9|10)\)/.test(text))).toHaveLength(3);
	});
});
