import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../host';
import { asked, beginDrill, button, demoVault, drill, notices, pressStart, row, rows, run, startApp, startDialog, until, userEvent } from './app';

let host: Host;
afterEach(() => host.dispose());

const LOOP = `#### Interview 1

**Interviewer**: Dana Reyes

**Principles**
- Ownership
- Dive Deep

### Ownership

1. Tell me about a goal you took over from somebody else.
	- [[The late train]]
2. Describe a risk you took for the long run.
	- [[The late train]]
3. When did you last say that it was not your job?

### Dive Deep

1. Tell me about a number that was wrong.
2. Give me an example of a detail that others had missed.
`;
const STORY = '# The late train\n\n**Situation**: x\n**Task**: y\n**Action**: z\n**Result**: 3 days sooner\n';
const FILES = { 'Loop.md': LOOP, 'The late train.md': STORY };

function text(): string {
	return drill()?.textContent ?? '';
}

async function start(files: Record<string, string> = FILES): Promise<void> {
	host = await startApp(files);
	await row('Dana');
}

async function dateField(): Promise<HTMLInputElement> {
	return until(() => document.querySelector<HTMLInputElement>('.modal input[type="date"]'));
}

describe('the modes', () => {
	test('weak spots lean towards what was never answered', async () => {
		await start({ ...FILES, '.obsidian/plugins/interview-loop/data.json': JSON.stringify({ questionsPerDrill: 1 }) });
		const answered = new Set<string>();
		for (let i = 0; i < 4; i++) {
			run(host, 'start-drill');
			await pressStart();
			answered.add(asked());
			await userEvent.keyboard('  4');
			await until(() => drill()?.querySelector('.interview-loop-summary'));
		}
		run(host, 'drill-weak');
		await pressStart();
		expect(text()).toContain('Weak spots · Loop');
		expect(answered.has(asked())).toBe(false);
	});

	test("today's set asks for the date, and writes it to the note only when asked to", async () => {
		await start();
		run(host, 'drill-today');
		let field = await dateField();
		field.value = '2099-01-05';
		field.dispatchEvent(new Event('input'));
		(await button("Drill today's set")).click();
		await pressStart();
		expect(text()).toContain("Today's set · Loop");
		expect(await host.app.vault.adapter.read('Loop.md')).toBe(LOOP);
		run(host, 'drill-today');
		field = await dateField();
		field.value = '2099-01-05';
		field.dispatchEvent(new Event('input'));
		(await until(() => document.querySelector<HTMLElement>('.modal .checkbox-container'))).click();
		(await button("Drill today's set")).click();
		await until(() => document.querySelector('.interview-loop-days')?.textContent?.startsWith('in '));
		expect(await host.app.vault.adapter.read('Loop.md')).toMatch(/^---\ninterview-date: "?2099-01-05"?\n---\n/);
		run(host, 'drill-today');
		await until(startDialog);
		expect(document.querySelector('.modal input[type="date"]')).toBe(null);
	});

	test('a mock round has one clock, no hints, a follow-up after each answer and its grades at the end', async () => {
		await start();
		run(host, 'mock-round');
		await until(() => document.querySelector('.prompt-input'));
		await userEvent.keyboard('{Enter}');
		await pressStart();
		expect(text()).toContain('Mock round · Dana Reyes');
		expect(text()).toContain('1 of 4');
		const questions: string[] = [];
		for (let i = 0; i < 4; i++) {
			questions.push(asked());
			await userEvent.keyboard('h');
			expect(drill()?.querySelector('.interview-loop-hint')).toBe(null);
			expect(drill()?.querySelector('.interview-loop-clock')?.textContent).toContain('round ');
			await userEvent.keyboard(' ');
			await userEvent.keyboard(' ');
			expect(drill()?.querySelector('.interview-loop-probe')?.textContent).not.toBe('');
			expect(text()).not.toContain('Stories');
			await userEvent.keyboard(' ');
		}
		await until(() => text().includes('How did each answer go?'));
		expect(text()).toContain('4 questions, 1 story to tell without telling one twice.');
		expect(host.app.vault.getFolderByPath('Interview practice')).toBe(null);
		for (let i = 0; i < 4; i++) (await until(() => drill()?.querySelector<HTMLElement>('[data-name="grade-3"]'))).click();
		await until(() => drill()?.querySelector('.interview-loop-summary'));
		expect(text()).toContain('Answered4');
		expect(new Set(questions).size).toBe(4);
	});

	test('a mock round offers no story twice', async () => {
		await start();
		run(host, 'mock-round');
		await until(() => document.querySelector('.prompt-input'));
		await userEvent.keyboard('{Enter}');
		await pressStart();
		await userEvent.keyboard(' s');
		await until(() => document.querySelector('.suggestion-item'));
		await userEvent.keyboard('{Enter}');
		await userEvent.keyboard('   s');
		await until(() => document.querySelector<HTMLInputElement>('.prompt-input')?.placeholder === 'No story left to tell');
		expect(document.querySelectorAll('.suggestion-item')).toHaveLength(0);
	});

	test('an empty scope says so and offers all questions', async () => {
		host = await startApp({ 'Loop.md': '#### Interview 1\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- Think Big\n', 'Questions.md': '# Behavioral questions\n\n## Ownership\n\n1. Tell me about a goal you took over.\n' });
		(await row('Think Big')).dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 5, clientY: 5 }));
		(await until(() => Array.from(document.querySelectorAll<HTMLElement>('.menu-item')).find((el) => el.textContent === 'Drill this'))).click();
		await until(() => notices().includes('Nothing to drill in "Think Big"'));
		(await button('Drill all questions')).click();
		await until(asked);
	});

	test('the sidebar says what to do before the first grade, then how much would be remembered, and no row changes its meaning', async () => {
		await start();
		const before = { rows: rows(), height: document.querySelector('.interview-loop-head')?.clientHeight };
		const words = (): string | null | undefined => document.querySelector('.interview-loop-rests')?.textContent;
		expect(before.rows[0]).toBe('Dana Reyes (5)');
		expect(words()).toBe('Grade an answer to see how ready you are.');
		await beginDrill(host);
		await userEvent.keyboard('  4');
		// "Ownership" has 3 questions, "Dive Deep" 2; a first Nailed answer (S = 8.2956) is worth 0.9112 in a week: 30 % or 46 % of one principle, half of that for Dana.
		await until(() => ['15 % ready in a week.', '23 % ready in a week.'].includes(words() ?? ''), () => words() ?? '');
		expect(document.querySelector('.interview-loop-rests')?.getAttribute('title')).toContain('An estimate from your own grades');
		expect(rows()).toEqual(before.rows);
		expect(document.querySelector('.interview-loop-head')?.clientHeight).toBe(before.height);
		expect((await row('Dana')).getAttribute('aria-label')).toMatch(/(?:15|23) % ready in a week/);
	});

	test('drills of the demo vault come from the loop that is chosen', async () => {
		host = await startApp(demoVault());
		await until(() => notices().includes('Found'));
		await beginDrill(host, 'drill-weak');
		expect(text()).toContain('Weak spots · Lumen Harbor loop');
	});
});
