import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../host';
import { asked, beginDrill, button, drill, notices, pressStart, restart, row, run, startApp, startDialog, until, userEvent } from './app';
import { serious, small, still, THEMES } from './axe';

let host: Host;
afterEach(() => host.dispose());

const LOOP = '#### Interview 1\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- Ownership\n\n### Ownership\n\n1. Tell me about a goal you took over.\n\t- [[The late train]]\n2. Describe a risk you took.\n';
const story = (title: string, probe = ''): string => `# ${title}\n\nPrinciple: Ownership\n\n**Situation**: We were late.\n**Task**: Be there.\n**Action**: I ran.\n**Result**: 3 days sooner\n${probe}`;
const FILES = {
	'Loop.md': LOOP,
	'The late train.md': story('The late train', '\n## Follow-ups\n\n- What did the driver say?\n'),
	'The tow.md': story('The tow'),
};

const text = (): string => drill()?.textContent ?? '';
const lines = async (): Promise<Array<Record<string, unknown>>> => {
	const files = host.app.vault.getMarkdownFiles().filter(({ path }) => path.startsWith('Interview practice/'));
	const texts = await Promise.all(files.map(({ path }) => host.app.vault.adapter.read(path)));
	return texts.flatMap((one) => one.split('\n')).filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Record<string, unknown>);
};
const kinds = async (): Promise<unknown[]> => (await lines()).map(({ t }) => t);

async function start(options: Parameters<typeof startApp>[1] = {}): Promise<void> {
	host = await startApp(FILES, options);
	await row('Dana');
	// Only the search finds the story that nothing links.
	await until(() => notices().includes('Found'));
}

/** Draws until this story is on the table. */
async function drawn(title: string): Promise<void> {
	await beginDrill(host, 'drill-story');
	if (asked() !== title) await userEvent.keyboard('n');
	await expect.poll(asked).toBe(title);
}

describe('a drill by story', () => {
	test('shows the title only, then the story with the questions that link it and those it could fit', async () => {
		await start();
		run(host, 'drill-story');
		await expect.poll(() => startDialog()?.textContent).toContain('2 of 2 stories; 2 never told');
		await pressStart();
		if (asked() !== 'The late train') await userEvent.keyboard('n');
		await expect.poll(asked).toBe('The late train');
		expect(text()).toContain('By story · Loop');
		expect(text()).toContain('Which questions does this story answer? Tell it.');
		expect(text()).not.toContain('Ownership');
		expect(text()).not.toContain('We were late.');
		expect(text()).not.toContain('Tell me about a goal');
		await userEvent.keyboard('h');
		await expect.poll(text).toContain('Ownership');
		await userEvent.keyboard(' ');
		await userEvent.keyboard(' ');
		await expect.poll(text).toContain('We were late.');
		const body = drill()?.querySelector('.interview-loop-reveal')?.textContent ?? '';
		expect(body).toMatch(/Dana Reyes.*Questions that link it.*Tell me about a goal you took over\..*Questions it could fit.*Describe a risk you took\..*Story/s);
		await userEvent.keyboard('f');
		await expect.poll(() => drill()?.querySelector('.interview-loop-probe')?.textContent).toBe('What did the driver say?');
	});

	test('a grade counts for the story and for no question, and can be undone', async () => {
		await start();
		await drawn('The late train');
		await userEvent.keyboard('  3');
		await expect.poll(kinds).toContain('told');
		expect((await lines()).find(({ t }) => t === 'told')).toMatchObject({ story: ['The late train'], g: 3, path: 'The late train.md', lp: ['Ownership'] });
		expect(await kinds()).not.toContain('review');
		// Readiness rests on questions.
		expect(document.querySelector('.interview-loop-rests')?.textContent).toBe('Grade an answer to see how ready you are.');
		run(host, 'show-history');
		const history = await until(() => document.querySelector<HTMLElement>('.interview-loop-history-page'));
		await expect.poll(() => history.isConnected ? history.textContent : document.querySelector('.interview-loop-history-page')?.textContent).toContain('By story · Loop');
		const page = document.querySelector('.interview-loop-history-page')?.textContent ?? '';
		expect(page).not.toContain('History without its question');
		expect(page).toContain('The late train1 answer');
		expect(page).not.toContain('Questions');
		const [leaf] = host.app.workspace.getLeavesOfType('interview-loop-drill');
		if (leaf === undefined) throw new Error('no drill');
		host.app.workspace.setActiveLeaf(leaf, { focus: true });
		await until(() => drill()?.isShown());
		await userEvent.keyboard('{Control>}z{/Control}');
		await expect.poll(async () => (await kinds()).includes('void')).toBe(true);
	});

	test('draws the least told first, and has its summary, its stories again, and their notes', async () => {
		await start();
		await drawn('The tow');
		await userEvent.keyboard('  2');
		await expect.poll(() => drill()?.querySelector('.interview-loop-summary') !== null || asked() === 'The late train').toBe(true);
		if (drill()?.querySelector('.interview-loop-summary') === null) await userEvent.keyboard('{Escape}');
		await until(() => drill()?.querySelector('.interview-loop-summary'));
		expect(text()).not.toContain('Readiness');
		(await button('Open: The tow')).click();
		await until(() => host.app.workspace.getActiveFile()?.path === 'The tow.md');
		run(host, 'drill-story');
		await expect.poll(() => startDialog()?.textContent).toContain('2 of 2 stories; 1 never told');
		(await until(() => Array.from(startDialog()?.querySelectorAll('button') ?? []).find((el) => ['Start', 'Start new drill'].includes(el.textContent ?? '')))).click();
		await expect.poll(() => drill() !== null && asked()).toBe('The late train');
	});

	test('goes on after a restart with the same story', async () => {
		await start();
		await beginDrill(host, 'drill-story');
		const title = asked();
		await userEvent.keyboard(' ');
		await restart(host);
		await expect.poll(asked).toBe(title);
		expect(text()).toContain('Which questions does this story answer? Tell it.');
	});

	test('starts from the menu of a loop, and says so where there is no story', async () => {
		await start();
		(await button('Loop: Loop. Choose another')).click();
		(await until(() => Array.from(document.querySelectorAll<HTMLElement>('.menu-item')).find((el) => el.textContent === 'Drill by story'))).click();
		await pressStart();
		expect(text()).toContain('By story · Loop');
		await host.dispose();
		host = await startApp({ 'Loop.md': LOOP.replace('\t- [[The late train]]\n', '') });
		await row('Dana');
		run(host, 'drill-story');
		await expect.poll(notices).toContain('No story was found in your notes yet.');
	});
});

describe.each(THEMES)('in the %s theme, on a phone: %s', (theme, phone) => {
	test('neither a title nor a revealed story has a serious finding of axe-core', async () => {
		await start({ theme, phone });
		await drawn('The late train');
		await still();
		expect(await serious(drill() as HTMLElement)).toEqual([]);
		await userEvent.keyboard('  ');
		await expect.poll(text).toContain('We were late.');
		await still();
		expect(await serious(drill() as HTMLElement)).toEqual([]);
		if (phone) expect(small(drill() as HTMLElement)).toEqual([]);
	});
});
