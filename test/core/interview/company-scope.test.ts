import { describe, expect, it } from 'vitest';
import type { Loop } from '../../../src/core/interview/loop';
import type { Row } from '../../../src/core/interview/row';
import { loopRows } from '../../../src/core/interview/rows';
import { questionsIn } from '../../../src/core/interview/scope';
import { prepare, type Prepared } from './prepared';

type Vault = Readonly<Record<string, string>>;

/** A loop note of one interview. */
const loopNote = (who: string, ...principles: string[]): string => `## Interview 1\n\n**Interviewer**: ${who}\n\n**Principles**\n${principles.map((name) => `- ${name}\n`).join('')}`;

/** A note of one principle that asks for some times. */
const asking = (principle: string, ...times: string[]): string => `# Interview questions\n\n## ${principle}\n\n${times.map((time) => `- Tell me about a time you ${time}.\n`).join('')}`;

const short = (text: string): string => text.replace(/^Tell me about a time you |\.$/g, '');
const asked = ({ interviewers }: Loop): string[] => interviewers.flatMap(({ principles }) => principles.flatMap(({ questions }) => questions.map(({ text }) => short(text))));
const unasked = ({ unassigned, others }: Loop): string[] => [...unassigned.flatMap(({ questions }) => questions), ...others].map(({ text }) => short(text));

/** Both companies ask by Frugality, each has a value of its own, and something is kept outside both folders. */
const VAULT: Vault = {
	'Boatyard/Loop.md': loopNote('Dana Reyes', 'Frugality', 'Caulk First'),
	'Boatyard/Questions.md': `${asking('Frugality', 'saved a rope')}\n## Caulk First\n\n- Tell me about a time you caulked.\n`,
	'Lighthouse/Loop.md': loopNote('Per Lindqvist', 'Frugality', 'Keep the Lamp Lit'),
	'Lighthouse/Values/Questions.md': `${asking('Frugality', 'saved a wick')}\n## Keep the Lamp Lit\n\n- Tell me about a time you stood watch.\n\n## Dive Deep\n\n- Tell me about a time you counted ships.\n`,
	'Shared/Frugality.md': asking('Frugality', 'saved a nail'),
};

describe('the questions of two companies', () => {
	const { loop, bank, loops } = prepare(VAULT);
	const boatyard = loop('Boatyard/Loop.md');
	const lighthouse = loop('Lighthouse/Loop.md');

	it('stay with the loop in whose folder they stand, also under a principle both have', () => {
		expect(asked(boatyard)).toEqual(['saved a rope', 'saved a nail', 'caulked']);
		expect(asked(lighthouse)).toEqual(['saved a wick', 'saved a nail', 'stood watch']);
	});

	it('stay with it when nobody asks them', () => {
		expect(unasked(lighthouse)).toEqual(['counted ships']);
		expect(unasked(boatyard)).toEqual([]);
	});

	it('are counted and drilled as they are shown', () => {
		const all = (rows: readonly Row[]): Row[] => rows.flatMap((row) => [row, ...all(row.rows)]);
		const row = all(loopRows(boatyard, 'principle')).find(({ label }) => label === 'Frugality');
		expect(row?.count).toBe(2);
		expect(questionsIn(row?.scope ?? { kind: 'all' }, bank, loops).map(({ text }) => short(text))).toEqual(['saved a rope', 'saved a nail']);
		expect(questionsIn({ kind: 'principle', loop: null, key: 'frugality' }, bank, loops)).toHaveLength(3);
	});

	it('are one loop’s and the other’s when they stand in both folders', () => {
		const both = prepare({ ...VAULT, 'Lighthouse/More.md': asking('Frugality', 'saved a rope') });
		expect(asked(both.loop('Boatyard/Loop.md'))).toContain('saved a rope');
		expect(asked(both.loop('Lighthouse/Loop.md'))).toContain('saved a rope');
	});

	it('stay apart where each loop has several notes', () => {
		const hub = (who: string, principle: string): string => `# Interview\n\n**Interviewer**: ${who}\n\n**Principles**\n- ${principle}\n`;
		const { loop: at } = prepare({
			'Boatyard/Loop.md': '[[Boatyard/1]] [[Boatyard/2]]\n', 'Boatyard/1.md': hub('Dana Reyes', 'Frugality'), 'Boatyard/2.md': hub('Robin Sample', 'Frugality'),
			'Lighthouse/Loop.md': '[[Lighthouse/1]] [[Lighthouse/2]]\n', 'Lighthouse/1.md': hub('Per Lindqvist', 'Frugality'), 'Lighthouse/2.md': hub('Ines Okoro', 'Frugality'),
			'Boatyard/Questions.md': asking('Frugality', 'saved a rope'), 'Lighthouse/Questions.md': asking('Frugality', 'saved a wick'),
		});
		expect(asked(at('Boatyard/Loop.md'))).toEqual(['saved a rope', 'saved a rope']);
		expect(asked(at('Lighthouse/Loop.md'))).toEqual(['saved a wick', 'saved a wick']);
	});

	it('stay apart where one folder’s name begins like the other’s', () => {
		const { loop: at } = prepare({ 'Boat/Loop.md': loopNote('Dana Reyes', 'Frugality'), 'Boatyard/Loop.md': loopNote('Per Lindqvist', 'Frugality'), 'Boatyard/Questions.md': asking('Frugality', 'saved a rope') });
		expect([at('Boat/Loop.md'), at('Boatyard/Loop.md')].map(asked)).toEqual([[], ['saved a rope']]);
	});
});

describe('the questions of two loops are shared', () => {
	const shares = (vault: Vault): string[][] => prepare(vault).loops.map((loop) => asked(loop).sort());

	it('when both lie in one folder', () => {
		expect(shares({ 'Loops/Boatyard.md': loopNote('Dana Reyes', 'Frugality'), 'Loops/Lighthouse.md': loopNote('Per Lindqvist', 'Frugality'), 'Loops/Questions.md': asking('Frugality', 'saved a rope') })).toEqual([['saved a rope'], ['saved a rope']]);
	});

	it('when the folder of one holds the other’s', () => {
		const vault = { 'Boatyard.md': loopNote('Dana Reyes', 'Frugality'), 'Questions.md': asking('Frugality', 'saved a rope'), 'Lighthouse/Loop.md': loopNote('Per Lindqvist', 'Frugality'), 'Lighthouse/Questions.md': asking('Frugality', 'saved a wick') };
		expect(shares(vault)).toEqual([['saved a rope', 'saved a wick'], ['saved a rope', 'saved a wick']]);
	});
});

describe('a question that is nobody’s to ask', () => {
	const everything = ({ loops }: Prepared): string[] => loops.flatMap((loop) => [...asked(loop), ...unasked(loop)]);

	it('is not lost when it asks for knowledge and both companies probe its principle', () => {
		const knowledge = '---\ninterview: questions\n---\n# Dive Deep\n\n1. Explain the difference between ebb and flood.\n';
		const prepared = prepare({ 'Loops/Boatyard.md': loopNote('Dana Reyes', 'Dive Deep'), 'Loops/Lighthouse.md': loopNote('Per Lindqvist', 'Dive Deep'), 'Tides.md': knowledge });
		expect(prepared.loops.map(unasked)).toEqual([['Explain the difference between ebb and flood'], ['Explain the difference between ebb and flood']]);
	});

	it('is not lost when only the other company probes its principle', () => {
		const prepared = prepare({ 'Boatyard/Loop.md': loopNote('Dana Reyes', 'Frugality'), 'Lighthouse/Loop.md': loopNote('Per Lindqvist', 'Dive Deep'), 'Lighthouse/Questions.md': asking('Frugality', 'saved a wick') });
		expect(unasked(prepared.loop('Lighthouse/Loop.md'))).toEqual(['saved a wick']);
		expect(asked(prepared.loop('Boatyard/Loop.md'))).toEqual([]);
		expect(everything(prepared)).toEqual(['saved a wick']);
	});
});
