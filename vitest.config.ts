import { existsSync, readFileSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArgs, findBrowser } from './scripts/browser.ts';
import { readFolder } from './scripts/vault-folder.ts';

const found = findBrowser();

/** A real note that lies beside the project, never in it; null on a machine without it. */
const SEED = '../shared/seed-note.md';
/** Milliseconds that each read of a note takes in the flows: `READ_TIME=300 npm test` finds those that wait for too little. */
const readTime = Number(process.env.READ_TIME ?? 0);

const provide = { readTime, demoVault: Object.fromEntries(readFolder('test-vault')), seedNote: existsSync(SEED) ? readFileSync(SEED, 'utf8') : null };

/** Far more than any test takes alone: a busy machine may be ten times slower, and no test measures time. */
const testTimeout = 60_000;

export default defineConfig({
	test: {
		// Half of the cores: the browser's flows, and whatever else the machine does, need the others.
		maxWorkers: '50%',
		projects: [
			{
				test: {
					name: 'pure',
					environment: 'node',
					testTimeout,
					include: ['test/**/*.test.ts'],
				},
			},
			{
				server: { fs: { allow: ['.'] } },
				test: {
					name: 'browser',
					testTimeout,
					provide,
					include: ['test/browser/**/*.flow.ts', 'test/host/ui/**/*.flow.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						viewport: { width: 1280, height: 800 },
						provider: playwright({ launchOptions: { ...(found && { executablePath: found.path }), args: browserArgs } }),
						instances: [{ browser: 'chromium' }],
					},
				},
			},
		],
	},
});
