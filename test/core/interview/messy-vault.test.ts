import { describe, expect, it } from 'vitest';
import { expected, misreadings, paths } from './messy-vault';

describe('the messy vault', () => {
	it.each(paths)('reads %s as a careful reader does', (path) => {
		expect(misreadings(path)).toEqual([]);
	});

	it('lists what to expect of every note, or that it holds nothing', () => {
		const { nothing, ...found } = expected;
		const noted = [...nothing, ...Object.values(found).flatMap((all) => all.map(({ note }) => note))];
		expect([...new Set(noted)].sort()).toEqual([...paths].sort());
	});
});
