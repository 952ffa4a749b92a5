import { describe, expect, it } from 'vitest';
import type { Loop } from '../../../src/core/interview/loop';
import { loopAt } from '../../../src/core/interview/loop';
import type { Row } from '../../../src/core/interview/row';
import { loopRows } from '../../../src/core/interview/rows';
import { questionsIn } from '../../../src/core/interview/scope';
import { found, prepare } from './prepared';

/** A note of one interview: who asks and what it probes. */
const interview = (who: string, principle: string, below = ''): string => `# Interview\n\n**Interviewer**: ${who}\n\n**Principles**\n- ${principle}\n${below}`;

const DANA = interview('Dana Reyes (Bar Raiser)', 'Ownership', '\n**Review**\n- Tide tables\n\n**Questions to ask**\n- What broke last winter?\n');
const ROBIN = interview('Robin Sample', 'Dive Deep');
const PER = interview('Per Lindqvist', 'Think Big');

type Vault = Readonly<Record<string, string>>;

/** Each loop with the notes it is made of. */
const loopsOf = (vault: Vault): Record<string, readonly string[]> => Object.fromEntries(prepare(vault).loops.map(({ path, notes }) => [path, notes]));
const who = ({ interviewers }: Loop): string[] => interviewers.map(({ name }) => name);

describe('notes of one interview each are one loop', () => {
	it('when an overview links to them', () => {
		expect(loopsOf({ 'Dana.md': DANA, 'Robin.md': ROBIN, 'Boatyard.md': '# Boatyard\n\n- [[Robin]]\n- [[Dana]]\n' })).toEqual({ 'Boatyard.md': ['Boatyard.md', 'Robin.md', 'Dana.md'] });
	});

	it('when each of them links back to it', () => {
		const up = '[[Boatyard]]\n\n';
		expect(loopsOf({ 'Dana.md': up + DANA, 'Robin.md': up + ROBIN, 'Boatyard.md': '# Boatyard\n\nDown at the harbour.\n' })).toEqual({ 'Boatyard.md': ['Boatyard.md', 'Dana.md', 'Robin.md'] });
	});

	it('when a property of each links back to it', () => {
		const round = (name: string): string => `---\ninterviewer: ${name}\nvalues: ["[[Keep the Lamp Lit]]"]\nloop: "[[Boatyard]]"\n---\nOver there.\n`;
		const vault = { 'Dana.md': round('Dana Reyes'), 'Robin.md': round('Robin Sample'), 'Boatyard.md': '# Boatyard\n', 'Keep the Lamp Lit.md': 'Always.\n' };
		expect(loopsOf(vault)).toEqual({ 'Boatyard.md': ['Boatyard.md', 'Dana.md', 'Robin.md'] });
	});

	it('when one is linked and the other links back', () => {
		expect(loopsOf({ 'Dana.md': DANA, 'Robin.md': `[[Boatyard]]\n\n${ROBIN}`, 'Boatyard.md': '# Boatyard\n\n[[Dana]]\n' })).toEqual({ 'Boatyard.md': ['Boatyard.md', 'Dana.md', 'Robin.md'] });
	});

	it('when the link back stands below the list of principles, and is none of them', () => {
		const back = '\nBack to [[Boatyard]]\n';
		const { loops, loop } = prepare({ 'Ines.md': interview('Ines Okoro', 'Ownership', back), 'Robin.md': ROBIN + back, 'Boatyard.md': '# Boatyard\n' });
		expect(loops.map(({ path }) => path)).toEqual(['Boatyard.md']);
		expect(loop('Boatyard.md').interviewers.map(({ principles }) => principles.map(({ principle }) => principle.name))).toEqual([['Ownership'], ['Dive Deep']]);
	});

	it('when a link names one by an alias', () => {
		expect(loopsOf({ 'Dana.md': `---\naliases: [First round]\n---\n${DANA}`, 'Robin.md': ROBIN, 'Boatyard.md': '[[First round]] and [[Robin]]\n' })).toEqual({ 'Boatyard.md': ['Boatyard.md', 'Dana.md', 'Robin.md'] });
	});

	it('when the overview is a loop note that names who asks in the only one', () => {
		const table = '# Interviews\n\n| Round | Interviewer |\n|---|---|\n| 1 | [[Dana]] |\n| 2 | Robin Sample |\n';
		expect(loopsOf({ 'Dana.md': DANA, 'Boatyard interviews.md': table })).toEqual({ 'Boatyard interviews.md': ['Boatyard interviews.md', 'Dana.md'] });
		expect(Object.keys(loopsOf({ 'Per.md': PER, 'Boatyard interviews.md': `${table}\nSee [[Per]].\n` }))).toEqual(['Boatyard interviews.md', 'Per.md']);
	});

	it('under one of them that links the others, where no overview does', () => {
		expect(loopsOf({ 'Dana.md': `[[Robin]] [[Per]]\n\n${DANA}`, 'Robin.md': ROBIN, 'Per.md': PER })).toEqual({ 'Dana.md': ['Dana.md', 'Robin.md', 'Per.md'] });
		expect(loopsOf({ 'Dana.md': `[[Robin]] [[Per]]\n\n${DANA}`, 'Robin.md': ROBIN, 'Per.md': PER, 'Boatyard.md': '[[Per]] [[Dana]] [[Robin]]\n' })).toEqual({ 'Boatyard.md': ['Boatyard.md', 'Per.md', 'Dana.md', 'Robin.md'] });
	});
});

describe('a note of one interview stays a loop of its own', () => {
	it('when nothing ties it', () => {
		expect(loopsOf({ 'Dana.md': DANA, 'Robin.md': ROBIN, 'Boatyard.md': '# Boatyard\n\n[[Dana]]\n' })).toEqual({ 'Dana.md': ['Dana.md'], 'Robin.md': ['Robin.md'] });
	});

	it('when it and the others only link each other', () => {
		const vault = { '1.md': `[[2]] [[3]]\n\n${DANA}`, '2.md': `[[1]] [[3]]\n\n${ROBIN}`, '3.md': `[[1]] [[2]]\n\n${PER}` };
		expect(Object.keys(loopsOf(vault))).toEqual(['1.md', '2.md', '3.md']);
	});

	it('when two overviews beside it have the same right to it', () => {
		const vault = { 'Dana.md': DANA, 'Robin.md': ROBIN, 'Per.md': PER, 'Boatyard.md': '[[Dana]] [[Robin]]\n', 'Lighthouse.md': '[[Dana]] [[Per]]\n' };
		expect(loopsOf(vault)).toEqual({ 'Boatyard.md': ['Boatyard.md', 'Robin.md'], 'Dana.md': ['Dana.md'], 'Lighthouse.md': ['Lighthouse.md', 'Per.md'] });
	});

	it.each([
		['a principle', 'Ownership.md', '# Ownership\n\n- Tell me about a time you stayed.\n'],
		['a value that only hubs name', 'Ownership.md', '# What it means to us\n'],
		['a list of principles', 'leadership-principles.md', '# Leadership principles\n\n## Ownership\n\n## Dive Deep\n'],
		['questions', 'Question bank.md', '# Interview questions\n\n- Tell me about a time you stayed.\n- Describe a time you left.\n'],
		['a story', 'The pump.md', '# The pump\n\n**Situation**: The pump sang.\n**Task**: I had the watch.\n**Action**: I went down and sealed it.\n**Result**: Dry by noon.\n'],
		['who asks', 'Dana Reyes.md', '# Dana Reyes\n\nFive years there.\n'],
		['a day', '2026-12-04.md', 'Two of them today.\n'],
	])('when all they share is a link to %s', (_, path, text) => {
		const link = `[[${path.replace('.md', '')}]]`;
		const vault = { 'Dana.md': `${link}\n\n${DANA}`, 'Robin.md': `${link}\n\n${ROBIN}`, [path]: text };
		expect(Object.keys(loopsOf(vault))).toEqual(['Dana.md', 'Robin.md']);
	});

	it.each([
		['a principle', 'Ownership.md', '# Ownership\n'],
		['a story', 'The pump.md', '---\ntags: [interview]\n---\n# The pump\n\n**Situation**: The pump sang.\n**Task**: I had the watch.\n**Action**: I went down and sealed it.\n**Result**: Dry by noon.\n'],
		['who asks', 'Dana Reyes.md', '# Dana Reyes\n'],
		['a day', '2026-12-04.md', '# Friday\n'],
	])('when what links them is %s', (_, path, text) => {
		expect(Object.keys(loopsOf({ 'Dana.md': DANA, 'Robin.md': ROBIN, [path]: `${text}\nSee [[Dana]] and [[Robin]].\n` }))).toEqual(['Dana.md', 'Robin.md']);
	});

	it('when all they share is a link to what a question links as its story', () => {
		const link = '[[The pump]]\n\n';
		const vault = { 'Dana.md': link + DANA, 'Robin.md': link + ROBIN, 'The pump.md': 'It sang all night.\n', 'Interview questions.md': '# Interview\n\n- Tell me about a time you went down first.\n\t- [[The pump]]\n' };
		expect(Object.keys(loopsOf(vault))).toEqual(['Dana.md', 'Robin.md']);
	});

	it('when all they share is a principle of that company or a topic that has a note', () => {
		const round = (name: string): string => interview(name, '[[Keep the Lamp Lit]]', '\n**Review**\n- [[Tide tables]]\n');
		expect(Object.keys(loopsOf({ 'Dana.md': round('Dana Reyes'), 'Robin.md': round('Robin Sample'), 'Keep the Lamp Lit.md': 'Always.\n', 'Tide tables.md': 'Up and down.\n' }))).toEqual(['Dana.md', 'Robin.md']);
	});
});

describe('of several overviews a hub belongs to', () => {
	const ROUNDS = { 'Boatyard/Dana.md': DANA, 'Boatyard/Robin.md': ROBIN };

	it('the one that is no hub itself', () => {
		const vault = { 'Dana.md': `[[Robin]] [[Per]]\n\n${DANA}`, 'Robin.md': ROBIN, 'Per.md': PER, 'Boatyard.md': '[[Robin]] [[Per]]\n' };
		expect(loopsOf(vault)).toEqual({ 'Boatyard.md': ['Boatyard.md', 'Robin.md', 'Per.md'], 'Dana.md': ['Dana.md'] });
	});

	it('the one in its folder', () => {
		const vault = { ...ROUNDS, 'Boatyard/Overview.md': '[[Dana]] [[Robin]]\n', 'Week 49.md': '[[Dana]] [[Robin]]\n' };
		expect(loopsOf(vault)).toEqual({ 'Boatyard/Overview.md': ['Boatyard/Overview.md', 'Boatyard/Dana.md', 'Boatyard/Robin.md'] });
	});

	it('the one beside the folder that has its name', () => {
		expect(Object.keys(loopsOf({ ...ROUNDS, 'Boatyard.md': '[[Dana]] [[Robin]]\n', 'Week 49.md': '[[Dana]] [[Robin]]\n' }))).toEqual(['Boatyard.md']);
	});

	it('else the one that names its interviewer', () => {
		const table = '# Interviews\n\n| Round | Interviewer |\n|---|---|\n| [[Boatyard/Dana]] | Dana |\n| [[Boatyard/Robin]] | Robin |\n';
		expect(Object.keys(loopsOf({ ...ROUNDS, 'Plan of interviews.md': table, 'Week 49.md': '[[Dana]] [[Robin]]\n' }))).toEqual(['Plan of interviews.md']);
	});

	it('else the one it links itself', () => {
		const vault = { 'Dana.md': `[[Boatyard]]\n\n${DANA}`, 'Robin.md': `[[Boatyard]]\n\n${ROBIN}`, 'Boatyard.md': '[[Dana]] [[Robin]]\n', 'Home.md': '[[Dana]] [[Robin]]\n' };
		expect(Object.keys(loopsOf(vault))).toEqual(['Boatyard.md']);
	});

	it('else the one that is least an index', () => {
		const vault = { 'Dana.md': DANA, 'Robin.md': ROBIN, 'Per.md': PER, 'Ines.md': interview('Ines Okoro', 'Frugality') };
		const loops = loopsOf({ ...vault, 'Home.md': '[[Boatyard]] [[Dana]] [[Robin]] [[Lighthouse]] [[Per]] [[Ines]]\n', 'Boatyard.md': '[[Home]] [[Dana]] [[Robin]]\n', 'Lighthouse.md': '[[Per]] [[Ines]]\n' });
		expect(loops).toEqual({ 'Boatyard.md': ['Boatyard.md', 'Dana.md', 'Robin.md'], 'Lighthouse.md': ['Lighthouse.md', 'Per.md', 'Ines.md'] });
	});
});

describe('two companies', () => {
	const ROUNDS = { 'Boatyard/Dana.md': DANA, 'Boatyard/Robin.md': ROBIN, 'Lighthouse/Per.md': PER, 'Lighthouse/Ines.md': interview('Ines Okoro', 'Frugality') };
	const INDEX = '[[Dana]] [[Robin]] [[Per]] [[Ines]]\n';

	it.each(['Home.md', 'Job hunt/Home.md'])('are not swallowed by the index %s', (path) => {
		expect(Object.keys(loopsOf({ ...ROUNDS, [path]: INDEX }))).toEqual(['Boatyard/Dana.md', 'Boatyard/Robin.md', 'Lighthouse/Ines.md', 'Lighthouse/Per.md']);
	});

	it('are not swallowed by an overview of one that mentions the other', () => {
		expect(loopsOf({ ...ROUNDS, 'Boatyard/Overview.md': INDEX })).toMatchObject({ 'Boatyard/Overview.md': ['Boatyard/Overview.md', 'Boatyard/Dana.md', 'Boatyard/Robin.md'], 'Lighthouse/Per.md': ['Lighthouse/Per.md'] });
	});

	it('have an overview each, which stay two although they link each other', () => {
		const loops = loopsOf({ ...ROUNDS, 'Home.md': INDEX, 'Boatyard/Boatyard.md': '[[Dana]] [[Robin]] [[Lighthouse]]\n', 'Lighthouse/Lighthouse.md': '[[Per]] [[Ines]] [[Boatyard]]\n' });
		expect(loops).toEqual({
			'Boatyard/Boatyard.md': ['Boatyard/Boatyard.md', 'Boatyard/Dana.md', 'Boatyard/Robin.md'],
			'Lighthouse/Lighthouse.md': ['Lighthouse/Lighthouse.md', 'Lighthouse/Per.md', 'Lighthouse/Ines.md'],
		});
	});
});

describe('a loop of several notes', () => {
	const VAULT = {
		'Boatyard/Overview.md': [
			'---', 'interview-date: 2026-12-03', '---', '# Boatyard interviews', '', '| Round | Interviewer | Date | Principles | Topics |', '|---|---|---|---|---|', '| 1 | [[Dana]] | 2026-12-04 | Frugality | Ropes |', '| 2 | Robin | | | |', '| 3 | Ines Okoro | | Ownership | |', '', '[[Robin round]]', '',
			'## Why the boatyard?', '', 'The smell of tar.', '',
		].join('\n'),
		'Boatyard/Dana.md': DANA,
		'Boatyard/Robin round.md': `---\ninterview-date: 2026-12-07\n---\n${ROBIN}`,
		'Ownership.md': '# Ownership\n\n- Tell me about a time you took over a boat that leaked.\n',
	};
	const { loop, loops, bank } = prepare(VAULT);
	const boatyard = loop('Boatyard/Overview.md');
	const interviewer = (name: string) => found(boatyard.interviewers.find((one) => one.name === name), name);

	it('has the overview’s path and title, and its day', () => {
		expect(boatyard).toMatchObject({ path: 'Boatyard/Overview.md', title: 'Overview', date: '2026-12-03' });
	});

	it('has the earliest day of its interviews when the overview names none', () => {
		const dated = (day: string, name: string): string => `---\ninterview-date: ${day}\n---\n${interview(name, 'Ownership')}`;
		expect(prepare({ '1.md': dated('2026-12-09', 'Dana Reyes'), '2.md': dated('4 December 2026', 'Per Lindqvist'), 'Boatyard.md': '[[1]] [[2]]\n' }).loop('Boatyard.md').date).toBe('4 December 2026');
	});

	it('has each person once, in the overview’s order, with all that their rounds say', () => {
		expect(who(boatyard)).toEqual(['Dana Reyes', 'Robin Sample', 'Ines Okoro']);
		expect(interviewer('Dana Reyes')).toMatchObject({ role: 'Bar Raiser', place: { path: 'Boatyard/Dana.md', line: 0 }, date: '2026-12-04', rounds: ['1', 'Interview'] });
		expect(interviewer('Robin Sample')).toMatchObject({ place: { path: 'Boatyard/Robin round.md', line: 3 }, date: '2026-12-07' });
		expect(interviewer('Ines Okoro')).toMatchObject({ place: { path: 'Boatyard/Overview.md', line: 9 }, date: null });
	});

	it('keeps with each principle, topic and question to ask the note it stands in', () => {
		const dana = interviewer('Dana Reyes');
		expect(dana.principles.map(({ principle, assigned }) => [principle.name, assigned])).toEqual([['Frugality', { path: 'Boatyard/Overview.md', line: 7 }], ['Ownership', { path: 'Boatyard/Dana.md', line: 5 }]]);
		expect(dana.topics).toEqual([{ text: 'Ropes', path: 'Boatyard/Overview.md', line: 7 }, { text: 'Tide tables', path: 'Boatyard/Dana.md', line: 8 }]);
		expect(dana.questionsToAsk).toEqual([{ text: 'What broke last winter?', path: 'Boatyard/Dana.md', line: 11 }]);
	});

	it('leads its rows to those notes', () => {
		const all = (rows: readonly Row[]): Row[] => rows.flatMap((row) => [row, ...all(row.rows)]);
		const rows = all(loopRows(boatyard, 'interviewer'));
		const placeOf = (label: string) => found(rows.find((row) => row.label === label), label).place;
		expect(['Dana Reyes', 'Frugality', 'Ropes', 'Tide tables', 'What broke last winter?'].map(placeOf)).toEqual([
			{ path: 'Boatyard/Dana.md', line: 0 }, { path: 'Boatyard/Overview.md', line: 7 }, { path: 'Boatyard/Overview.md', line: 7 }, { path: 'Boatyard/Dana.md', line: 8 }, { path: 'Boatyard/Dana.md', line: 11 },
		]);
		expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
	});

	it('tells once what several rounds remark alike', () => {
		const review = '\n**Review**\n- Tide tables\n';
		const { loop: at } = prepare({ '1.md': interview('Dana Reyes', 'Ownership', review), '2.md': interview('Dana Reyes', 'Dive Deep', review), 'Boatyard.md': '[[1]] [[2]]\n' });
		expect(at('Boatyard.md').interviewers.map(({ topics }) => topics)).toEqual([[{ text: 'Tide tables', path: '1.md', line: 8 }]]);
	});

	it('has what the overview answers itself', () => {
		expect(boatyard.others.map(({ text }) => text)).toEqual(['Why the boatyard?']);
	});

	it('is found by each of its notes, and drills what its people ask', () => {
		expect(boatyard.notes.map((path) => loopAt(loops, path)?.path)).toEqual(boatyard.notes.map(() => boatyard.path));
		expect(loopAt(loops, 'Ownership.md')).toBeUndefined();
		const asked = (scope: Parameters<typeof questionsIn>[0]): string[] => questionsIn(scope, bank, loops).map(({ text }) => text);
		expect(asked({ kind: 'loop', loop: 'Boatyard/Dana.md' })).toEqual(['Tell me about a time you took over a boat that leaked.']);
		expect(asked({ kind: 'interviewer', loop: 'Boatyard/Overview.md', name: 'Dana Reyes' })).toEqual(['Tell me about a time you took over a boat that leaked.']);
	});
});
