import { afterEach, describe, expect, inject, test } from 'vitest';
import type { Host } from '../host';
import { activePath, button, cursorLine, demoVault, drill, notices, pressStart, row, rows, run, startApp, until, userEvent } from './app';

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

describe('the sidebar', () => {
	test('shows who probes what, how many questions there are, and where the gaps are', async () => {
		host = await startApp({ 'Loop.md': LOOP, 'The late train.md': STORY });
		await until(() => rows().length > 1);
		expect(rows()).toEqual(['Dana ReyesBar Raiser (2)', '  Ownership (2)', '  Dive Deep (no question)', '  Topics (1)']);
		const tree = document.querySelector('[role="tree"]');
		expect(tree?.getAttribute('aria-label')).toBe('Interview loop');
		await until(() => document.querySelector('[aria-label="Ownership, 2 questions, 1 without a story"]'));
	});

	test('shows the demo vault and lets the person choose between its loops', async () => {
		host = await startApp(demoVault());
		await until(() => notices().includes('Found'));
		(await until(() => document.querySelector<HTMLElement>('.interview-loop-choice'))).click();
		const item = await until(() => Array.from(document.querySelectorAll<HTMLElement>('.menu-item')).find((el) => el.textContent === 'Northwind loop'));
		item.click();
		await row('Fergus Tolland Abara');
		expect(rows().filter((text) => !text.startsWith(' '))).toHaveLength(7);
		expect(rows().filter((text) => text.startsWith('To review for all rounds'))).toHaveLength(1);
		expect(rows()).toContain('  Think Big (no question)');
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
		expect(document.querySelector('.interview-loop-empty')?.textContent).toContain('No interview notes found yet');
	});

	test('shows an overview with the notes of its interviews as one loop, and finds it by each of them', async () => {
		const interview = (who: string): string => `# Interview\n\n**Interviewer**: ${who}\n\n**Principles**\n- Ownership\n\n**Review**\n- Ropes of ${who}\n`;
		host = await startApp({ 'Another loop.md': LOOP, 'Boatyard/Overview.md': '[[1]] and [[2]]\n', 'Boatyard/1.md': interview('Ines Okoro'), 'Boatyard/2.md': interview('Per Lindqvist') });
		await row('Dana Reyes');
		await host.app.workspace.openLinkText('Boatyard/2', '', false);
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
		await until(() => rows().length === 2);
		expect(rows()).toEqual(['Dana ReyesBar Raiser (0)', '  Dive Deep (no question)']);
	});

	test('expands what a filter found something in, until the filter goes', async () => {
		host = await startApp({ 'Loop.md': LOOP });
		const before = await until(() => rows().length > 0 && rows());
		(await button('Filter')).click();
		const input = await until(() => document.querySelector<HTMLInputElement>('.interview-loop-filter input'));
		await userEvent.type(input, 'risk');
		await until(() => rows().length === 3);
		expect(rows()).toEqual(['Dana ReyesBar Raiser (1)', '  Ownership (1)', '    Describe a risk you took for the long run.']);
		await userEvent.clear(input);
		await until(() => rows().length === before.length);
		expect(rows()).toEqual(before);
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

const seed = inject('seedNote');
if (seed === null) console.log('The real note is not on this machine: nothing to show.');
else describe('the sidebar on the real note it was made for', () => {
	test('shows five people and eleven principles, eight of them gaps', async () => {
		host = await startApp({ 'seed.md': seed });
		await until(() => rows().length > 5);
		expect(rows().filter((text) => !text.startsWith(' '))).toHaveLength(7);
		expect(rows().filter((text) => text.startsWith('To review for all rounds'))).toHaveLength(1);
		expect(rows().filter((text) => text.includes('no question'))).toHaveLength(8);
		expect(rows().filter((text) => /^ {2}.*\((?:8|9|10)\)/.test(text))).toHaveLength(3);
	});
});
