import { afterEach, describe, expect, test, vi } from 'vitest';
import { fingerprint } from '../../src/core/drill/fingerprint';
import { stamp, writeLine } from '../../src/core/drill/log';
import { seeded } from '../../src/core/drill/random';
import type { Grade } from '../../src/core/drill/grade';
import type { Host } from '../host';
import { asked, button, drill, row, run, startApp, until, userEvent } from './app';
import { serious, small, still, THEMES } from './axe';

let host: Host;
afterEach(async () => {
	await host.dispose();
	vi.useRealTimers();
});

const LOOP = `---
interview-date: 2026-12-04
---
#### Interview 1

**Interviewer**: Dana Reyes

**Principles**
- Ownership
- Dive Deep

#### Interview 2

**Interviewer**: Ines Brandt

**Principles**
- Earn Trust
- Frugality

### Ownership

1. Tell me about a goal you took over.
2. Describe a risk you took for the long run.

### Dive Deep

1. Tell me about a number that was wrong.
2. Give me an example of a detail that others had missed.
3. When did you last find the root of a problem?
4. Tell me about a time you audited your own work.

### Earn Trust

1. Tell me about a promise you could not keep.
`;
/** Answered on the interview's day, an answer is remembered by all means: the figures are plain fractions. */
const THE_DAY = new Date(2026, 11, 4, 12);
const EMPTY = 'Other loop.md';
const OTHER = '#### Interview 1\n\n**Interviewer**: Milo Castellan\n\n**Principles**\n- Frugality\n';

/** A practice log: each question's words with its grade, so many days before the interview. */
function log(...answers: ReadonlyArray<readonly [text: string, grade: Grade, daysBefore: number]>): Record<string, string> {
	const lines = answers.map(([text, g, daysBefore], i) => writeLine({
		t: 'review', ...stamp('k3f9', i + 1, THE_DAY.getTime() - daysBefore * 86_400_000 - 3_600_000 + i, -THE_DAY.getTimezoneOffset(), seeded(i)), ses: 'k3f9-s1', mode: 'random', q: fingerprint(text), bid: null, txt: text,
		path: 'Loop.md', who: [], lp: ['Ownership'], g, ms: [1000, 60_000, 61_000], hint: 0, story: [], parts: 0, probe: null,
	}));
	return { 'Interview practice/practice-log-k3f9-2026-12.md': `\`\`\`jsonl\n${lines.join('\n')}\n` };
}

async function start(practiced: Record<string, string>, options: Parameters<typeof startApp>[1] = {}, now = THE_DAY): Promise<void> {
	vi.useFakeTimers({ toFake: ['Date'], now });
	host = await startApp({ 'Loop.md': LOOP, [EMPTY]: OTHER, ...practiced }, options);
	await until(() => document.querySelector('[role="treeitem"]'));
}

const page = (): HTMLElement | null => document.querySelector('.interview-loop-readiness');
const openPage = async (): Promise<HTMLElement> => {
	run(host, 'open-readiness');
	return until(page, 'the page on readiness');
};
const head = (): string => page()?.querySelector('h2')?.textContent ?? '';
const cells = (): string[][] => Array.from(page()?.querySelectorAll('section:last-of-type tbody tr') ?? [], (tr) => Array.from(tr.children, (cell) => cell.textContent ?? ''));
const next = (): string[] => Array.from(page()?.querySelectorAll('.interview-loop-next-item > button') ?? [], (el) => el.textContent ?? '');
const status = (): HTMLElement | null => {
	const el = document.querySelector<HTMLElement>('.status-bar-item.plugin-interview-loop');
	return el?.isShown() === true ? el : null;
};

describe('the page on readiness', () => {
	test('has every figure of the loop, its interviewers and principles', async () => {
		await start(log(['Tell me about a goal you took over.', 3, 0], ['Tell me about a number that was wrong.', 4, 0], ['Tell me about a promise you could not keep.', 3, 0]));
		await openPage();
		// Dana: (1 of 2 + 1 of 4) / 2 = 37.5 %. Ines: 1 of 1. The mean: 68.75 %.
		await expect.poll(head).toBe('38 % ready on the day, 69 % on average. Weakest: Dana Reyes.');
		expect(cells()).toEqual([
			['Dana Reyes', '38 %', '2 of 6', 'Needs work'], ['Ownership', '50 %', '1 of 2', 'Needs work'], ['Dive Deep', '25 %', '1 of 4', 'Needs work'],
			['Ines Brandt', '100 %', '1 of 1', 'Ready'], ['Earn Trust', '100 %', '1 of 1', 'Ready'], ['Frugality', '–', 'No question', '–'],
		]);
		expect(page()?.textContent).toContain('3 of 7 practiced. An estimate from your own grades for the interview.');
	});

	test('says the trend in words, as a picture and as a table', async () => {
		await start(log(['Tell me about a promise you could not keep.', 3, 3], ['Tell me about a goal you took over.', 3, 0]));
		await openPage();
		await until(() => page()?.querySelector('svg[role="img"]'));
		// On the first day nobody had heard anything from Dana; on the second one of her 2 + 4 questions: (1/2 + 0) / 2.
		expect(page()?.querySelector('svg[role="img"]')?.getAttribute('aria-label')).toBe('Readiness: 0 % on 1 December 2026, 25 % on 4 December 2026, over 2 days of practice');
		const summary = await until(() => page()?.querySelector('summary'));
		summary.click();
		expect(Array.from(page()?.querySelectorAll('details tbody tr') ?? [], (tr) => tr.textContent)).toEqual(['4 December 202625 %', '1 December 20260 %']);
	});

	test('offers what improves it most, drills exactly that, and leads to each question', async () => {
		await start({ ...log(['Tell me about a goal you took over.', 3, 0]), '.obsidian/plugins/interview-loop/data.json': JSON.stringify({ questionsPerDrill: 2 }) });
		await openPage();
		await expect.poll(() => next().length).toBe(6);
		expect(next()).not.toContain('Tell me about a goal you took over.');
		(await button('Tell me about a promise you could not keep.')).click();
		await until(() => host.app.workspace.getActiveFile()?.path === 'Loop.md' && host.app.workspace.activeEditor?.editor?.getCursor().line === 33);
		await openPage();
		const wanted = next();
		(await button('Practice these six')).click();
		await until(asked);
		expect(drill()?.textContent).toContain('1 of 6');
		const seen = new Set<string>();
		for (let i = 0; i < 6; i++) {
			const text = asked();
			seen.add(text);
			await userEvent.keyboard('n');
			await until(() => asked() !== text);
		}
		expect([...seen].sort()).toEqual([...wanted].sort());
	});

	test('follows an edit and a filter, and keeps the focus', async () => {
		await start(log(['Tell me about a promise you could not keep.', 3, 0]));
		await openPage();
		await expect.poll(head).toBe('0 % ready on the day, 50 % on average. Weakest: Dana Reyes.');
		const people = await until(() => document.querySelector<HTMLSelectElement>('select[aria-label="Interviewer"]'));
		people.value = 'Ines Brandt';
		people.dispatchEvent(new Event('change'));
		await expect.poll(head).toBe('100 % ready on the day.');
		expect(cells().map(([name]) => name)).toEqual(['Ines Brandt', 'Earn Trust', 'Frugality']);
		const file = host.app.vault.getFileByPath('Loop.md');
		if (file === null) throw new Error('no loop');
		const jump = await button('Earn Trust', page() ?? document);
		jump.focus();
		await host.app.vault.process(file, (text) => `${text}2. When did you last apologise to a colleague?\n`);
		await expect.poll(head).toBe('50 % ready on the day.');
		expect(cells()[1]).toEqual(['Earn Trust', '50 %', '1 of 2', 'Needs work']);
		expect(document.activeElement?.textContent).toBe('Earn Trust');
	});

	test('says what is missing without a question, and for all questions', async () => {
		await start({});
		await openPage();
		const loops = await until(() => document.querySelector<HTMLSelectElement>('select[aria-label="Loop"]'));
		loops.value = EMPTY;
		loops.dispatchEvent(new Event('change'));
		await expect.poll(head).toBe('No question to practice yet');
		loops.value = '';
		(await until(() => document.querySelector<HTMLSelectElement>('select[aria-label="Loop"]'))).value = '';
		document.querySelector('select[aria-label="Loop"]')?.dispatchEvent(new Event('change'));
		await expect.poll(() => page()?.textContent).toBe('Readiness is estimated for the day of an interview. Choose a loop above.');
	});
});

describe('the status bar', () => {
	test('has the readiness of the loop chosen in the sidebar with the days to go, and opens the page', async () => {
		await start(log(['Tell me about a promise you could not keep.', 3, 2], ['Tell me about a goal you took over.', 4, 2]), {}, new Date(2026, 11, 2, 12));
		// Dana: R(2 days after a Nailed answer) of 1 of 2, and 0 of 4: 0.9678 / 4 = 24 %.
		await expect.poll(() => status()?.textContent).toBe('Ready 24 % · in 2 days');
		expect(status()?.getAttribute('aria-label')).toBe('24 % ready for Loop, interview in 2 days, 2 of 7 practiced. Show readiness');
		vi.setSystemTime(new Date(2026, 11, 3, 12));
		window.dispatchEvent(new Event('focus'));
		await expect.poll(() => status()?.textContent).toBe('Ready 24 % · tomorrow');
		status()?.focus();
		await userEvent.keyboard('{Enter}');
		await until(page);
		expect(await serious(await until(() => document.querySelector('.status-bar')))).toEqual([]);
	});

	test('follows a grade and the choice of a loop, and shows nothing for a loop without a question', async () => {
		await start({});
		await expect.poll(() => status()?.textContent).toBe('Not practiced yet · today');
		run(host, 'start-drill');
		await userEvent.keyboard('{Enter}');
		await until(asked);
		for (let i = 0; i < 7; i++) {
			const text = asked();
			await userEvent.keyboard('  3');
			await until(() => asked() !== text);
		}
		await expect.poll(() => status()?.textContent).toBe('Ready 100 % · today');
		(await button('Loop: Loop. Choose another')).click();
		(await until(() => Array.from(document.querySelectorAll<HTMLElement>('.menu-item')).find((el) => el.textContent === 'Other loop'))).click();
		await row('Milo');
		await expect.poll(status).toBe(null);
	});

	test('is turned off and on by a setting at once', async () => {
		await start({});
		await expect.poll(() => status()?.textContent).toBe('Not practiced yet · today');
		host.app.setting.open();
		host.app.setting.openTabById('interview-loop');
		const item = await until(() => Array.from(document.querySelectorAll<HTMLElement>('.setting-item')).find((el) => el.querySelector('.setting-item-name')?.textContent === 'Show readiness in the status bar'));
		item.querySelector<HTMLElement>('.checkbox-container')?.click();
		await expect.poll(status).toBe(null);
		item.querySelector<HTMLElement>('.checkbox-container')?.click();
		await expect.poll(() => status()?.textContent).toBe('Not practiced yet · today');
	});

	test('is not there on a phone', async () => {
		await start({}, { phone: true });
		await openPage();
		expect(document.querySelector('.status-bar-item')).toBe(null);
	});
});

describe.each(THEMES)('in the %s theme, on a phone: %s', (theme, phone) => {
	test('the page has no serious finding of axe-core, and a thumb finds everything', async () => {
		await start(log(['Tell me about a promise you could not keep.', 3, 3], ['Tell me about a goal you took over.', 3, 0]), { theme, phone });
		const el = await openPage();
		(await until(() => el.querySelector('summary'))).click();
		await still();
		const bank = await until(() => document.querySelector<HTMLElement>('.interview-loop-bank'));
		expect(await serious(bank)).toEqual([]);
		if (phone) expect(small(el)).toEqual([]);
	});
});
