import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../host';
import { activePath, asked, beginDrill, button, drill, KEPT, notices, passTime, pressStart, restart, run, startApp, startDialog, until, userEvent } from './app';

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
	- [[The late train]]
2. Describe a risk you took for the long run.
	- [[The late train]]
3. When did you last say that it was not your job?
	- [[The late train]]
`;
const STORY = '# The late train\n\nSee [[Behavioral questions]].\n\n**Situation**: nobody drove it\n**Task**: mine now\n**Action**: cut the scope\n**Result**: 3 days sooner\n';
const FILES = { [PATH]: NOTE, 'The late train.md': STORY, 'Groceries.md': '- milk\n' };

async function start(options: Parameters<typeof startApp>[1] = {}): Promise<void> {
	host = await startApp(FILES, { ...options, hard: { ...KEPT.hard, ...options.hard } });
	await until(() => document.querySelector('[role="treeitem"]'));
	await beginDrill(host);
}

const notes = (): number => host.app.workspace.getLeavesOfType('markdown').length;
const clock = (): string => drill()?.querySelector('.interview-loop-clock')?.textContent ?? '';
const icons = (): HTMLElement[] => Array.from(document.querySelectorAll<HTMLElement>('.interview-loop-return'));
const inFront = (): string | undefined => host.app.workspace.activeLeaf?.view.getViewType();

/** Waits until the drill has the keys again. */
async function untilBack(): Promise<void> {
	await until(() => inFront() === 'interview-loop-drill' && drill()?.contains(document.activeElement) === true, 'back at the drill');
}

const WAYS: ReadonlyArray<readonly [string, () => Promise<unknown>]> = [
	['the command "Back to drill"', () => Promise.resolve(run(host, 'back-to-drill'))],
	['the icon in the header of the note', async () => { (await until(() => icons()[0])).click(); }],
	['going back in the app', () => Promise.resolve(host.app.commands.executeCommandById('app:go-back'))],
];

describe('a drill that is left for a note', () => {
	test.each(WAYS)('is back by %s at the same question, with its clock as it was', async (_, goBack) => {
		await start();
		await userEvent.keyboard(' ');
		const question = asked();
		await userEvent.keyboard('o');
		await until(() => activePath(host) === PATH && clock().startsWith('waiting'));
		setBack = passTime(300_000);
		await goBack();
		await untilBack();
		await until(() => /^speaking 0:0\d/.test(clock()));
		expect(asked()).toBe(question);
		await userEvent.keyboard(' ');
		expect(clock()).toMatch(/^spoke 0:0\d/);
	});

	test('uses one tab beside it for its source, a story and a link in that story, and never its own', async () => {
		await start();
		await userEvent.keyboard('o');
		await until(() => activePath(host) === PATH);
		expect(drill()?.isShown()).toBe(true);
		run(host, 'back-to-drill');
		await untilBack();
		await userEvent.keyboard('  l');
		await until(() => activePath(host) === 'The late train.md');
		expect(notes()).toBe(1);
		host.app.commands.executeCommandById('app:go-back');
		await untilBack();
		expect(notes()).toBe(0);
		(await until(() => drill()?.querySelector<HTMLElement>('a.internal-link'))).click();
		await until(() => activePath(host) === PATH);
		expect(notes()).toBe(1);
		expect(host.app.workspace.getLeavesOfType('interview-loop-drill')).toHaveLength(1);
	});

	test('closes the tab it made when that shows a story of the next question, and no other note or pinned tab', async () => {
		const look = async (keys: string, path: string): Promise<void> => {
			await userEvent.keyboard(keys);
			await until(() => activePath(host) === path);
			run(host, 'back-to-drill');
			await untilBack();
			expect(notes()).toBe(1);
		};
		await start();
		await look('o', PATH);
		await userEvent.keyboard('  3');
		await until(() => drill()?.textContent?.includes('2 of 3'));
		expect(notes()).toBe(1);
		await look('  l', 'The late train.md');
		await userEvent.keyboard('3');
		await until(() => drill()?.textContent?.includes('3 of 3') && notes() === 0);
		await userEvent.keyboard('{Control>}z{/Control}');
		await look('l', 'The late train.md');
		host.app.workspace.getLeavesOfType('markdown')[0]?.setPinned(true);
		await userEvent.keyboard('3');
		await until(() => drill()?.textContent?.includes('3 of 3'));
		expect(notes()).toBe(1);
	});

	test('never lets a note cover it, also when it was resumed in the tab group of that note', async () => {
		await start();
		await userEvent.keyboard('o');
		await until(() => activePath(host) === PATH);
		host.app.workspace.getLeavesOfType('interview-loop-drill')[0]?.detach();
		await until(() => drill() === null);
		run(host, 'resume-drill');
		await untilBack();
		await userEvent.keyboard('o');
		await until(() => activePath(host) === PATH && clock().startsWith('waiting'));
		expect(drill()?.isShown()).toBe(true);
	});

	test('goes back in the app from a second note to the drill, not to the first note', async () => {
		await start();
		await userEvent.keyboard('o');
		await until(() => activePath(host) === PATH);
		run(host, 'back-to-drill');
		await untilBack();
		await userEvent.keyboard('  l');
		await until(() => activePath(host) === 'The late train.md');
		host.app.commands.executeCommandById('app:go-back');
		await untilBack();
	});

	test('puts its way back on the notes reached from it only, and takes it away when it is over', async () => {
		await start();
		const file = host.app.vault.getFileByPath('Groceries.md');
		if (file === null) throw new Error('no note');
		await host.app.workspace.getLeaf('tab').openFile(file);
		await until(() => activePath(host) === 'Groceries.md');
		expect(icons()).toHaveLength(0);
		run(host, 'back-to-drill');
		await untilBack();
		await userEvent.keyboard('o');
		await until(() => activePath(host) === PATH);
		expect(icons()).toHaveLength(1);
		expect(icons()[0]?.getAttribute('aria-label')).toBe('Back to drill');
		run(host, 'back-to-drill');
		await untilBack();
		await userEvent.keyboard('{Escape}');
		await until(() => icons().length === 0);
		expect(host.app.commands.listCommands().some(({ id }) => id === 'interview-loop:back-to-drill')).toBe(false);
	});

	test('is left for another tab on a phone, and the app goes back to it', async () => {
		await start({ phone: true });
		await userEvent.keyboard('o');
		await until(() => activePath(host) === PATH);
		expect(drill()?.isShown()).toBe(false);
		host.app.commands.executeCommandById('app:go-back');
		await untilBack();
		expect(notes()).toBe(0);
	});

	test('opens nothing for a source that is gone', async () => {
		await start();
		const file = host.app.vault.getFileByPath(PATH);
		if (file === null) throw new Error('no note');
		await host.app.vault.delete(file);
		await until(() => drill()?.textContent?.includes('no longer in your notes'));
		await userEvent.keyboard('o');
		await until(() => notices().includes('no source to open'));
		expect(notes()).toBe(0);
		expect(clock()).toMatch(/^thinking/);
	});
});

describe('a drill whose tab was closed', () => {
	test('is offered before a new one, and goes on with its clock', async () => {
		await start();
		await userEvent.keyboard('  3 ');
		const second = asked();
		setBack = passTime(42_000);
		host.app.workspace.getLeavesOfType('interview-loop-drill')[0]?.detach();
		await until(() => drill() === null);
		run(host, 'start-drill');
		await until(startDialog);
		expect(document.activeElement?.textContent).toBe('Resume (2 of 3)');
		await userEvent.keyboard('{Enter}');
		await until(() => asked() === second);
		expect(clock()).toMatch(/^speaking 0:4[2-9]/);
		expect(drill()?.textContent).toContain('2 of 3');
	});

	test('is not lost when another drill is started and ended in between', async () => {
		await start();
		await userEvent.keyboard('  3');
		const second = asked();
		host.app.workspace.getLeavesOfType('interview-loop-drill')[0]?.detach();
		await until(() => drill() === null);
		run(host, 'drill-weak');
		(await button('Start new drill')).click();
		await until(() => drill()?.textContent?.includes('Weak spots') === true && asked() !== '');
		await userEvent.keyboard('{Escape}');
		await until(() => drill()?.querySelector('.interview-loop-summary'));
		run(host, 'start-drill');
		await until(startDialog);
		await userEvent.keyboard('{Enter}');
		await until(() => asked() === second);
	});

	test('is still offered after a restart of the app', async () => {
		await start();
		await userEvent.keyboard('  3');
		const second = asked();
		host.app.workspace.getLeavesOfType('interview-loop-drill')[0]?.detach();
		await until(() => drill() === null);
		await restart(host);
		run(host, 'start-drill');
		(await button('Resume (2 of 3): All questions')).click();
		await until(() => asked() === second);
	});
});

describe('a drill that was ended before its last question', () => {
	const RESUMED: ReadonlyArray<readonly [string, () => Promise<unknown>]> = [
		['the notice', async () => { (await until(() => document.querySelector<HTMLElement>('.interview-loop-offer'))).click(); }],
		['the button of its summary', async () => { (await button('Resume', await until(drill))).click(); }],
		['the key that takes a step back', () => userEvent.keyboard('{Control>}z{/Control}')],
		['the command "Resume drill"', () => Promise.resolve(run(host, 'resume-drill'))],
		['the dialog before a new one, where Enter starts a new one', async () => {
			run(host, 'start-drill');
			const resume = await button('Resume (2 of 3): All questions');
			expect(document.activeElement?.textContent).toBe('Start new drill');
			resume.click();
		}],
	];

	async function end(): Promise<string> {
		await start();
		await userEvent.keyboard('  3');
		const second = asked();
		await userEvent.keyboard(' {Escape}');
		await until(() => drill()?.querySelector('.interview-loop-summary'));
		return second;
	}

	test.each(RESUMED)('is resumed by %s, in its own tab', async (_, resume) => {
		const second = await end();
		expect(notices()).toContain('Drill ended');
		await resume();
		await until(() => asked() === second && clock().startsWith('speaking'));
		await until(() => !notices().includes('Drill ended'));
		expect(host.app.workspace.getLeavesOfType('interview-loop-drill')).toHaveLength(1);
		await userEvent.keyboard(' 3');
		await until(() => drill()?.textContent?.includes('3 of 3'));
	});

	test('is resumed by the command after its tab was closed and the app was started again', async () => {
		const second = await end();
		(await button('Close')).click();
		await until(() => drill() === null);
		await restart(host);
		run(host, 'resume-drill');
		await until(() => asked() === second);
	});

	test('is over when another one starts', async () => {
		await end();
		run(host, 'drill-weak');
		await pressStart();
		await userEvent.keyboard('{Escape}');
		await until(() => drill()?.querySelector('.interview-loop-summary'));
		run(host, 'resume-drill');
		await until(() => notices().includes('No drill is unfinished.'));
	});
});

describe('the dialog before a drill', () => {
	const MANY = `# Behavioral questions\n\n## Ownership\n\n${['mistake', 'conflict', 'deadline', 'risk', 'goal', 'failure', 'habit', 'choice', 'plan', 'launch', 'budget', 'customer'].map((topic, i) => `${i + 1}. Tell me about a time a ${topic} taught you something.`).join('\n')}\n`;
	const words = (): string => startDialog()?.querySelector('.interview-loop-pool')?.textContent ?? '';
	const neverAsked = (): HTMLElement | null | undefined => startDialog()?.querySelector<HTMLElement>('.checkbox-container');

	async function choose(length: string): Promise<void> {
		const select = await until(() => startDialog()?.querySelector('select'));
		await userEvent.selectOptions(select, length);
	}

	test('says what would be asked of how many, follows the choice, and remembers it', async () => {
		host = await startApp({ [PATH]: MANY });
		run(host, 'start-drill');
		await until(startDialog);
		expect(words()).toBe('10 of 12 questions; 12 never asked');
		expect(document.activeElement?.textContent).toBe('Start');
		await choose('5');
		expect(words()).toBe('5 of 12 questions; 12 never asked');
		await userEvent.keyboard('{Enter}');
		await until(() => drill()?.textContent?.includes('1 of 5'));
		for (let card = 0; card < 5; card++) await userEvent.keyboard('  3');
		await until(() => drill()?.querySelector('.interview-loop-summary'));
		await restart(host);
		run(host, 'start-drill');
		await until(startDialog);
		expect(words()).toBe('5 of 12 questions; 7 never asked');
	});

	test('leaves out on request what was asked before', async () => {
		host = await startApp({ [PATH]: MANY });
		await beginDrill(host);
		const first: string[] = [];
		while (asked() !== '') {
			first.push(asked());
			await userEvent.keyboard('  3');
		}
		(await button('New drill')).click();
		await until(startDialog);
		neverAsked()?.click();
		expect(words()).toBe('2 of 12 questions; 2 never asked');
		await pressStart();
		expect(drill()?.textContent).toContain('1 of 2');
		expect(first).not.toContain(asked());
	});

	test('changes no setting when only Enter is pressed', async () => {
		host = await startApp({ [PATH]: NOTE });
		await beginDrill(host);
		expect(JSON.stringify(await host.plugin.loadData() ?? {})).not.toContain('"questionsPerDrill":100');
	});
});
