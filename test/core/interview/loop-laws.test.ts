import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolver } from '../../../scripts/vault-folder';
import { deriveBank, type Bank } from '../../../src/core/interview/bank';
import { fold } from '../../../src/core/interview/fold';
import { allAsLoop, askedBy, deriveLoops, type Loop } from '../../../src/core/interview/loop';
import type { Row } from '../../../src/core/interview/row';
import { loopRows, type Grouping } from '../../../src/core/interview/rows';
import { readNote } from '../../../src/core/interview/read-note';
import type { InterviewNote } from '../../../src/core/interview/interview-note';
import { bearsName } from '../../../src/core/interview/loop/loop-notes';

const PEOPLE = ['Dana', 'Dana Reyes', 'Dana Okoro', 'Per Lindqvist', 'Robin Sample', '[[0]]', '[[1|Dana]]', '[[Robin Sample|Robin]]'];
const PRINCIPLES = ['Ownership', 'Frugality', 'Dive Deep', '[[2]]', '[[Ownership]]'];
const NAMES = ['Dana Reyes', 'Robin Sample', 'Ownership', 'leadership-principles'];
/** The folders of a vault: many keep all in one. */
const folders = fc.constantFrom([''], ['Boatyard/'], ['', 'Boatyard/'], ['Boatyard/', 'Lighthouse/'], ['', 'Boatyard/', 'Lighthouse/', 'Lighthouse/Rounds/']);

const person = fc.constantFrom(...PEOPLE);
const principles = fc.uniqueArray(fc.constantFrom(...PRINCIPLES), { maxLength: 2 });
/** Links to other notes by number, in a line of their own. */
const links = fc.oneof(fc.constant([]), fc.uniqueArray(fc.nat({ max: 7 }), { minLength: 2, maxLength: 6 })).map((numbers) => `${numbers.map((n) => `[[${n}]]`).join(' ')}\n\n`);
const round = fc.tuple(person, principles).map(([who, probed]) => `**Interviewer**: ${who}\n\n**Principles**\n${probed.map((name) => `- ${name}\n`).join('')}\n**Review**\n- Ropes\n\n**Questions to ask**\n- What broke last winter?\n`);

const text = fc.oneof(
	{ weight: 4, arbitrary: fc.tuple(links, round).map(([up, one]) => `${up}# Interview\n\n${one}`) },
	{ weight: 2, arbitrary: links },
	{ weight: 2, arbitrary: fc.tuple(links, fc.array(round, { minLength: 2, maxLength: 3 })).map(([up, rounds]) => up + rounds.map((one, i) => `## Interview ${i + 1}\n\n${one}\n`).join('')) },
	{ weight: 2, arbitrary: fc.tuple(fc.constantFrom('Ownership', 'Frugality', 'Think Big'), fc.nat({ max: 5 }), links).map(([name, n, up]) => `# Interview questions\n\n## ${name}\n\n- Tell me about a time you lost ${n} ropes.\n\t- ${up.trim()}\n- Describe a time you stayed ${n} nights.\n`) },
	{ weight: 1, arbitrary: links.map((up) => `---\ntags: [interview]\naliases: [Dana]\n---\n${up}**Principles**: Dive Deep, Frugality\n`) },
);

/** A vault of some notes, numbered but for a few that bear a person's or a principle's name. */
const vault = folders.chain((all) => fc.array(fc.tuple(text, fc.constantFrom(...all), fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom(...NAMES) })), { minLength: 1, maxLength: 9 }))
	.map((notes) => new Map(notes.map(([body, folder, name], i): [string, string] => [`${folder}${name ?? i}.md`, body])));

interface Derived {
	readonly notes: readonly InterviewNote[];
	readonly bank: Bank;
	readonly loops: readonly Loop[];
}

function derive(texts: ReadonlyMap<string, string>): Derived {
	const notes = [...texts].map(([path, body]) => readNote(path, body)).sort((a, b) => (a.path < b.path ? -1 : 1));
	const bank = deriveBank(notes, resolver(texts.keys()));
	return { notes, bank, loops: deriveLoops(notes, bank, resolver(texts.keys())) };
}

const questionKeys = ({ interviewers, unassigned, others }: Loop): string[] => [...interviewers.flatMap(askedBy), ...unassigned.flatMap(({ questions }) => questions), ...others].map(({ key }) => key);
const allRows = (rows: readonly Row[]): Row[] => rows.flatMap((row) => [row, ...allRows(row.rows)]);
const runs = { numRuns: 60 };

describe('the loops of any vault', () => {
	it('do not depend on the order of its notes', () => {
		fc.assert(fc.property(vault.chain((texts) => fc.tuple(fc.constant(texts), fc.shuffledSubarray([...texts.keys()], { minLength: texts.size }))), ([texts, order]) => {
			const { notes, bank, loops } = derive(texts);
			const shuffled = order.flatMap((path) => notes.find((note) => note.path === path) ?? []);
			expect(deriveLoops(shuffled, bank, resolver(texts.keys()))).toEqual(loops);
		}), runs);
	});

	it('are the same when derived again', () => {
		fc.assert(fc.property(vault, (texts) => {
			const { notes, bank, loops } = derive(texts);
			expect(deriveLoops(notes, bank, resolver(texts.keys()))).toEqual(loops);
		}), runs);
	});

	it('hold each note with interviews once, except notes about a person whom another note names', () => {
		fc.assert(fc.property(vault, (texts) => {
			const { notes, loops } = derive(texts);
			const held = loops.flatMap((loop) => loop.notes).filter((path) => notes.some((note) => note.path === path && note.interviews.length > 0));
			const isAboutPerson = (note: InterviewNote): boolean => note.interviews.some(({ interviewers }) => interviewers.some(({ name }) => bearsName(note, name)));
			const rounds = notes.filter((note) => note.interviews.length > 0 && !isAboutPerson(note)).map(({ path }) => path);
			expect(held.filter((path) => rounds.includes(path)).sort()).toEqual(rounds);
			expect(new Set(held).size).toBe(held.length);
		}), runs);
	});

	it('hold two notes at least where one of them holds no interview', () => {
		fc.assert(fc.property(vault, (texts) => {
			const { notes, loops } = derive(texts);
			const bare = loops.filter(({ path }) => notes.some((note) => note.path === path && note.interviews.length === 0));
			expect(bare.filter((loop) => loop.notes.length < 2)).toEqual([]);
		}), runs);
	});

	it('lose no question', () => {
		fc.assert(fc.property(vault, (texts) => {
			const { bank, loops } = derive(texts);
			const all = bank.questions.map(({ key }) => key).sort();
			expect([...new Set(questionKeys(allAsLoop(bank, loops)))].sort()).toEqual(all);
			if (loops.length > 0) expect([...new Set(loops.flatMap(questionKeys))].sort()).toEqual(all);
		}), runs);
	});

	it('together leave unassigned only what no interviewer asks, and lose no question in any grouping', () => {
		fc.assert(fc.property(vault, (texts) => {
			const { bank, loops } = derive(texts);
			const all = allAsLoop(bank, loops);
			const asked = new Set(loops.flatMap(({ interviewers }) => interviewers.flatMap(askedBy)));
			for (const grouping of ['interviewer', 'principle', 'note'] as const) {
				const rows = loopRows(all, grouping);
				const shown = new Set(allRows(rows).flatMap(({ question }) => question ?? []));
				expect([grouping, bank.questions.filter((question) => !shown.has(question))]).toEqual([grouping, []]);
				const apart = allRows(rows.filter(({ id }) => id === 'unassigned')).flatMap(({ question }) => question ?? []);
				expect([grouping, apart.filter((question) => asked.has(question))]).toEqual([grouping, []]);
			}
			const ids = allRows(loopRows(all, 'interviewer')).map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
		}), runs);
	});

	it('lose no round, and call no two people of a loop alike', () => {
		fc.assert(fc.property(vault, (texts) => {
			const { notes, loops } = derive(texts);
			for (const loop of loops) {
				const interviews = loop.notes.flatMap((path) => notes.find((note) => note.path === path)?.interviews ?? []);
				const seats = interviews.reduce((sum, { interviewers }) => sum + Math.max(1, interviewers.length), 0);
				expect(loop.interviewers.reduce((sum, { rounds }) => sum + rounds.length, 0)).toBe(seats);
				const names = loop.interviewers.map(({ name }) => fold(name));
				expect(new Set(names).size).toBe(names.length);
			}
		}), runs);
	});

	it('lead every row to a line of a note, and give each its own id', () => {
		fc.assert(fc.property(vault, (texts) => {
			for (const loop of derive(texts).loops) {
				const rows = allRows(loopRows(loop, 'interviewer'));
				expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
				for (const { place } of rows) if (place !== null) expect(place.line).toBeLessThan((texts.get(place.path) ?? '').split('\n').length);
			}
		}), runs);
	});
});

describe('the marks of any rows', () => {
	const severity = (row: Row): number => ['linked', 'none', 'broken'].indexOf(row.mark?.state ?? '');
	const below = (row: Row): Row[] => allRows(row.rows);
	const shown = vault.chain((texts) => fc.record({ texts: fc.constant(texts), grouping: fc.constantFrom<Grouping>('interviewer', 'principle', 'note'), filter: fc.constantFrom('', 'rope', 'night', 'ownership', '3', 'question') }));

	it('are never better than a row below, and no worse than the worst below', () => {
		fc.assert(fc.property(shown, ({ texts, grouping, filter }) => {
			const { bank, loops } = derive(texts);
			for (const row of [...loops, allAsLoop(bank, loops)].flatMap((loop) => allRows(loopRows(loop, grouping, { filter, gaps: null })))) {
				if (row.rows.length > 0) expect([row.id, severity(row)]).toEqual([row.id, Math.max(...below(row).map(severity))]);
			}
		}), runs);
	});

	it('say what is missing exactly when the row is not full, and count the different questions that are shown', () => {
		fc.assert(fc.property(shown, ({ texts, grouping, filter }) => {
			const { bank, loops } = derive(texts);
			for (const row of [...loops, allAsLoop(bank, loops)].flatMap((loop) => allRows(loopRows(loop, grouping, { filter, gaps: null })))) {
				if (row.question !== null || row.rows.length === 0) continue;
				expect([row.id, row.missing !== null]).toEqual([row.id, severity(row) > 0]);
				const questions = below(row).flatMap(({ question }) => question?.key ?? []);
				if (row.kind !== 'topics' && row.kind !== 'ask-them') expect([row.id, row.count]).toEqual([row.id, new Set(questions).size]);
			}
		}), runs);
	});
});

describe('the generated vaults', () => {
	it('do hold rows of every mark, with rows of another mark below', () => {
		const rows = fc.sample(vault, { numRuns: 100, seed: 7 }).flatMap((texts) => derive(texts).loops).flatMap((loop) => allRows(loopRows(loop, 'interviewer')));
		for (const state of ['linked', 'none', 'broken']) expect([state, rows.some(({ mark }) => mark?.state === state)]).toEqual([state, true]);
		expect(rows.filter((row) => new Set(row.rows.map(({ mark }) => mark?.state)).size > 1).length).toBeGreaterThan(20);
	});


	it('do hold loops of several notes, several loops and people of several rounds', () => {
		const derived = fc.sample(vault, { numRuns: 100, seed: 7 }).map(derive);
		const loops = derived.flatMap((one) => one.loops);
		expect(loops.filter(({ notes }) => notes.length > 2).length).toBeGreaterThan(6);
		expect(derived.filter((one) => one.loops.length > 1).length).toBeGreaterThan(30);
		expect(loops.filter(({ interviewers }) => interviewers.some(({ rounds }) => rounds.length > 1)).length).toBeGreaterThan(15);
		expect(loops.filter((loop) => loop.interviewers.some(({ principles: probed }) => probed.some(({ assigned }) => !loop.notes.includes(assigned?.path ?? '')))).length).toBeGreaterThan(3);
	});
});
