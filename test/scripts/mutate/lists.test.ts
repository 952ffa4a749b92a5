import { describe, expect, it } from 'vitest';
import { allMutations } from '../../../scripts/mutate/all-mutations.ts';
import { ALLOWED_SURVIVORS } from '../../../scripts/mutate/allowed-survivors.ts';
import { ALWAYS, writtenMutations } from '../../../scripts/mutate/chosen.ts';

describe('the lists of mutations', () => {
	const ids = new Set([...allMutations(), ...writtenMutations()].map(({ id }) => id));

	it('name only mutations of the code as it is', () => {
		expect([...ALWAYS, ...Object.keys(ALLOWED_SURVIVORS)].filter((id) => !ids.has(id))).toEqual([]);
	});
});
