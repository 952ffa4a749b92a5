import { spawnSync } from 'node:child_process';
import { HARD_WORLDS } from '../test/host/data/hard-world.ts';

/** Runs all flows in each hard world, one after the other, and fails with the names of those in which a flow failed. */
const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(HARD_WORLDS);
const failed = names.filter((HARD) => {
	console.log(`\n${HARD}`);
	return spawnSync('npx', ['vitest', 'run', '--project', 'browser', 'test/browser'], { stdio: 'inherit', env: { ...process.env, HARD } }).status !== 0;
});
if (failed.length > 0) throw new Error(`Flows failed in: ${failed.join(', ')}`);
