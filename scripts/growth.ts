import { writeFileSync } from 'node:fs';
import { deriveBank } from '../src/core/interview/bank.ts';
import { isNamed, metadataMatches, namedBy } from '../src/core/interview/choose.ts';
import { deriveLoops } from '../src/core/interview/loop.ts';
import { metaOfText } from '../src/core/interview/note-meta.ts';
import { readNote } from '../src/core/interview/read-note.ts';
import { benchVault } from './bench-vault.ts';
import { growthPicture, type Series } from './growth-picture.ts';

const PICTURE = 'docs/pictures/growth.svg';
/** How many notes the vaults have; `npm run growth -- --to 10000` leaves out the larger ones. */
const SIZES = [100, 316, 1000, 3162, 10_000, 31_623, 100_000];

const to = process.argv.indexOf('--to');
const largest = to < 0 ? Infinity : Number(process.argv[to + 1]);
const nobody = namedBy([]);

/** How long a task takes, in ms, with what it gives. */
function timed<T>(task: () => T): readonly [ms: number, value: T] {
	const start = performance.now();
	const value = task();
	return [performance.now() - start, value];
}

const points = SIZES.filter((size) => size <= largest).map((size) => {
	const texts = [...benchVault(size)];
	const metas = texts.map(([path, text]) => metaOfText(path, text));
	const [choosing, chosen] = timed(() => texts.filter((_, i) => {
		const meta = metas[i];
		return meta !== undefined && (isNamed(meta, nobody) || metadataMatches(meta));
	}));
	const [reading, notes] = timed(() => chosen.map(([path, text]) => readNote(path, text)));
	const [deriving] = timed(() => deriveLoops(notes, deriveBank(notes, () => null), () => null));
	console.log(`${String(size).padStart(7)} notes: ${choosing.toFixed(1)} ms to choose ${chosen.length}, ${reading.toFixed(0)} ms to read these, ${deriving.toFixed(1)} ms to derive`);
	return { size, choosing, reading, deriving };
});
const series = (name: string, msOf: (point: (typeof points)[number]) => number): Series => ({ name, points: points.map((point) => ({ notes: point.size, ms: msOf(point) })) });
writeFileSync(PICTURE, growthPicture([
	series('Read the chosen notes', ({ reading }) => reading),
	series('Derive questions, stories and loops', ({ deriving }) => deriving),
	series('Choose notes by their metadata', ({ choosing }) => choosing),
]));
console.log(`${PICTURE} is written.`);
