import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Host } from '../host';
import { activePath, asked, beginDrill, button, cursorLine, drill, heldReads, KEPT, notices, restart, row, rows, run, startApp, startUnread, type HeldReads, until, untilRead, userEvent } from './app';
import { FILES, open } from './editor-app';

let host: Host;
let reads: HeldReads;
beforeEach(() => { reads = heldReads(); });
afterEach(async () => {
	reads.release();
	await host.dispose();
});

const STILL = 'Your notes are still being read';
const READING = 'Reading your notes…';

const LOOP = '#### Interview 1\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- Ownership\n\n### Ownership\n\n1. Tell me about a goal you took over.\n';
const QUESTIONS = '# Behavioral questions\n\n## Dive Deep\n\n1. Describe a number that was wrong.\n';

/** The options for flows about what the local storage keeps over a restart. */
const kept = (): HeldReads['options'] => ({ ...reads.options, hard: { ...reads.options.hard, ...KEPT.hard } });

/** Starts the app and has it read all notes but these. */
async function startWithout(files: Record<string, string>, ...unread: string[]): Promise<void> {
	reads.hold(...unread);
	host = await startUnread(files, reads.options);
}

/** Starts the app again and has it read all notes but these. */
async function restartWithout(...unread: string[]): Promise<void> {
	reads.hold(...unread);
	await host.restart();
}

async function readRest(): Promise<void> {
	reads.release();
	await untilRead();
}

function suggestions(): string[] {
	return Array.from(document.querySelectorAll('.suggestion-item')).map((el) => el.textContent ?? '');
}

function selected(): string {
	return document.querySelector('.suggestion-item.is-selected')?.textContent ?? '';
}

/** Opens the note of questions with the cursor on a line. */
async function at(line: number): Promise<void> {
	(await open(host, 'Ownership')).editor.setCursor({ line, ch: 0 });
}

async function go(type: string): Promise<void> {
	await host.app.workspace.revealLeaf(await until(() => host.app.workspace.getLeavesOfType(`interview-loop-${type}`)[0]));
}

describe('while notes are still being read', () => {
	test('the list of stories grows, with the best fit selected and the words typed kept', async () => {
		await startWithout(FILES, 'Two clocks.md');
		await at(4);
		await until(() => document.querySelector('.interview-loop-mark'));
		run(host, 'link-story');
		const input = await until(() => document.querySelector<HTMLInputElement>('.prompt-input'));
		await userEvent.type(input, 't');
		await expect.poll(suggestions).toEqual(['The late train', 'New story "t"']);
		expect(input.placeholder).toContain(READING);
		await readRest();
		await until(() => suggestions().length === 3);
		expect(input.value).toBe('t');
		expect(suggestions()).toContainEqual(expect.stringMatching(/^Two clocks/));
		expect(selected()).toBe(suggestions()[0]);
		await until(() => input.placeholder.startsWith('Story for “'));
	});

	test('the list of stories leaves the person on the one they moved to', async () => {
		await startWithout({ 'Bridge.md': FILES['The late train.md']?.replace('The late train', 'Bridge') ?? '', ...FILES }, 'Two clocks.md');
		await at(4);
		await until(() => document.querySelector('.interview-loop-mark'));
		run(host, 'link-story');
		await until(() => suggestions().length === 3);
		await userEvent.keyboard('{ArrowDown}');
		expect(selected()).toBe('The late train');
		await readRest();
		await until(() => suggestions()[0]?.startsWith('Two clocks'));
		expect(selected()).toBe('The late train');
		await userEvent.keyboard('{Enter}');
		await until(() => notices().includes('Linked "The late train".'));
	});

	test('the way to a question without a story waits for the person or for the notes', async () => {
		await startWithout({ ...FILES, 'Risks.md': '# Dive Deep\n\n- Tell me about a time you dug deep.\n' }, 'Two clocks.md');
		await at(5);
		run(host, 'next-unlinked');
		await until(() => notices().includes(STILL));
		expect(cursorLine(host)).toBe(5);
		await readRest();
		await until(() => notices().includes('Your notes have been read.'));
		expect(notices()).not.toContain(STILL);
		(await button('Continue')).click();
		await until(() => activePath(host) === 'Risks.md' && cursorLine(host) === 2);
	});

	test('a story by principle is not said to be missing, and one that is linked opens at once', async () => {
		await startWithout(FILES, 'Two clocks.md');
		await at(4);
		run(host, 'open-story');
		await until(() => notices().includes(STILL));
		expect(notices()).not.toContain('No story is linked');
		await at(2);
		run(host, 'open-story');
		await until(() => activePath(host) === 'The late train.md');
	});

	test('the questions of a story are not just missing', async () => {
		await startWithout(FILES, 'Ownership.md');
		await open(host, 'Two clocks');
		run(host, 'open-questions');
		await until(() => notices().includes(STILL));
		await readRest();
		(await button('Continue')).click();
		await until(() => activePath(host) === 'Ownership.md' && cursorLine(host) === 7);
	});

	test('a drill starts with what was read only when the person wants that', async () => {
		await startWithout({ 'Atlas loop.md': LOOP, 'Behavioral questions.md': QUESTIONS }, 'Behavioral questions.md');
		await row('Dana Reyes');
		run(host, 'start-drill');
		await until(() => notices().includes(STILL));
		expect(drill()).toBe(null);
		(await button('Continue anyway')).click();
		await until(() => drill()?.textContent?.includes('1 of 1'));
	});

	test('the note in front can be drilled as soon as it is read', async () => {
		host = await startApp({ 'Behavioral questions.md': QUESTIONS, 'Interview loop.md': LOOP }, reads.options);
		await host.app.workspace.openLinkText('Interview loop', '', false);
		await until(() => JSON.stringify(host.savedLayout).includes('Interview loop.md'));
		await restartWithout('Behavioral questions.md');
		run(host, 'drill-note');
		await until(() => notices().includes(STILL));
		await readRest();
		(await button('Continue')).click();
		await until(() => asked() === 'Tell me about a goal you took over.');
	});

	test('a drill that goes on does not say that its questions are gone', async () => {
		host = await startApp({ 'Behavioral questions.md': QUESTIONS }, reads.options);
		run(host, 'start-drill');
		await until(asked);
		await until(() => JSON.stringify(host.savedLayout).includes('interview-loop-drill'));
		await restartWithout('Behavioral questions.md');
		await go('drill');
		await until(() => drill()?.textContent?.includes(READING));
		expect(drill()?.textContent).not.toContain('no longer in your notes');
		await userEvent.keyboard('o');
		await until(() => notices().includes(STILL));
		await readRest();
		await until(() => drill()?.textContent?.includes(READING) === false);
		expect(asked()).toBe('Describe a number that was wrong.');
	});

	test('the stories to tell in a drill are not said to be used up', async () => {
		host = await startApp({ 'Behavioral questions.md': QUESTIONS }, reads.options);
		run(host, 'start-drill');
		await until(asked);
		await userEvent.keyboard('  ');
		await until(() => JSON.stringify(host.savedLayout).includes('"reached":"revealed"'));
		await restartWithout('Behavioral questions.md');
		await go('drill');
		await until(asked);
		await userEvent.keyboard(' s');
		const input = await until(() => document.querySelector<HTMLInputElement>('.prompt-input'));
		expect(input.placeholder).toBe(`Which story did you tell? ${READING}`);
	});

	test('a summary is drawn again when its questions are there', async () => {
		host = await startApp({ 'Behavioral questions.md': QUESTIONS }, reads.options);
		run(host, 'start-drill');
		await until(asked);
		await userEvent.keyboard('  4');
		await until(() => drill()?.textContent?.includes('1 of 1 practiced'));
		await until(() => JSON.stringify(host.savedLayout).includes('"phase":"done"'));
		await restartWithout('Behavioral questions.md');
		await go('drill');
		await until(() => drill()?.querySelector('.interview-loop-summary'));
		expect(drill()?.textContent).not.toContain('1 of 1 practiced');
		await readRest();
		await until(() => drill()?.textContent?.includes('1 of 1 practiced'));
	});

	test('the history does not list questions as lost', async () => {
		host = await startApp({ 'Behavioral questions.md': QUESTIONS }, reads.options);
		run(host, 'start-drill');
		await until(asked);
		await userEvent.keyboard('  4');
		run(host, 'show-history');
		await until(() => JSON.stringify(host.savedLayout).includes('interview-loop-history'));
		await restartWithout('Behavioral questions.md');
		await go('history');
		const page = (): string => document.querySelector('.interview-loop-history')?.textContent ?? '';
		await until(() => page().includes('1 answer in 1 session'));
		expect(page()).not.toContain('History without its question');
		expect(page()).toContain(READING);
		await readRest();
		await until(() => !page().includes(READING));
		expect(page()).not.toContain('History without its question');
	});

	test('the sidebar shows what was read, and says that there may be more', async () => {
		await startWithout({ 'Atlas loop.md': LOOP, 'Behavioral questions.md': QUESTIONS }, 'Behavioral questions.md');
		await row('Dana Reyes');
		const below = document.querySelector<HTMLElement>('.interview-loop-empty');
		expect(below?.textContent).toBe(READING);
		expect(below?.isShown()).toBe(true);
		await readRest();
		await row('Unassigned');
		expect(below?.isShown()).toBe(false);
	});

	test('the sidebar keeps the loop that was chosen', async () => {
		const files = { 'Atlas loop.md': LOOP, 'Boreal loop.md': LOOP.replace('Dana Reyes', 'Ines Okoro') };
		host = await startApp(files, kept());
		await host.app.workspace.openLinkText('Boreal loop', '', false);
		(await button('This note is in Boreal loop. Show that loop')).click();
		await row('Ines Okoro');
		host.app.workspace.getLeavesOfType('markdown')[0]?.detach();
		await restartWithout('Boreal loop.md');
		await row('Dana Reyes');
		await readRest();
		await row('Ines Okoro');
		expect(rows()[0]).toBe('Ines Okoro (1)');
	});

	test('the sidebar offers the loop of a note as soon as it is known', async () => {
		const [ines, per] = ['Ines Okoro', 'Per Lindqvist'].map((name) => LOOP.replace('Dana Reyes', name));
		await startWithout({ 'Atlas loop.md': LOOP, 'Boreal loop.md': ines ?? '', 'Cedar loop.md': per ?? '' }, 'Cedar loop.md');
		await row('Dana Reyes');
		const opened = host.app.workspace.openLinkText('Cedar loop', '', false);
		await readRest();
		await opened;
		(await button('This note is in Cedar loop. Show that loop')).click();
		await row('Per Lindqvist');
	});

	test('a link that is written meanwhile is followed once they are read', async () => {
		const labels = (): string => Array.from(document.querySelectorAll('[role="treeitem"]'), (el) => el.getAttribute('aria-label')).join('\n');
		await startWithout({ 'Interview loop.md': `${LOOP}\t- [[The late train]]\n`, 'The late train.md': 'Words.\n', 'Garden.md': '# Garden\n' }, 'The late train.md');
		await row('Dana Reyes');
		(await button('Expand all')).click();
		const file = host.app.vault.getFileByPath('Interview loop.md');
		if (file === null) throw new Error('no loop note');
		await host.app.vault.append(file, '2. Describe a risk you took.\n\t- [[Garden#No such bed]]\n');
		await row('Describe a risk');
		await host.app.metadataCache.settled();
		await readRest();
		await until(() => labels().includes('Describe a risk you took., Story link leads nowhere'), labels);
	});

	test('turning the plugin off ends the search, and its notice goes', async () => {
		await startWithout({ 'Interview loop.md': LOOP }, 'Interview loop.md');
		await button('Stop');
		host.unloadPlugin();
		expect(document.querySelector('.notice')).toBe(null);
		await until(() => host.leftovers().elements.length === 0);
	});
});

test('a session has one line in the practice log, though an answer was graded before the log was read', async () => {
	host = await startApp({ 'Behavioral questions.md': `${QUESTIONS}2. Describe a detail that others had missed.\n` }, kept());
	const log = (): string => host.app.vault.getFiles().find(({ path }) => path.includes('practice-log-'))?.path ?? '';
	const kinds = (): string => Array.from((host.app.vault.store.files.get(log())?.text ?? '').matchAll(/"t":"(\w+)"/g), ([, kind]) => kind).join(' ');
	await beginDrill(host);
	await userEvent.keyboard('  4');
	await until(() => kinds() === 'session review');
	await until(() => JSON.stringify(host.savedLayout).includes('"past":[{'));
	reads.hold(log());
	await restart(host);
	await go('drill');
	await until(asked);
	await userEvent.keyboard('   3');
	await until(() => drill()?.querySelector('.interview-loop-summary'));
	reads.release();
	await until(() => kinds().endsWith('review review'));
	expect(kinds()).toBe('session review review');
});
