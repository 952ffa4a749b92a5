import { expect, test } from 'vitest';
import { builtInProbes, nextProbe } from '../../../src/core/drill/probes';
import { seeded } from '../../../src/core/drill/random';

test("the story's own probes come first, then the built-in and the person's, none twice before all were asked", () => {
	const asked: string[] = [];
	const rng = seeded(1);
	for (let turn = 0; turn < builtInProbes.length + 3; turn++) asked.push(nextProbe(['Own one?', 'Own two?'], ['Mine?'], asked, rng) ?? '');
	expect(asked.slice(0, 2).sort()).toEqual(['Own one?', 'Own two?']);
	expect(asked.slice(2).sort()).toEqual([...builtInProbes, 'Mine?'].sort());
	expect(asked).toContain(nextProbe(['Own one?', 'Own two?'], ['Mine?'], asked, rng));
});
