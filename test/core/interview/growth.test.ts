import { describe, expect, test } from 'vitest';
import { deriveBank } from '../../../src/core/interview/bank';
import { gapsOf } from '../../../src/core/interview/gaps';
import { knownInterviewers } from '../../../src/core/interview/interviewers';
import { allAsLoop, deriveLoops } from '../../../src/core/interview/loop';
import { readNote } from '../../../src/core/interview/read-note';
import { withMarks } from '../../../src/core/interview/row-marks';
import { loopRows } from '../../../src/core/interview/rows';
import { countedWork, exponent } from '../../counted-work';

/** Twice as much of anything may take a little more than twice the work: 2 to the power of this. */
const HIGHEST = 1.15;

const PRINCIPLES = ['Ownership', 'Dive Deep', 'Think Big', 'Earn Trust', 'Deliver Results'];
const FIRST_NAMES = ['Ada', 'Bela', 'Cora', 'Dana', 'Edna', 'Finn', 'Gus', 'Hana', 'Ines', 'Jon'];
const SYLLABLES = ['ba', 'de', 'gi', 'ko', 'lu', 'ma', 'ne', 'ri', 'so', 'tu'];

/** A full name for each number below 10,000, no two alike. */
function nameOf(i: number): string {
	const [units, tens, hundreds] = [i % 10, Math.floor(i / 10) % 10, Math.floor(i / 100) % 10];
	return `${FIRST_NAMES[units] ?? ''} Ver${SYLLABLES[tens] ?? ''}${SYLLABLES[hundreds] ?? ''}n`;
}

const many = (n: number, of: (i: number) => string): string => Array.from({ length: n }, (_, i) => of(i)).join('');
const principle = (i: number): string => PRINCIPLES[i % 5] ?? '';
const round = (i: number): string => `#### Interview ${i + 1}\n\n**Interviewer**: ${nameOf(i)}\n\n**Principles**\n- ${principle(i)}\n\n`;
const question = (i: number): string => `${i + 1}. Tell me about a time when thing number ${i} went wrong at work.\n`;
const questions = (n: number, under = 'Ownership'): string => `# Behavioral questions\n\n## ${under}\n\n${many(n, question)}`;
const PARTS = '**Situation**: a\n**Task**: b\n**Action**: c\n**Result**: d\n\n';

type Vault = Record<string, string>;
const files = (n: number, of: (i: number) => Vault): Vault => Object.assign({}, ...Array.from({ length: n }, (_, i) => of(i))) as Vault;

/** What can be many, and a vault with so many of it. */
const VAULTS: ReadonlyArray<readonly [what: string, vaultOf: (n: number) => Vault]> = [
	['interviewers of one loop', (n) => ({ 'Loop.md': many(n, round) })],
	['interviewers known by their first names', (n) => ({ 'Loop.md': many(n, round), 'Debrief.md': many(n, (i) => `#### Interview ${i}\n\n**Interviewer**: ${FIRST_NAMES[i % 10] ?? ''}\n\n`) })],
	['loops in folders of their own', (n) => files(n, (i) => ({ [`Company ${i}/Loop.md`]: round(i) }))],
	['loops in one folder', (n) => files(n, (i) => ({ [`Loops/Loop ${i}.md`]: round(i) }))],
	['folders with a loop and its questions', (n) => files(n, (i) => ({ [`C${i}/Loop.md`]: round(i), [`C${i}/Questions.md`]: questions(1, principle(i)) }))],
	['companies in one note', (n) => ({ 'Loops.md': many(n, (i) => `# Company ${nameOf(i)} Ltd\n\n${round(i)}`) })],
	['notes under an overview', (n) => ({ 'Loop.md': `# Acme loop\n\n${many(n, (i) => `- [[Round ${i}]]\n`)}`, ...files(n, (i) => ({ [`Round ${i}.md`]: `# Round ${i}\n\n**Interviewer**: ${nameOf(i)}\n\n**Principles**\n- ${principle(i)}\n` })) })],
	['notes of people', (n) => ({ 'Loop.md': many(n, round), ...files(n, (i) => ({ [`People/${nameOf(i)}.md`]: `# ${nameOf(i)}\n\nAssesses: Think Big\n\n${question(i)}` })) })],
	['questions in one note', (n) => ({ 'Loop.md': round(0), 'Questions.md': questions(n) })],
	['questions in notes of their own', (n) => ({ 'Loop.md': round(0), ...files(n, (i) => ({ [`Q${i}.md`]: `# Behavioral questions\n\n## Ownership\n\n${question(i)}` })) })],
	['notes with the same questions', (n) => ({ 'Loop.md': round(0), 'Stories.md': `# Story bank\n\n${many(10, (i) => `## Tale ${i}\n\n${PARTS}`)}`, ...files(n, (i) => ({ [`Q${i}.md`]: questions(10) })) })],
	['links to headings of one note', (n) => ({ 'Loop.md': round(0), 'S.md': `# Story bank\n\n${many(n, (i) => `## The tale ${i}\n\n${PARTS}`)}`, 'Q.md': `# Behavioral questions\n\n## Ownership\n\n${many(n, (i) => `${question(i)}\t- [[S#The tale ${i}]]\n`)}` })],
	['stories of one principle', (n) => ({ 'Loop.md': round(0), 'Q.md': questions(1), ...files(n, (i) => ({ [`Stories/The tale ${i}.md`]: `---\nprinciples: [Ownership]\n---\n# The tale ${i}\n\n${PARTS}` })) })],
];

/** What is known to grow faster: all questions at once ask for each loop which questions of a principle are at home elsewhere. */
const FASTER: Readonly<Record<string, string>> = { 'folders with a loop and its questions': 'all questions' };

/** The work of all that follows from the notes of a vault, step by step. */
async function workOf(vault: Vault): Promise<Record<string, number>> {
	const notes = Object.entries(vault).map(([path, text]) => readNote(path, text));
	const paths = new Map(notes.map(({ path }) => [path.slice(path.lastIndexOf('/') + 1, -'.md'.length), path]));
	const resolve = (linkpath: string): string | null => paths.get(linkpath) ?? null;
	const bank = deriveBank(notes, resolve);
	const [loops, again] = [deriveLoops(notes, bank, resolve), deriveLoops(notes, bank, resolve)];
	const all = allAsLoop(bank, loops);
	return {
		bank: await countedWork(() => deriveBank(notes, resolve)),
		loops: await countedWork(() => deriveLoops(notes, bank, resolve)),
		'the first loop': await countedWork(() => again[0] && withMarks(loopRows(again[0], 'interviewer'))),
		'all questions': await countedWork(() => withMarks(loopRows(all, 'interviewer'))),
		'rows by note': await countedWork(() => withMarks(loopRows(all, 'note'))),
		gaps: await countedWork(() => gapsOf(all, () => false)),
		'who is known': await countedWork(() => knownInterviewers(notes)),
	};
}

describe('what is derived from the notes takes work in proportion', () => {
	test.each(VAULTS)('to the number of %s', async (what, vaultOf) => {
		const [once, twice] = [await workOf(vaultOf(40)), await workOf(vaultOf(80))];
		const tooMuch = Object.entries(twice).filter(([step, work]) => step !== FASTER[what] && work > 300 && exponent(once[step] ?? 1, work) > HIGHEST)
			.map(([step, work]) => `${step}: ${once[step] ?? 0}, then ${work}`);
		expect(tooMuch).toEqual([]);
	});

	test('as the count itself shows: a loop in a loop is quadratic', async () => {
		const pairs = (n: number) => (): void => {
			const text = many(n, (i) => `- [[Round ${i}]]\n`);
			for (let i = 0; i < n; i++) readNote('a.md', text);
		};
		expect(exponent(await countedWork(pairs(5)), await countedWork(pairs(10)))).toBeGreaterThan(1.5);
	});
});
