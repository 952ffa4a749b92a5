import { describe, expect, it } from 'vitest';
import { prepare } from './prepared';

const LOOP = '- 9:30 Dana Reyes\n  - principles: Own the number, Guard the day\n- 10:30 Per Lindqvist\n  - principles: Calm, Leave it tidier';
const TOLD = 'Situation: The river came over the wall.\nTask: I had to save the grain.\nAction: I lifted the sacks.\nResult: 90 sacks dry.';

/** The principles that the stories of a note serve, beside a loop that assigns four. */
function served(text: string, path = 'Stories/The flood.md'): string[][] {
	const { bank } = prepare({ 'Loop.md': LOOP, [path]: text });
	return bank.stories.map(({ principles }) => principles.map(({ name }) => name));
}

describe('a story serves what its note says that it fits', () => {
	it.each([
		['fits: guard the day', ['Guard the day']],
		['for: Calm', ['Calm']],
		['**Good for:** Calm / Leave it tidier', ['Calm', 'Leave it tidier']],
		['Fits: Calm and Own the number', ['Calm', 'Own the number']],
		['use for: Calm, Teamwork (weak)', ['Calm']],
		['gut für: Calm', ['Calm']],
		['pour : Calm', ['Calm']],
		['--> Guard the day', ['Guard the day']],
		['- → Calm, Own the number', ['Calm', 'Own the number']],
		['Own the number ★★★', ['Own the number']],
		['Good for:\n- Calm\n- Own the number', ['Calm', 'Own the number']],
		['## Fits\n- Calm\n- Own the number', ['Calm', 'Own the number']],
	])('in a line: %j', (line, principles) => {
		expect(served(`# The flood\n\n${TOLD}\n\n${line}`)).toEqual([principles]);
		if (!line.startsWith('#')) expect(served(`# The flood\n${line}\n\n${TOLD}`)).toEqual([principles]);
	});

	it.each([
		['The flood (Own the number)', ['Own the number']],
		['The flood (Own the number, Leave it tidier)', ['Own the number', 'Leave it tidier']],
		['The flood [Own the number ★★]', ['Own the number']],
		['The flood – Calm ★★★', ['Calm']],
	])('in its title: %j', (title, principles) => {
		expect(served(`# ${title}\n\n${TOLD}`, 'Stories/Water.md')).toEqual([principles]);
		expect(served(TOLD, `Stories/${title}.md`)).toEqual([principles]);
		expect(served(`# Interview stories\n\n## ${title}\n${TOLD}\n\n## The gale\n${TOLD}`, 'Stories/All.md')).toEqual([principles, []]);
	});

	it('in a property', () => {
		expect(served(`---\nfits: [Calm, Own the number]\n---\n# The flood\n\n${TOLD}`)).toEqual([['Calm', 'Own the number']]);
	});

	it('each its own in a note of several', () => {
		const note = `# Interview stories\n\n## The flood\nfits: Calm\n\n${TOLD}\n\n## The gale\n${TOLD}\n\n--> Guard the day`;
		expect(served(note, 'Stories/All.md')).toEqual([['Calm'], ['Guard the day']]);
	});

	it('and such a line is no title', () => {
		const { notes } = prepare({ 'Stories/All.md': `# Interview stories\n\n## Story 1\nfits: Calm\n${TOLD}\n\n## Story 2\n--> Calm\n${TOLD}` });
		expect(notes.flatMap(({ stories }) => stories.map(({ title }) => title))).toEqual(['Story 1', 'Story 2']);
	});
});

describe('a story does not serve', () => {
	it.each([
		'fits: Teamwork',
		'For calm I counted to ten.',
		'The room was loud. What is a shout good for: calm, I said.',
		'--> calm, then we all went home',
		'(calm)',
		'It fits calm: nobody shouted.',
		'for: whoever has had to stand in the rain with a bucket, calm',
	])('%j', (line) => {
		expect(served(`# The flood\n\n${TOLD}\n\n${line}`)).toEqual([[]]);
	});
});
