import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { chromium, type Page } from 'playwright';
import type { Measured } from '../test/editor/bench-page.ts';
import { browserArgs, ensureBrowser } from './browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the editor room imports of the app, out of the stand-in app. */
const standIn: Plugin = {
	name: 'stand-in',
	setup({ onResolve }) {
		onResolve({ filter: /^obsidian$/ }, () => ({ path: `${root}test/host/ui/view/editor-fields.ts` }));
	},
};

async function bundle(): Promise<string> {
	const { outputFiles } = await build({ absWorkingDir: root, entryPoints: ['test/editor/bench-page.ts'], bundle: true, minify: true, write: false, format: 'iife', target: 'es2022', logLevel: 'warning', plugins: [standIn] });
	return outputFiles[0]?.text ?? '';
}

async function measure(page: Page, lines: number, asks: boolean): Promise<Measured> {
	return page.evaluate(([count, ask]) => (window as unknown as { measure(lines: number, asks: boolean): Promise<Measured> }).measure(count, ask), [lines, asks] as const);
}

function tell(what: string, { bare, marked, ours, reading, questions, lines }: Measured): void {
	console.log(`${what}, ${lines} lines, ${questions} questions: a key ${bare.toFixed(2)} ms without, ${marked.toFixed(2)} ms with the marks (${(marked / bare).toFixed(2)} x, ours ${ours.toFixed(2)} ms); one reading when typing rests ${reading.toFixed(1)} ms`);
}

const browser = await chromium.launch({ executablePath: ensureBrowser().path, args: browserArgs });
try {
	const page = await browser.newPage();
	await page.addScriptTag({ content: await bundle() });
	await measure(page, 1000, true);
	for (let run = 0; run < 3; run++) {
		tell('interview note', await measure(page, 5000, true));
		tell('other note', await measure(page, 5000, false));
	}
	console.log('Bar: at most 1 ms of ours for a key in an interview note of 5,000 lines, nothing in other notes.');
} finally {
	await browser.close();
}
