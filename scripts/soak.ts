import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { parseArgs } from 'node:util';

/** Runs the flow that takes many steps at random; the same seed takes the same ones. */
const { values } = parseArgs({ options: { steps: { type: 'string', default: '5000' }, seed: { type: 'string', default: '1' }, notes: { type: 'string', default: '60' } } });
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'browser', 'test/browser/soak.flow.ts'], {
	stdio: 'inherit',
	env: { ...process.env, SOAK_STEPS: values.steps, SOAK_SEED: values.seed, SOAK_NOTES: values.notes },
});
process.exitCode = status ?? 1;
