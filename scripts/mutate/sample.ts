import { createHash } from 'node:crypto';
import { MUTATION_KINDS, type Mutation } from './mutations.ts';

/**
 * At most `size` of the mutations, the same ones for the same ids: the kinds take turns, and within a kind the files
 * do, so that no large file crowds out the others. In the order of the files and lines.
 */
export function sampleOf(all: readonly Mutation[], size: number): Mutation[] {
	const kinds = MUTATION_KINDS.map((kind) => inTurns(byFile(all.filter((one) => one.kind === kind))));
	const taken = new Set(inTurns(kinds).slice(0, size));
	return all.filter((one) => taken.has(one));
}

/** The mutations of each file; the files in the order of their hashes, those of each file in that of their ids. */
function byFile(all: readonly Mutation[]): Mutation[][] {
	const files = byHash([...new Set(all.map(({ file }) => file))], (file) => file);
	return files.map((file) => byHash(all.filter((one) => one.file === file), ({ id }) => id));
}

/** The first of every list, then the second of every list, and so on. */
function inTurns<Item>(lists: ReadonlyArray<readonly Item[]>): Item[] {
	const longest = Math.max(0, ...lists.map(({ length }) => length));
	return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}

function byHash<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
	const hash = (item: Item): string => createHash('sha256').update(keyOf(item)).digest('hex');
	const hashed = items.map((item) => ({ item, key: hash(item) }));
	return hashed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ item }) => item);
}
