import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteReader } from '../../../src/core/interview/read-note';
import type { Story } from '../../../src/core/interview/story';
import { fileName } from '../../../src/core/note/file-name';
import { newStoryText, writingBegins } from '../../../src/core/stories/story-template';
import { storyAtLine, writingWords } from '../../../src/core/stories/writing-words';

const STORY = { title: 'The tow', question: 'Describe a risk you took.', principles: ['Ownership', 'Dive Deep'], date: '2026-01-05' };
const TEMPLATE = '---\nfor: "{{principle}}"\n---\n# {{ Title }}\n\n{{date}}, for: {{question}}\n\n**Situation**: \n**Task**: \n**Action**: \n**Result**: \n{{other}}\n';

/** The stories of a note that was begun as a story. */
function storiesOf(path: string, text: string, title: string): readonly Story[] {
	return noteReader({ corrections: [{ path, kind: 'story', text: title, decision: 'keep' }] })(path, text).stories;
}

describe('a new story', () => {
	it('has the four parts below its title, and the principles it is for', () => {
		expect(newStoryText(null, STORY)).toBe('---\nprinciples:\n  - "Ownership"\n  - "Dive Deep"\n---\n\n# The tow\n\n## Situation\n\n## Task\n\n## Action\n\n## Result\n\n');
	});

	it('is made from the person’s template: what is no placeholder stays as it is', () => {
		expect(newStoryText(TEMPLATE, STORY)).toBe('---\nfor: "Ownership, Dive Deep"\n---\n# The tow\n\n2026-01-05, for: Describe a risk you took.\n\n**Situation**: \n**Task**: \n**Action**: \n**Result**: \n{{other}}\n');
		expect(newStoryText('{{title}} costs $1', { ...STORY, title: '$& and $1' })).toBe('$& and $1 costs $1');
	});

	it.each([
		['in Situation, below its heading', newStoryText(null, STORY), 9, 0],
		['behind its label', newStoryText(TEMPLATE, STORY), 7, 15],
		['below a heading in another language', '# Der Schlepp\n\n## Situation (kurz)\n\n## Aufgabe\n', 3, 0],
		['behind a heading with text below it', '# The tow\n## Situation\nWhere? When?\n', 1, 12],
		['at the end of a template without it', '# The tow\n\nTell it', 2, 7],
		['at the beginning of an empty one', '', 0, 0],
	])('is begun %s', (_, text, line, ch) => {
		expect(writingBegins(text)).toEqual({ line, ch });
	});

	it('reads as one story with four empty parts, whatever its title', () => {
		const word = fc.constantFrom('The', 'tow', 'Story', 'Interview', 'risk', 'Dana', 'Reyes', 'Ownership', '3', 'why', 'Tell', 'me', 'about', 'Übung', 'Result', 'and');
		const title = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
		fc.assert(fc.property(title, fc.constantFrom('', 'Stories/', 'Interviews/'), fc.boolean(), (name, folder, isPlain) => {
			const text = newStoryText(null, { ...STORY, title: name, principles: isPlain ? [] : STORY.principles });
			const stories = storiesOf(`${folder}${fileName(name)}.md`, text, name);
			expect(stories).toHaveLength(1);
			expect(stories[0]?.parts).toEqual({ situation: null, task: null, action: null, result: null });
		}), { numRuns: 150 });
	});
});

describe('what is said of a story while it is written', () => {
	const path = 'Stories/The tow.md';
	const begun = newStoryText(null, STORY);
	const told = begun.replace('## Situation\n', '## Situation\nShe drifted on the bar at nine and nobody was there.').replace('## Result\n', '## Result\nHome by ten.');
	const words = (text: string, perMinute = 140): string => storiesOf(path, text, 'The tow').map((story) => writingWords(story, perMinute).text).join();

	it('is how long it takes to say, and the parts that are missing', () => {
		expect(words(begun)).toBe('0:00 spoken · missing: situation, task, action, result');
		expect(words(told)).toBe('0:06 spoken · missing: task, action');
		expect(words(told, 80)).toBe('0:11 spoken · missing: task, action');
	});

	it('is in full in the tooltip', () => {
		const [story] = storiesOf(path, told.replace('## Task\n', '## Task\nTow her.').replace('## Action\n', '## Action\nI pulled.'), 'The tow');
		expect(story === undefined ? null : writingWords(story, 140)).toEqual({ text: '0:08 spoken', label: '"The tow" takes 0:08 minutes to say at 140 words a minute. It has all four parts.' });
	});

	it('is of the story that the cursor is in', () => {
		const note = '# Interview\n## Story 1 - The tow\nS: She drifted.\nA: I pulled.\nR: Home.\n\n## Tides\nLow at ten.\n\n## Story 2 - The lamp\nS: Dark.\nA: I climbed.\nR: Light.\n';
		const { stories } = noteReader({})('Interview.md', note);
		expect([0, 2, 7, 10].map((line) => storyAtLine(stories, line)?.title ?? null)).toEqual([null, 'The tow', null, 'The lamp']);
	});
});
