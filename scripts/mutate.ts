import { parseArgs } from 'node:util';
import { allMutations, filesIn } from './mutate/all-mutations.ts';
import { ALLOWED_SURVIVORS } from './mutate/allowed-survivors.ts';
import { ALWAYS, writtenMutations } from './mutate/chosen.ts';
import type { Mutation } from './mutate/mutations.ts';
import { makeSandbox } from './mutate/sandbox.ts';
import { sampleOf } from './mutate/sample.ts';

const TESTS = ['test/core/interview', 'test/core/note'];
/** Tests of properties and of how work grows take long and do not notice a different reading. */
const SLOW = /\b(?:properties|loop-laws|link-insertion|growth|long-notes)\.test\.ts$/;
/** Floors of figures over many notes take longest, and do not show what a rule is for. */
const FLOORS = /\b(?:sets|vaults)\.test\.ts$/;
/** These notice most, and quickly: the others run only when they do not. */
const FIRST = /\b(?:rules|bars|readings|kinds|notes)\.test\.ts$/;
const SAMPLE = 60;
/** The largest share of the sample that may survive, each mutation with a reason. */
const MAY_SURVIVE = 0.1;

const USAGE = `usage: npm run mutate [-- options]
  --list        print the sampled mutations and change nothing; with --all, every possible one
  --only <id>   run the mutations with this id, or whose ids contain this text, sampled or not; several
                separated by commas
  --sample <n>  sample n mutations instead of ${SAMPLE}; those in mutate/chosen.ts run besides`;

function testFiles(): string[] {
	return TESTS.flatMap(filesIn).filter((path) => path.endsWith('.test.ts') && !SLOW.test(path) && !FLOORS.test(path));
}

function print(verdict: string, { id, file, line, says }: Mutation): void {
	console.log(`${verdict.padEnd(12)}${id.padEnd(52)} ${says}  (${file}:${line})`);
}

/** Runs the mutations one at a time. Returns the ids of those that no test noticed. */
function runAll(mutations: readonly Mutation[]): string[] {
	const tests = testFiles();
	const sandbox = makeSandbox(process.cwd());
	try {
		const before = sandbox.failing(tests);
		if (before === null) throw new Error('The tests do not run to their end.');
		if (before.size > 0) console.log(`${before.size} tests fail without any mutation; their results are ignored.`);
		const verdictOn = (mutation: Mutation): 'SURVIVED' | 'killed' | 'hangs' => {
			for (const first of [true, false]) {
				const after = sandbox.failingWith(mutation, tests.filter((path) => FIRST.test(path) === first), before.size === 0);
				if (after === null) return 'hangs';
				if ([...after].some((test) => !before.has(test))) return 'killed';
			}
			return 'SURVIVED';
		};
		return mutations.flatMap((mutation) => {
			const verdict = verdictOn(mutation);
			const survived = verdict === 'SURVIVED';
			print(verdict, mutation);
			const reason = ALLOWED_SURVIVORS[mutation.id];
			if (survived && reason !== undefined) console.log(`            allowed: ${reason}`);
			if (!survived && reason !== undefined) console.log('            noticed now: remove it from the list');
			return survived ? [mutation.id] : [];
		});
	} finally {
		sandbox.remove();
	}
}

const { values } = parseArgs({
	options: {
		list: { type: 'boolean', default: false }, all: { type: 'boolean', default: false }, only: { type: 'string' },
		sample: { type: 'string', default: String(SAMPLE) }, help: { type: 'boolean', default: false },
	},
});
const made = allMutations();
const all = [...made, ...writtenMutations()];
const sample = new Set(sampleOf(made, Number(values.sample)));
const only = values.only?.split(',');
const ids = new Set(all.map(({ id }) => id));
const chosen = all.filter((one) => (only === undefined
	? sample.has(one) || one.kind === 'written' || ALWAYS.has(one.id)
	: only.some((text) => (ids.has(text) ? one.id === text : one.id.includes(text)))));
if (values.help) console.log(USAGE);
else if (values.list) for (const mutation of values.all ? all : chosen) print(mutation.kind, mutation);
else {
	const survivors = runAll(chosen);
	const unexplained = survivors.filter((id) => !(id in ALLOWED_SURVIVORS));
	console.log(`\n${survivors.length} of ${chosen.length} survived, ${unexplained.length} of them without a reason.`);
	if (unexplained.length > 0 || survivors.length > MAY_SURVIVE * chosen.length) process.exitCode = 1;
}
