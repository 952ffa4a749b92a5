import { afterEach, describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/core/drill/fingerprint';
import type { Host } from '../host';
import { activePath, asked, beginDrill, button, drill, notices, pressStart, run, startApp, until, userEvent } from './app';

let host: Host;
afterEach(() => host.dispose());

const PATH = 'Behavioral questions.md';
const ONE = `# Behavioral questions

## Ownership

1. Tell me about a goal you took over. What was at stake?
	- two weeks to the freeze
	- [[The late train]]
`;
const NOTE = `# Behavioral questions

## Ownership

1. Tell me about a goal you took over from somebody else.
2. Describe a risk you took for the long run.
3. When did you last say that it was not your job?
`;
const STORY = `# The late train

**Situation**: nobody drove it
**Task**: mine now
**Action**: cut the scope
**Result**: 3 days sooner

- What would you do differently on that train?
`;
const OTHER = '# The quiet rescue\n\n**Situation**: a\n**Task**: b\n**Action**: c\n**Result**: d\n';

async function startDrill(files: Record<string, string>, options: Parameters<typeof startApp>[1] = {}): Promise<void> {
	host = await startApp(files, options);
	await until(() => document.querySelector('[role="treeitem"]'));
	await beginDrill(host);
}

function text(): string {
	return drill()?.textContent ?? '';
}

function part(name: string): Promise<HTMLElement> {
	return until(() => drill()?.querySelector<HTMLElement>(`[data-name="${name}"]`), `a part "${name}"`);
}

function suggested(): string | undefined {
	return drill()?.querySelector('.interview-loop-grade.is-suggested .interview-loop-grade-name')?.textContent ?? undefined;
}

async function pick(label: string): Promise<void> {
	const input = await until(() => document.querySelector<HTMLInputElement>('.prompt-input'));
	await userEvent.type(input, label);
	await userEvent.keyboard('{Enter}');
}

describe('a session', () => {
	test('hints by levels, and a hint caps the suggested grade', async () => {
		await startDrill({ [PATH]: ONE, 'The late train.md': STORY });
		await userEvent.keyboard('h');
		expect(text()).toContain('Ownership');
		expect(text()).not.toContain('The late train');
		await userEvent.keyboard('h');
		expect(text()).toContain('The late train');
		expect(text()).not.toContain('two weeks');
		await userEvent.keyboard('h');
		expect(text()).toContain('two weeks to the freeze');
		await userEvent.keyboard('  ');
		for (const bit of [1, 2, 4, 8]) (await part(`part-${bit}`)).click();
		expect(suggested()).toBe('Shaky');
	});

	test('suggests a grade from the parts ticked and commits to none', async () => {
		await startDrill({ [PATH]: NOTE });
		await userEvent.keyboard('  ');
		expect(suggested()).toBe(undefined);
		(await part('part-1')).click();
		expect(suggested()).toBe('Shaky');
		for (const bit of [2, 4, 8]) (await part(`part-${bit}`)).click();
		expect(suggested()).toBe('Solid');
		for (const bit of [16, 64]) (await part(`part-${bit}`)).click();
		expect(suggested()).toBe('Nailed');
		await userEvent.keyboard(' ');
		expect(text()).toContain('1 of 3');
	});

	test('tells the clock by sight only, stands still in a pause and goes on after it', async () => {
		await startDrill({ [PATH]: NOTE });
		const clock = (): string => drill()?.querySelector('.interview-loop-clock')?.textContent ?? '';
		expect(clock()).toMatch(/^thinking 0:0\d · target 2:00$/);
		expect(drill()?.querySelector('.interview-loop-clock')?.getAttribute('aria-live')).toBe('off');
		await userEvent.keyboard(' p');
		expect(clock()).toMatch(/^paused · speaking 0:0\d · target 2:00$/);
		const stood = clock();
		await new Promise((done) => window.setTimeout(done, 1200));
		expect(clock()).toBe(stood);
		await userEvent.keyboard('p');
		await until(() => /^speaking 0:01/.test(clock()));
	});

	test('leaves out the time another tab was in front', async () => {
		await startDrill({ [PATH]: NOTE });
		await userEvent.keyboard(' o');
		await until(() => activePath(host) === PATH);
		await new Promise((done) => window.setTimeout(done, 6000));
		const leaf = host.app.workspace.getLeavesOfType('interview-loop-drill')[0];
		if (leaf === undefined) throw new Error('no drill');
		await host.app.workspace.revealLeaf(leaf);
		host.app.workspace.setActiveLeaf(leaf, { focus: true });
		await userEvent.keyboard(' ');
		await expect.poll(() => drill()?.querySelector('.interview-loop-clock')?.textContent).toMatch(/^spoke 0:0[0-5]/);
		expect(text()).toContain('1 of 3');
	});

	test('marks the story told, by S or by its button, and offers the linked one first', async () => {
		await startDrill({ [PATH]: `${ONE}2. Describe a number that was wrong.\n\t- [[The quiet rescue]]\n`, 'The late train.md': STORY, 'The quiet rescue.md': OTHER });
		await userEvent.keyboard('  s');
		const items = await until(() => { const all = Array.from(document.querySelectorAll('.suggestion-item')); return all.length > 1 && all; });
		const linked = asked().includes('goal') ? 'The late train' : 'The quiet rescue';
		expect(items.map((item) => item.textContent)).toContain(`${linked} · linked, not told yet`);
		expect(items[0]?.textContent).toContain('linked');
		await userEvent.keyboard('{Enter}');
		const told = await until(() => drill()?.querySelector('.interview-loop-told[aria-pressed="true"]'));
		(told as HTMLElement).click();
		expect(told.getAttribute('aria-pressed')).toBe('false');
	});

	test('shows in a line the story told that has no button, before the reveal and after, until S takes it back', async () => {
		await startDrill({ [PATH]: `${ONE}\n## Dive Deep\n\n1. Describe a number that was wrong.\n\t- [[The quiet rescue]]\n`, 'The late train.md': STORY, 'The quiet rescue.md': OTHER });
		const [own, other] = asked().includes('goal') ? ['late train', 'quiet rescue'] : ['quiet rescue', 'late train'];
		const line = (): string => Array.from(drill()?.querySelectorAll<HTMLElement>('.interview-loop-told-line') ?? [])
			.filter((el) => el.isShown()).map(({ textContent }) => textContent).join();
		await userEvent.keyboard(' s');
		await pick(other);
		await until(() => line() === `Told: The ${other}`);
		await userEvent.keyboard('s');
		await pick(own);
		await until(() => line().includes(own));
		await userEvent.keyboard(' ');
		await until(() => drill()?.querySelector(`.interview-loop-told[aria-pressed="true"][data-story="The ${own}"]`));
		expect(line()).toBe(`Told: The ${other}`);
		await userEvent.keyboard('s');
		await pick(other);
		await until(() => line() === '');
	});

	test('asks a follow-up, the story\'s own first, and another one at each asking', async () => {
		await startDrill({ [PATH]: ONE, 'The late train.md': STORY.replace('- What', '## Follow-up questions\n\n- What') });
		await userEvent.keyboard('  f');
		const probe = (): string => drill()?.querySelector('.interview-loop-probe')?.textContent ?? '';
		expect(probe()).not.toBe('');
		const first = probe();
		await userEvent.keyboard('f');
		expect(probe()).not.toBe(first);
		expect(document.querySelector('.interview-loop-drill [aria-live="polite"]')?.textContent).toBe(`Follow-up: ${probe()}`);
	});

	test('rests a card for this drill only', async () => {
		await startDrill({ [PATH]: NOTE });
		const first = asked();
		await userEvent.keyboard('x');
		expect(asked()).not.toBe(first);
		await userEvent.keyboard('  3  3');
		await until(() => drill()?.querySelector('.interview-loop-summary'));
		(await button('New drill')).click();
		await pressStart();
		expect(text()).toContain('1 of 3');
	});

	test('retires a card until it is brought back, and offers that when all are retired', async () => {
		await startDrill({ [PATH]: ONE });
		await userEvent.keyboard('{Shift>}x{/Shift}');
		await until(() => drill()?.querySelector('.interview-loop-summary'));
		run(host, 'start-drill');
		await until(() => notices().includes('is retired'));
		(await button('Bring back and drill')).click();
		await until(asked);
	});

	test('takes a retirement back', async () => {
		await startDrill({ [PATH]: NOTE });
		const first = asked();
		await userEvent.keyboard('{Shift>}x{/Shift}{Control>}z{/Control}');
		expect(asked()).toBe(first);
		await userEvent.keyboard('{Escape}');
		run(host, 'start-drill');
		await pressStart();
		expect(text()).toContain('1 of 3');
	});

	test('wires the links of a revealed story: Mod-click opens a tab, hovering asks for a preview', async () => {
		await startDrill({ [PATH]: ONE, 'The late train.md': `${STORY}\nSee [[${PATH.replace('.md', '')}]].\n` });
		await userEvent.keyboard('  ');
		const link = await until(() => drill()?.querySelector<HTMLElement>('a.internal-link'));
		const seen: unknown[] = [];
		host.app.workspace.on('hover-link', (info: unknown) => seen.push(info));
		link.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
		expect(seen).toMatchObject([{ source: 'interview-loop-drill', linktext: 'Behavioral questions', sourcePath: 'The late train.md' }]);
		const tabs = host.app.workspace.getLeavesOfType('markdown').length;
		link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true, metaKey: true }));
		await until(() => host.app.workspace.getLeavesOfType('markdown').length === tabs + 1);
		expect(text()).toContain('1 of 1');
	});

	test('comes back from the summary when the end was a slip', async () => {
		await startDrill({ [PATH]: NOTE });
		const first = asked();
		await userEvent.keyboard(' {Escape}');
		await until(() => drill()?.querySelector('.interview-loop-summary'));
		await userEvent.keyboard('{Control>}z{/Control}');
		expect(asked()).toBe(first);
		expect(text()).toContain('speaking');
	});

	test('is resumed by the notice of its end as it was, also after its tab was closed', async () => {
		await startDrill({ [PATH]: NOTE });
		await userEvent.keyboard('  3');
		const second = asked();
		await userEvent.keyboard(' {Escape}');
		await until(() => notices().includes('Drill ended after 1 of 3 questions.'));
		(await button('Resume')).click();
		expect(asked()).toBe(second);
		expect(text()).toContain('2 of 3');
		expect(text()).toContain('speaking');
		await userEvent.keyboard('{Escape}');
		(await button('Close')).click();
		await until(() => drill() === null);
		(await button('Resume')).click();
		await until(() => asked() === second);
		expect(text()).toContain('2 of 3');
	});

	test('ends without a notice when nothing was answered', async () => {
		await startDrill({ [PATH]: NOTE });
		await userEvent.keyboard('{Escape}');
		await until(() => drill()?.querySelector('.interview-loop-summary'));
		expect(notices()).not.toContain('Drill ended');
	});

	test('shows all keys over the view and leaves the session standing', async () => {
		await startDrill({ [PATH]: NOTE });
		await userEvent.keyboard('?');
		const modal = await until(() => document.querySelector('.interview-loop-key-list'));
		expect(modal.textContent).toContain('Pick the story you used');
		await userEvent.keyboard('{Escape}');
		await until(() => document.querySelector('.interview-loop-key-list') === null);
		expect(text()).toContain('1 of 3');
	});

	test('takes a double click on a button as one press: what it would grade or reveal waits for a click of its own', async () => {
		await startDrill({ [PATH]: NOTE });
		const first = asked();
		await userEvent.dblClick(await button('Start speaking'));
		expect(text()).toContain('speaking');
		const reveal = (await button('Reveal')).getBoundingClientRect();
		await userEvent.dblClick(await button('Reveal'));
		const under = document.elementFromPoint(reveal.x + reveal.width / 2, reveal.y + reveal.height / 2);
		expect(under?.closest('button')).not.toBeNull();
		expect([asked(), text().includes('1 of 3')]).toEqual([first, true]);
		await userEvent.dblClick(await part('grade-3'));
		expect(text()).toContain('2 of 3');
		expect(text()).toContain('thinking');
	});

	test('keeps the button that a keyboard user is on', async () => {
		await startDrill({ [PATH]: NOTE });
		await userEvent.keyboard('  ');
		(await part('part-4')).focus();
		await userEvent.keyboard(' ');
		expect(document.activeElement?.getAttribute('data-name')).toBe('part-4');
		expect(document.activeElement?.getAttribute('aria-pressed')).toBe('true');
	});

	test('sums up: grades, times, the weakest with ways on, stories told twice, readiness before and after', async () => {
		await startDrill({ [PATH]: `${NOTE}\t- [[The late train]]\n`, 'The late train.md': STORY });
		for (const grade of [3, 1]) {
			await userEvent.keyboard('  s');
			await pick('The late train');
			await userEvent.keyboard(String(grade));
		}
		await userEvent.keyboard('n');
		await until(() => drill()?.querySelector('.interview-loop-summary'));
		for (const shown of ['Answered2', 'Skipped1', '1 blank, 1 solid', 'target 2:00', 'Told more than once: The late train', 'Readiness0 % →', '2 of 3 practiced', 'An estimate from your own grades']) expect(text()).toContain(shown);
		const weakest = drill()?.querySelector('.interview-loop-weak')?.textContent ?? '';
		expect(weakest).toContain('Blank');
		(await until(() => drill()?.querySelector<HTMLElement>('[aria-label^="Open: "]'))).click();
		await until(() => activePath(host) === PATH);
		(await until(() => drill()?.querySelector<HTMLElement>('[aria-label^="Drill again: "]'))).click();
		await until(() => text().includes('1 of 1'));
		expect(weakest).toContain(asked());
	});

	test('drills the same cards again', async () => {
		await startDrill({ [PATH]: NOTE });
		const first = asked();
		await userEvent.keyboard('  2{Escape}');
		(await button('Drill these again')).click();
		await until(() => text().includes('1 of 1'));
		expect(asked()).toBe(first);
	});

	test('follows a question that is edited in mid-session, and its note to another name', async () => {
		await startDrill({ [PATH]: ONE });
		await userEvent.keyboard(' ');
		const file = host.app.vault.getFileByPath(PATH);
		if (file === null) throw new Error('no note');
		await host.app.vault.process(file, (note) => note.replace('a goal you took over.', 'a big goal that you took over.'));
		await until(() => asked() === 'Tell me about a big goal that you took over.');
		await host.app.fileManager.renameFile(file, 'Other questions.md');
		await userEvent.keyboard(' ');
		expect(text()).toContain('Ownership');
		expect(text()).not.toContain('no longer in your notes');
		await userEvent.keyboard('o');
		await until(() => activePath(host) === 'Other questions.md');
	});

	test('grades a question as it is now, though it was edited a moment before', async () => {
		await startDrill({ [PATH]: ONE });
		await userEvent.keyboard('  ');
		const file = host.app.vault.getFileByPath(PATH);
		if (file === null) throw new Error('no note');
		await host.app.vault.process(file, (note) => note.replace('a goal you took over.', 'a big goal that you took over.'));
		await host.app.metadataCache.settled();
		drill()?.dispatchEvent(new KeyboardEvent('keydown', { key: '3', bubbles: true }));
		const log = await until(() => [...host.app.vault.store.files].find(([path, { text: lines }]) => path.includes('practice-log-') && lines.includes('"g":3')));
		expect(log[1].text).toContain(fingerprint('Tell me about a big goal that you took over.'));
	});

	test('goes on after its tab was closed in mid-question', async () => {
		await startDrill({ [PATH]: NOTE });
		await userEvent.keyboard('  3 ');
		const second = asked();
		host.app.workspace.getLeavesOfType('interview-loop-drill')[0]?.detach();
		await until(() => drill() === null);
		run(host, 'resume-drill');
		await until(() => asked() === second);
		expect(text()).toContain('2 of 3');
		expect(text()).toContain('speaking');
		await userEvent.keyboard(' 3  3');
		await until(() => drill()?.querySelector('.interview-loop-summary'));
		host.app.workspace.getLeavesOfType('interview-loop-drill')[0]?.detach();
		run(host, 'resume-drill');
		await until(() => notices().includes('No drill is unfinished'));
	});

	test('has two thumb buttons, a row of four and the rest in a menu on a phone', async () => {
		await startDrill({ [PATH]: NOTE }, { phone: true });
		const names = (): string[] => Array.from(drill()?.querySelectorAll('.interview-loop-bar button') ?? []).map((el) => el.getAttribute('data-name') ?? '');
		expect(names()).toEqual(['hint', 'go', 'more']);
		(await part('more')).click();
		(await until(() => Array.from(document.querySelectorAll<HTMLElement>('.menu-item')).find((el) => el.textContent === 'Skip'))).click();
		expect(text()).toContain('2 of 3');
		(await part('go')).click();
		(await part('go')).click();
		expect(names().filter((name) => name.startsWith('grade-'))).toHaveLength(4);
		(await part('grade-4')).click();
		expect(text()).toContain('3 of 3');
	});

	test('starts a second drill beside the first, which stays as it was', async () => {
		await startDrill({ [PATH]: NOTE });
		await userEvent.keyboard('  2');
		await until(() => text().includes('2 of 3'));
		run(host, 'drill-weak');
		(await button('Start new drill')).click();
		await until(() => host.app.workspace.getLeavesOfType('interview-loop-drill').length === 2);
		const [first] = host.app.workspace.getLeavesOfType('interview-loop-drill');
		expect(JSON.stringify(first?.getViewState().state)).toContain('"phase":"question"');
		expect(JSON.stringify(first?.getViewState().state)).toContain('"grade":2');
	});
});
