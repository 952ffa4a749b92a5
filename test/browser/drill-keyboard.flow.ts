import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../host';
import { activePath, asked, beginDrill, button, drill, notices, passTime, pressStart, row, run, startApp, startDialog, until, userEvent } from './app';

let host: Host;
let setBack: (() => void) | null = null;
afterEach(async () => {
	setBack?.();
	setBack = null;
	await host.dispose();
});

const PATH = 'Behavioral questions.md';
const NOTE = `# Behavioral questions

## Ownership

1. Tell me about a goal you took over from somebody else.
2. Describe a risk you took for the long run.
3. When did you last say that it was not your job?
`;
const STORY = '# The late train\n\n**Situation**: nobody drove it\n**Task**: mine now\n**Action**: cut the scope\n**Result**: 3 days sooner\n';

async function start(files: Record<string, string> = { [PATH]: NOTE }, options: Parameters<typeof startApp>[1] = {}): Promise<void> {
	host = await startApp(files, options);
	await until(() => document.querySelector('[role="treeitem"]'));
	await beginDrill(host);
}

const text = (): string => drill()?.textContent ?? '';
const said = (): string => document.querySelector('.interview-loop-drill [aria-live="polite"]')?.textContent ?? '';
const focused = (): string => document.activeElement?.getAttribute('data-name') ?? document.activeElement?.textContent ?? '';

/** Runs a command from the palette by keyboard alone. */
async function palette(words: string): Promise<void> {
	await userEvent.keyboard('{Control>}p{/Control}');
	await until(() => document.querySelector('.prompt-input'));
	await userEvent.keyboard(words);
	await userEvent.keyboard('{Enter}');
}

describe('a drill by keyboard', () => {
	test('goes from the start of the app to the summary and back to a new drill, over a note and back', async () => {
		host = await startApp({ [PATH]: NOTE });
		await until(() => document.querySelector('[role="treeitem"]'));
		await palette('start drill');
		await pressStart();
		await userEvent.keyboard('{Tab}');
		expect(focused()).toBe('hint');
		await userEvent.keyboard('{Tab}');
		expect(focused()).toBe('go');
		await userEvent.keyboard('{Enter}');
		expect(text()).toContain('speaking');
		await userEvent.keyboard('o');
		await until(() => activePath(host) === PATH);
		await palette('back to drill');
		await until(() => drill()?.contains(document.activeElement));
		await userEvent.keyboard(' 3');
		await until(() => text().includes('2 of 3'));
		await userEvent.keyboard('n  2');
		await until(() => drill()?.querySelector('.interview-loop-summary'));
		expect(focused()).toBe('New drill');
		expect(drill()?.querySelector('.interview-loop-summary button')).toBe(document.activeElement);
		await userEvent.keyboard('{Enter}');
		await pressStart();
		expect(text()).toContain('1 of 3');
	});

	test('has the focus when it opens, and again whenever its tab comes to the front', async () => {
		await start();
		expect(document.activeElement).toBe(drill());
		const drillTab = host.app.workspace.activeLeaf;
		host.app.commands.executeCommandById('workspace:new-tab');
		await until(() => drill()?.isShown() === false);
		drillTab?.tabHeaderEl.click();
		await until(() => document.activeElement === drill());
		await userEvent.keyboard(' ');
		expect(text()).toContain('speaking');
	});

	test('grades while a button of the reveal has the focus, and leaves Space and Enter to that button', async () => {
		await start();
		await userEvent.keyboard('  ');
		(await until(() => drill()?.querySelector<HTMLElement>('[data-name="part-1"]'))).focus();
		await userEvent.keyboard(' ');
		expect(drill()?.querySelector('[data-name="part-1"]')?.getAttribute('aria-pressed')).toBe('true');
		await userEvent.keyboard('3');
		expect(text()).toContain('2 of 3');
	});
});

describe('an answer that runs over its target', () => {
	test('is said once, and shown in words', async () => {
		await start();
		await userEvent.keyboard(' ');
		await until(() => said() === 'Speak now.');
		const heard: string[] = [];
		const live = document.querySelector('.interview-loop-drill [aria-live="polite"]');
		if (live === null) throw new Error('nothing to hear');
		new MutationObserver(() => heard.push(said())).observe(live, { childList: true, characterData: true, subtree: true });
		setBack = passTime(121_000);
		await until(() => text().includes('over target 2:00'));
		await until(() => heard.length > 0);
		await new Promise((done) => window.setTimeout(done, 1200));
		expect(heard).toEqual(['Over the target of 2:00.']);
	});
});

describe('a question that is retired for good', () => {
	test('comes back to the table by the notice, as the last step', async () => {
		await start();
		const first = asked();
		await userEvent.keyboard('{Shift>}x{/Shift}');
		await until(() => notices().includes(`Retired for good: "${first}"`));
		expect(asked()).not.toBe(first);
		(await button('Undo')).click();
		await until(() => asked() === first);
		await userEvent.keyboard(' ');
		expect(text()).toContain('speaking');
	});

	test('is asked again in the next drill when the notice is pressed later', async () => {
		await start();
		await userEvent.keyboard('{Shift>}x{/Shift}');
		await userEvent.keyboard('  3');
		(await button('Undo')).click();
		await until(() => notices().includes('can come up in drills again'));
		expect(text()).toContain('3 of 3');
		await userEvent.keyboard('{Escape}');
		run(host, 'start-drill');
		await until(startDialog);
		expect(startDialog()?.textContent).toContain('3 of 3 questions');
	});
});

describe('a drill in a window of its own', () => {
	function hideWindow(doc: Document, hidden: boolean): void {
		Object.defineProperty(doc, 'hidden', { value: hidden, configurable: true });
		doc.dispatchEvent(new Event('visibilitychange'));
	}

	test('pauses while that window is hidden', async () => {
		await start();
		await userEvent.keyboard(' ');
		const leaf = host.app.workspace.getLeavesOfType('interview-loop-drill')[0];
		if (leaf === undefined) throw new Error('no drill');
		host.app.workspace.moveLeafToPopout(leaf);
		const { doc } = leaf.view.containerEl;
		expect(doc).not.toBe(document);
		const clock = (): string => doc.querySelector('.interview-loop-clock')?.textContent ?? '';
		await until(() => /^speaking/.test(clock()));
		hideWindow(doc, true);
		setBack = passTime(90_000);
		hideWindow(doc, false);
		await until(() => /^speaking 0:0\d/.test(clock()));
	});
});

describe('the grades of a mock round', () => {
	const LOOP = `#### Interview 1\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- Ownership\n\n### Ownership\n\n${NOTE.split('\n').slice(4).join('\n')}`;

	test('go by keys to the answer that is marked, and on to the next', async () => {
		host = await startApp({ 'Loop.md': LOOP });
		await row('Dana');
		run(host, 'mock-round');
		await until(() => document.querySelector('.prompt-input'));
		await userEvent.keyboard('{Enter}');
		await pressStart();
		const order: string[] = [];
		for (let i = 0; i < 2; i++) {
			order.push(asked());
			await userEvent.keyboard('   ');
		}
		await until(() => text().includes('How did each answer go?'));
		const current = (): HTMLElement | null => drill()?.querySelector<HTMLElement>('[aria-current="true"]') ?? null;
		expect(current()?.getAttribute('aria-label')).toBe(order[0]);
		expect(current()?.querySelector<HTMLElement>('.interview-loop-row-keys')?.innerText).toContain('grade this answer');
		expect(said()).toContain(`Press 1 to 4 to grade: ${order[0] ?? ''}`);
		await userEvent.keyboard('{ArrowDown}');
		expect(current()?.getAttribute('aria-label')).toBe(order[1]);
		await userEvent.keyboard('4');
		expect(said()).toContain('Graded nailed.');
		expect(current()?.getAttribute('aria-label')).toBe(order[0]);
		await userEvent.keyboard('2');
		await until(() => drill()?.querySelector('.interview-loop-summary'));
		expect(text()).toContain('Answered2');
	});
});

describe('a reveal without a story', () => {
	const ONE = '# Behavioral questions\n\n## Ownership\n\n1. Tell me about a goal you took over.\n';
	const press = async (name: string): Promise<void> => { (await until(() => drill()?.querySelector<HTMLElement>(`[data-name="${name}"]`))).click(); };

	test('links a story that exists, and stays at the question', async () => {
		await start({ [PATH]: ONE, 'Interview stories/The late train.md': STORY });
		await userEvent.keyboard('  ');
		await press('link-story');
		await until(() => document.querySelector('.suggestion-item')?.textContent?.includes('The late train'));
		await userEvent.keyboard('{Enter}');
		await until(() => text().includes('cut the scope'));
		expect(drill()?.querySelector('[data-name="link-story"]')).toBe(null);
		expect(await host.app.vault.adapter.read(PATH)).toContain('[[The late train]]');
		await userEvent.keyboard('3');
		await until(() => drill()?.querySelector('.interview-loop-summary'));
	});

	test('creates a story, links it, and stays at the question', async () => {
		await start({ [PATH]: ONE });
		await userEvent.keyboard('  ');
		await press('new-story');
		await until(() => document.querySelector('.modal input[type="text"]'));
		await userEvent.keyboard('The night ferry{Enter}');
		await until(() => host.app.vault.getFileByPath('The night ferry.md'));
		await until(() => drill()?.querySelector('.interview-loop-story-title')?.textContent === 'The night ferry');
		expect(asked()).toBe('Tell me about a goal you took over.');
	});

	test('relinks a link that leads nowhere, and stays at the question', async () => {
		await start({ [PATH]: `${ONE}\t- [[The late trian]]\n`, 'Interview stories/The late train.md': STORY });
		await userEvent.keyboard('  ');
		expect(text()).toContain('The link leads nowhere.');
		expect((await button('Link a story…', drill() ?? document)).isShown()).toBe(true);
		expect((await button('New story…', drill() ?? document)).isShown()).toBe(true);
		await press('relink');
		await until(() => document.querySelector('.suggestion-item')?.textContent?.includes('The late train'));
		await userEvent.keyboard('{Enter}');
		await until(() => text().includes('cut the scope'));
		expect(asked()).toBe('Tell me about a goal you took over.');
	});
});

describe('the sidebar beside a drill', () => {
	test('gives no story of the question away until the reveal, moves no row and does not follow to it', async () => {
		const note = '# Behavioral questions\n\n## Ownership\n\n1. Tell me about a goal you took over from somebody else.\n\t- [[The late train]]\n';
		host = await startApp({ [PATH]: note, 'The late train.md': STORY });
		(await row('Ownership')).querySelector<HTMLElement>('.collapse-icon')?.click();
		const asking = await row('Tell me about a goal');
		expect(asking.textContent).toContain('The late train');
		const shape = (): string => JSON.stringify(Array.from(document.querySelectorAll('[role="treeitem"]'), (el) => [el.getBoundingClientRect().top, el.getBoundingClientRect().height]));
		const before = shape();
		const tree = (): string => document.querySelector('[role="tree"]')?.outerHTML ?? '';
		await beginDrill(host);
		await until(() => !tree().includes('The late train'));
		expect(shape()).toBe(before);
		await userEvent.keyboard('o');
		await until(() => activePath(host) === PATH);
		host.app.workspace.activeEditor?.editor?.setCursor({ line: 4, ch: 3 });
		await until(() => (text().includes('waiting') || text().includes('thinking')));
		expect(document.querySelector('[role="treeitem"][aria-current="location"]')).toBe(null);
		expect(tree()).not.toContain('The late train');
		run(host, 'back-to-drill');
		await until(() => document.activeElement?.closest('.interview-loop-drill') != null);
		await userEvent.keyboard('  ');
		await until(() => tree().includes('The late train'));
		expect(shape()).toBe(before);
	});
});
