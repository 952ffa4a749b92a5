import { describe, expect, test } from 'vitest';
import { chosenWord, readAsked, readOptions, unknownOptions, type Answer, type Asked } from '../../../src/core/stories/asked-options';
import { readFolder, resolver } from '../../../scripts/vault-folder';
import { prepare } from '../interview/prepared';

const texts = Object.fromEntries(readFolder('test-vault'));
const { bank, loops, loop } = prepare(texts);
const resolve = resolver(Object.keys(texts));
const LUMEN = loop('Loops/Lumen Harbor loop.md');

function asked(options: Record<string, string>): Answer<Asked> {
	return readAsked(new Map(Object.entries(options)), { loops, bank, current: LUMEN, resolve: (link) => resolve(link, '') });
}

/** What was asked as titles and names, or why nothing was. */
function inWords(options: Record<string, string>): readonly string[] {
	const answer = asked(options);
	if ('problems' in answer) return answer.problems;
	const { loop: { title }, interviewer, principle } = answer.value;
	return [title, ...(interviewer === null ? [] : [interviewer.name]), ...(principle === null ? [] : [principle.name])];
}

describe('the options of a block', () => {
	test('are one to a line, with names in any case, blank lines and remarks left out', () => {
		expect(readOptions('Show: next\r\n\n# mine\nloop: [[Northwind loop|N]]\n')).toEqual({ value: new Map([['show', 'next'], ['loop', '[[Northwind loop|N]]']]) });
	});

	test('may hold a colon in their value and may be none at all', () => {
		expect(readOptions('loop: Jobs: Northwind')).toEqual({ value: new Map([['loop', 'Jobs: Northwind']]) });
		expect(readOptions('')).toEqual({ value: new Map() });
	});

	test('are explained where a line is none, or one is there twice', () => {
		expect(readOptions('coverage\nshow: next\nshow: gaps')).toEqual({ problems: ['"coverage" is no option. Write "show: interviewers", for example.', '"show" is there twice.'] });
		expect(readOptions(': next')).toEqual({ problems: ['": next" is no option. Write "show: interviewers", for example.'] });
	});

	test('have names that are known', () => {
		expect(unknownOptions(new Map([['show', ''], ['lop', '']]), ['show', 'loop'])).toEqual(['There is no option "lop". Options: show, loop.']);
	});

	test('can be one of some words, of which the first is meant by none', () => {
		expect(chosenWord(new Map([['format', 'JSON']]), 'format', ['text', 'json'])).toEqual({ value: 'json' });
		expect(chosenWord(new Map(), 'format', ['text', 'json'])).toEqual({ value: 'text' });
		expect(chosenWord(new Map([['format', 'xml']]), 'format', ['text', 'json'])).toEqual({ problems: ['"format" cannot be "xml". It can be: text, json.'] });
	});
});

describe('what is asked about', () => {
	test('is the loop of the sidebar where none is named', () => {
		expect(inWords({})).toEqual(['Lumen Harbor loop']);
	});

	test.each(['Northwind loop', 'northwind LOOP', '[[Northwind loop]]', '[[Loops/Northwind loop|N]]', 'Loops/Northwind loop.md'])('is the loop that "%s" names', (written) => {
		expect(inWords({ loop: written })).toEqual(['Northwind loop']);
	});

	test('is every loop by the word "all"', () => {
		expect(inWords({ loop: 'all' })).toEqual(['All questions']);
	});

	test('is no loop that is not there: those that are there are listed', () => {
		expect(inWords({ loop: 'Southwind' })).toEqual(['There is no loop "Southwind". Loops: Lumen Harbor loop, Northwind loop.']);
		expect(inWords({ loop: '[[leadership-principles]]' })).toEqual(['There is no loop "leadership-principles". Loops: Lumen Harbor loop, Northwind loop.']);
	});

	test('is an interviewer of the loop, by the full name or the first', () => {
		expect(inWords({ interviewer: 'bettina asare' })).toEqual(['Lumen Harbor loop', 'Bettina Asare']);
		expect(inWords({ loop: 'Northwind loop', interviewer: 'Tomasz' })).toEqual(['Northwind loop', 'Tomasz Vell']);
		expect(inWords({ interviewer: 'Tomasz' })).toEqual(['Nobody called "Tomasz" interviews in "Lumen Harbor loop". Interviewers: Bettina Asare, Corwin Falkenrath, Yusra Haddad-Lie, Leif Tander, Mikkel Prado.']);
	});

	test('is of all loops the one that the interviewer is in', () => {
		expect(inWords({ loop: 'all', interviewer: 'Tomasz Vell' })).toEqual(['Northwind loop', 'Tomasz Vell']);
	});

	test('is a principle under any of its spellings', () => {
		expect(inWords({ loop: 'Northwind loop', principle: '[[leadership-principles#Ownership]]' })).toEqual(['Northwind loop', 'Ownership']);
		expect(inWords({ principle: 'Punctuality' })).toEqual(['No principle is called "Punctuality" in your notes.']);
	});

	test('is nothing where no loop was found', () => {
		const answer = readAsked(new Map([['loop', 'Northwind']]), { loops: [], bank, current: null, resolve: () => null });
		expect(answer).toEqual({ problems: ['No loop was found in your notes yet.'] });
	});

	test('is nobody where two have the first name', () => {
		const two = prepare({ 'Loop.md': '# Onsite\n\n**Interviewer**: Dana Reyes\n\n**Interviewer**: Dana Okoro\n' });
		const answer = readAsked(new Map([['interviewer', 'Dana']]), { loops: two.loops, bank: two.bank, current: two.loops[0] ?? null, resolve: () => null });
		expect(answer).toEqual({ problems: ['Several interviewers are called "Dana". Give the full name.'] });
	});
});
