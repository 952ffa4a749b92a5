import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../../src/core/interview/corrections/decide';
import { inWords } from '../../../../src/core/interview/corrections/corrections-list';
import { renameKept } from '../../../../src/core/interview/corrections/follow-kept';
import { correctionsIn, type KeptCorrections } from '../../../../src/core/interview/corrections/kept-corrections';
import { askedBy, type Loop } from '../../../../src/core/interview/loop';
import { NOBODY, type Correction } from '../../../../src/core/interview/reading/corrections';
import { loopRows } from '../../../../src/core/interview/rows';
import { prepare } from '../prepared';

const LOOP = '## Interview 1\n\n**Interviewer**: Dana Reyes\n**Date**: 2026-12-04 10:00\n\n**Principles**\n- Ownership\n- Dive Deep\n\n'
	+ '## Interview 2\n\n**Interviewer**: Sam Ortiz\n**Date**: 2026-12-04 14:00\n\n**Principles**\n- Ownership\n';
const QUESTIONS = '# Interview questions\n\n## Ownership\n\n- Describe a risk you took.\n- Tell me about a goal you took over.\n\n## Frugality\n\n- Tell me about a time you did more with less.\n';
const NOTES = { 'Northwind.md': LOOP, 'Interview questions.md': QUESTIONS };

const person = (kind: 'assesses' | 'assesses-not' | 'when', text: string, name: string): Correction => ({ path: 'Northwind.md', kind, text, name });
const asker = (text: string, name: string): Correction => ({ path: 'Interview questions.md', kind: 'asked-by', text, name });
const northwind = (...corrections: Correction[]): Loop => prepare(NOTES, { corrections }).loop('Northwind.md');
/** What each interviewer assesses. */
const assessed = (loop: Loop): Record<string, string[]> =>
	Object.fromEntries(loop.interviewers.map(({ name, principles }) => [name, principles.map(({ principle }) => principle.name)]));
/** What each interviewer asks, by the last word. */
const asking = (loop: Loop): Record<string, string[]> =>
	Object.fromEntries(loop.interviewers.map((one) => [one.name, askedBy(one).map(({ text }) => text.split(' ').at(-1) ?? '')]));
const unassigned = ({ unassigned: free }: Loop): string[] => free.flatMap(({ questions }) => questions.map(({ text }) => text.split(' ').at(-1) ?? ''));

describe('what somebody assesses', () => {
	it('gets a principle that the note does not assign, with its questions', () => {
		const loop = northwind(person('assesses', 'Sam Ortiz', 'Frugality'));
		expect(assessed(loop)).toEqual({ 'Dana Reyes': ['Ownership', 'Dive Deep'], 'Sam Ortiz': ['Ownership', 'Frugality'] });
		expect(asking(loop)['Sam Ortiz']).toContain('less.');
	});

	it('may be a value that no note knows', () => {
		expect(assessed(northwind(person('assesses', 'Sam Ortiz', 'Hold the line')))['Sam Ortiz']).toEqual(['Ownership', 'Hold the line']);
	});

	it('loses a principle, and another person in the note keeps it', () => {
		expect(assessed(northwind(person('assesses-not', 'Dana Reyes', 'ownership')))).toEqual({ 'Dana Reyes': ['Dive Deep'], 'Sam Ortiz': ['Ownership'] });
	});

	it('is decided for each principle separately, the last decision on one counts', () => {
		const steps = [person('assesses', 'Sam Ortiz', 'Frugality'), person('assesses', 'Sam Ortiz', 'Think Big'), person('assesses-not', 'Sam Ortiz', 'Frugality')];
		const kept = steps.reduce<KeptCorrections>((all, one, i) => decide(all, one, i), new Map());
		expect(correctionsIn(kept).map(({ correction }) => inWords(correction))).toEqual(['“Sam Ortiz” in Northwind assesses Think Big', '“Sam Ortiz” in Northwind does not assess Frugality']);
	});

	it('is assessed when one of two notes on the person was decided to say so', () => {
		const notes = { 'Jobs/Northwind.md': LOOP, 'Jobs/Screen.md': '# Phone screen\n\n**Interviewer**: Dana Reyes\n' };
		const inNote = (path: string, kind: 'assesses' | 'assesses-not', name: string): Correction => ({ path, kind, text: 'Dana Reyes', name });
		const corrections = [inNote('Jobs/Screen.md', 'assesses', 'Frugality'), inNote('Jobs/Northwind.md', 'assesses-not', 'Frugality'), inNote('Jobs/Northwind.md', 'assesses-not', 'Ownership')];
		expect(assessed(prepare(notes, { corrections }).loop('Jobs/Northwind.md'))['Dana Reyes']).toEqual(['Dive Deep', 'Frugality']);
	});

	it('holds for a short form of the name that the note has elsewhere', () => {
		const notes = { 'Northwind.md': `${LOOP}\nSam is the bar raiser.\n` };
		expect(assessed(prepare(notes, { corrections: [person('assesses', 'Sam Ortiz', 'Frugality')] }).loop('Northwind.md'))['Sam Ortiz']).toContain('Frugality');
	});
});

describe('who asks a question', () => {
	it('is everybody who assesses its principle, until somebody is chosen', () => {
		expect(asking(northwind())).toEqual({ 'Dana Reyes': ['took.', 'over.'], 'Sam Ortiz': ['took.', 'over.'] });
		expect(asking(northwind(asker('Describe a risk you took.', 'Sam Ortiz')))).toEqual({ 'Dana Reyes': ['over.'], 'Sam Ortiz': ['took.', 'over.'] });
	});

	it('may be somebody who does not assess its principle', () => {
		const loop = northwind(asker('Tell me about a time you did more with less.', 'Dana Reyes'));
		expect(asking(loop)['Dana Reyes']).toEqual(['took.', 'over.', 'less.']);
		expect(unassigned(loop)).toEqual([]);
	});

	it('may be nobody in particular: then it is unassigned', () => {
		const loop = northwind(asker('Describe a risk you took.', NOBODY));
		expect(asking(loop)).toEqual({ 'Dana Reyes': ['over.'], 'Sam Ortiz': ['over.'] });
		expect(unassigned(loop)).toContain('took.');
	});

	it('counts for nothing where nobody has that name', () => {
		expect(asking(northwind(asker('Describe a risk you took.', 'Per Lindqvist')))).toEqual(asking(northwind()));
	});
});

describe('when somebody is met', () => {
	const details = (loop: Loop): Array<string | null> => loopRows(loop, 'interviewer').filter(({ kind }) => kind === 'interviewer').map(({ label, detail }) => `${label} ${detail ?? '-'}`);

	it('is said in the row: the time, and the day where it is not that of the loop', () => {
		expect(details(northwind())).toEqual(['Dana Reyes 10:00', 'Sam Ortiz 14:00']);
		expect(details(northwind(person('when', 'Sam Ortiz', '2026-12-07 09:30')))).toEqual(['Dana Reyes 10:00', 'Sam Ortiz 7 Dec, 09:30']);
	});

	it('orders the people', () => {
		expect(details(northwind(person('when', 'Dana Reyes', '2026-12-04 15:00'), person('when', 'Sam Ortiz', '2026-12-04')))).toEqual(['Sam Ortiz -', 'Dana Reyes 15:00']);
	});

	it('counts more than the time in the title of a round', () => {
		const notes = { 'Northwind.md': '## 10:00 Interview 1\n\n**Interviewer**: Dana Reyes\n\n## 14:00 Interview 2\n\n**Interviewer**: Sam Ortiz\n' };
		const loop = prepare(notes, { corrections: [person('when', 'Dana Reyes', '2026-12-04 16:00'), person('when', 'Sam Ortiz', '2026-12-04')] }).loop('Northwind.md');
		expect(loop.interviewers.map(({ name }) => name)).toEqual(['Sam Ortiz', 'Dana Reyes']);
	});
});

describe('the loop of a note', () => {
	const ROUND = (who: string): string => `# Interview\n\n**Interviewer**: ${who}\n`;
	const VAULT = { 'Northwind.md': LOOP, 'Phone screen.md': ROUND('Per Lindqvist'), 'Acme.md': ROUND('Ines Okoro') };
	const part = (path: string, name: string): Correction => ({ path, kind: 'loop', text: '', name });
	const loops = (vault: Readonly<Record<string, string>>, ...corrections: Correction[]): Record<string, readonly string[]> =>
		Object.fromEntries(prepare(vault, { corrections }).loops.map(({ path, notes }) => [path, notes]));

	it('is the one that was chosen, with its people', () => {
		expect(loops(VAULT, part('Phone screen.md', 'Northwind.md'))).toEqual({ 'Acme.md': ['Acme.md'], 'Northwind.md': ['Northwind.md', 'Phone screen.md'] });
		expect(assessed(prepare(VAULT, { corrections: [part('Phone screen.md', 'Northwind.md')] }).loop('Northwind.md'))).toHaveProperty('Per Lindqvist');
	});

	it('is its own when the person takes it out', () => {
		const vault = { 'Boatyard/Overview.md': '[[1]] and [[2]]\n', 'Boatyard/1.md': ROUND('Ines Okoro'), 'Boatyard/2.md': ROUND('Per Lindqvist') };
		expect(loops(vault)).toEqual({ 'Boatyard/Overview.md': ['Boatyard/Overview.md', 'Boatyard/1.md', 'Boatyard/2.md'] });
		expect(loops(vault, part('Boatyard/2.md', 'Boatyard/2.md'))).toEqual({ 'Boatyard/Overview.md': ['Boatyard/Overview.md', 'Boatyard/1.md'], 'Boatyard/2.md': ['Boatyard/2.md'] });
	});

	it('may be that of one company of a note', () => {
		const round = (company: string, who: string): string => `# ${company}\n\n## Interview 1\n\n**Interviewer**: ${who}\n\n`;
		const vault = { 'All.md': round('Boatyard', 'Ines Okoro') + round('Lighthouse', 'Marta Quell'), 'Phone screen.md': ROUND('Per Lindqvist') };
		const both = loops(vault);
		expect(Object.keys(both)).toEqual(['All.md#Boatyard', 'All.md#Lighthouse', 'Phone screen.md']);
		expect(loops(vault, part('Phone screen.md', 'All.md#Lighthouse'))).toEqual({ 'All.md#Boatyard': ['All.md'], 'All.md#Lighthouse': ['All.md', 'Phone screen.md'] });
	});

	it('may be chosen for a note that names people only because others do', () => {
		const vault = { 'Jobs/Northwind.md': LOOP, 'Jobs/Acme.md': ROUND('Ines Okoro'), 'Jobs/Debrief.md': '# Debrief\n\nDana wanted numbers.\n\n- Tell me about a time you were wrong.\n' };
		expect(loops(vault)).toEqual({ 'Jobs/Acme.md': ['Jobs/Acme.md'], 'Jobs/Northwind.md': ['Jobs/Northwind.md', 'Jobs/Debrief.md'] });
		expect(loops(vault, part('Jobs/Debrief.md', 'Jobs/Acme.md'))).toEqual({ 'Jobs/Acme.md': ['Jobs/Acme.md', 'Jobs/Debrief.md'], 'Jobs/Northwind.md': ['Jobs/Northwind.md'] });
		expect(loops(vault, part('Jobs/Debrief.md', 'Jobs/Northwind.md'))).toEqual(loops(vault));
		const own = prepare(vault, { corrections: [part('Jobs/Debrief.md', 'Jobs/Debrief.md')] }).loop('Jobs/Debrief.md');
		expect(own.interviewers.map(({ name }) => name)).toEqual(['Dana']);
	});

	it('follows the loop’s note to another name and folder', () => {
		const kept = decide(decide(new Map(), part('Phone screen.md', 'Loops/Northwind.md#Acme'), 1), part('Loops/Own.md', 'Loops/Own.md'), 2);
		const moved = renameKept(renameKept(kept, 'Loops/Northwind.md', 'Loops/North.md', 3), 'Loops', 'Old', 4);
		expect(correctionsIn(moved).map(({ correction }) => inWords(correction)).sort()).toEqual(['Own is a loop of its own', 'Phone screen is part of the loop Acme']);
		expect(correctionsIn(moved).map(({ correction }) => ('name' in correction ? correction.name : '')).sort()).toEqual(['Old/North.md#Acme', 'Old/Own.md']);
	});

	it('never loses a note or puts it in two loops, whatever was decided', () => {
		const vault = { ...VAULT, 'Boatyard/Overview.md': '[[1]] and [[2]]\n', 'Boatyard/1.md': ROUND('Rita Moll'), 'Boatyard/2.md': ROUND('Sol Adler') };
		const path = fc.constantFrom(...Object.keys(vault));
		fc.assert(fc.property(fc.array(fc.tuple(path, fc.oneof(path, fc.constant('Nowhere.md'))), { maxLength: 6 }), (decided) => {
			const held = Object.values(loops(vault, ...decided.map(([from, to]) => part(from, to)))).flat();
			expect([...held].sort()).toEqual(Object.keys(vault).sort());
		}), { numRuns: 40 });
	});
});

describe('two notes on the same people', () => {
	const people = (...names: readonly string[]): string => names.map((name, i) => `## Interview ${i + 1}\n\n**Interviewer**: ${name}\n\n`).join('');
	const vault = {
		'Jobs/Loop.md': people('Dana Reyes', 'Sam Ortiz', 'Ines Okoro').replaceAll('Okoro\n', 'Okoro\n\n**Principles**\n- Ownership\n'),
		'Mail/Mail from Rita.md': people('Dana Reyes', 'Sam Ortiz', 'Ines Okoro', 'Rita Moll'),
	};

	it('stay one loop when one more person of the mail is dismissed', () => {
		const dismissed: Correction = { path: 'Mail/Mail from Rita.md', kind: 'interviewer', text: 'Rita Moll', decision: 'not' };
		const heads = (...corrections: Correction[]): Array<readonly string[]> => prepare(vault, { corrections }).loops.map(({ notes }) => notes);
		expect(heads()).toEqual([['Jobs/Loop.md', 'Mail/Mail from Rita.md']]);
		expect(heads(dismissed)).toEqual([['Jobs/Loop.md', 'Mail/Mail from Rita.md']]);
	});

	it('have the day of one and the time of the other in one date: the one with a day counts', () => {
		const notes = { 'Loop.md': '## Interview 1\n\n**Interviewer**: Dana Reyes\n**Date**: 9.30\n\n## Interview 2\n\n**Interviewer**: Sam Ortiz\n', 'Mail.md': `[[Loop]]\n\n${people('Dana Reyes', 'Sam Ortiz').replace('Reyes\n', 'Reyes\n**Date**: 2026-12-08 9:30\n')}` };
		expect(prepare(notes).loops.map(({ interviewers }) => interviewers.map(({ name, date }) => [name, date]))).toEqual([[['Dana Reyes', '2026-12-08 9:30'], ['Sam Ortiz', null]]]);
	});
});
