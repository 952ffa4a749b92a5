import { afterEach, describe, expect, test } from 'vitest';
import { vaultOfQuestions } from '../../scripts/seeded-vault';
import type { Host } from '../host';
import { EASY_WORLD } from '../host/data/hard-world';
import type { App } from '../host/ui';
import { beginDrill, button, drill, heldReads, inPlugin, notices, run, row, rows, startApp, startUnread, until, userEvent } from './app';

let host: Host;
let watching: MutationObserver | null = null;
afterEach(async () => {
	watching?.disconnect();
	watching = null;
	await host.dispose();
});

const LOOP = '#### Interview 1\n\n**Interviewer**: Dana\n\n**Principles**\n- Ownership\n';

/** Nothing chooses this note but a search. */
const found = (at: number): string => `# Scraps\n\n## Ownership\n\n1. Tell me about a time you took over goal number ${at}.\n2. Describe a time you gave up goal number ${at}.\n`;

/** That many notes which only a search finds, by path. */
function scraps(count: number): Record<string, string> {
	return Object.fromEntries(Array.from({ length: count }, (_, at) => [`Scraps/Page ${at}.md`, found(at)]));
}

/** What the sidebar shows at each of its drawings from now on. */
function drawings(): string[][] {
	const drawn: string[][] = [];
	watching = new MutationObserver((changes) => {
		if (changes.some(({ target }) => target instanceof Element && target.getAttribute('role') === 'tree')) drawn.push(rows());
	});
	watching.observe(document.body, { childList: true, subtree: true });
	return drawn;
}

/** How many questions a drawing has under Ownership; 0 without a row for it. */
function owned(drawing: readonly string[]): number {
	return Number(drawing.map((text) => /^ {2}Ownership \((\d+)\)/.exec(text)?.[1]).find((count) => count !== undefined) ?? 0);
}

function nextFrame(): Promise<unknown> {
	return new Promise((done) => window.requestAnimationFrame(done));
}

/** A cold cache hands over the text of each note without a read, before a search finds it. */
const WARM = { hard: { coldCache: false } };

/** Has the app note which notes are read. */
function noting(reads: string[]): { onStart: (app: App) => void } {
	return {
		onStart: ({ vault }) => {
			const read = vault.cachedRead.bind(vault);
			vault.cachedRead = (file) => {
				reads.push(file.path);
				return read(file);
			};
		},
	};
}

describe('many notes at once', () => {
	test('draw the sidebar less often than they arrive, the last time with all of them', async () => {
		// Late frames would leave the sidebar time to draw each note by itself.
		host = await startApp({ 'Interview loop.md': LOOP }, { hard: { lateTimers: 0 } });
		await row('Ownership');
		await until(() => notices().includes('Found'));
		const drawn = drawings();
		for (const [path, text] of Object.entries(scraps(100))) {
			host.app.vault.external(path, text);
			await host.app.metadataCache.settled();
			await nextFrame();
		}
		await until(() => owned(rows()) === 200, () => rows().join('\n'));
		expect(drawn.length).toBeLessThanOrEqual(60);
		expect(owned(drawn.at(-1) ?? [])).toBe(200);
	});

	test('that a search found are shown together', async () => {
		const drawn = drawings();
		const late = heldReads();
		late.hold('Zoo.md');
		host = await startUnread({ 'Interview loop.md': LOOP, ...scraps(60), 'Zoo.md': 'Nothing to see here.\n' }, late.options);
		await row('Ownership');
		for (let frame = 0; frame < 60; frame++) await nextFrame();
		late.release();
		await until(() => notices().includes('Found 61 notes'));
		await until(() => owned(rows()) === 120);
		expect(new Set(drawn.map(owned))).toEqual(new Set([0, 120]));
	});

	test('are not worked out for each of them, whatever is open', async () => {
		const files = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`Interview questions ${at}.md`, found(at)]));
		// Notes that come one by one for a long time may be derived more often.
		host = await startApp({ 'Interview loop.md': LOOP, ...files }, { hard: EASY_WORLD });
		await until(() => notices().includes('Found'));
		const note = host.app.vault.getFileByPath('Interview questions 7.md');
		if (note !== null) await host.app.workspace.getLeaf('tab').openFile(note);
		run(host, 'show-history');
		run(host, 'review-found');
		await beginDrill(host);
		host.unloadPlugin();
		await host.loadPlugin();
		const library = inPlugin(host, 'library') as { all(): unknown[] };
		let derived = 0;
		const all = library.all.bind(library);
		library.all = () => {
			derived++;
			return all();
		};
		await until(() => !(inPlugin(host, 'notes') as { reading: boolean }).reading, 'all is read');
		expect([all().length, drill() !== null]).toEqual([201, true]);
		expect(derived).toBeLessThanOrEqual(100);
	});

	test('are read once: a search does not read again what was chosen by its name', async () => {
		const reads: string[] = [];
		host = await startUnread({ 'Interview questions.md': found(0), 'Scraps/Page 1.md': found(1) }, { ...noting(reads), ...WARM });
		await until(() => notices().includes('Found 2 notes'));
		expect(reads).toEqual(['Interview questions.md', 'Scraps/Page 1.md']);
	});
});

describe('a note that changes after a search found it and before the search ends', () => {
	const PATH = 'Scraps/Page 1.md';

	/** Has the search wait for its last note until `meanwhile` has happened and the app has said so. */
	async function whileSearching(meanwhile: () => unknown): Promise<void> {
		const reads: string[] = [];
		const late = heldReads();
		late.hold('Zoo.md');
		const { onStart } = noting(reads);
		host = await startUnread({ 'Interview loop.md': LOOP, [PATH]: found(1), 'Zoo.md': 'Nothing to see here.\n' }, {
			...WARM,
			onStart: (app) => {
				late.options.onStart?.(app);
				onStart(app);
			},
		});
		await until(() => reads.includes('Zoo.md'), () => reads.join());
		expect(reads).toContain(PATH);
		await meanwhile();
		await host.app.metadataCache.settled();
		late.release();
	}

	test('is shown as it is after an edit', async () => {
		await whileSearching(() => host.app.vault.external(PATH, `${found(1)}3. Tell me about a time you mended a wall.\n`));
		await until(() => notices().includes('Found 2 notes') && owned(rows()) === 3, () => rows().join('\n'));
	});

	test('is not shown after it was deleted', async () => {
		const drawn = drawings();
		await whileSearching(async () => {
			host.app.vault.external(PATH, null);
			await until(() => host.app.vault.getFileByPath(PATH) === null);
		});
		await until(() => notices().includes('Found 1 note '));
		const before = drawn.length;
		host.app.metadataCache.trigger('resolved');
		await until(() => drawn.length > before, 'one more drawing');
		expect(drawn.map(owned).filter((count) => count > 0)).toEqual([]);
	});

	test('is shown, once, after it was renamed', async () => {
		await whileSearching(async () => {
			const file = host.app.vault.getFileByPath(PATH);
			if (file !== null) await host.app.vault.rename(file, 'Scraps/Other page.md');
		});
		await until(() => notices().includes('Found 2 notes') && owned(rows()) === 2, () => rows().join('\n'));
	});
});

describe('a long tree', () => {
	const shown = (): HTMLElement[] => Array.from(document.querySelectorAll<HTMLElement>('[role="treeitem"]'));
	const rowOf = (text: string): HTMLElement | undefined => shown().find((el) => el.getAttribute('aria-label')?.startsWith(`Tell me about a time you ${text}`));

	/** All of its rows expanded; gives what scrolls. */
	async function expanded(): Promise<HTMLElement> {
		host = await startApp(vaultOfQuestions(400));
		await row('Dana Reyes');
		(await button('Expand all')).click();
		return until(() => document.querySelector<HTMLElement>('.interview-loop-rows'));
	}

	/** Scrolls down until the row of a question is drawn, and it is at the top. */
	async function scrollTo(pane: HTMLElement, text: string): Promise<HTMLElement> {
		while (rowOf(text) === undefined && pane.scrollTop + pane.clientHeight < pane.scrollHeight - 1) {
			pane.scrollTop += pane.clientHeight;
			await nextFrame();
			await nextFrame();
		}
		const found = await until(() => rowOf(text), `the row "${text}" is drawn`);
		found.scrollIntoView({ block: 'start' });
		await nextFrame();
		return found;
	}

	test('keeps the row in sight where it is when rows above it are new', async () => {
		const pane = await expanded();
		const seen = await scrollTo(pane, 'took over goal number 4-0');
		expect(pane.scrollTop).toBeGreaterThan(500);
		const top = seen.getBoundingClientRect().top;
		const file = host.app.vault.getFileByPath('Principles/Ownership.md');
		if (file === null) throw new Error('no Ownership');
		await host.app.vault.append(file, '\n51. Tell me about a time you watered the tomatoes.\n52. Tell me about a time you mended a wall.\n');
		await until(() => owned(rows()) === 52, () => rows().join('\n'));
		const now = await row('Tell me about a time you took over goal number 4-0');
		expect(now).not.toBe(seen);
		expect(Math.abs(now.getBoundingClientRect().top - top)).toBeLessThan(2);
		pane.scrollTop = 0;
		await scrollTo(pane, 'mended a wall');
	});

	test('draws what is in sight and a little more, wherever it is scrolled to', async () => {
		const pane = await expanded();
		expect(shown().length).toBeLessThan(200);
		for (const part of [0.3, 0.6, 0.9, 0.1]) {
			pane.scrollTop = part * pane.scrollHeight;
			for (const down of [0.02, 0.5, 0.98]) {
				await until(() => {
					// The pane shrinks when the status bar gets its first item.
					const { left, width, top, height } = pane.getBoundingClientRect();
					return document.elementFromPoint(left + width / 2, top + down * height)?.closest('[role="treeitem"]');
				}, `a row at ${part}`);
			}
		}
	});

	test('has every row within reach of the keys, with its place among the others', async () => {
		await expanded();
		const at = (): string => ['aria-label', 'aria-level', 'aria-posinset', 'aria-setsize'].map((name) => document.activeElement?.getAttribute(name)).join('; ');
		(await row('Dana Reyes')).focus();
		await userEvent.keyboard('{End}');
		expect(at()).toMatch(/^Tell me about a time you .* goal number 7-49\..*; 3; 50; 50$/);
		expect(document.activeElement?.getAttribute('tabindex')).toBe('0');
		await userEvent.keyboard('{ArrowLeft}');
		expect(at()).toMatch(/^Learn and Be Curious.*; 2; 2; 2$/);
		await userEvent.keyboard('{ArrowUp}');
		expect(at()).toMatch(/goal number 6-49\..*; 3; 50; 50$/);
		for (let press = 0; press < 49; press++) await userEvent.keyboard('{ArrowUp}');
		expect(at()).toMatch(/goal number 6-0\..*; 3; 1; 50$/);
		await userEvent.keyboard('m');
		expect(at()).toMatch(/^Marla Quint.*; 1; 3; /);
		await userEvent.keyboard('{Home}');
		expect(at()).toMatch(/^Dana Reyes/);
	});
});
