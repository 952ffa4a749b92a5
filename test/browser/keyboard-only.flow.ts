import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../host';
import { activePath, asked, cursorLine, drill, rows, startApp, startDialog, until, userEvent } from './app';

let host: Host;
afterEach(() => host.dispose());

const FILES = {
	'Loop.md': '# Interview\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- Ownership\n',
	'Ownership.md': '# Ownership #interview\n\n- Tell me about a goal you took over.\n\t- [[The late train]]\n- Describe a risk you took.\n\t- [[The late train]]\n',
	'The late train.md': '# The late train\n\n**Situation**: x\n**Task**: y\n**Action**: z\n**Result**: 3 days sooner\n',
};

/** Runs a command from the palette, by its keys. */
async function palette(words: string): Promise<void> {
	await userEvent.keyboard('{Control>}p{/Control}');
	const input = await until(() => document.querySelector('.prompt-input:focus'), 'the palette');
	await userEvent.keyboard(words);
	await userEvent.keyboard('{Enter}');
	await until(() => !input.isConnected, 'the palette is closed');
}

const said = (): string => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';

/** Presses a key until the focus is on what begins with these words. */
async function reach(key: string, words: string): Promise<void> {
	for (let press = 0; press < 20 && !said().startsWith(words); press++) await userEvent.keyboard(key);
	expect(said()).toMatch(new RegExp(`^${words}`));
}

/** The app as it starts: nothing in it was pressed, clicked or focused yet. */
async function start(): Promise<void> {
	host = await startApp(FILES);
	await until(() => rows().includes('  Ownership (2)'), 'the notes were read');
}

async function toTree(): Promise<void> {
	await palette('open interview sidebar');
	await until(() => document.activeElement?.getAttribute('role') === 'treeitem', 'the focus is on a row');
}

describe('with nothing but keys, from the start of the app', () => {
	test('the sidebar is read from the interviewer to a question, filtered to its gaps, and left for the note', async () => {
		await start();
		await toTree();
		expect(said()).toMatch(/^Dana Reyes/);
		await reach('{ArrowDown}', 'Ownership');
		await userEvent.keyboard('{ArrowRight}');
		await reach('{ArrowDown}', 'Describe a risk');
		await userEvent.keyboard('{Enter}');
		await until(() => activePath(host) === 'Ownership.md' && cursorLine(host) === 4);
		await toTree();
		await reach('{Shift>}{Tab}{/Shift}', 'Show gaps only');
		await userEvent.keyboard('{Enter}');
		await until(() => document.querySelector('.interview-loop-gaps')?.textContent?.includes('2 never practiced'));
	});

	test('a question leads to its story, the app back to the question, and the sidebar to both again', async () => {
		await start();
		await toTree();
		await reach('{ArrowDown}', 'Ownership');
		await userEvent.keyboard('{ArrowRight}');
		await reach('{ArrowDown}', 'Tell me about a goal');
		await userEvent.keyboard('{Enter}');
		await until(() => activePath(host) === 'Ownership.md' && cursorLine(host) === 2);
		await palette('open linked story');
		await until(() => activePath(host) === 'The late train.md');
		await palette('navigate back');
		await until(() => activePath(host) === 'Ownership.md');
		await toTree();
		await reach('{ArrowDown}', 'Tell me about a goal');
		await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
		await until(() => activePath(host) === 'The late train.md');
		await palette('go to questions this story answers');
		await until(() => document.querySelector('.prompt-input:focus'), 'both questions to choose from');
		await userEvent.keyboard('{ArrowDown}{Enter}');
		await until(() => activePath(host) === 'Ownership.md' && cursorLine(host) === 4);
	});

	test('a drill is started, left for the source and a story, come back to, summed up, taken back and closed', async () => {
		await start();
		await palette('start drill');
		await until(startDialog);
		await userEvent.keyboard('{Enter}');
		const first = await until(asked);
		await userEvent.keyboard(' o');
		await until(() => activePath(host) === 'Ownership.md');
		await palette('back to drill');
		await until(() => drill()?.contains(document.activeElement));
		expect(asked()).toBe(first);
		await userEvent.keyboard(' l');
		await until(() => activePath(host) === 'The late train.md');
		await palette('back to drill');
		await until(() => drill()?.contains(document.activeElement));
		await userEvent.keyboard('3');
		await until(() => asked() !== first);
		await userEvent.keyboard('  2');
		await until(() => drill()?.querySelector('.interview-loop-summary'));
		expect(said()).toBe('New drill');
		await reach('{Tab}', 'Undo');
		await userEvent.keyboard('{Enter}');
		await until(() => asked() !== '');
		await userEvent.keyboard('3');
		await until(() => said() === 'New drill');
		await reach('{Tab}', 'Close');
		await userEvent.keyboard('{Enter}');
		await until(() => drill() === null);
	});
});
