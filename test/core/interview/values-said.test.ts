import { describe, expect, it } from 'vitest';
import { namesSaid } from '../../../src/core/interview/names-said';
import { prepare } from './prepared';

const BANK = '## Hold the keys\n- Tell me about a time you took over a job at work.\n\n## Fewer, better\n- Tell me about a time you threw work away.\n';

/** What each interviewer of the loop assesses, beside a bank of questions under two values. */
function assessed(loop: string, others: Readonly<Record<string, string>> = { 'Bank.md': BANK }): Record<string, string[]> {
	const { interviewers } = prepare({ 'Loop.md': loop, ...others }).loop('Loop.md');
	return Object.fromEntries(interviewers.map(({ name, principles }) => [name, principles.map(({ principle }) => principle.name)]));
}

const BOTH = { 'Dana Reyes': ['Hold the keys'], 'Per Lindqvist': ['Fewer, better'] };

describe('what heads questions in one note and is said of interviewers in another is a value', () => {
	it.each([
		['in a table', '| time | who | digs into |\n|---|---|---|\n| 9:30 | Dana Reyes | Hold the keys |\n| 10:30 | Per Lindqvist | Fewer, better + SQL |'],
		['after the name', '- 9:30 **Dana Reyes** - head baker => *Hold the keys* (+ flour)\n- 10:30 **Per Lindqvist** - HR => *Fewer, better*'],
		['on the line below', '9:30 Dana Reyes\nHas Hold the keys, says Ida.\n\n10:30 Per Lindqvist\nlikely Fewer, better'],
		['nested below', '- 9:30 Dana Reyes\n  - ovens\n    - and Hold the keys\n- 10:30 Per Lindqvist\n  - Fewer, better'],
		['below a heading', '## 9:30 Dana Reyes\nShe bakes.\n\nShe has **Hold the keys**.\n### Notes\nask twice\n## 10:30 Per Lindqvist\nFewer, better'],
	])('%s', (_, loop) => {
		expect(assessed(loop)).toEqual(BOTH);
	});

	it.each([
		['You start at 9:00 AM with Dana Reyes, Engineering Manager, who will focus on Dive Deep and Ownership.', ['Dive Deep', 'Ownership']],
		['At 9:00 AM you speak with Dana Reyes, Engineering Manager, about Ownership and Dive Deep.', ['Ownership', 'Dive Deep']],
		['Dana Reyes, Engineering Manager, will ask at 11:15 AM about Earn Trust and Have Backbone; Disagree and Commit.', ['Have Backbone; Disagree and Commit', 'Earn Trust']],
	])('in a sentence: %s', (sentence, names) => {
		expect(assessed(`Your interviews on 3 March 2027:\n\n- ${sentence}\n- At 10:30 you meet Per Lindqvist.`)).toEqual({ 'Dana Reyes': names, 'Per Lindqvist': [] });
	});

	it('but not where a line is too far from the name', () => {
		expect(assessed('9:30 Dana Reyes\n\nHold the keys and Fewer, better are asked by all.\n\n10:30 Per Lindqvist')).toEqual({ 'Dana Reyes': [], 'Per Lindqvist': [] });
	});

	it('up to the twelfth line below a heading with the name', () => {
		const loop = (filler: number): string => `## 9:30 Dana Reyes\n${'oven\n\n'.repeat(filler)}Hold the keys\n## 10:30 Per Lindqvist\nFewer, better\nHold the keys`;
		expect(assessed(loop(11))['Dana Reyes']).toEqual(['Hold the keys']);
		expect(assessed(loop(12))['Dana Reyes']).toEqual([]);
	});

	it('but not a single heading, which may be a round or a subject', () => {
		expect(assessed('- 9:30 Dana Reyes: Hold the keys\n- 10:30 Per Lindqvist: ovens')).toEqual({ 'Dana Reyes': [], 'Per Lindqvist': [] });
	});

	it('but not the name of a person, a note or a story', () => {
		const notes = { 'Bank.md': `${BANK.replace('Hold the keys', 'Per Lindqvist').replace('Fewer, better', 'The tow')}`, 'The tow.md': 'A rope.' };
		expect(assessed('- 9:30 Dana Reyes, before Per Lindqvist, with The tow\n- 10:30 Per Lindqvist: The tow', notes)).toEqual({ 'Dana Reyes': [], 'Per Lindqvist': [] });
	});

	it('but not a heading that joins two others, whose questions are for both', () => {
		const bank = `${BANK}\n## Hold the keys and Fewer, better\n- Tell me about a time you closed a shop.\n\n## Ownership & Dive Deep\n- Tell me about a time you looked twice.\n`;
		const notes = { 'Loop.md': '- 9:30 Dana Reyes: Hold the keys and Fewer, better\n- 10:30 Per Lindqvist: Ownership & Dive Deep', 'Bank.md': bank };
		const { bank: { questions } } = prepare(notes);
		expect(assessed(notes['Loop.md'], notes)).toEqual({ 'Dana Reyes': ['Hold the keys', 'Fewer, better'], 'Per Lindqvist': ['Ownership', 'Dive Deep'] });
		expect(questions.map(({ principles }) => principles.map(({ name }) => name))).toEqual([
			['Hold the keys'], ['Fewer, better'], ['Hold the keys', 'Fewer, better'], ['Ownership', 'Dive Deep'],
		]);
	});

	it('but not what follows the name of a person in a heading', () => {
		const notes = { 'Bank.md': BANK.replace('Hold the keys', 'Dana Reyes (Upper School)').replace('Fewer, better', 'Per Lindqvist (Lower School)') };
		expect(assessed('- 9:30 Dana Reyes (Head of Upper School)\n- 10:30 Per Lindqvist (Head of Lower School)', notes)).toEqual({ 'Dana Reyes': [], 'Per Lindqvist': [] });
	});

	it('but not where the round says what it assesses', () => {
		const loop = '## Interview 1\n**Interviewer**: Dana Reyes\n**Principles**\n- Hold the keys\n\nPer has Fewer, better.\n## Interview 2\n**Interviewer**: Per Lindqvist\n**Principles**\n- [[Bank#Fewer, better]]';
		expect(assessed(loop)).toEqual(BOTH);
	});
});

describe('a known principle', () => {
	it('is taken from the words of a round', () => {
		expect(assessed('- 9:30 Dana Reyes, who has Bias for Action and Dive Deep', {})).toEqual({ 'Dana Reyes': ['Bias for Action', 'Dive Deep'] });
	});

	it('of one word counts by itself only', () => {
		expect(assessed('- 9:30 Dana Reyes (Ownership)\n- 10:30 Per Lindqvist says that Ownership of ovens is shared', {})).toEqual({ 'Dana Reyes': ['Ownership'], 'Per Lindqvist': [] });
	});
});

describe('the names that a line says', () => {
	const isName = (name: string): boolean => ['hold the keys', 'keys', 'fewer better', 'craft'].includes(name);

	it.each([
		['the longest first', 'Hold the Keys of Keys', ['Hold the Keys']],
		['across marks', 'has Fewer, better + SQL', ['Fewer, better']],
		['several words in lower case', 'hold the keys', ['hold the keys']],
		['one word in lower case by itself', 'Ola, cook - keys', ['keys']],
		['no word in lower case beside another', 'Ola - keys & rope', []],
		['no number', '5.11, 7', []],
		['one word by itself', 'Craft, Keys', ['Craft', 'Keys']],
		['no word of a sentence', 'the Craft guild', []],
		['one word with a capital in a list with longer ones', 'on Craft and Hold the Keys', ['Craft', 'Hold the Keys']],
		['not one in lower case', 'on craft and Hold the Keys and keys too', ['Hold the Keys']],
		['nor a list of single words', 'the Craft and Keys guild', []],
	])('%s', (_, text, names) => {
		expect(namesSaid(text, isName)).toEqual(names);
	});
});

describe('a note of values', () => {
	const isValue = (name: string, notes: Readonly<Record<string, string>>): boolean => prepare(notes).bank.principles.identify(name) !== null;
	const VALUES = '## Hold the keys\n\n## Fewer, better\n';

	it.each(['Values - Northwind.md', 'Northwind (values).md', 'Our values.md'])('may be named with its company: %s', (path) => {
		expect(isValue('Hold the keys', { [path]: VALUES })).toBe(true);
		expect(isValue('Hold the keys', { 'What we value - a long talk at Northwind.md': VALUES })).toBe(false);
	});

	it('is no value itself where a loop note links it', () => {
		const notes = { 'Loop.md': 'Interviewer: Dana Reyes\n\nTheir values: [[Values - Northwind]]\n', 'Values - Northwind.md': VALUES };
		expect(isValue('Values - Northwind', notes)).toBe(false);
	});
});
