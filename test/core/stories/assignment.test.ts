import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assign } from '../../../src/core/stories/assignment';

type Costs = ReadonlyArray<readonly number[]>;
const NO = Infinity;

/** How many rows an assignment serves, and at what cost. */
function valueOf(costs: Costs, columns: ReadonlyArray<number | null>): { served: number; cost: number } {
	const paid = columns.flatMap((column, row) => (column === null ? [] : [costs[row]?.[column] ?? NO]));
	return { served: paid.length, cost: paid.reduce((sum, one) => sum + one, 0) };
}

/** The best value there is, by trying every way: each row takes each free column it can, or none. */
function bestByTrying(costs: Costs, row = 0, taken: ReadonlySet<number> = new Set()): { served: number; cost: number } {
	const own = costs[row];
	if (own === undefined) return { served: 0, cost: 0 };
	const ways = [bestByTrying(costs, row + 1, taken), ...own.flatMap((cost, column) => {
		if (taken.has(column) || !Number.isFinite(cost)) return [];
		const rest = bestByTrying(costs, row + 1, new Set([...taken, column]));
		return [{ served: rest.served + 1, cost: rest.cost + cost }];
	})];
	return ways.reduce((best, one) => (one.served > best.served || (one.served === best.served && one.cost < best.cost) ? one : best));
}

/** Few different costs, so that ties are common, and many that cannot be. */
const anyCosts = (most: number): fc.Arbitrary<number[][]> => fc.tuple(fc.nat(most), fc.nat(most)).chain(([rows, columns]) =>
	fc.array(fc.array(fc.oneof(fc.constant(NO), fc.nat(4), fc.integer({ min: -9, max: 1000 })), { minLength: columns, maxLength: columns }),
		{ minLength: rows, maxLength: rows }));

test('it serves as many rows as trying every way does, at no higher cost, with no column twice', () => {
	fc.assert(fc.property(anyCosts(5), (costs) => {
		const columns = assign(costs);
		const used = columns.filter((column) => column !== null);
		expect(columns).toHaveLength(costs.length);
		expect(new Set(used).size).toBe(used.length);
		expect(valueOf(costs, columns)).toEqual(bestByTrying(costs));
	}), { numRuns: 300 });
});

test('the same up to 7 × 7', () => {
	fc.assert(fc.property(anyCosts(7), (costs) => {
		expect(valueOf(costs, assign(costs))).toEqual(bestByTrying(costs));
	}), { numRuns: 40 });
});

test('of equally good assignments it is the first one by the columns of the rows in their order', () => {
	const few = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
		fc.array(fc.array(fc.constantFrom(NO, 0, 1), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }));
	const all = (costs: Costs, row = 0, taken: readonly number[] = []): Array<Array<number | null>> => (row === costs.length ? [[]]
		: [...(costs[row] ?? []).flatMap((cost, column) => (Number.isFinite(cost) && !taken.includes(column)
			? all(costs, row + 1, [...taken, column]).map((rest) => [column, ...rest]) : [])), ...all(costs, row + 1, taken).map((rest) => [null, ...rest])]);
	fc.assert(fc.property(few, (costs) => {
		const best = bestByTrying(costs);
		// They are tried in that order.
		const first = all(costs).find((one) => { const { served, cost } = valueOf(costs, one); return served === best.served && cost === best.cost; });
		expect(assign(costs)).toEqual(first);
	}), { numRuns: 300 });
});

test('rows and columns in another order have the same value', () => {
	const shuffled = anyCosts(7).chain((costs) => fc.record({
		costs: fc.constant(costs),
		rows: fc.shuffledSubarray([...costs.keys()], { minLength: costs.length }),
		columns: fc.shuffledSubarray([...(costs[0] ?? []).keys()], { minLength: costs[0]?.length ?? 0 }),
	}));
	fc.assert(fc.property(shuffled, ({ costs, rows, columns }) => {
		const moved = rows.map((row) => columns.map((column) => costs[row]?.[column] ?? NO));
		expect(valueOf(moved, assign(moved))).toEqual(valueOf(costs, assign(costs)));
	}), { numRuns: 100 });
});

test.each<[string, Costs, Array<number | null>]>([
	['nothing', [], []],
	['rows without columns', [[], []], [null, null]],
	['nothing possible', [[NO, NO], [NO, NO]], [null, null]],
	['one of each', [[3]], [0]],
	['the cheaper column is left to the row that needs it', [[1, 2], [1, NO]], [1, 0]],
	['more rows than columns: the cheapest row is served', [[5], [2], [9]], [null, 0, null]],
	['more columns than rows', [[5, 1, 3]], [1]],
	['two rows served at a high cost, not one at a low cost', [[0, 900], [0, NO]], [1, 0]],
	['equal costs: in order', [[1, 1], [1, 1]], [0, 1]],
	['a cost below zero', [[-1, 0], [-5, 0]], [1, 0]],
	['a row that is too short, and no number', [[1, 0], [Number.NaN]], [1, null]],
])('%s', (_, costs, columns) => {
	expect(assign(costs)).toEqual(columns);
});
