import { describe, expect, it } from 'vitest';
import { allAsLoop, askedBy, type Loop, type LoopInterviewer } from '../../../src/core/interview/loop';
import { found, prepare } from './prepared';

/** Two companies: one asks by Amazon's principles, the other by values of its own; both care for Frugality. */
const VAULT = {
	'Boatyard loop.md': [
		'---', 'interview-date: 2026-12-04', '---',
		'## Interview 1', '', '**Interviewer**: Ines Okoro (Bar Raiser)', '', '**Principles**', '- Ownership', '- Frugality', '',
		'## Interview 2', '', '**Interviewer**: Per Lindqvist', '', '**Principles**', '- Think Big', '- ownership', '', '**Review**', '- Tide tables', '',
		'**Questions to ask**', '- What broke last winter?', '',
		'## Interview 3', '', '**Interviewer**: Ines Okoro', '', '**Principles**', '- Ownership', '- Dive Deep', '',
	].join('\n'),
	'Lighthouse loop.md': [
		'## Interview 1', '', '**Interviewer**: Marta Quell', '', '**Values**', '- Keep the Lamp Lit', '- Frugality', '',
		'### Why Lighthouse?', '', 'The view.', '',
	].join('\n'),
	'Interviews/Ownership.md': '# Ownership\n\n- Tell me about a time you took over a boat that leaked.\n- Describe a time you stayed until it was done.\n',
	'Interviews/Frugality.md': '# Frugality\n\n- Tell me about a time you did more with less.\n',
	'Interviews/Keep the Lamp Lit.md': '# Keep the Lamp Lit\n\n- Tell me about a time you were on watch for somebody else.\n',
	'Interviews/Deliver Results.md': '# Deliver Results\n\n- Tell me about a time you made a date.\n',
	'Interview leftovers.md': '# Interview leftovers\n\n- Tell me about a time you surprised yourself.\n',
	'Story of the pump.md': '---\nprinciples: [Ownership]\ntags: [interview]\n---\n# The pump\n\n**Situation**: a\n**Task**: b\n**Action**: c\n**Result**: d\n',
};

const { loop, bank } = prepare(VAULT);
const boatyard = loop('Boatyard loop.md');
const lighthouse = loop('Lighthouse loop.md');
const names = (of: readonly { readonly principle: { readonly name: string } }[]): string[] => of.map(({ principle }) => principle.name);
const interviewer = (of: Loop, name: string): LoopInterviewer => found(of.interviewers.find((one) => one.name === name), name);

describe('a loop', () => {
	it('is one for each note with interviews, by path', () => {
		expect(prepare(VAULT).loops.map(({ path, title }) => [path, title])).toEqual([['Boatyard loop.md', 'Boatyard loop'], ['Lighthouse loop.md', 'Lighthouse loop']]);
	});

	it('has its day from the note’s property', () => {
		expect(boatyard.date).toBe('2026-12-04');
		expect(lighthouse.date).toBeNull();
	});

	it('has its day from the first dated round when the note has none', () => {
		const dated = prepare({ 'Loop.md': '## Interview 1\n\n**Interviewer**: Ines Okoro\n\n## Interview 2\n\n**Interviewer**: Per Lindqvist\n**Date**: 2026-12-07\n' });
		expect(dated.loop('Loop.md').date).toBe('2026-12-07');
	});

	it('has a person of two rounds once, with the principles of both', () => {
		expect(boatyard.interviewers.map(({ name }) => name)).toEqual(['Ines Okoro', 'Per Lindqvist']);
		const ines = interviewer(boatyard, 'Ines Okoro');
		expect(ines).toMatchObject({ role: 'Bar Raiser', place: { path: 'Boatyard loop.md', line: 3 }, rounds: ['Interview 1', 'Interview 3'] });
		expect(names(ines.principles)).toEqual(['Ownership', 'Frugality', 'Dive Deep']);
	});

	it('has topics and questions to ask with the interviewer they belong to', () => {
		expect(interviewer(boatyard, 'Per Lindqvist').topics.map(({ text }) => text)).toEqual(['Tide tables']);
		expect(interviewer(boatyard, 'Per Lindqvist').questionsToAsk.map(({ text }) => text)).toEqual(['What broke last winter?']);
		expect(interviewer(boatyard, 'Ines Okoro').topics).toEqual([]);
	});

	it('has what stands in a round with who asks there, where no principle of theirs asks it', () => {
		const rounds = prepare({ 'Loop.md': '## Interview 1\n\n**Interviewer**: Ines Okoro\n\n**Principles**\n- Ownership\n- Dive Deep\n\n**They may ask**\n- Tell me about a storm.\n- Tell me about a knot. (Ownership)\n\n## Interview 2\n\n**Interviewer**: Per Lindqvist\n\n**Principles**\n- Frugality\n- Think Big\n' });
		const of = rounds.loop('Loop.md');
		expect(of.interviewers.map(({ questions }) => questions.map(({ text }) => text))).toEqual([['Tell me about a storm.'], []]);
		expect(of.interviewers.map((one) => askedBy(one).map(({ text }) => text))).toEqual([['Tell me about a knot.', 'Tell me about a storm.'], []]);
		expect(of.others).toEqual([]);
	});

	it('has a round without a name under its title', () => {
		const nameless = prepare({ 'Loop.md': '## Interview 1\n\n**Interviewer**: Ines Okoro\n\n## Interview 2\n\n**Principles**\n- Ownership\n' });
		expect(nameless.loop('Loop.md').interviewers.map(({ name, place }) => [name, place.line])).toEqual([['Ines Okoro', 0], ['Interview 2', 4]]);
	});
});

describe('a note on people of another loop', () => {
	const LOOP = '## Interview 1\n**Interviewer**: Dana Reyes\n## Interview 2\n**Interviewer**: Per Lindqvist\n';
	const DAY = 'Interviewer: Dana\n- Tell me about a time you failed at work.\n';
	const loops = (notes: Record<string, string>): string[] => prepare(notes).loops.map(({ path, notes: own }) => `${path}: ${own.length}`);

	it('goes with that loop, wherever it is', () => {
		expect(loops({ 'Jobs/Loop.md': LOOP, 'Daily/2026-11-02.md': DAY })).toEqual(['Jobs/Loop.md: 2']);
	});

	it('is a loop of its own where it names somebody else, or two loops have that person', () => {
		expect(loops({ 'Jobs/Loop.md': LOOP, 'Daily/2026-11-02.md': `${DAY}\nInterviewer: Ines Okoro\n` })).toHaveLength(2);
		expect(loops({ 'Jobs/Loop.md': LOOP, 'More/Loop.md': LOOP.replace('Per Lindqvist', 'Ines Okoro'), 'Daily/2026-11-02.md': DAY })).toHaveLength(3);
	});

	it('goes with another note of the one person both name in full, if one links the other', () => {
		const screen = 'Interviewer: Dana Reyes\n';
		const day = (who: string, link = '[[Screen]]'): Record<string, string> => ({ 'Jobs/Screen.md': screen, 'Daily/2026-11-02.md': `Interviewer: ${who}\n\n${link}\n` });
		expect(loops(day('Dana Reyes'))).toEqual(['Daily/2026-11-02.md: 2']);
		expect(loops({ 'Jobs/Screen.md': `${screen}\n[[2026-11-02]]`, 'Daily/2026-11-02.md': screen })).toHaveLength(1);
		expect(loops(day('Dana Reyes', 'no link'))).toHaveLength(2);
		expect(loops(day('Dana Holm'))).toHaveLength(2);
	});

	it('is a loop of its own where the other one has nobody else', () => {
		expect(loops({ 'Jobs/Screen.md': 'Interviewer: Dana Reyes\n', 'Daily/2026-11-02.md': DAY })).toHaveLength(2);
	});
});

describe('the principles of a loop', () => {
	it('reach questions of other notes', () => {
		const [ownership] = interviewer(boatyard, 'Per Lindqvist').principles.slice(1);
		expect(ownership?.principle.name).toBe('Ownership');
		expect(ownership?.questions.map(({ text }) => text)).toEqual(['Tell me about a time you took over a boat that leaked.', 'Describe a time you stayed until it was done.']);
	});

	it('say where they are assigned', () => {
		expect(interviewer(boatyard, 'Ines Okoro').principles.map(({ assigned }) => assigned?.line)).toEqual([8, 9, 31]);
		expect(boatyard.unassigned.map(({ assigned }) => assigned)).toEqual([null]);
	});

	it('stay as gaps when nothing asks for them', () => {
		const gaps = boatyard.interviewers.flatMap(({ principles }) => principles.filter(({ questions }) => questions.length === 0));
		expect(names(gaps)).toEqual(['Dive Deep', 'Think Big']);
	});
});

describe('what no interviewer of a loop asks', () => {
	it('stands apart, by principle and without one', () => {
		expect(names(boatyard.unassigned)).toEqual(['Deliver Results']);
		expect(boatyard.others.map(({ text }) => text)).toEqual(['Tell me about a time you surprised yourself.']);
	});

	it('leaves out what another company asks', () => {
		expect(names(lighthouse.unassigned)).toEqual(['Deliver Results']);
		const everything = (one: Loop): string[] => [...one.interviewers.flatMap(({ principles }) => principles), ...one.unassigned].flatMap(({ questions }) => questions.map(({ text }) => text));
		expect(everything(boatyard)).not.toContain('Tell me about a time you were on watch for somebody else.');
		expect(everything(lighthouse)).not.toContain('Tell me about a time you took over a boat that leaked.');
	});

	it('leaves out what another loop’s own note answers', () => {
		expect(lighthouse.others.map(({ text }) => text)).toContain('Why Lighthouse?');
		expect(boatyard.others.map(({ text }) => text)).not.toContain('Why Lighthouse?');
	});

	it('is there in both companies where both probe the same', () => {
		for (const [one, name] of [[boatyard, 'Ines Okoro'], [lighthouse, 'Marta Quell']] as const) {
			const frugality = interviewer(one, name).principles.find(({ principle }) => principle.name === 'Frugality');
			expect(frugality?.questions.map(({ text }) => text)).toEqual(['Tell me about a time you did more with less.']);
		}
	});
});

describe('a vault without a loop note', () => {
	it('has everything in one loop without interviewers', () => {
		const all = allAsLoop(bank, []);
		expect(all).toMatchObject({ path: '', date: null, interviewers: [] });
		expect(names(all.unassigned).sort()).toEqual(['Deliver Results', 'Frugality', 'Keep the Lamp Lit', 'Ownership']);
		expect(all.others.map(({ text }) => text).sort()).toEqual(['Tell me about a time you surprised yourself.', 'Why Lighthouse?']);
	});

	it('has no loop', () => {
		expect(prepare({ 'Interviews/Ownership.md': VAULT['Interviews/Ownership.md'] }).loops).toEqual([]);
	});
});

describe('all questions', () => {
	const { bank: everything, loops } = prepare(VAULT);
	const all = allAsLoop(everything, loops);

	it('have the interviewers of every loop, and leave unassigned only what nobody asks', () => {
		expect(all.interviewers.map(({ name }) => name)).toEqual(['Ines Okoro', 'Per Lindqvist', 'Marta Quell']);
		expect(names(all.unassigned)).toEqual(['Deliver Results']);
		const asked = new Set(all.interviewers.flatMap(askedBy));
		expect([...all.unassigned.flatMap(({ questions }) => questions), ...all.others].filter((question) => asked.has(question))).toEqual([]);
	});
});
