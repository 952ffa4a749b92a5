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
import { LONG_NOTES } from './long-notes.ts';
import { readFolder } from './vault-folder.ts';

/** Middle of some runs, in ms: the first ones warm the machine up and do not count. */
function middle(task: () => unknown, runs = 7): number {
	const times: number[] = [];
	for (let run = 0; run < runs + 2; run++) {
		const start = performance.now();
		task();
		if (run >= 2) times.push(performance.now() - start);
	}
	return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

const rows: Array<readonly [what: string, measured: string, bar: string]> = [];

/** A vault of 10,000 notes of which 5 % are interview notes: the demo vault's notes over and over. */
function vaultOf(count: number): Map<string, string> {
	const demo = [...readFolder('test-vault')];
	const isInterview = (path: string): boolean => /^(?:Loops|Principles|Stories|Lumen Harbor)\//.test(path);
	const interview = demo.filter(([path]) => isInterview(path));
	const other = demo.filter(([path]) => !isInterview(path) && path.includes('/') && !/^(?:People|Templates|Writing)\//.test(path));
	return new Map(Array.from({ length: count }, (_, i) => {
		const from = i % 20 === 0 ? interview : other;
		const [path, text] = from[Math.floor(i / 20 + i) % from.length] ?? ['x.md', ''];
		// Every text is its own: equal strings would be split from the engine's cache.
		return [path.replace('/', ` ${i}/`), Buffer.from(`${text}\nNote ${i}\n`).toString()];
	}));
}

const vault = vaultOf(10_000);
const texts = [...vault];
const metas: NoteMeta[] = texts.map(([path, text]) => metaOfText(path, text));
const floor = middle(() => {
	let found = 0;
	for (const [, text] of texts) {
		found += text.split(/\r?\n/).length;
		for (const match of text.matchAll(/^(?:#{1,6}|\s*(?:[-*+]|\d+[.)]))\s.*$/gm)) found += match.index;
	}
	return found;
});
rows.push(['floor: split into lines, one regex scan for headings and items, 10,000 notes', `${floor.toFixed(0)} ms`, '']);

const nobody = namedBy([]);
const start = middle(() => metas.forEach((meta, i) => {
	if (!isNamed(meta, nobody) && !metadataMatches(meta)) return;
	const [path, text] = texts[i] ?? ['', ''];
	readNote(path, text);
}), 5);
rows.push(['start: choose by metadata, read the chosen', `${(start / floor).toFixed(2)} x floor`, '<= 0.5']);
const every = middle(() => texts.forEach(([path, text]) => readNote(path, text)), 3);
rows.push(['read every note', `${(every / floor).toFixed(2)} x floor`, '<= 4']);

const four = 'Loops/Northwind loop.md';
const note4k = (readFolder('test-vault').get(four) ?? '').slice(0, 4096);
const lineFloor = middle(() => { for (let i = 0; i < 100; i++) note4k.split('\n'); }, 9) / 100;
const edited = middle(() => { for (let i = 0; i < 20; i++) readNote(four, note4k); }, 9) / 20;
rows.push(['one note of 4 KB edited', `${edited.toFixed(2)} ms (${(edited / lineFloor).toFixed(0)} x its split)`, '<= 1 ms']);

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
rows.push([`loop derived again at ${half.reduce((sum, note) => sum + note.questions.length, 0)} questions`, `${derived.toFixed(1)} ms`, '<= 10 ms']);

const bank = deriveBank([...many, loopNote], () => null);
const session = drawSession({ id: 's1', mode: 'random', scope: 'all', title: 'All', questions: bank.questions, order: (cards) => cards, targetMs: 120_000, seed: 1, now: 0 });
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
rows.push(['practice log: replay of 20,000 reviews', `${(middle(() => replay(lines), 5) / parse).toFixed(2)} x JSON.parse`, '<= 3']);

const width = Math.max(...rows.map(([what]) => what.length));
for (const [what, measured, bar] of rows) console.log(`${what.padEnd(width)}  ${measured.padEnd(28)}${bar}`);
