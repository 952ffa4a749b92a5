import { describe, expect, it } from 'vitest';
import { builtInProbes, nextProbe } from '../../../src/core/drill/probes';
import { seeded } from '../../../src/core/drill/random';

const OWN = ['Own one?', 'Own two?', 'Own three?'];
const MORE = ['Mine?'];

/** What comes at so many presses for one card. */
function pressed(times: number, own: readonly string[], asked: readonly string[] = []): string[] {
	const probes: string[] = [];
	for (let press = 0; press < times; press++) probes.push(nextProbe(own, MORE, asked, probes.at(-1) ?? null, seeded(1)) ?? '');
	return probes;
}

describe('the next follow-up', () => {
	it('is each of the own ones in their order, then each of the general ones and the person’s own', () => {
		const all = pressed(OWN.length + builtInProbes.length + 1, OWN);
		expect(all.slice(0, OWN.length)).toEqual(OWN);
		expect([...all.slice(OWN.length)].sort()).toEqual([...builtInProbes, ...MORE].sort());
	});

	it('begins again once all were asked', () => {
		const count = OWN.length + builtInProbes.length + 1;
		expect(pressed(count + 1, OWN).at(-1)).toBe('Own one?');
	});

	it('leaves for last what was asked for an earlier card', () => {
		expect(pressed(2, OWN, ['Own one?'])).toEqual(['Own two?', 'Own three?']);
		expect(pressed(OWN.length + builtInProbes.length + 1, OWN, ['Own one?']).at(-1)).toBe('Own one?');
	});

	it('is a general one where a question and its story have none', () => {
		expect([...builtInProbes, ...MORE]).toContain(pressed(1, [])[0]);
	});
});
