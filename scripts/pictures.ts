import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { browserArgs, findBrowser } from './browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const PORT = '8619';

/** One picture for the docs: where it is taken, and what is done before. */
interface Picture {
	readonly name: string;
	readonly query: string;
	readonly size: readonly [width: number, height: number];
	readonly before: (page: Page) => Promise<void>;
}

async function command(page: Page, id: string): Promise<void> {
	await page.evaluate((full) => (window as unknown as { app: { commands: { executeCommandById(id: string): void } } }).app.commands.executeCommandById(full), `interview-loop:${id}`);
	await page.waitForTimeout(600);
}

/** Starts a drill as its dialog offers it. */
async function startDrill(page: Page): Promise<void> {
	await command(page, 'start-drill');
	await page.keyboard.press('Enter');
	await page.waitForTimeout(600);
}

/** A drill on the Northwind loop, its first question with a story to show revealed. */
async function revealed(page: Page): Promise<void> {
	await chooseNorthwind(page);
	await startDrill(page);
	for (let card = 0; card < 10; card++) {
		for (let press = 0; press < 2; press++) {
			await page.keyboard.press('Space');
			await page.waitForTimeout(500);
		}
		const broken = await page.locator('.interview-loop-story.mod-broken').count();
		if (broken === 0 && (await page.locator('.interview-loop-story').count()) > 0) return;
		await page.keyboard.press('n');
		await page.waitForTimeout(500);
	}
}

async function chooseNorthwind(page: Page): Promise<void> {
	await page.locator('.interview-loop-choice').click();
	await page.locator('.menu-item', { hasText: 'Northwind loop' }).click();
	await page.waitForTimeout(300);
}

/** The coverage of the Northwind loop. */
async function coverage(page: Page): Promise<void> {
	await chooseNorthwind(page);
	await command(page, 'open-coverage');
}

const PICTURES: readonly Picture[] = [
	{ name: 'drill-light', query: '?side=320', size: [1280, 800], before: revealed },
	{ name: 'drill-dark', query: '?side=320&theme=dark', size: [1280, 800], before: revealed },
	{ name: 'sidebar-300', query: '?side=300', size: [900, 800], before: chooseNorthwind },
	{ name: 'story-bank', query: '?side=300', size: [1280, 800], before: coverage },
	{ name: 'phone', query: '?phone=1', size: [390, 800], before: startDrill },
];

/** Serves the demo vault until the pictures are taken. */
async function served(take: () => Promise<void>): Promise<void> {
	const server = spawn('npx', ['tsx', 'scripts/start.ts', '--port', PORT], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
	try {
		await new Promise<void>((ready, failed) => {
			server.stdout.on('data', (text: Buffer) => { if (text.includes('http://')) ready(); });
			server.on('exit', () => failed(new Error('The stand-in app did not start.')));
		});
		await take();
	} finally {
		if (server.pid !== undefined) process.kill(-server.pid);
	}
}

await served(async () => {
	const found = findBrowser();
	const browser = await chromium.launch({ ...(found && { executablePath: found.path }), args: browserArgs });
	mkdirSync(`${root}docs/pictures`, { recursive: true });
	for (const { name, query, size: [width, height], before } of PICTURES) {
		const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
		await page.goto(`http://127.0.0.1:${PORT}/${query}`);
		await page.waitForSelector('body[data-ready]');
		await page.waitForTimeout(7000);
		await before(page);
		// A notice that comes and goes would hide what the picture is about.
		await page.evaluate(() => document.querySelectorAll('.notice').forEach((notice) => notice.remove()));
		await page.screenshot({ path: `${root}docs/pictures/${name}.png` });
		await page.close();
		console.log(`docs/pictures/${name}.png`);
	}
	await browser.close();
});
