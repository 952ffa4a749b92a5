import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Mutation } from './mutations.ts';

/** Folders of the project that no test of the reading needs. */
const LEFT_OUT = new Set(['node_modules', '.git', '.build', '.vitest-attachments', 'coverage']);
/** A run that takes longer hangs: its mutation counts as noticed. In ms. */
const LONGEST_RUN = 300_000;

/** A copy of the project in the system's temporary folder, to break and to mend again. */
export interface Sandbox {
	/** The test files that fail without any mutation. */
	readonly failing: (tests: readonly string[]) => string[];
	/** Runs test files with a mutation in place. True when all of them pass. */
	readonly passes: (mutation: Mutation, tests: readonly string[]) => boolean;
	readonly remove: () => void;
}

/** What the runner says of each test file. */
interface Report {
	readonly testResults: ReadonlyArray<{ readonly name: string; readonly status: string }>;
}

/** Copies the project with all uncommitted changes; packages and the folder beside it are linked. */
export function makeSandbox(project: string): Sandbox {
	const root = mkdtempSync(join(tmpdir(), 'interview-loop-mutate-'));
	const copy = join(root, 'project');
	cpSync(project, copy, { recursive: true, filter: (path) => path === project || !LEFT_OUT.has(basename(path)) });
	symlinkSync(resolve(project, 'node_modules'), join(copy, 'node_modules'));
	const shared = resolve(project, '../shared');
	if (existsSync(shared)) symlinkSync(shared, join(root, 'shared'));
	// Files share their modules, which hold no state: three times as fast.
	const run = (...args: readonly string[]): boolean => {
		const all = ['vitest', 'run', '--project', 'pure', '--no-isolate', ...args];
		return spawnSync('npx', all, { cwd: copy, stdio: 'ignore', timeout: LONGEST_RUN }).status === 0;
	};
	return {
		failing: (tests) => {
			const report = join(root, 'report.json');
			if (run('--reporter', 'json', '--outputFile', report, ...tests)) return [];
			const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
			const failed = testResults.filter(({ status }) => status === 'failed').map(({ name }) => name);
			return tests.filter((test) => failed.some((name) => name.endsWith(`/${test}`)));
		},
		passes: (mutation, tests) => {
			const file = join(copy, mutation.file);
			const text = readFileSync(file, 'utf8');
			writeFileSync(file, text.slice(0, mutation.start) + mutation.now + text.slice(mutation.end));
			const passed = run('--bail', '1', '--reporter', 'dot', ...tests);
			writeFileSync(file, text);
			return passed;
		},
		remove: () => rmSync(root, { recursive: true }),
	};
}
