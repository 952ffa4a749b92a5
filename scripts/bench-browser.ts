import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type CDPSession, type Page } from 'playwright';
import type { Built, FirstRun, Left, SidebarTimes } from '../test/host/bench-page.ts';
import { browserArgs, ensureBrowser } from './browser.ts';
import { rawText } from './raw-text.ts';
import { seededVault, vaultOfQuestions } from './seeded-vault.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const SEED = 7;
const notes = Number(process.argv[2] ?? 10_000);
/** Does nothing, to see what the stand-in app does by itself. */
const IDLE = 'module.exports = class extends require("obsidian").Plugin {};';

/** What the page offers, by name. */
interface Bench {
	firstRun(files: Record<string, string>, built: Built): Promise<FirstRun>;
	sidebarTimes(files: Record<string, string>, built: Built, word: string): Promise<SidebarTimes>;
	loads(files: Record<string, string>, built: Built, count: number): Promise<Left>;
}

async function bundle(): Promise<string> {
	const { outputFiles } = await build({ absWorkingDir: root, entryPoints: ['test/host/bench-page.ts'], bundle: true, write: false, format: 'iife', target: 'es2022', logLevel: 'warning', plugins: [rawText] });
	return outputFiles[0]?.text ?? '';
}

function read(path: string): string {
	return readFileSync(`${root}${path}`, 'utf8');
}

/** Calls a function of the page. */
function ask<K extends keyof Bench>(page: Page, name: K, ...given: Parameters<Bench[K]>): Promise<Awaited<ReturnType<Bench[K]>>> {
	return page.evaluate(([what, args]) => (window as unknown as Record<string, (...args: unknown[]) => unknown>)[what]?.(...args), [name, given] as const) as never;
}

/** What the page holds once nothing is left to collect, in MB. */
async function heap(session: CDPSession): Promise<number> {
	for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	return usedSize / 1024 / 1024;
}

const ms = (time: number): string => `${time.toFixed(0)} ms`;

async function benchFirstRun(page: Page, built: Built, count: number): Promise<void> {
	const files = seededVault(count, SEED);
	const size = Object.values(files).reduce((sum, text) => sum + text.length, 0) / 1024 / count;
	const idle = await ask(page, 'firstRun', files, { ...built, mainJs: IDLE });
	console.log(`${count} notes of ${size.toFixed(1)} KB on average; without the plugin: ${idle.gaps} gaps over 50 ms, the longest ${ms(idle.longest)}`);
	for (let run = 0; run < 3; run++) {
		const { firstRows, allRows, gaps, longest, draws } = await ask(page, 'firstRun', files, built);
		console.log(`first run: first rows after ${ms(firstRows)}, all after ${ms(allRows)}, ${gaps} gaps over 50 ms, the longest ${ms(longest)}, ${draws} draws`);
	}
}

async function benchSidebar(page: Page, built: Built, count: number): Promise<void> {
	for (let run = 0; run < 3; run++) {
		const { open, expand, collapse, filter, rows } = await ask(page, 'sidebarTimes', vaultOfQuestions(count), built, 'goal');
		console.log(`sidebar of ${count} questions (${rows} rows drawn): draw again ${ms(open)}, expand all ${ms(expand)}, collapse all ${ms(collapse)}, filter ${ms(filter)}`);
	}
}

async function benchLoads(page: Page, built: Built, count: number): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const files = seededVault(200, SEED);
	await ask(page, 'loads', files, built, 1);
	const before = await heap(session);
	const { loads, listeners } = await ask(page, 'loads', files, built, count);
	const after = await heap(session);
	console.log(`${loads} times loaded and unloaded: ${listeners} listeners left, heap ${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after`);
}

execFileSync(process.execPath, ['esbuild.config.mjs', 'production'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
const built: Built = { mainJs: read('main.js'), manifest: JSON.parse(read('manifest.json')) as Built['manifest'], stylesCss: read('styles.css') };
const browser = await chromium.launch({ executablePath: ensureBrowser().path, args: browserArgs });
try {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	await page.setContent('<!doctype html><html><body></body></html>');
	await page.addScriptTag({ content: await bundle() });
	await benchSidebar(page, built, 2000);
	// With 0 notes only the sidebar is measured, which takes a minute.
	if (notes > 0) await benchLoads(page, built, 20);
	if (notes > 0) await benchFirstRun(page, built, notes);
	console.log('Bars: first rows within 1000 ms, all within 3000 ms, no gap; sidebar 16, 50 and 30 ms to draw, expand and filter; nothing left.');
} finally {
	await browser.close();
}
