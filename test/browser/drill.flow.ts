import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../host';
import { activePath, asked, beginDrill, button, cursorLine, demoVault, drill, notices, pressStart, run, startApp, until, userEvent } from './app';

let host: Host;
afterEach(() => host.dispose());

const TOPICS = ['mistake', 'conflict', 'deadline', 'risk', 'goal', 'failure', 'habit', 'choice', 'plan', 'launch', 'budget', 'customer'];
const QUESTIONS = TOPICS.map((topic, i) => `${i + 1}. Tell me about a time a ${topic} taught you something. What did you change?`);
const NOTE = `# Behavioral questions\n\n## Ownership\n\n${QUESTIONS.join('\n')}\n`;

const LINKED = `# Behavioral questions

## Ownership

1. Tell me about a goal you took over. What was at stake?
	- two weeks to the freeze
	- Who was against it?
	- [[The late train]]

## Dive Deep

1. Describe a number that was wrong.
	- [[No such story]]
`;
const STORY = '# The late train\n\nSee [[Behavioral questions]].\n\n**Situation**: nobody drove it\n**Task**: mine now\n**Action**: cut the scope\n**Result**: 3 days sooner\n';

async function startDrill(files: Record<string, string>): Promise<void> {
	host = await startApp(files);
	await until(() => document.querySelector('[role="treeitem"]'));
	await beginDrill(host);
}

/** Goes through the drill to its end by keyboard; gives the questions in the order asked. */
async function askAll(): Promise<string[]> {
	const order: string[] = [];
	while (asked() !== '') {
		order.push(asked());
		await userEvent.keyboard('  3');
	}
	return order;
}

describe('the drill', () => {
	test('asks in random order, nothing twice, and takes the least asked first the next time', async () => {
		await startDrill({ 'Behavioral questions.md': NOTE });
		const first = await askAll();
		expect(new Set(first).size).toBe(10);
		const inOrder = QUESTIONS.map((line) => line.replace(/^\d+\. /, '').replace(/ What did.*/, '')).filter((text) => first.includes(text));
		expect(first).not.toEqual(inOrder);
		(await button('New drill')).click();
		await pressStart();
		const second = await askAll();
		const neglected = QUESTIONS.length - 10;
		expect(second.slice(0, neglected).some((text) => first.includes(text))).toBe(false);
	});

	test('asks the whole prompt, and hides principle, talking points and stories until the reveal, follow-ups until F', async () => {
		host = await startApp({ 'Behavioral questions.md': LINKED.replace(/\n## Dive Deep[^]*$/, ''), 'The late train.md': STORY });
		await until(() => document.querySelector('[role="treeitem"]'));
		await beginDrill(host);
		await until(() => asked() === 'Tell me about a goal you took over.');
		expect(drill()?.querySelector('.interview-loop-asked-with')?.textContent).toBe('What was at stake?');
		expect(document.querySelector('.interview-loop-drill [aria-live="polite"]')?.textContent).toContain('took over. What was at stake?');
		for (const secret of ['Ownership', 'Who was against it?', 'two weeks to the freeze', 'The late train']) expect(drill()?.textContent).not.toContain(secret);
		await userEvent.keyboard('  ');
		await until(() => drill()?.textContent?.includes('cut the scope'));
		for (const shown of ['Ownership', 'What was at stake?', 'two weeks to the freeze', 'The late train']) expect(drill()?.textContent).toContain(shown);
		expect(drill()?.textContent).not.toContain('Who was against it?');
		await userEvent.keyboard('f');
		expect(drill()?.querySelector('.interview-loop-probe')?.textContent).toBe('Who was against it?');
	});

	test('shows at the reveal what is written below the question', async () => {
		host = await startApp({ 'Behavioral questions.md': '# Behavioral questions\n\n**Tell me about a goal you took over.**\n\nThe **night** ferry had no captain.\n' });
		await until(() => document.querySelector('[role="treeitem"]'));
		await beginDrill(host);
		await until(() => asked() === 'Tell me about a goal you took over.');
		expect(drill()?.textContent).not.toContain('captain');
		await userEvent.keyboard('  ');
		await until(() => drill()?.textContent?.includes('had no captain'));
		expect(drill()?.querySelector('.markdown-rendered strong')?.textContent).toBe('night');
	});

	test('goes by buttons as well: speak, reveal, grade, skip, end, and sums up', async () => {
		await startDrill({ 'Behavioral questions.md': NOTE });
		(await button('Start speaking')).click();
		(await button('Reveal')).click();
		(await until(() => drill()?.querySelector<HTMLElement>('[data-name="grade-3"]'))).click();
		(await button('Skip')).click();
		expect(drill()?.textContent).toContain('3 of 10');
		(await button('End drill', drill() ?? document)).click();
		await until(() => drill()?.querySelector('.interview-loop-summary'));
		expect(drill()?.textContent).toContain('Answered1');
		expect(drill()?.textContent).toContain('Skipped1');
	});

	test('says each phase to a screen reader', async () => {
		await startDrill({ 'Behavioral questions.md': NOTE });
		const live = document.querySelector('.interview-loop-drill [aria-live="polite"]');
		expect(live?.textContent).toBe(`Question 1 of 10: ${asked()} What did you change?`);
		await userEvent.keyboard(' ');
		expect(live?.textContent).toBe('Speak now.');
		await userEvent.keyboard(' ');
		expect(live?.textContent).toBe('Revealed.');
		await userEvent.keyboard('3');
		expect(live?.textContent).toBe(`Graded solid. Question 2 of 10: ${asked()} What did you change?`);
	});

	test('leaves keys alone while an input has the focus or a character is being composed', async () => {
		await startDrill({ 'Behavioral questions.md': NOTE });
		drill()?.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, isComposing: true }));
		expect(drill()?.textContent).toContain('Start speaking');
		const input = document.body.createEl('input');
		input.focus();
		await userEvent.keyboard(' n');
		expect(input.value).toBe(' n');
		expect(drill()?.textContent).toContain('1 of 10');
		input.remove();
	});

	test('goes on after a restart with the same question and the same order', async () => {
		await startDrill({ 'Behavioral questions.md': NOTE });
		await userEvent.keyboard('  3');
		const second = asked();
		await until(() => JSON.stringify(host.savedLayout).includes('"past":[{'));
		await host.restart();
		await host.app.workspace.revealLeaf(await until(() => host.app.workspace.getLeavesOfType('interview-loop-drill')[0]));
		await until(asked);
		expect(asked()).toBe(second);
		expect(drill()?.textContent).toContain('2 of 10');
	});

	test('jumps from a question to its linked story and comes back', async () => {
		host = await startApp({ 'Behavioral questions.md': LINKED, 'The late train.md': STORY });
		const file = host.app.vault.getFileByPath('Behavioral questions.md');
		if (file === null) throw new Error('no note');
		await host.app.workspace.getLeaf('tab').openFile(file);
		await until(() => document.querySelector('[role="treeitem"]'));
		host.app.workspace.activeEditor?.editor?.setCursor(4, 3);
		run(host, 'open-story');
		await until(() => activePath(host) === 'The late train.md');
		host.app.commands.executeCommandById('app:go-back');
		await until(() => activePath(host) === 'Behavioral questions.md');
	});

	test('follows a link that stands in a revealed story and leaves the session standing', async () => {
		await startDrill({ 'Behavioral questions.md': LINKED.replace(/\n## Dive Deep[^]*$/, ''), 'The late train.md': STORY });
		await userEvent.keyboard('  ');
		(await until(() => drill()?.querySelector<HTMLElement>('a.internal-link'))).click();
		await until(() => activePath(host) === 'Behavioral questions.md');
		expect(host.app.workspace.getLeavesOfType('interview-loop-drill')).toHaveLength(1);
	});

	test('says that a story link leads nowhere and creates no note', async () => {
		host = await startApp({ 'Behavioral questions.md': LINKED });
		const before = host.app.vault.getMarkdownFiles().length;
		const file = host.app.vault.getFileByPath('Behavioral questions.md');
		if (file === null) throw new Error('no note');
		await host.app.workspace.getLeaf('tab').openFile(file);
		await until(() => document.querySelector('[role="treeitem"]'));
		host.app.workspace.activeEditor?.editor?.setCursor(11, 0);
		run(host, 'open-story');
		await until(() => notices().includes('leads nowhere'));
		expect(host.app.vault.getMarkdownFiles()).toHaveLength(before);
	});

	test('opens the source of the question at its line and stays where it was', async () => {
		await startDrill({ 'Behavioral questions.md': LINKED.replace(/\n## Dive Deep[^]*$/, '') });
		await userEvent.keyboard('o');
		await until(() => activePath(host) === 'Behavioral questions.md');
		expect(cursorLine(host)).toBe(4);
	});

	test('keeps a question whose note is deleted in mid-drill, and says so', async () => {
		await startDrill({ 'Behavioral questions.md': NOTE });
		const question = asked();
		const file = host.app.vault.getFileByPath('Behavioral questions.md');
		if (file === null) throw new Error('no note');
		await host.app.vault.delete(file);
		await until(() => drill()?.textContent?.includes('no longer in your notes'));
		expect(asked()).toBe(question);
		await userEvent.keyboard('  3');
		expect(drill()?.textContent).toContain('2 of 10');
	});

	test('says what became of a drill that another version saved', async () => {
		host = await startApp({ 'Behavioral questions.md': NOTE });
		await host.app.workspace.getLeaf('tab').setViewState({ type: 'interview-loop-drill', active: true, state: { scope: { kind: 'everything' }, session: { v: 99, cards: 'none' } } });
		await until(() => drill()?.textContent?.includes('saved by another version'));
		(await button('Start drill', drill() ?? document)).click();
		await pressStart();
	});

	test('drills one interviewer chosen by name', async () => {
		host = await startApp(demoVault());
		await until(() => notices().includes('Found'));
		run(host, 'drill-scope');
		const input = await until(() => document.querySelector<HTMLInputElement>('.prompt-input'));
		await userEvent.type(input, 'Anneke');
		await userEvent.keyboard('{Enter}');
		await pressStart();
		expect(drill()?.textContent).toContain('1 of 7');
	});

	test('drills the note in front', async () => {
		host = await startApp(demoVault());
		const file = host.app.vault.getFileByPath('Principles/Ownership.md');
		if (file === null) throw new Error('no note');
		await host.app.workspace.getLeaf('tab').openFile(file);
		await until(() => host.app.commands.listCommands().some(({ id }) => id === 'interview-loop:drill-note'));
		await beginDrill(host, 'drill-note');
		expect(drill()?.textContent).toContain('1 of 5');
	});

	test('says so when there is nothing to drill', async () => {
		host = await startApp({ 'Groceries.md': '- milk\n' });
		run(host, 'start-drill');
		await until(() => notices().includes('Nothing to drill'));
	});
});
