import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Mutation } from './mutations.ts';

/** Folders of the project that no test of the reading needs. */
const LEFT_OUT = new Set(['node_modules', '.git', '.build', '.vitest-attachments', 'coverage']);
/** A run that takes longer is hanging: this long, or this many times as long as all tests take with no mutation. In ms. */
const LONGEST_RUN = 90_000;
const TIMES_LONGER = 2;

/** What the runner reports for each test. */
interface Report {
	readonly testResults: ReadonlyArray<{
		readonly name: string;
		readonly status: string;
		readonly assertionResults: ReadonlyArray<{ readonly fullName: string; readonly status: string }>;
	}>;
}

/** A copy of the project in the system's temporary folder, to break and restore. */
export interface Sandbox {
	/** The names of the tests that fail with no mutation in place; null when the run does not end. */
	readonly failing: (tests: readonly string[]) => ReadonlySet<string> | null;
	/** The same with a mutation in place; with `bail` the run ends at the first. */
	readonly failingWith: (mutation: Mutation, tests: readonly string[], bail: boolean) => ReadonlySet<string> | null;
	readonly remove: () => void;
}

/** Copies the project with all uncommitted changes; packages and the folder beside it are linked. */
export function makeSandbox(project: string): Sandbox {
	const root = mkdtempSync(join(tmpdir(), 'interview-loop-mutate-'));
	const copy = join(root, 'project');
	const report = join(root, 'report.json');
	cpSync(project, copy, { recursive: true, filter: (path) => path === project || !LEFT_OUT.has(basename(path)) });
	symlinkSync(resolve(project, 'node_modules'), join(copy, 'node_modules'));
	const shared = resolve(project, '../shared');
	if (existsSync(shared)) symlinkSync(shared, join(root, 'shared'));
	let longest = Infinity;
	const run = (tests: readonly string[], bail: boolean): ReadonlySet<string> | null => {
		rmSync(report, { force: true });
		// Test files share their modules, which hold no state: three times as fast. Threads end with a run that hangs.
		const reporter = ['--reporter', 'json', '--outputFile', report];
		const how = ['--project', 'pure', '--pool', 'threads', '--no-isolate', ...(bail ? ['--bail', '1'] : [])];
		// What is not mutated is not compiled again.
		const cache = ['--experimental.fsModuleCache', `--experimental.fsModuleCachePath=${join(root, 'cache')}`];
		const args = [join('node_modules', 'vitest', 'vitest.mjs'), 'run', ...how, ...cache, ...reporter, ...tests];
		const timeout = Number.isFinite(longest) ? { timeout: longest } : {};
		spawnSync(process.execPath, args, { cwd: copy, stdio: 'ignore', killSignal: 'SIGKILL', ...timeout });
		return existsSync(report) ? failedIn(JSON.parse(readFileSync(report, 'utf8')) as Report) : null;
	};
	return {
		failing: (tests) => {
			const start = Date.now();
			const failed = run(tests, false);
			longest = Math.max(LONGEST_RUN, TIMES_LONGER * (Date.now() - start));
			return failed;
		},
		failingWith: (mutation, tests, bail) => {
			const file = join(copy, mutation.file);
			const text = readFileSync(file, 'utf8');
			writeFileSync(file, text.slice(0, mutation.start) + mutation.now + text.slice(mutation.end));
			const failed = run(tests, bail);
			writeFileSync(file, text);
			return failed;
		},
		remove: () => rmSync(root, { recursive: true }),
	};
}

/** Failed tests by file and name; a file that failed as a whole by its own. */
function failedIn({ testResults }: Report): ReadonlySet<string> {
	return new Set(testResults.filter(({ status }) => status === 'failed').flatMap(({ name, assertionResults }) => {
		const failed = assertionResults.filter(({ status }) => status === 'failed');
		return failed.length === 0 ? [name] : failed.map(({ fullName }) => `${name} › ${fullName}`);
	}));
}
