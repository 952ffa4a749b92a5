import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseVault } from '../../../scripts/measure/whole-vault';
import { readNote } from '../../../src/core/interview/read-note';
import { countedWork } from '../../counted-work';

/**
 * How many calls the reading needs for a kilobyte of text, measured when this was last changed. A change that needs a
 * quarter more has to say why, and puts its figure here; one that needs a quarter less puts it here too.
 */
const CALLS_PER_KILOBYTE = { 'notes about interviews': 17_700, 'notes on other subjects': 11_500 };
const DRIFT = 0.25;

const VAULTS = 'test/core/interview/vaults';
const notes = readdirSync(VAULTS).filter((name) => /^vault-[aek]\.txt$/.test(name))
	.flatMap((name) => parseVault(readFileSync(`${VAULTS}/${name}`, 'utf8')).measured)
	.map(({ path, text, expected }) => ({ path, text, isInterview: expected.some(({ unsure }) => !unsure) }));

test.each([['notes about interviews', true], ['notes on other subjects', false]] as const)('%s are read with about as much work as before', async (what, wanted) => {
	const read = notes.filter(({ isInterview }) => isInterview === wanted);
	const kilobytes = read.reduce((sum, { text }) => sum + text.length, 0) / 1024;
	const calls = await countedWork(() => read.forEach(({ path, text }) => readNote(path, text))) / kilobytes;
	expect(calls).toBeLessThan(CALLS_PER_KILOBYTE[what] * (1 + DRIFT));
	expect(calls).toBeGreaterThan(CALLS_PER_KILOBYTE[what] * (1 - DRIFT));
});
