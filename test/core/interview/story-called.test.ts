import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calledStories } from '../../../src/core/interview/story-called';
import { prepare } from './prepared';

const STORIES = [
	{ story: 'tow', names: ['The tow', 'Story 3'] },
	{ story: 'rope', names: ['The rope in Dallas'] },
	{ story: 'mast', names: ['No to the new mast'] },
	{ story: 'keel', names: ['A keel and a mast'] },
];
const isOrdinary = (word: string): boolean => ['new', 'story'].includes(word);
const { called, named } = calledStories(STORIES, isOrdinary);

describe('a story is called', () => {
	it.each([
		['by its name', 'The tow', 'tow'],
		['by its name with a remark', 'the tow. Too long again', 'tow'],
		['by its name behind a verb', 'told the tow', 'tow'],
		['by a name of its note', 'story 3', 'tow'],
		['by a word of its name', 'dallas (15 minutes)', 'rope'],
		['by its name behind two words', 'then told the tow', 'tow'],
		['by several words of it', 'new mast, went well', 'mast'],
	])('%s', (_, words, story) => {
		expect(called(words)).toBe(story);
	});

	it.each([
		['a word of two names', 'mast'], ['an ordinary word', 'new'], ['a short word', 'tow'], ['no word of any', 'the anchor'],
		['words of which all are ordinary', 'to the new'], ['short words', 'go to a tow'],
		['what it is not', 'not the tow'], ['what it is not, in a word', 'not dallas'], ['two at once', 'dallas or keel'],
		['more than two words in front', 'and then told dallas'],
		['a sentence', 'I said that we all went to the rope in Dallas at night'], ['nothing', ''], ['a remark alone', '(no idea)'],
	])('but not by %s', (_, words) => {
		expect(called(words)).toBeNull();
	});

	it('in eight words at most', () => {
		const long = calledStories([{ story: 'fog', names: ['How we all came home in fog'] }], isOrdinary);
		expect(long.called('told how we all came home in fog')).toBe('fog');
		expect(long.called('told how we all came home in fog again')).toBeNull();
	});

	it('by its whole name only, where that is asked for', () => {
		expect([named('THE TOW'), named('dallas')]).toEqual(['tow', null]);
	});

	it('the same whatever the order of the stories', () => {
		fc.assert(fc.property(fc.shuffledSubarray(STORIES, { minLength: STORIES.length }), fc.constantFrom('the tow', 'told dallas', 'mast', 'new mast'), (stories, words) => {
			expect(calledStories(stories, isOrdinary).called(words)).toBe(called(words));
		}), { numRuns: 30 });
	});
});

describe('a question reaches the story', () => {
	const TOW = '---\nid: S4\n---\n# The tow\n\n**Situation**: The engine stopped.\n**Task**: I had the watch.\n**Action**: I threw a rope.\n**Result**: Home by noon.\n';
	const reached = (line: string, more: Readonly<Record<string, string>> = {}): string[] =>
		prepare({ 'The tow.md': TOW, ...more, 'Bank.md': `# Interview questions\n\n- ${line}\n` }).asked('lost a rope').stories.map(({ title }) => title);

	it.each(['→ the tow', '→ told the tow, too long', '(S4)'])('that its line names: %s', (behind) => {
		expect(reached(`Tell me about a time you lost a rope. ${behind}`)).toEqual(['The tow']);
	});

	it.each(['→ the anchor', '→ no idea', '→ go to the anchor', '(4)', '→ not the tow'])('but not: %s', (behind) => {
		expect(reached(`Tell me about a time you lost a rope. ${behind}`)).toEqual([]);
	});

	it('by a number alone where its note links the list of numbers', () => {
		const list = { 'Story list.md': '4 [[The tow]]\n5 [[The anchor]]\n' };
		const line = 'Tell me about a time you lost a rope (4, or 7 if they have time)';
		expect(reached(line, list)).toEqual([]);
		expect(reached(`${line}\n\nNumbers as in [[Story list]].`, list)).toEqual(['The tow']);
	});

	it.each(['(4)', '(4b)', '(7, 4)', '(4 or 7)', '(4, 7; 9)', '→ 7, 4'])('by a number alone that its line ends with: %s', (behind) => {
		expect(reached(`Tell me about a time you lost a rope ${behind}\n\nSee [[The tow]].`)).toEqual(['The tow']);
	});

	it.each(['(4 minutes)', '(4/10)', '(4:30)', '(4 of 5)', '(7, then 4 minutes)', '(4 % of them)', '(404)'])('but by no other number: %s', (behind) => {
		expect(reached(`Tell me about a time you lost a rope ${behind}\n\nSee [[The tow]].`)).toEqual([]);
	});

	it('of several on a line by what is behind each, even where markup divides the words', () => {
		const other = { 'Anchor.md': TOW.replace('id: S4\n', '').replace('The tow', 'Anchor') };
		const line = 'Tell me about a time you lost a rope. [[The tow]] / Tell me about a **time you left** the anchor out at sea. [[Anchor]]';
		expect(reached(line, other)).toContain('The tow');
	});

	it('that says that it answers it', () => {
		const use = (label: string): string[] => {
			const { stories } = prepare({ 'The tow.md': TOW.replace('# The tow\n', `# The tow\n\n${label}\n`), 'Bank.md': '' }).asked('lost a rope');
			return stories.map(({ title, via }) => `${via}: ${title}`);
		};
		for (const label of [
			'Use for → Tell me about a time you lost a rope.', 'Good for: "Tell me about a time you lost a rope." / "Why boats?"',
			'Good for\n- "Tell me about a time you lost a rope."',
		]) expect(use(label)).toEqual(['heading: The tow']);
	});
});
