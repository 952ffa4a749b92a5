import { existsSync, readFileSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { browserArgs, findBrowser } from './scripts/browser.ts';
import { readFolder } from './scripts/vault-folder.ts';
import { HARD_WORLDS } from './test/host/data/hard-world.ts';

const found = findBrowser();

/** A real note that lies beside the project, never in it; null on a machine without it. */
const SEED = '../shared/seed-note.md';
/** What is hard about the world the flows run in: `HARD=slow-reads npm test` finds those that wait for too little. */
const hard = HARD_WORLDS[process.env.HARD ?? ''] ?? {};

/** How far the soak goes and how far its vault may grow: `npm run soak` says. */
const soak = { steps: Number(process.env.SOAK_STEPS ?? 200), seed: Number(process.env.SOAK_SEED ?? 1), notes: Number(process.env.SOAK_NOTES ?? 60) };

const provide = { hard, soak, demoVault: Object.fromEntries(readFolder('test-vault')), seedNote: existsSync(SEED) ? readFileSync(SEED, 'utf8') : null };

/** Far more than any test takes alone: a busy machine may be ten times slower, and no test measures time. */
const testTimeout = 60_000;

/** A project of flows in a browser. */
function flows(name: string, include: string[], provided: typeof provide): TestProjectConfiguration {
	return {
		server: { fs: { allow: ['.'] } },
		test: {
			name,
			testTimeout,
			// The browser itself may stall on a busy machine. A flow that needed its second chance is listed with it, and hard worlds give none.
			retry: process.env.HARD === undefined ? 1 : 0,
			expect: { poll: { timeout: testTimeout / 2, interval: 10 } },
			provide: provided,
			include,
			browser: {
				enabled: true,
				headless: true,
				screenshotFailures: false,
				viewport: { width: 1280, height: 800 },
				provider: playwright({ launchOptions: { ...(found && { executablePath: found.path }), args: browserArgs } }),
				instances: [{ browser: 'chromium' }],
			},
		},
	};
}

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
			flows('browser', ['test/browser/**/*.flow.ts', 'test/host/ui/**/*.flow.ts'], provide),
			// The flows that the disk matters most to, once more where everything is hard at once.
			flows('hard', ['test/browser/{drill-log,vault-notes,relinking}.flow.ts'], { ...provide, hard: HARD_WORLDS['all'] ?? {} }),
		],
	},
});
