import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/interview/read-note';
import { storyLines } from '../../../src/core/interview/story-lines';

/** What the card of the first story of a note shows; of the section at a line when that is given. */
function told(text: string, at?: number, path = 'Stories/The tow.md'): string {
	const note = readNote(path, text);
	const lines = text.split('\n');
	const body = text.startsWith('---') ? lines.indexOf('---', 1) + 1 : 0;
	const { from, to } = storyLines(note, at ?? note.stories[0]?.line ?? 0, lines.length, body);
	return lines.slice(from, to + 1).join('\n').trim();
}

const PARTS = '## Situation\n\nA storm.\n\n## Task\n\nMine.\n\n## Action\n\nI towed it.\n\n## Result\n\n3 hours.';

describe('the words of a story', () => {
	it('begin after its title, and hold every part', () => {
		expect(told(`# The tow\n\n${PARTS}`)).toBe(PARTS);
		expect(told(`---\ntags: [story]\n---\n# The tow\n\n${PARTS}`)).toBe(PARTS);
	});

	it('begin with the heading of the first part where that is the first of the note', () => {
		expect(told(PARTS)).toBe(PARTS);
		expect(told(`---\ntags: [story]\n---\n${PARTS}`)).toBe(PARTS);
		expect(told(PARTS.replaceAll('##', '#'))).toBe(PARTS.replaceAll('##', '#'));
	});

	it('begin after the number and title of a story among others', () => {
		const one = '**Situation**: a\n**Task**: b\n**Action**: c\n**Result**: d';
		expect(told(`# Stories\n\n#interview\n\n## Story 1 - The bridge\n\n${one}\n\n## Story 2 - The ferry\n\n${one}\n`, undefined, 'Book.md')).toBe(one);
	});

	it('of a section that is no story end with it', () => {
		expect(told('# Notes\n\n## Boats\n\nwords\n\n### More\n\nmore\n\n## Rest\n\nrest', 2)).toBe('words\n\n### More\n\nmore');
	});
});
