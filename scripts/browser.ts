import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', 'C:/Program Files/Google/Chrome/Application/chrome.exe'];

/** Switches that keep the browser quiet and off the network. */
export const browserArgs = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic'];

/** A browser and how it was found. */
export interface FoundBrowser { path: string; how: string }

function onPath(name: string): string | null {
	const { status, stdout } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
	return status === 0 ? stdout.split('\n')[0]?.trim() || null : null;
}

function fromSystem(): FoundBrowser | null {
	for (const name of names) {
		const path = onPath(name);
		if (path) return { path, how: 'the system' };
	}
	const path = places.find(existsSync);
	return path ? { path, how: 'the system' } : null;
}

function fromPlaywright(): FoundBrowser | null {
	const path = chromium.executablePath();
	return path && existsSync(path) ? { path, how: 'Playwright' } : null;
}

/** Looks for a Chromium without installing anything: CHROME_PATH, the system's, Playwright's. */
export function findBrowser(): FoundBrowser | null {
	const named = process.env['CHROME_PATH'];
	if (named) {
		if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which is not there.`);
		return { path: named, how: 'CHROME_PATH' };
	}
	return fromSystem() ?? fromPlaywright();
}

function tryToRun(command: string, args: string[]): boolean {
	console.log(`No browser found; trying: ${command} ${args.join(' ')}`);
	try {
		execFileSync(command, args, { stdio: 'inherit', timeout: 600_000 });
		return true;
	} catch {
		return false;
	}
}

function install(): FoundBrowser | null {
	if (tryToRun('npx', ['playwright', 'install', 'chromium']) && fromPlaywright()) return fromPlaywright();
	const root = process.getuid?.() === 0 && onPath('apt-get');
	if (root && tryToRun('apt-get', ['update']) && tryToRun('apt-get', ['install', '-y', 'chromium'])) return fromSystem();
	return null;
}

/** Finds a Chromium or installs one; fails with what to do when none can be had. */
export function ensureBrowser(): FoundBrowser {
	const found = findBrowser() ?? install();
	if (found) return found;
	throw new Error('The flow tests need a Chromium and none could be found or installed. Install Chromium or Chrome, or set CHROME_PATH to its executable, then run this again.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	try {
		const { path, how } = ensureBrowser();
		console.log(`Browser for the flow tests: ${path} (from ${how})`);
	} catch (error) {
		console.error((error as Error).message);
		process.exitCode = 1;
	}
}
