import { cardOf } from '../src/core/drill/card.ts';
import { drawSession } from '../src/core/drill/draw-session.ts';
import { replay } from '../src/core/drill/practice.ts';
import { stamp, writeLine } from '../src/core/drill/log.ts';
import { seeded } from '../src/core/drill/random.ts';
import { grade, reveal, startSession } from '../src/core/drill/session.ts';
import { deriveBank } from '../src/core/interview/bank.ts';
import { isNamed, metadataMatches, namedBy, type NoteMeta } from '../src/core/interview/choose.ts';
import { deriveLoops } from '../src/core/interview/loop.ts';
import { metaOfText } from '../src/core/interview/note-meta.ts';
import { readNote } from '../src/core/interview/read-note.ts';
import { assign } from '../src/core/stories/assignment.ts';
import { storyTasks } from './bench-stories.ts';
import { benchVault } from './bench-vault.ts';
import { LONG_NOTES } from './long-notes.ts';
import { readFolder } from './vault-folder.ts';

const EMPTY: NoteMeta = { path: '', headings: [], tags: [], properties: [], links: [] };
/** So many notes are enough to time a note of any kind. */
const EVERY = 500;

/** Middle of some runs, in ms: the first ones warm the machine up and do not count. */
function middle(task: () => unknown, runs = 7): number {
	const times: number[] = [];
	const warm = Math.min(2, runs);
	for (let run = 0; run < runs + warm; run++) {
		const start = performance.now();
		task();
		if (run >= warm) times.push(performance.now() - start);
	}
	return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

const rows: Array<readonly [what: string, measured: string, bar: string]> = [];

/** `--vault <folder>`: a folder of notes instead of the invented vault. */
const folder = process.argv.indexOf('--vault');
const vault = folder < 0 ? benchVault(10_000) : readFolder(process.argv[folder + 1] ?? '.');
const texts = [...vault];
const kilobytes = texts.reduce((sum, [, text]) => sum + text.length, 0) / 1024;
console.log(`${texts.length} notes of ${(kilobytes / texts.length).toFixed(1)} KB on average`);

const metas: NoteMeta[] = texts.map(([path, text]) => metaOfText(path, text));
const nobody = namedBy([]);
const isChosen = (meta: NoteMeta): boolean => isNamed(meta, nobody) || metadataMatches(meta);
const chosen = texts.filter((_, i) => isChosen(metas[i] ?? EMPTY));
const read = (notes: typeof texts): void => notes.forEach(([path, text]) => readNote(path, text));

// Before anything else is read: the engine has compiled nothing yet.
const coldStart = performance.now();
read(chosen);
const cold = performance.now() - coldStart;

/** What the same texts cost to split and to search once: the least that any reading could take. */
const floorOf = (notes: typeof texts): number => middle(() => {
	let found = 0;
	for (const [, text] of notes) {
		found += text.split(/\r?\n/).length;
		for (const match of text.matchAll(/^(?:#{1,6}|\s*(?:[-*+]|\d+[.)]))\s.*$/gm)) found += match.index;
	}
	return found;
});
const floor = floorOf(texts);
const times = (ms: number): string => `${(ms / floor).toFixed(1)} x floor`;
rows.push(['floor: split into lines, one search for headings and items', `${floor.toFixed(0)} ms`, '']);
rows.push(['choosing notes by their metadata', times(middle(() => metas.filter(isChosen), 5)), '<= 0.6']);
rows.push([`reading the ${chosen.length} chosen, cold`, times(cold), '<= 6']);
rows.push(['the same, warm', times(middle(() => read(chosen), 3)), '<= 3']);
const every = texts.slice(0, EVERY);
rows.push([`reading each of ${every.length} notes`, `${(middle(() => read(every), 1) / floorOf(every)).toFixed(1)} x floor`, '<= 5']);

const four = 'Loops/Northwind loop.md';
const note4k = (readFolder('test-vault').get(four) ?? '').slice(0, 4096);
rows.push(['one interview note of 4 KB', `${(middle(() => { for (let i = 0; i < 20; i++) readNote(four, note4k); }, 9) / 20).toFixed(2)} ms`, '<= 1 ms']);
const long = LONG_NOTES['rounds']?.(10_000) ?? '';
rows.push([`one note of ${(long.length / 1024 / 1024).toFixed(1)} MB`, `${(middle(() => readNote('Interviews/Loop.md', long), 1) / 1000).toFixed(1)} s`, '<= 0.1 s']);

/** How much longer twice as much of a note takes; twice as long is linear. */
function growth(noteOf: (size: number) => string): number {
	const [once = 1, twice = 1] = [1500, 3000].map((size) => middle(() => readNote('Interviews/Loop.md', noteOf(size)), 3));
	return twice / once;
}

const growths = Object.entries(LONG_NOTES).map(([what, noteOf]) => ({ what, times: growth(noteOf) }));
const worst = growths.reduce((a, b) => (b.times > a.times ? b : a));
rows.push([`twice as much of ${growths.length} kinds of long notes`, `<= ${worst.times.toFixed(2)} x (${worst.what})`, '<= 2.6 x']);

const many = Array.from({ length: 200 }, (_, n) => readNote(`Principles/P${n}.md`, `# Behavioral questions\n\n## ${['Ownership', 'Dive Deep', 'Think Big', 'Earn Trust'][n % 4] ?? ''}\n\n${Array.from({ length: 50 }, (_row, q) => `${q + 1}. Tell me about a time when number ${n}-${q} went wrong at work.\n\t- [[Story ${q % 20}]]`).join('\n')}`));
const loopNote = readNote('Loop.md', ['Ownership', 'Dive Deep', 'Think Big', 'Earn Trust'].map((name, i) => `#### Interview ${i + 1}\n\n**Interviewer**: Dana Reyes\n\n**Principles**\n- ${name}\n`).join('\n'));
const half = [...many.slice(0, 100), loopNote];
const derived = middle(() => deriveLoops(half, deriveBank(half, () => null), () => null), 5);
rows.push([`loop derived again at ${half.reduce((sum, note) => sum + note.questions.length, 0)} questions`, `${derived.toFixed(1)} ms`, '<= 5 ms']);

const bank = deriveBank([...many, loopNote], () => null);
const session = drawSession({ id: 's1', mode: 'random', scope: 'all', title: 'All', cards: bank.questions.map(cardOf), order: (cards) => cards, targetMs: 120_000, seed: 1, now: 0 });
if (session !== null) {
	const revealed = reveal(startSession(session, 0), 1);
	rows.push([`next question of ${session.cards.length}`, `${middle(() => grade(revealed, 3, 2), 15).toFixed(2)} ms`, '<= 1 ms']);
}

const rng = seeded(7);
const lines = Array.from({ length: 20_000 }, (_, i) => writeLine({
	...stamp('k3f9', i + 1, 1_767_000_000_000 + i * 240_000, -480, rng), t: 'review', ses: `s${Math.floor(i / 10)}`, mode: 'random', q: (i % 400).toString(16).padStart(16, '0'), bid: null,
	txt: 'Tell me about a time when something went wrong at work and what you did about it.', path: 'Principles/Ownership.md', who: ['Dana Reyes'], lp: ['Ownership'],
	g: ((i % 4) + 1) as 1 | 2 | 3 | 4, ms: [8200, 131_000, 152_300], hint: 0, story: ['Stories/The late train.md:0'], parts: 31, probe: null,
}));
const parse = middle(() => lines.map((line) => JSON.parse(line) as unknown), 5);
rows.push(['practice log: replay of 20,000 reviews', `${(middle(() => replay(lines), 5) / parse).toFixed(2)} x JSON.parse`, '<= 2']);

// 20 rounds of three principles, 60 stories, of which each principle could have about half.
const chance = seeded(12);
const costs = Array.from({ length: 60 }, () => Array.from({ length: 60 }, () => (chance() < 0.5 ? Infinity : Math.floor(chance() * 1e6))));
rows.push(['plan: 60 principles of 20 rounds, 60 stories', `${middle(() => assign(costs)).toFixed(1)} ms`, '<= 10 ms']);

for (const [what, task] of storyTasks()) rows.push([what, `${middle(task, 25).toFixed(1)} ms`, '<= 5 ms']);

const width = Math.max(...rows.map(([what]) => what.length));
for (const [what, measured, bar] of rows) console.log(`${what.padEnd(width)}  ${measured.padEnd(28)}${bar}`);
