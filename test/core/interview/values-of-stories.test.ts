import { describe, expect, it } from 'vitest';
import { prepare } from './prepared';

const LOOP = '# Interview loop\n\nOur values\n\n## Values\n\n- **Mind the hull** – look first\n- **Say it early** – talk\n- **Keep it simple** – cut\n\n## Round 1\n\nInterviewer: Dana Reyes\nPrinciples: Mind the hull, Keep it simple\n';
const TOLD = '**Situation:** The tow broke in the night.\n\n**Task:** I had to save the boat.\n\n**Action:** I cut the line and rowed.\n\n**Result:** We lost nothing.\n';

/** The principles that a story note serves, with a loop note beside it. */
const served = (head: string): string[] => prepare({ 'Loop.md': LOOP, 'Stories/The tow.md': `${head}\n\n${TOLD}` })
	.bank.stories.flatMap(({ principles }) => principles.map(({ name }) => name)).sort();

describe('what a story serves', () => {
	it.each([
		['by a link to the list of values that shows one', '# The tow\n\nValues: [[Loop#Values|Mind the hull]]', ['Mind the hull']],
		['by a link to the heading of a value', '# The tow\n\nValues: [[Loop#Mind the hull|the hull one]]', ['Mind the hull']],
		['by tags in its text', '# The tow\n\n#mind-the-hull #lp/say_it_early', ['Mind the hull', 'Say it early']],
		['by tags of the note', '---\ntags: [story, mind-the-hull]\n---\n# The tow', ['Mind the hull']],
		['not by other tags', '---\ntags: [story, boats]\n---\n# The tow\n\n#2024 #hull', []],
	])('is named %s', (_, head, found) => {
		expect(served(head)).toEqual(found);
	});

	it('is not named by a tag outside of it', () => {
		const note = `# Stories\n\n#mind-the-hull\n\n## The tow\n\n${TOLD}\n## The lamp\n\n${TOLD}\n#say-it-early\n`;
		const { stories } = prepare({ 'Loop.md': LOOP, 'Stories.md': note }).bank;
		expect(stories.map(({ story, principles }) => [story.title, principles.map(({ name }) => name)]))
			.toEqual([['The tow', []], ['The lamp', ['Say it early']]]);
	});
});

describe('a value that sounds like advice', () => {
	it('heads questions in a note full of prompts', () => {
		const bank = '# Interview questions\n\n## Mind the hull\n\n- Tell me about a time you looked first.\n- Tell me about a time you waited.\n\n## Say it early\n\n- Describe a time you told bad news.\n\n## Keep it simple\n\n- Tell me about something you deleted.\n';
		const { questions } = prepare({ 'Loop.md': LOOP, 'Question bank.md': bank }).bank;
		expect(questions.find(({ text }) => text.endsWith('deleted.'))?.principles.map(({ name }) => name)).toEqual(['Keep it simple']);
	});

	it('stays advice where little else asks', () => {
		const tips = '# Interview tips\n\n## Keep it simple\n\n- Tell me about something in two minutes.\n';
		expect(prepare({ 'Loop.md': LOOP, 'Interview tips.md': tips }).bank.questions).toEqual([]);
	});
});
