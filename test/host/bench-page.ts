import { startHost, type Host, type HostOptions } from './ui';

/** The plugin as it was built. */
export type Built = Pick<HostOptions, 'mainJs' | 'manifest' | 'stylesCss'>;

/** A first run on a vault; times in ms since the plugin began to load. */
export interface FirstRun {
	readonly firstRows: number;
	/** When the sidebar was drawn for the last time. */
	readonly allRows: number;
	/** Tasks that kept the screen from answering for more than 50 ms, and the longest of them in ms. */
	readonly gaps: number;
	readonly longest: number;
	/** How often the sidebar drew its rows. */
	readonly draws: number;
}

/** How long the screen does not answer while the sidebar is drawn, in ms. */
export interface SidebarTimes {
	readonly open: number;
	readonly expand: number;
	readonly collapse: number;
	readonly filter: number;
	/** How many rows were drawn once all were expanded. */
	readonly rows: number;
}

/** What is left after the plugin was loaded and unloaded that often. */
export interface Left {
	readonly loads: number;
	readonly listeners: number;
}

/** How long nothing is drawn before a run counts as over, in ms. */
const QUIET = 6000;

/** The app with every note indexed before the plugin loads, as in a vault that was opened before. */
function started(files: Record<string, string>, built: Built, onStart: () => void = () => undefined): Promise<Host> {
	return startHost({
		...built,
		files,
		onStart: ({ vault, metadataCache }) => {
			for (const file of vault.getMarkdownFiles()) metadataCache.getFileCache(file);
			void metadataCache.resolvedLinks;
			onStart();
		},
	});
}

/** Enables the plugin for the first time in a vault of these notes, with its sidebar open, and waits until all is drawn. */
export async function firstRun(files: Record<string, string>, built: Built): Promise<FirstRun> {
	const tasks: PerformanceEntry[] = [];
	const draws: number[] = [];
	let begun = 0;
	let firstRows = NaN;
	const slow = new PerformanceObserver((list) => void tasks.push(...list.getEntries()));
	const drawn = new MutationObserver((changes) => {
		const tree = changes.find(({ target }) => target instanceof Element && target.getAttribute('role') === 'tree')?.target;
		if (tree === undefined) return;
		draws.push(performance.now());
		if (Number.isNaN(firstRows) && tree.hasChildNodes()) firstRows = performance.now() - begun;
	});
	slow.observe({ type: 'longtask' });
	drawn.observe(document.body, { childList: true, subtree: true });
	const host = await started(files, built, () => { begun = performance.now(); });
	for (let last = begun; performance.now() - last < QUIET; last = Math.max(last, draws.at(-1) ?? begun)) await pause(100);
	slow.disconnect();
	drawn.disconnect();
	await host.dispose();
	const gaps = tasks.filter(({ startTime }) => startTime >= begun).map(({ duration }) => duration);
	return { firstRows, allRows: (draws.at(-1) ?? NaN) - begun, gaps: gaps.length, longest: Math.max(0, ...gaps), draws: draws.length };
}

/** Opens the sidebar of a vault, expands and collapses every row, and filters by a word of few questions. */
export async function sidebarTimes(files: Record<string, string>, built: Built, word: string): Promise<SidebarTimes> {
	const host = await started(files, built);
	await until(() => document.querySelectorAll('[role="treeitem"]').length > 0 && document.querySelector('.notice-container')?.textContent?.includes('Found') === true);
	await pause(1000);
	press('Collapse all');
	const expand = await middle(() => press('Expand all'), () => press('Collapse all'));
	press('Expand all');
	const rows = document.querySelectorAll('[role="treeitem"]').length;
	const collapse = await middle(() => press('Collapse all'), () => press('Expand all'));
	press('Collapse all');
	const open = await middle(() => void host.app.metadataCache.trigger('resolved'), () => undefined);
	press('Filter');
	const filter = await middle(() => typed(word), () => typed(''));
	await host.dispose();
	return { open, expand, collapse, filter, rows };
}

/** Loads and unloads the plugin again and again; gives what it left of listeners. */
export async function loads(files: Record<string, string>, built: Built, count: number): Promise<Left> {
	const host = await started(files, built);
	for (let load = 0; load < count; load++) {
		host.unloadPlugin();
		await host.loadPlugin();
		await pause(50);
	}
	host.unloadPlugin();
	const { listeners } = host.leftovers();
	await host.dispose();
	return { loads: count, listeners: listeners.length };
}

/** The middle of some runs of the longest time the screen does not answer after something is done, in ms. */
async function middle(act: () => void, back: () => void, runs = 7): Promise<number> {
	const times: number[] = [];
	for (let run = 0; run < runs; run++) {
		times.push(await longestBlock(act));
		back();
		await pause(500);
	}
	return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN;
}

/** The longest stretch, layout and painting included, without a turn for anybody else. */
async function longestBlock(act: () => void): Promise<number> {
	const { port1, port2 } = new MessageChannel();
	let longest = 0;
	let last = performance.now();
	port1.onmessage = () => {
		const now = performance.now();
		longest = Math.max(longest, now - last);
		last = now;
		port2.postMessage(null);
	};
	port2.postMessage(null);
	act();
	await pause(500);
	port1.close();
	return longest;
}

function pause(ms: number): Promise<void> {
	return new Promise((done) => window.setTimeout(done, ms));
}

async function until(check: () => boolean): Promise<void> {
	while (!check()) await pause(20);
}

function press(label: string): void {
	document.querySelector<HTMLElement>(`.nav-action-button[aria-label="${label}"]`)?.click();
}

function typed(text: string): void {
	const input = document.querySelector<HTMLInputElement>('.interview-loop-filter input');
	if (input === null) return;
	input.value = text;
	input.dispatchEvent(new Event('input', { bubbles: true }));
}

Object.assign(window, { firstRun, sidebarTimes, loads });
