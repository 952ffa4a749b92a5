import { describe, expect, it } from 'vitest';
import type { Mutation, MutationKind } from '../../../scripts/mutate/mutations.ts';
import { sampleOf } from '../../../scripts/mutate/sample.ts';

const some = (kind: MutationKind, file: string, count: number): Mutation[] => Array.from({ length: count }, (_, i) =>
	({ id: `${kind}/${file}/${i}`, kind, file, line: i, says: '', start: 0, end: 0, now: '' }));

const ALL = [...some('weight', 'a', 50), ...some('weight', 'b', 2), ...some('veto', 'a', 50), ...some('table', 'c', 1)];

describe('a sample', () => {
	it('takes turns between kinds and between files', () => {
		const sample = sampleOf(ALL, 9);
		const count = (start: string): number => sample.filter(({ id }) => id.startsWith(start)).length;
		expect(['weight/a', 'weight/b', 'veto/a', 'table/c'].map(count)).toEqual([2, 2, 4, 1]);
	});

	it('is the same each time, and keeps most mutations when one is added', () => {
		const ids = (all: readonly Mutation[]): string[] => sampleOf(all, 9).map(({ id }) => id);
		expect(ids(ALL)).toEqual(ids(ALL));
		const kept = ids([...ALL, ...some('veto', 'd', 1)]).filter((id) => ids(ALL).includes(id));
		expect(kept.length).toBeGreaterThanOrEqual(8);
	});

	it('is everything when there are fewer mutations than asked for', () => {
		expect(sampleOf(ALL, 1000)).toEqual(ALL);
		expect(sampleOf([], 10)).toEqual([]);
	});
});
